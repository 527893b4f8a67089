import type { FiledCompletion, FiledFigure } from '../../../core/group/filed-return.js';
import type { GroupReview } from '../../../core/group/group-review.js';
import { sameCode, type Pack, type Target } from '../../../core/indicator/pack.js';
import { parsePeriod, writePeriod, yearBefore } from '../../../core/indicator/period.js';
import { Exact } from '../../../core/quantity/exact.js';
import type { DeskReturn } from './desk-state.js';
import type { OrgRow } from './desk-view.js';
import type { DeskFacts } from './desk-facts.js';

/** One org on one indicator. Figures are exact; null: blank, or it cannot be read. */
export interface Compared {
  readonly row: OrgRow;
  readonly of: DeskReturn;
  readonly figure: FiledFigure | null;
  readonly value: Exact | null;
  readonly previous: Exact | null;
  readonly target: Target | null;
  readonly completion: FiledCompletion | null;
  /** Told so by the review of the set. */
  readonly isOdd: boolean;
}

/** Of these rows, those with a return, in their order. */
export function comparedOn(
  facts: DeskFacts,
  rows: readonly OrgRow[],
  group: GroupReview | null,
  indicator: string,
): readonly Compared[] {
  const odd = oddOrgs(group, indicator);
  const targets = targetsOf(facts.pack, indicator);
  const accepted = acceptedBefore(facts.pack, indicator, group?.period ?? null);
  return rows.flatMap((row) => {
    const of = row.returnKey === null ? undefined : facts.byKey.get(row.returnKey);
    if (!of || !of.filed.usable) return [];
    const { figures, completions } = of.filed;
    const own = figures.filter((each) => each.org === null && sameCode(each.indicator, indicator));
    const figure = own.find(({ role }) => role === 'actual') ?? null;
    const before = own.find(({ role }) => role === 'previous')?.value ?? accepted.get(row.code) ?? null;
    return [
      {
        row,
        of,
        figure,
        value: exactOf(figure?.value ?? null),
        previous: exactOf(before),
        target: targets.get(row.code) ?? null,
        completion: completions.find((each) => each.org === null && sameCode(each.indicator, indicator)) ?? null,
        isOdd: odd.has(row.code),
      },
    ];
  });
}

export function exactOf(text: string | null): Exact | null {
  return text === null ? null : Exact.parse(text);
}

/** The middle one; of an even number the middle of the two. Null: there are none. */
export function medianOf(values: readonly Exact[]): Exact | null {
  const inOrder = [...values].sort((a, b) => a.compare(b));
  const half = inOrder.length >> 1;
  const upper = inOrder[half];
  if (!upper) return null;
  return inOrder.length % 2 === 1 ? upper : upper.plus(inOrder[half - 1]!).over(Exact.integer(2));
}

function oddOrgs(group: GroupReview | null, indicator: string): ReadonlySet<string> {
  const found = (group?.findings ?? []).filter(
    ({ finding: { code, place } }) => code === 'group.outlier' && place.indicator === indicator,
  );
  return new Set(found.flatMap(({ finding: { place } }) => (place.org ? [place.org] : [])));
}

/** The first target of each org: a plan has one an indicator, as a rule. */
function targetsOf(pack: Pack | null, indicator: string): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  for (const each of pack?.targets ?? []) {
    if (sameCode(each.indicator, indicator) && !targets.has(each.org)) targets.set(each.org, each);
  }
  return targets;
}

/** Figures of the year before that the pack has as accepted, by org. */
function acceptedBefore(pack: Pack | null, indicator: string, period: string | null): ReadonlyMap<string, string> {
  const now = period === null ? null : parsePeriod(period);
  if (!now || !pack) return new Map();
  const before = writePeriod(yearBefore(now));
  return new Map(
    (pack.actuals ?? [])
      .filter((each) => each.period === before && sameCode(each.indicator, indicator))
      .map(({ org, value }) => [org, value]),
  );
}
