import type { Status } from '../../src/core/completion/completion.js';
import type { Finding, FindingCode } from '../../src/core/finding/finding.js';
import type { FiledFigure, FiledReturn } from '../../src/core/group/filed-return.js';
import type { GroupReview, RolledFigure } from '../../src/core/group/group-review.js';
import { reviewGroup, type GroupContext } from '../../src/core/group/review-group.js';
import type { Indicator, Org, Pack } from '../../src/core/indicator/pack.js';
import { indicator, pack } from './pack.js';

/** 示例数据: one city of three counties and its own part, as the usual set is. */
export const ORGS: readonly Org[] = [
  { code: '3600', name: '示例省' },
  { code: '3607', name: '示例市', parent: '3600' },
  { code: '360732', name: '甲县', parent: '3607', counted: 'county' },
  { code: '360733', name: '乙县', parent: '3607', counted: 'county' },
  { code: '360734', name: '丙县', parent: '3607', counted: 'county' },
];

/** 01 beds add up; 02 is a rate over 03; 04 a standard that nothing rolls up. */
export const INDICATORS: readonly Indicator[] = [
  indicator({ code: '01', name: '床位数', unit: '张', aggregation: 'sum', integer: true, decimals: 0 }),
  indicator({ code: '02', name: '覆盖率', aggregation: 'weighted', denominator: '03', decimals: 2 }),
  indicator({ code: '03', name: '应覆盖人数', unit: '人', aggregation: 'sum', integer: true, decimals: 0 }),
  indicator({ code: '04', name: '低保标准', unit: '元/人、月', aggregation: 'none', standard: true }),
];

export function groupPack(given: Partial<Pack> = {}): Pack {
  return pack({ indicators: INDICATORS, orgs: ORGS, ...given });
}

/** A return as the set keeps it. `figures`: by indicator; null is a blank. Stands in E2, E3 … of Sheet1. */
export interface GivenReturn {
  readonly org: string | null;
  readonly file?: string;
  readonly period?: string | null;
  readonly figures?: { readonly [indicator: string]: string | null };
  /** Figures of rows of a table of many orgs, by org. */
  readonly rows?: { readonly [org: string]: { readonly [indicator: string]: string | null } };
  readonly statuses?: { readonly [indicator: string]: Status };
  readonly stamped?: string;
  readonly given?: Partial<FiledReturn>;
}

export const BY = { id: 'test', version: '1.0.0', digest: 'sha256:test' } as const;

export function returned({ org, period = '2025', figures = {}, rows = {}, ...more }: GivenReturn): FiledReturn {
  const file = more.file ?? `${org ?? 'unknown'}.xlsx`;
  const own = figuresFrom(figures, null, 2);
  const below = Object.entries(rows).flatMap(([row, each], place) => figuresFrom(each, row, 100 * (place + 1)));
  return {
    file,
    digest: `sha256:${file}`,
    pack: BY,
    org,
    period,
    usable: true,
    stamp: more.stamped === undefined ? null : { time: more.stamped, submission: 1, holds: true },
    figures: [...own, ...below],
    completions: Object.entries(more.statuses ?? {}).map(([code, status]) => ({
      ...{ indicator: code, org: null, status, rate: null },
    })),
    findings: [],
    summary: { error: 0, quasi: 0, query: 0, hint: 0, blocked: false },
    ...more.given,
  };
}

function figuresFrom(
  figures: NonNullable<GivenReturn['figures']>,
  org: string | null,
  first: number,
): readonly FiledFigure[] {
  return Object.entries(figures).map(([code, value], place) => ({
    ...{ indicator: code, role: 'actual', org, value },
    sheet: 'Sheet1',
    cell: `E${first + place}`,
  }));
}

export interface GivenGroup {
  readonly returns: readonly GivenReturn[];
  readonly pack?: Partial<Pack>;
  readonly context?: GroupContext;
}

export function grouped({ returns, pack: given, context = {} }: GivenGroup): GroupReview {
  return reviewGroup(returns.map(returned), groupPack(given), context);
}

export function groupFindings(given: GivenGroup, code: FindingCode): readonly Finding[] {
  return grouped(given)
    .findings.map(({ finding }) => finding)
    .filter((each) => each.code === code);
}

/** One figure of the roll-up, by parent and indicator. */
export function rolledOf({ rollup }: GroupReview, parent: string, code: string): RolledFigure {
  const found = rollup.find((each) => each.parent === parent && each.indicator === code);
  if (!found) throw new Error(`no roll-up of ${code} for ${parent}`);
  return found;
}
