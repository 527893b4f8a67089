import { SEVERITY_ORDER, type Severity } from '../../../core/finding/finding.js';
import { SEVERITY_MARK } from '../words/words.js';
import { findingItems } from './finding-items.js';
import type { FindingItem, FindingsView, SeverityCount } from './pane-view.js';
import type { PaneState } from './pane-state.js';
import { plannedFixes } from './planned-fixes.js';
import type { ViewContext } from './view-context.js';

export function findingsView(state: PaneState, context: ViewContext): FindingsView {
  const all = findingItems(context);
  const items = state.filter.length === 0 ? all : all.filter(({ severity }) => state.filter.includes(severity));
  const { findings } = context.pane;
  const mend = context.reviewed ? plannedFixes(context.reviewed).length : 0;
  return {
    counts: countsOf(all, state.filter, context),
    shown: state.filter.length === 0 ? SEVERITY_ORDER : state.filter,
    items,
    selected: state.selected,
    mend: mend === 0 ? null : { label: findings.mend(mend), count: mend },
    empty: items.length > 0 ? null : emptyText(context, all.length),
  };
}

/** 准强制 is shown only where there is one: few packs use it, and the line is narrow. */
function countsOf(
  items: readonly FindingItem[],
  filter: readonly Severity[],
  { result, words }: ViewContext,
): readonly SeverityCount[] {
  if (!result) return [];
  return SEVERITY_ORDER.map((severity) => ({
    severity,
    mark: SEVERITY_MARK[severity],
    label: words.severity[severity],
    count: items.filter((each) => each.severity === severity).length,
    pressed: filter.includes(severity),
  })).filter(({ severity, count, pressed }) => severity !== 'quasi' || count > 0 || pressed);
}

function emptyText({ result, pane }: ViewContext, found: number): string {
  if (!result) return pane.findings.unchecked;
  return found === 0 ? pane.findings.passed : pane.findings.filtered;
}
