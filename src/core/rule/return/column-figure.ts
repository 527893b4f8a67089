import { referenceOf } from '../../completion/reference-of.js';
import { targetFor } from '../../completion/target-of.js';
import { evaluate } from '../../completion/term.js';
import type { Completion } from '../../completion/completion.js';
import type { FormColumn, Role } from '../../indicator/pack.js';
import { parsePeriod, writePeriod } from '../../indicator/period.js';
import { Exact } from '../../quantity/exact.js';
import type { ReportedValue } from '../../sheet/return.js';
import { earlierCell, earlierPeriod, returnOf, type EarlierColumn } from './earlier.js';
import type { Asked } from './asked.js';
import { given, inCell, lacking, type KnownFigure } from './known-figure.js';
import { cellOfColumn, ownCells, valuesByForm } from './value-index.js';

/** The figure of one column for an org that the return reports of. */
export function columnFigure(asked: Asked): KnownFigure {
  const { column } = asked;
  if (typeof column === 'number') return printed(asked, asked.form.columns[column]);
  switch (column) {
    case 'actual':
    case 'numerator':
    case 'denominator':
      return printed(asked, asked.form.columns.find(({ role }) => role === column) ?? { role: column, header: '' });
    case 'target':
    case 'parent-target':
    case 'milestone':
      return aimed(asked, column);
    case 'last-period':
    case 'same-period':
      return earlier(asked, column);
    case 'base':
      return based(asked);
    case 'reference':
      return referred(asked);
    case 'rate':
    case 'difference':
      return completed(asked, column);
  }
}

function valuesOf({ subject, form, indicator, row }: Asked): readonly ReportedValue[] {
  return valuesByForm(subject.filed)(form.id, indicator.code, row);
}

function printed(asked: Asked, column: FormColumn | undefined): KnownFigure {
  const { subject, form } = asked;
  if (!column) return lacking('not-on-sheet');
  const cell = cellOfColumn(subject.filed, ownCells(valuesOf(asked), column.role), form, column);
  return cell ? inCell(cell) : lacking('not-on-sheet');
}

/** The pack's figure goes before the sheet's: a target that was altered is a finding of its own. */
function aimed(asked: Asked, role: 'target' | 'parent-target' | 'milestone'): KnownFigure {
  const cell = valuesOf(asked).find((each) => each.role === role) ?? null;
  const known = targetIn(asked, role);
  if (known) return { ...given(known), at: cell?.at ?? null, value: cell };
  return cell ? { ...inCell(cell), fixed: true } : lacking('not-on-sheet', null, true);
}

/** The target of the org (of its parent) as it stands in the period; null: the pack has none. */
export function targetIn(asked: Asked, role: 'target' | 'parent-target' | 'milestone'): Exact | null {
  const { subject, figures, indicator, period, org } = asked;
  const parent = subject.pack.orgs.find(({ code }) => code === org)?.parent;
  const whose = role === 'parent-target' ? (parent ?? null) : org;
  if (whose === null || !period) return null;
  const target = targetFor(figures.targets(indicator.code, whose), period);
  if (role !== 'milestone') return target?.value === undefined ? null : Exact.parse(target.value);
  const due = target?.milestones?.find((each) => samePeriod(each.period, writePeriod(period)));
  return due ? Exact.parse(due.value) : null;
}

function samePeriod(text: string, canonical: string): boolean {
  const period = parsePeriod(text);
  return period !== null && writePeriod(period) === canonical;
}

/** The sheet's own column, then the earlier return, then what the pack has accepted. */
function earlier(asked: Asked, column: EarlierColumn): KnownFigure {
  const { subject, figures, form, indicator, period, row, org } = asked;
  const cell = earlierCell(subject.filed, valuesOf(asked), column, period);
  if (cell && cell.state !== 'blank') return inCell(cell);
  const before = returnOf(subject.previous, subject.filed.org?.value ?? null, column, period);
  const filed = before && ownCells(valuesByForm(before)(form.id, indicator.code, row), 'actual')[0];
  if (filed?.state === 'figure' && filed.figure) return given(filed.figure);
  const accepted =
    org === null || !period ? null : figures.actual(indicator.code, org, writePeriod(earlierPeriod(column, period)));
  if (accepted) return given(accepted);
  return cell ? inCell(cell) : lacking('no-earlier-figure', null, true);
}

/** The sheet's base column, the pack's figure of the base year, the indicator's own. */
function based(asked: Asked): KnownFigure {
  const { subject, figures, indicator, org } = asked;
  const cell = ownCells(valuesOf(asked), 'base')[0];
  if (cell && cell.state !== 'blank') return inCell(cell);
  const accepted = org === null ? null : figures.actual(indicator.code, org, String(subject.pack.plan.base));
  const known = accepted ?? (indicator.base === undefined ? null : Exact.parse(indicator.base));
  if (known) return given(known);
  return cell ? inCell(cell) : lacking('no-earlier-figure', null, true);
}

/** In the indicator's unit, as completion takes it. */
function referred(asked: Asked): KnownFigure {
  const { subject, indicator, period, org } = asked;
  const cell = ownCells(valuesOf(asked), 'reference')[0] ?? null;
  if (org === null || !period) return cell ? inCell(cell) : lacking('not-on-sheet', null, true);
  const found = referenceOf(subject.pack, indicator, cell, org, period);
  if (found === 'invalid') return lacking('unreadable', cell);
  if (found === 'missing') return cell ? lacking('blank', cell) : lacking('not-on-sheet', null, true);
  if (found.state === 'blank') return lacking('blank', cell);
  const figure = evaluate(found.term);
  const fixed = cell?.state !== 'figure';
  return figure ? { figure, lack: null, at: cell?.at ?? null, value: cell, fixed } : lacking('unreadable', cell);
}

/** What the definition gives, whatever the sheet's own rate cell says; that cell where it gives none. */
function completed(asked: Asked, column: 'rate' | 'difference'): KnownFigure {
  const { subject, indicator, row } = asked;
  const cell = ownCells(valuesOf(asked), column satisfies Role)[0] ?? null;
  const isOwn = (each: Completion): boolean => each.indicator === indicator.code && each.org === row;
  const completion = subject.completions.find(isOwn);
  const figure = completion?.[column] ?? null;
  if (figure) return { ...given(figure), at: cell?.at ?? null, value: cell };
  return cell ? { ...inCell(cell), fixed: true } : lacking('blank', null, true);
}
