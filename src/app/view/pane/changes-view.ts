import { planningFill } from '../../../core/completion/plan-fill.js';
import type { FillPlan } from '../../../core/completion/plan.js';
import { cellAt, type CellRef } from '../../../core/sheet/grid.js';
import { contentText, shownText } from './content-text.js';
import type { Steps } from '../../../core/steps.js';
import { derivedInSteps } from './derived.js';
import type { PaneState, ReviewedWorkbook } from './pane-state.js';
import type { ChangeRow, ChangesView, FillView } from './pane-view.js';
import { cellKey } from './place-text.js';
import { plannedFixes } from './planned-fixes.js';
import { subjectOf, type ViewContext } from './view-context.js';

const PLANS = {
  formulas: derivedInSteps((result: ReviewedWorkbook) => planning(result, 'formulas')),
  values: derivedInSteps((result: ReviewedWorkbook) => planning(result, 'values')),
} as const;

/** What filling would write; what people wrote is never replaced. */
export function plannedFill(result: ReviewedWorkbook, as: PaneState['fillAs']): FillPlan {
  return PLANS[as].of(result);
}

/** Works that out beforehand, in steps. */
export function planningAhead(result: ReviewedWorkbook, as: PaneState['fillAs']): Steps<void> {
  return PLANS[as].ahead(result);
}

function planning(result: ReviewedWorkbook, as: PaneState['fillAs']): Steps<FillPlan> {
  return planningFill(result.review.subject, { as, overwrite: false });
}

/** The row of a write in the preview of fixes. */
export function fixKey(at: CellRef): string {
  return `fix ${cellKey(at)}`;
}

/** The row of a write in the preview of filling; the same for formulas and values. */
export function fillKey(at: CellRef): string {
  return `fill ${cellKey(at)}`;
}

export function fixesView(state: PaneState, context: ViewContext): ChangesView | null {
  if (!context.reviewed) return null;
  const rows = plannedFixes(context.reviewed).map(({ write, indicator, format }): ChangeRow => {
    const key = fixKey(write.at);
    return {
      key,
      place: context.place([write.at]),
      subject: subjectOf(context, indicator, null),
      before: contentText(context, write.expected.value, null),
      after: contentText(context, write.value, format),
      formula: null,
      chosen: !state.unticked.has(key),
      at: write.at,
    };
  });
  return { title: context.pane.changes.fixes, rows, ...buttons(state, context, rows) };
}

export function fillView(state: PaneState, context: ViewContext): FillView | null {
  const { reviewed, pane, words } = context;
  if (!reviewed) return null;
  const plan = plannedFill(reviewed, state.fillAs);
  const rows = plan.writes.map((write): ChangeRow => {
    const key = fillKey(write.at);
    return {
      key,
      place: context.place([write.at]),
      subject: subjectOf(context, write.indicator, write.role),
      before: contentText(context, write.expected.value, null),
      after: shownText(context, write.value, write.format ?? formatAt(reviewed, write.at)),
      formula: write.formula === null ? null : `=${write.formula}`,
      chosen: !state.unticked.has(key),
      at: write.at,
    };
  });
  const skipped = plan.skipped.map(({ at, indicator, role, why }) => ({
    key: fillKey(at),
    place: context.place([at]),
    subject: subjectOf(context, indicator, role),
    why: words.skip[why],
  }));
  return {
    title: pane.changes.fill,
    rows,
    ...buttons(state, context, rows),
    as: state.fillAs,
    asLabels: pane.changes.as,
    skipped,
    skippedTitle: skipped.length === 0 ? null : pane.changes.skipped(skipped.length),
  };
}

function buttons(
  { busy }: PaneState,
  { pane }: ViewContext,
  rows: readonly ChangeRow[],
): Pick<ChangesView, 'apply' | 'cancel'> {
  const count = rows.filter(({ chosen }) => chosen).length;
  return {
    apply: { label: pane.changes.write(count), enabled: count > 0 && busy === null },
    cancel: pane.changes.cancel,
  };
}

function formatAt({ review }: ReviewedWorkbook, { sheet, row, column }: CellRef): string | null {
  const grid = review.subject.grids.find(({ name }) => name === sheet);
  return (grid && cellAt(grid, row, column)?.format) ?? null;
}
