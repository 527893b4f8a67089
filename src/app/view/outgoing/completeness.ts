import { exemptionOf } from '../../../core/completion/exemption-of.js';
import type { FiledReturn } from '../../../core/group/filed-return.js';
import type { GroupReview } from '../../../core/group/group-review.js';
import { canonicalCode, type Pack } from '../../../core/indicator/pack.js';
import { parsePeriod } from '../../../core/indicator/period.js';
import { Exact } from '../../../core/quantity/exact.js';
import { writeFixed } from '../../../core/quantity/rounding.js';

/** Who reported, when, and how complete: reporting rates as DHIS2 understands them. */
export interface CompletenessRow {
  readonly org: string;
  readonly expected: boolean;
  /** Why it is excused; null: it is not. */
  readonly exempt: string | null;
  /** judged: its figures count · none: no file of it can be judged. */
  readonly received: 'judged' | 'none';
  /** When it was submitted, else when it came; null: not known. */
  readonly time: string | null;
  /** By the day that it was due; null: it did not come, or no day is known. */
  readonly onTime: boolean | null;
  /** Indicators that the org owes, and how many of them have a figure. */
  readonly owed: number;
  readonly filled: number;
  readonly file: string | null;
}

export interface Completeness {
  readonly rows: readonly CompletenessRow[];
  /** In percent, one decimal; null: nothing to divide by, or not known. */
  readonly reporting: string | null;
  readonly timeliness: string | null;
  readonly filling: string | null;
}

export interface CompletenessOf {
  readonly pack: Pack;
  readonly group: GroupReview;
  readonly returns: readonly FiledReturn[];
  readonly receivedAt: (file: string) => string | null;
  /** YYYY-MM-DD. */
  readonly due: string | null;
}

/** Expected orgs in the order of the pack, then the exempt ones, then those that reported without being asked. */
export function completenessOf(of: CompletenessOf): Completeness {
  const { group, returns } = of;
  const byFile = new Map(returns.map((each) => [each.file, each]));
  const exempt = new Map(group.exempt.map(({ org, reason }) => [org, reason]));
  const standing = new Map(Object.entries(group.standing));
  const known = new Set([...group.expected, ...exempt.keys()]);
  const others = [...standing.keys()].filter((org) => !known.has(org) && org !== group.parent);
  const expected = new Set(group.expected);
  const rows = [...known, ...others].map((org) =>
    rowOf(of, org, byFile.get(standing.get(org) ?? '') ?? null, {
      expected: expected.has(org),
      exempt: exempt.get(org) ?? null,
    }),
  );
  const asked = rows.filter((each) => each.expected);
  const here = asked.filter(({ received }) => received === 'judged');
  const timed = of.due === null ? null : here.filter(({ onTime }) => onTime === true).length;
  return {
    rows,
    reporting: percent(here.length, asked.length),
    timeliness: timed === null ? null : percent(timed, asked.length),
    filling: percent(total(asked, 'filled'), total(asked, 'owed')),
  };
}

function rowOf(
  { pack, group, receivedAt, due }: CompletenessOf,
  org: string,
  filed: FiledReturn | null,
  asked: Pick<CompletenessRow, 'expected' | 'exempt'>,
): CompletenessRow {
  const owed = owedBy(pack, org, group.period ?? filed?.period ?? null);
  const filled = new Set(
    (filed?.figures ?? []).flatMap(({ indicator, role, value, org: own }) =>
      role === 'actual' && value !== null && (own === null || own === org) ? [canonicalCode(indicator)] : [],
    ),
  );
  const time = filed === null ? null : (filed.stamp?.time ?? receivedAt(filed.file));
  return {
    org,
    ...asked,
    received: filed === null ? 'none' : 'judged',
    time,
    // days compare as texts
    onTime: due === null || time === null ? null : time.slice(0, 10) <= due,
    owed: owed.length,
    filled: owed.filter((code) => filled.has(canonicalCode(code))).length,
    file: filed?.file ?? null,
  };
}

/** Indicators of the pack's forms that the org is not excused from. */
function owedBy(pack: Pack, org: string, period: string | null): readonly string[] {
  const at = period === null ? null : parsePeriod(period);
  const codes = new Map<string, string>();
  for (const form of pack.forms) {
    for (const indicator of form.indicators) {
      const excused = at === null ? null : exemptionOf(pack, { org, form: form.id, indicator, period: at });
      if (excused === null || excused.kind === 'nil') codes.set(canonicalCode(indicator), indicator);
    }
  }
  return [...codes.values()];
}

function total(rows: readonly CompletenessRow[], of: 'filled' | 'owed'): number {
  return rows.reduce((sum, each) => sum + each[of], 0);
}

/** One decimal, without the sign; null: of nothing. */
export function percent(part: number, whole: number): string | null {
  return whole === 0 ? null : writeFixed(Exact.of(part).times(Exact.hundred).over(Exact.of(whole)), 1);
}
