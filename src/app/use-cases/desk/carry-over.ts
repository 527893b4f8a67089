import type { FiledReturn } from '../../../core/group/filed-return.js';
import type { DeskReturn } from '../../view/desk/desk-state.js';

/**
 * What was said of an org's earlier file holds for a newer one of the same period: comments and verdicts hang on findings by their ids,
 * which carry no address and no figure. Comments on cells stay with the file that they were made on.
 */
export function carryOver(returns: readonly DeskReturn[], filed: FiledReturn): Pick<DeskReturn, 'comments' | 'judged'> {
  const before = filed.org === null ? null : latestOf(returns, filed);
  if (!before) return { comments: [], judged: {} };
  const found = new Set<string>(filed.findings.map(({ id }) => id));
  return {
    comments: before.comments
      .filter(({ finding }) => finding !== null && found.has(finding))
      // the cell may be another one by now
      .map((each) => ({ ...each, ...placeOf(filed, each.finding) })),
    judged: Object.fromEntries(Object.entries(before.judged).filter(([id]) => found.has(id))),
  };
}

function placeOf(
  filed: FiledReturn,
  id: string | null,
): { readonly sheet: string | null; readonly cell: string | null } {
  const finding = filed.findings.find((each) => each.id === id);
  return { sheet: finding?.sheet ?? null, cell: finding?.cell ?? null };
}

/** The one received last; of several received together the last in order. */
function latestOf(returns: readonly DeskReturn[], { org, period }: FiledReturn): DeskReturn | null {
  return returns.reduce<DeskReturn | null>((latest, each) => {
    if (each.filed.org !== org || each.filed.period !== period) return latest;
    return latest === null || each.received >= latest.received ? each : latest;
  }, null);
}
