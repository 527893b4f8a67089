import type { Pack } from '../indicator/pack.js';
import { finished, type Steps } from '../steps.js';
import type { Area, SheetGrid } from '../sheet/grid.js';
import type { ReportedValue, Return } from '../sheet/return.js';
import type { Completion } from './completion.js';
import { fillContent, type FillContent } from './fill-content.js';
import { isTextFormat } from './fill-format.js';
import { completionFormula } from './formula/completion-formula.js';
import { proving } from './formula/proving.js';
import { judgements } from './judge-completions.js';
import type { Judgement } from './judge-row.js';
import type { CompletionRole, FillPlan, PlannedWrite, SkippedCell, SkipReason } from './plan.js';

/** A reviewed return; `ReviewSubject` is one. */
export interface FillSubject {
  readonly grids: readonly SheetGrid[];
  readonly filed: Return;
  readonly pack: Pack;
  /** As `judgeCompletions` gives them for the same return. */
  readonly completions: readonly Completion[];
  readonly previous?: Return | null;
}

export interface FillMode {
  /** Formulas stay right when an actual changes; where one cannot say it, the value is written. */
  readonly as: 'formulas' | 'values';
  /** Replace what the completion cells hold. */
  readonly overwrite: boolean;
}

const ROLES: readonly CompletionRole[] = ['rate', 'difference', 'progress', 'verdict'];

/**
 * What to write into the completion columns that the sheet has. Blank cells only, unless told to overwrite; never a locked
 * cell of a protected sheet, part of an array formula or the covered part of a merge. A cell without a figure to write is
 * left as it is; a verdict there always is, 未填报 among them.
 */
export function planFill(subject: FillSubject, mode: FillMode): FillPlan {
  return finished(planningFill(subject, mode));
}

/** The same, with a rest after every hundred rows and formulas. */
export function* planningFill(subject: FillSubject, mode: FillMode): Steps<FillPlan> {
  const writes: PlannedWrite[] = [];
  const skipped: SkippedCell[] = [];
  const grids = new Map(subject.grids.map((grid) => [grid.name, grid]));
  const judged = judgements(subject.filed, subject.pack, subject.previous ?? null);
  for (const [index, judgement] of judged.entries()) {
    if (index % STRETCH === 0) yield;
    const completion = subject.completions[index] ?? judgement.completion;
    for (const role of ROLES) {
      const cell = judgement.row.own.get(role)?.[0];
      if (!cell) continue;
      const content = fillContent(role, completion, cell, subject.filed);
      const why = reasonToSkip(cell, grids.get(cell.at.sheet), mode) ?? reasonWithout(completion, content);
      const place = { at: cell.at, indicator: completion.indicator, role };
      if (why !== null) skipped.push({ ...place, why });
      else if (content)
        writes.push({
          ...place,
          ...write(cell, content, formulaOf({ role, judgement, completion, content, cell }, subject, mode)),
        });
    }
  }
  return { writes: yield* proving(writes, subject.grids), skipped };
}
const STRETCH = 100;

function reasonToSkip(cell: ReportedValue, grid: SheetGrid | undefined, { overwrite }: FillMode): SkipReason | null {
  if (!overwrite && !isBlank(cell)) return 'not-empty';
  if (cell.cell?.array) return 'array-formula';
  if (grid?.merges.some((merge) => contains(merge, cell) && !isAnchor(merge, cell))) return 'merged';
  const locked = grid?.protection && !grid.protection.unlocked.some((area) => contains(area, cell));
  return locked ? 'protected' : null;
}

function reasonWithout({ target }: Completion, content: FillContent | null): SkipReason | null {
  if (!target) return 'no-target';
  return content ? null : 'no-figure';
}

/** Nothing typed and nothing computed: blanks are no text. */
function isBlank({ cell }: ReportedValue): boolean {
  if (!cell) return true;
  return cell.error === undefined && cell.formula === undefined && String(cell.value ?? '').trim() === '';
}

function contains({ top, left, bottom, right }: Area, { at }: ReportedValue): boolean {
  return at.row >= top && at.row <= bottom && at.column >= left && at.column <= right;
}
const isAnchor = ({ top, left }: Area, { at }: ReportedValue): boolean => at.row === top && at.column === left;

interface Filling {
  readonly role: CompletionRole;
  readonly judgement: Judgement;
  readonly completion: Completion;
  readonly content: FillContent;
  readonly cell: ReportedValue;
}

/** Null: the value is written. A formula is only written where it stands for the very completion that is to be shown. */
function formulaOf(
  { role, judgement, completion, content, cell }: Filling,
  { pack }: FillSubject,
  mode: FillMode,
): string | null {
  const { judged, completion: own } = judgement;
  if (mode.as === 'values' || !judged || own.indicator !== completion.indicator || own.verdict !== completion.verdict)
    return null;
  const place = { sheet: cell.at.sheet, unit: judged.given.indicator.unit, units: pack.units };
  return completionFormula(role, judged, place, content.asShare);
}

function write(
  cell: ReportedValue,
  content: FillContent,
  formula: string | null,
): Omit<PlannedWrite, 'at' | 'indicator' | 'role'> {
  // Under the text format a formula would turn into words as soon as someone edits it.
  const asText = formula !== null && content.format === null && isTextFormat(cell.cell?.format);
  return {
    expected: { value: cell.cell?.value ?? null, formula: cell.cell?.formula ?? null },
    value: content.value,
    formula,
    format: asText ? 'General' : content.format,
  };
}
