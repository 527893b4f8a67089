import type { Completion } from '../completion/completion.js';
import type { ReportedValue, Return } from '../sheet/return.js';

/** Of one indicator and one org; null: the return's own. */
interface OfRow {
  readonly indicator: string;
  readonly org: string | null;
}

/** By indicator, then by org: a key of both would have to be joined and hashed at every question. */
type Index<T> = ReadonlyMap<string, ReadonlyMap<string | null, readonly T[]>>;

const values = new WeakMap<Return, Index<ReportedValue>>();
const completions = new WeakMap<readonly Completion[], Index<Completion>>();

/**
 * The reported values of one indicator and org, in reading order. Indexed once a return: a sheet may list thousands of
 * orgs, and every finding about one of them asks.
 */
export function valuesOf(filed: Return, indicator: string, org: string | null): readonly ReportedValue[] {
  let index = values.get(filed);
  if (!index) values.set(filed, (index = indexed(filed.values)));
  return index.get(indicator)?.get(org) ?? [];
}

/** The completions of one indicator and org: more than one where it stands in several rows or tables. */
export function completionsOf(
  all: readonly Completion[],
  indicator: string,
  org: string | null,
): readonly Completion[] {
  let index = completions.get(all);
  if (!index) completions.set(all, (index = indexed(all)));
  return index.get(indicator)?.get(org) ?? [];
}

function indexed<T extends OfRow>(list: readonly T[]): Index<T> {
  const index = new Map<string, Map<string | null, T[]>>();
  let row: T[] = [];
  for (const each of list) {
    // the cells of a row come one after another: the row is looked up once
    const beside = row.at(-1);
    if (beside?.indicator !== each.indicator || beside.org !== each.org) row = rowFor(each, index);
    row.push(each);
  }
  return index;
}

function rowFor<T extends OfRow>({ indicator, org }: T, index: Map<string, Map<string | null, T[]>>): T[] {
  const orgs = index.get(indicator);
  const row = orgs?.get(org) ?? [];
  if (!orgs) index.set(indicator, new Map([[org, row]]));
  else if (row.length === 0) orgs.set(org, row);
  return row;
}
