import type { Exact } from '../quantity/exact.js';
import { apportion } from './apportion.js';

/** total = Σ parts + still, of figures that are not whole; `still` is what the whole ones come to. */
export interface TreeSum {
  readonly total: number;
  readonly parts: readonly number[];
  readonly still: bigint;
}

export interface Settled {
  /** Of every figure that a sum decided. */
  readonly values: ReadonlyMap<number, bigint>;
  /** Figures that no tree settles. */
  readonly open: ReadonlySet<number>;
}

/**
 * Settles sums from their totals down. A figure may be the total of several sums (two groupings of one total), but a part
 * of one only. Where sums overlap otherwise, all that hang together with them are rounded plainly if that happens to hold
 * everywhere, and are left open if not.
 */
export function settleTrees(
  sums: readonly TreeSum[],
  exact: (figure: number) => Exact,
  plain: (figure: number) => bigint,
): Settled {
  const values = new Map<number, bigint>();
  const open = new Set<number>();
  for (const component of componentsOf(withoutRepeats(sums), exact)) {
    const order = fromTheTop(component.sums);
    if (order) settle(order, values, exact, plain);
    else if (!component.sums.every((each) => holds(each, plain)))
      for (const figure of component.figures) open.add(figure);
  }
  return { values, open };
}

function settle(
  order: readonly TreeSum[],
  values: Map<number, bigint>,
  exact: (figure: number) => Exact,
  plain: (figure: number) => bigint,
): void {
  for (const { total, parts, still } of order) {
    const whole = values.get(total) ?? plain(total);
    values.set(total, whole);
    const shares = apportion(whole - still, parts.map(exact));
    parts.forEach((part, index) => values.set(part, shares[index]!));
  }
}

function holds({ total, parts, still }: TreeSum, plain: (figure: number) => bigint): boolean {
  return plain(total) === parts.reduce((sum, part) => sum + plain(part), still);
}

/** Each sum after the one that has its total for a part. Null: some figure is a part twice, or a total of itself. */
function fromTheTop(sums: readonly TreeSum[]): readonly TreeSum[] | null {
  const above = new Map<number, TreeSum>();
  for (const sum of sums) {
    for (const part of sum.parts) {
      if (above.has(part)) return null;
      above.set(part, sum);
    }
  }
  const below = new Map<number, TreeSum[]>();
  for (const sum of sums) listed(below, sum.total).push(sum);
  const order = sums.filter(({ total }) => !above.has(total));
  // grows while it is walked: what hangs below comes after
  for (const { parts } of order) for (const part of parts) order.push(...(below.get(part) ?? []));
  return order.length === sums.length ? order : null;
}

interface Component {
  readonly sums: readonly TreeSum[];
  readonly figures: ReadonlySet<number>;
}

/** Sums that share figures, directly or through others; in the order of their first. A whole total joins nothing: it stays. */
function componentsOf(sums: readonly TreeSum[], exact: (figure: number) => Exact): readonly Component[] {
  const moving = ({ total, parts }: TreeSum): readonly number[] => (exact(total).isInteger ? parts : [total, ...parts]);
  const using = new Map<number, TreeSum[]>();
  for (const sum of sums) for (const figure of moving(sum)) listed(using, figure).push(sum);
  const seen = new Set<TreeSum>();
  return sums.flatMap((first) => {
    if (seen.has(first)) return [];
    seen.add(first);
    const figures = new Set<number>();
    const found = [first];
    // grows while it is walked
    for (const sum of found) {
      for (const figure of moving(sum)) {
        if (figures.has(figure)) continue;
        figures.add(figure);
        const next = using.get(figure)!.filter((each) => !seen.has(each));
        for (const each of next) seen.add(each);
        found.push(...next);
      }
    }
    return [{ sums: found, figures }];
  });
}

/** The same total of the same parts, said twice, is one sum. */
function withoutRepeats(sums: readonly TreeSum[]): readonly TreeSum[] {
  const seen = new Set<string>();
  return sums.filter(({ total, parts }) => {
    const key = [total, ...[...parts].sort((a, b) => a - b)].join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function listed<K, T>(map: Map<K, T[]>, key: K): T[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
