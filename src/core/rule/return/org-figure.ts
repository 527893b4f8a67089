import { exemptionOf } from '../../completion/exemption-of.js';
import type { Role } from '../../indicator/pack.js';
import { Exact } from '../../quantity/exact.js';
import type { NamedColumn } from '../tree.js';
import type { Asked } from './asked.js';
import { columnFigure } from './column-figure.js';
import { lacking, type KnownFigure } from './known-figure.js';
import { packFigure } from './pack-figure.js';
import { valuesByForm } from './value-index.js';

/** Of an org that the return reports of. */
export function ownFigure(asked: Asked): KnownFigure {
  return exempted(columnFigure(asked), asked);
}

/** Of another org: its own row on the sheet, else what the pack has of it. */
export function otherFigure(asked: Asked): KnownFigure {
  const { subject, form, indicator, row } = asked;
  const onSheet = valuesByForm(subject.filed)(form.id, indicator.code, row).length > 0;
  if (onSheet) return ownFigure(asked);
  return packFigure(asked) ?? lacking('no-other-org', null, true);
}

/** Columns in which an org reports what it may be spared. */
const REPORTED: ReadonlySet<NamedColumn | Role> = new Set<NamedColumn | Role>(['actual', 'numerator', 'denominator']);

/** 零报: a blank is 0. 免报: a blank is owed by no one. 不适用: nor is any figure. As completion takes them. */
function exempted(found: KnownFigure, { subject, form, indicator, column, period, org }: Asked): KnownFigure {
  const { pack } = subject;
  const role = typeof column === 'number' ? (form.columns[column]?.role ?? 'note') : column;
  if (!pack.exemptions?.length || !REPORTED.has(role)) return found;
  const at = { org: org ?? '', form: form.id, indicator: indicator.code };
  const then = period ?? { kind: 'year', year: pack.plan.last, part: 1 };
  const exemption = exemptionOf(pack, { ...at, period: then });
  if (!exemption) return found;
  const silent = found.lack === 'blank' || found.lack === 'not-on-sheet';
  if (exemption.kind === 'nil') return silent ? { ...found, figure: Exact.zero, lack: null } : found;
  return exemption.kind === 'not-applicable' || silent ? { ...found, figure: null, lack: 'exempt' } : found;
}
