import type { CellDraft } from '../book/book-draft.js';
import { fillContent } from '../completion/fill-content.js';
import { completionFormula } from '../completion/formula/completion-formula.js';
import { proving } from '../completion/formula/proving.js';
import type { Judged } from '../completion/judge-case.js';
import { judgements } from '../completion/judge-completions.js';
import type { Judgement } from '../completion/judge-row.js';
import type { CompletionRole, PlannedWrite } from '../completion/plan.js';
import { findIndicator } from '../indicator/pack.js';
import type { SheetGrid } from '../sheet/grid.js';
import type { Return } from '../sheet/return.js';
import { finished } from '../steps.js';
import type { TemplateRequest } from './template-request.js';

/** A completion cell: its formula with what it shows now, or, where no formula can be written, a cell for people. */
export interface CompletionCell {
  readonly row: number;
  readonly column: number;
  readonly content: Pick<CellDraft, 'formula' | 'text' | 'number'>;
  readonly open: boolean;
}

const ROLES: readonly CompletionRole[] = ['rate', 'difference', 'progress', 'verdict'];

/**
 * The completion columns of a drawn sheet. The formulas are those that `fill` writes, made by the same judging of the same
 * cells; each is worked out over the sheet as drawn, and left out where it would show anything but what is judged.
 */
export function completionCells(filed: Return, grid: SheetGrid, request: TemplateRequest): readonly CompletionCell[] {
  const all = judgements(filed, request.pack, null);
  const planned = all.flatMap((each) => ROLES.flatMap((role) => plannedCell(role, each, filed, request) ?? []));
  const writes = planned.map(({ write }) => write);
  const kept = finished(proving(writes, [grid]));
  return planned.map(({ byDefinition }, at) => {
    const { at: place, formula, value } = kept[at]!;
    const blank = formula === null && value === '';
    const content = formula === null && blank ? {} : { ...contentOf(value), ...(formula === null ? {} : { formula }) };
    return { row: place.row, column: place.column, content, open: formula === null && !byDefinition };
  });
}

interface Planned {
  readonly write: PlannedWrite;
  /** The definition gives nothing for this cell, whatever is reported. */
  readonly byDefinition: boolean;
}

function plannedCell(
  role: CompletionRole,
  judgement: Judgement,
  filed: Return,
  request: TemplateRequest,
): Planned | null {
  const { row, completion, judged } = judgement;
  const cell = row.own.get(role)?.[0];
  if (!cell) return null;
  const content = fillContent(role, completion, cell, filed);
  const unit = findIndicator(request.pack, row.indicator)?.unit ?? '';
  const place = { sheet: cell.at.sheet, unit, units: request.pack.units };
  const formula = judged && completionFormula(role, judged, place, false);
  // Words that stay as they are until somebody judges need no cell's protection: 需人工评定.
  const value = content?.value ?? '';
  const write = {
    ...{ at: cell.at, indicator: row.indicator, role, formula, format: null },
    ...{ expected: { value: null, formula: null }, value: formula === null ? '' : value },
  };
  return { write, byDefinition: completion.target === null || (judged !== null && !givesAny(role, judged)) };
}

function givesAny(role: CompletionRole, { measure, course, branches }: Judged): boolean {
  if (role === 'rate') return measure.rate !== null;
  if (role === 'progress') return course !== null;
  return role === 'verdict' || branches.some(({ difference }) => difference !== null);
}

function contentOf(value: string | number | boolean | null): Pick<CellDraft, 'text' | 'number'> {
  return typeof value === 'number' ? { number: String(value) } : { text: String(value ?? '') };
}
