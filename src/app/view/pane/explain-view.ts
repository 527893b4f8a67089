import { EXPLANATION_CATEGORIES, emptyReason } from '../../../core/submission/explanation.js';
import { findingItems } from './finding-items.js';
import type { Explaining, PaneState } from './pane-state.js';
import type { ExplainView } from './pane-view.js';
import type { ViewContext } from './view-context.js';

/** Those that are being explained, then every query that has no real explanation yet: one explanation may serve several. */
export function explainView({ explaining }: PaneState, context: ViewContext): ExplainView | null {
  if (!explaining) return null;
  const { explain } = context.pane;
  const chosen = new Set(explaining.keys);
  const queries = findingItems(context).filter(
    ({ key, explanation }) => explanation && (chosen.has(key) || explanation.state !== 'given'),
  );
  return {
    title: explain.title,
    findings: queries.map(({ key, place, subject, text }) => ({
      key,
      text: [place, subject, text].filter((each) => each !== '').join(context.pane.dot),
      chosen: chosen.has(key),
    })),
    categories: EXPLANATION_CATEGORIES.map((value) => ({ value, label: explain.categories[value] })),
    draft: { category: explaining.category, ground: explaining.ground, text: explaining.text },
    problem: draftProblem(explaining, context),
    labels: explain.labels,
  };
}

/** Why the draft would not do yet, in words; null: it does. */
function draftProblem(draft: Explaining, { pane }: ViewContext): string | null {
  if (draft.keys.length === 0) return pane.explain.noFinding;
  if (draft.text.trim() === '' && draft.ground.trim() === '') return pane.explain.unstarted;
  const reason = emptyReason(draft);
  return reason === null ? null : pane.explain.problem[reason];
}
