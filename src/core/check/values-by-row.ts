import type { Completion } from '../completion/completion.js';
import type { ReportedValue, Return } from '../sheet/return.js';

/** Of one indicator and one org; null: the return's own. */
interface OfRow {
  readonly indicator: string;
  readonly org: string | null;
}

type Index<T> = ReadonlyMap<string, readonly T[]>;

const values = new WeakMap<Return, Index<ReportedValue>>();
const completions = new WeakMap<readonly Completion[], Index<Completion>>();

/**
 * The reported values of one indicator and org, in reading order. Indexed once a return: a sheet may list thousands of
 * orgs, and every finding about one of them asks.
 */
export function valuesOf(filed: Return, indicator: string, org: string | null): readonly ReportedValue[] {
  const index = values.get(filed) ?? indexed(filed.values);
  values.set(filed, index);
  return index.get(keyOf({ indicator, org })) ?? [];
}

/** The completions of one indicator and org: more than one where it stands in several rows or tables. */
export function completionsOf(
  all: readonly Completion[],
  indicator: string,
  org: string | null,
): readonly Completion[] {
  const index = completions.get(all) ?? indexed(all);
  completions.set(all, index);
  return index.get(keyOf({ indicator, org })) ?? [];
}

function indexed<T extends OfRow>(list: readonly T[]): Index<T> {
  const index = new Map<string, T[]>();
  for (const each of list) {
    const key = keyOf(each);
    const same = index.get(key);
    if (same) same.push(each);
    else index.set(key, [each]);
  }
  return index;
}

function keyOf({ indicator, org }: OfRow): string {
  return `${indicator}|${org ?? ''}`;
}
