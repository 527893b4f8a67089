import type { Status } from '../completion/completion.js';
import type { RolledFigure } from './group-review.js';
import type { SetMembers } from './set-members.js';

/** How many orgs right below a parent attain an indicator 达标; those that do not report themselves count by the orgs below them. */
export type Attainment = (parent: string, indicator: string) => RolledFigure['attained'];

const ATTAINED: ReadonlySet<Status> = new Set<Status>(['met', 'exceeded']);
/** Held against a target; a blank, words, or a target that asks a person are not. */
const JUDGED: ReadonlySet<Status> = new Set<Status>(['met', 'exceeded', 'unmet', 'in-progress']);

export function attainment({ standing, inTables, tree }: SetMembers): Attainment {
  const statuses = new Map<string, ReadonlyMap<string, Status>>();
  const put = (org: string, row: string | null, filed: { readonly completions: readonly Filed[] }): void => {
    const own = new Map<string, Status>();
    for (const each of filed.completions)
      if (each.org === row && !own.has(each.indicator)) own.set(each.indicator, each.status);
    statuses.set(org, own);
  };
  for (const [org, { filed }] of standing) put(org, null, filed);
  for (const [org, filed] of inTables) put(org, org, filed);
  const count = (parent: string, indicator: string, above: ReadonlySet<string>): RolledFigure['attained'] => {
    let [met, judged] = [0, 0];
    for (const { code } of tree.childrenOf(parent)) {
      if (above.has(code)) continue;
      const status = statuses.get(code)?.get(indicator);
      const below = status === undefined ? count(code, indicator, new Set([...above, code])) : null;
      met += below ? below.met : Number(ATTAINED.has(status!));
      judged += below ? below.judged : Number(JUDGED.has(status!));
    }
    return { met, judged };
  };
  return (parent, indicator) => count(parent, indicator, new Set([parent]));
}

interface Filed {
  readonly indicator: string;
  readonly org: string | null;
  readonly status: Status;
}
