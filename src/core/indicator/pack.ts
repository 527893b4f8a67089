import { remembering } from '../quantity/remember.js';

/**
 * An indicator pack 指标体系: everything that a review needs to know beforehand, as plain JSON (hebao.pack/1). Figures are
 * decimal strings in the unit of their indicator; what is absent is unknown, never zero. `assets/schemas/pack.schema.json`
 * is the same shape as a JSON Schema, and a test holds the two together.
 */
export interface Pack {
  readonly schema: 'hebao.pack/1';
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly titleEn?: string;
  readonly publisher: string;
  /** Calendar years of the plan; `base` is the base period 基期 (2020 for 2021–2025). */
  readonly plan: { readonly first: number; readonly last: number; readonly base: number };
  readonly period: PeriodKind;
  readonly orgs: readonly Org[];
  readonly indicators: readonly Indicator[];
  readonly forms: readonly Form[];
  readonly targets: readonly Target[];
  /** Figures already accepted: base-period values, earlier periods, published achievements. */
  readonly actuals?: readonly Actual[];
  readonly references?: readonly Reference[];
  readonly rules?: readonly Rule[];
  readonly exemptions?: readonly Exemption[];
  readonly units?: readonly PackUnit[];
  readonly settings?: PackSettings;
  readonly sources?: readonly Source[];
  readonly notes?: readonly string[];
}

export type PeriodKind = 'month' | 'quarter' | 'half' | 'year';
export type Attribute = 'binding' | 'anticipatory';
export type Direction = 'higher-is-better' | 'lower-is-better';

/**
 * How a target is measured (the rows of docs/decisions/0003-completion.md):
 * level A against T · added 新增, a flow of the period · cumulative 累计 since the plan's start · growth / decline 增长/下降 N% ·
 * points-rise / points-fall 提高/下降 N 个百分点 against the base · multiple 翻番 · average-growth 年均增长, geometric ·
 * average-level 年均达到, arithmetic · ratio k × a reference level · reference-growth at least a reference rate ·
 * coverage 全覆盖 · qualitative judged by a person.
 */
export const INDICATOR_KINDS = [
  'level',
  'added',
  'cumulative',
  'growth',
  'decline',
  'points-rise',
  'points-fall',
  'multiple',
  'average-growth',
  'average-level',
  'ratio',
  'reference-growth',
  'coverage',
  'qualitative',
] as const;
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** end 期末: in the target's year or at a milestone · each-year 每年 · hold 保持: every period, no progress is judged. */
export type Due = 'end' | 'each-year' | 'hold';

/** How figures of orgs add up to the parent's. `weighted` needs the indicator of its `denominator`. */
export type Aggregation = 'sum' | 'weighted' | 'none';

/** Verdict wording: points 超过12.4个百分点 · absolute 超过50(元/人、月) · relative 超过12% · plain 实现目标. */
export type VerdictWording = 'points' | 'absolute' | 'relative' | 'plain';

export interface Indicator {
  /** Compared as a number where it is one: 1 = 01. */
  readonly code: string;
  readonly name: string;
  readonly nameEn?: string;
  /** Other names under which sheets carry it; an exact match on one is a match on the name. */
  readonly aliases?: readonly string[];
  /** As printed. Empty for a bare count or a pure number. */
  readonly unit: string;
  readonly attribute: Attribute;
  readonly direction: Direction;
  readonly kind: IndicatorKind;
  /** Declared decimals of the reported figure. */
  readonly decimals?: number;
  /** Only whole numbers, in the whole unit (个, 人) when `unit` is a multiple of it (万个). */
  readonly integer?: boolean;
  /** Bounds of a plausible figure, inclusive, in `unit`. Negative figures are refused only where `min` excludes them. */
  readonly range?: { readonly min?: string; readonly max?: string };
  readonly due: Due;
  readonly aggregation: Aggregation;
  readonly denominator?: string;
  /** Reported figures are rounded: sums of parts may differ by half a unit of the last decimal a part. */
  readonly rounded?: boolean;
  /** The numerator is part of the denominator: above 100% is an error. */
  readonly bounded?: boolean;
  /** Code of the indicator that this one is a part of 其中. */
  readonly parent?: string;
  /** Id of the reference value that `ratio` and `reference-growth` targets are measured against. */
  readonly reference?: string;
  /** A level that only policy sets (a 标准): jumps are judged at 15%, or any fall. */
  readonly standard?: boolean;
  /** Points-rise, average-growth and reduction rates are measured from here when `actuals` has no figure of the base year. */
  readonly base?: string;
  readonly rate?: { readonly lowerIsBetter?: LowerIsBetterRate; readonly growth?: GrowthRate };
  readonly verdict?: VerdictWording;
  readonly responsible?: string;
  readonly scope?: string;
  readonly sources?: readonly string[];
}

export type Sense = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'equal' | 'about' | 'range';

/** What an org is to reach by a year. */
export interface Target {
  readonly indicator: string;
  readonly org: string;
  readonly year: number;
  readonly sense: Sense;
  /** In the indicator's unit; the coefficient k for `ratio`; absent for `reference-growth` and `qualitative`. Lower bound of a range. */
  readonly value?: string;
  readonly high?: string;
  /** Half-width for `about`, in the unit; none set: 需人工评定. */
  readonly tolerance?: string;
  /** As printed in the plan and on the sheet. */
  readonly text: string;
  readonly milestones?: readonly { readonly period: string; readonly value: string }[];
  readonly source?: string;
}

export interface Actual {
  readonly indicator: string;
  readonly org: string;
  readonly period: string;
  readonly value: string;
  readonly source?: string;
}

/** A level or rate that targets are measured against, e.g. a county's 低保标准, before any coefficient. */
export interface Reference {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly unit: string;
  /** Who must supply it: the reporting org (missing is an error) or another body (missing is a query 参照值尚未公布). */
  readonly owner: 'org' | 'parent' | 'other';
  readonly publisher?: string;
  readonly values?: readonly ReferenceValue[];
}
export interface ReferenceValue {
  readonly org: string;
  readonly value: string;
  /** First and last period that it holds for, inclusive. */
  readonly from: string;
  readonly to?: string;
  /** Area class 类区. */
  readonly area?: string;
  /** 文号. */
  readonly document?: string;
}

export interface Org {
  /** GB/T 2260 or the bureau's own. */
  readonly code: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly formerNames?: readonly string[];
  readonly formerCodes?: readonly string[];
  /** First and last day of validity, YYYY-MM-DD. */
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly parent?: string;
  /** Where its figures are counted in the parent's. */
  readonly counted?: 'county' | 'city-proper' | 'zone' | 'entrusted';
}

export interface Form {
  readonly id: string;
  readonly title: string;
  readonly titles?: readonly string[];
  /** 表号, 制定机关, 批准文号, 有效期. */
  readonly number?: string;
  readonly authority?: string;
  readonly approval?: string;
  readonly validUntil?: string;
  readonly period: PeriodKind;
  /** flash 快报 · annual 年报. */
  readonly cadence?: 'flash' | 'annual';
  /** Unit of the whole form （单位：万元） where rows name none. */
  readonly unit?: string;
  /** Indicator codes, in printed order. */
  readonly indicators: readonly string[];
  readonly columns: readonly FormColumn[];
}

/** What a column holds. */
export const ROLES = [
  'code',
  'indicator',
  'unit',
  'attribute',
  'responsible',
  'base',
  'target',
  'parent-target',
  'milestone',
  'previous',
  'reference',
  'numerator',
  'denominator',
  'actual',
  'rate',
  'difference',
  'progress',
  'verdict',
  'note',
] as const;
export type Role = (typeof ROLES)[number];

/** current 当期数 · cumulative 累计数 · end 期末数. */
export type Accumulation = 'current' | 'cumulative' | 'end';

export interface FormColumn {
  readonly role: Role;
  readonly header: string;
  /** Other headers that mean this column in this form, beside the synonyms that every form knows. */
  readonly headers?: readonly string[];
  readonly required?: boolean;
  readonly unit?: string;
  readonly accumulation?: Accumulation;
}

/** An audit relation 审核关系. */
export interface Rule {
  readonly id: string;
  readonly text: string;
  readonly form?: string;
  readonly severity: 'error' | 'quasi' | 'query' | 'hint';
  readonly blank?: 'skip' | 'zero' | 'require';
  readonly explanation?: string;
  readonly source?: string;
  /** Row of the definition workbook, for lint. */
  readonly row?: number;
}

/** nil 零报 · exempt 免报 · not-applicable 不适用. What is absent applies to all. */
export interface Exemption {
  readonly kind: 'nil' | 'exempt' | 'not-applicable';
  readonly org?: string;
  readonly form?: string;
  readonly indicator?: string;
  readonly from?: string;
  readonly to?: string;
  readonly reason: string;
}

/** A unit of the pack's own: `name` is `numerator`/`denominator` of the known unit `of`. */
export interface PackUnit {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly of: string;
  readonly numerator: string;
  readonly denominator?: string;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly year?: number;
}

export type LowerIsBetterRate = 'none' | 'reduction' | 'complement' | 'inverse';
export type GrowthRate = 'none' | 'planned';

export interface Settings {
  readonly rounding: 'half-up' | 'half-even';
  /** Decimals of rates, differences in points and progress. */
  readonly rateDecimals: number;
  /** Display only: the uncapped rate is kept and 按上限计 printed. Null: no cap. */
  readonly rateCap: string | null;
  readonly lowerIsBetterRate: LowerIsBetterRate;
  readonly growthRate: GrowthRate;
  /** Rate for a target below zero: blank, or 2 − A/T. */
  readonly negativeTargetRate: 'none' | 'complement';
  /** Whether 未填报 items count as evaluable in 指标达标率. */
  readonly noDataCounts: boolean;
  /** Time-proportional progress of flows within the year: by months or by days elapsed. */
  readonly progressBy: 'months' | 'days';
  readonly jump: {
    /** Relative change, percent. */
    readonly relative: string;
    /** Absolute change, in the unit. */
    readonly absolute: string;
    /** Change of a % figure, points. */
    readonly points: string;
    /** Relative change of a standard 标准, percent; any fall is reported too. */
    readonly standard: string;
  };
  /** When one org's figure is odd among the others' (docs/outliers.md); printed with the finding. */
  readonly outliers: OutlierSettings;
  /** Percent of unsaturated cells that repeat before a form is called unchanged. */
  readonly unchangedShare: string;
  /** Severity of a finding code, where the pack's differs from the default. */
  readonly severities: { readonly [code: string]: 'error' | 'quasi' | 'query' | 'hint' };
}

/** What a pack sets itself; everything else is as `DEFAULT_SETTINGS` has it. */
export type PackSettings = Partial<Omit<Settings, 'outliers'>> & { readonly outliers?: Partial<OutlierSettings> };

export interface OutlierSettings {
  /** Modified z beyond which a rate or a figure a head is odd. */
  readonly threshold: string;
  /** Fewest comparable orgs; among fewer nobody is called odd. */
  readonly minimumOrgs: number;
  /** Percent of the median by which a figure has to differ where more than half of the orgs report the same (a MAD of 0). */
  readonly least: string;
  /** Hidiroglou–Berthelot: how much the size of an org counts; 0 to 1, one decimal. */
  readonly u: string;
  /** Hidiroglou–Berthelot: least share of the median score that counts as spread. */
  readonly a: string;
  /** Hidiroglou–Berthelot: width of what is usual, in distances of a quartile. */
  readonly c: string;
}

export const DEFAULT_SETTINGS: Settings = {
  rounding: 'half-up',
  rateDecimals: 1,
  rateCap: null,
  lowerIsBetterRate: 'none',
  growthRate: 'none',
  negativeTargetRate: 'none',
  noDataCounts: true,
  progressBy: 'months',
  jump: { relative: '30', absolute: '10', points: '10', standard: '15' },
  outliers: { threshold: '3.5', minimumOrgs: 8, least: '10', u: '0.5', a: '0.05', c: '4' },
  unchangedShare: '80',
  severities: {},
};

export function settingsOf(pack: Pack): Settings {
  const before = SETTINGS.get(pack);
  if (before) return before;
  const own = pack.settings ?? {};
  const settings = {
    ...DEFAULT_SETTINGS,
    ...own,
    jump: { ...DEFAULT_SETTINGS.jump, ...own.jump },
    outliers: { ...DEFAULT_SETTINGS.outliers, ...own.outliers },
  };
  SETTINGS.set(pack, settings);
  return settings;
}
const SETTINGS = new WeakMap<Pack, Settings>();

/** The one spelling of a code under which codes are compared: numbers without leading zeros, so that 1 = 01. */
export function canonicalCode(code: string): string {
  return code.charCodeAt(0) === ZERO ? withoutZeros(code) : code;
}
const withoutZeros = remembering((code) => (/^\d+$/.test(code) ? code.replace(/^0+(?=\d)/, '') : code));
const ZERO = 48;

/** Codes compare as numbers where both are: 1 = 01. */
export function sameCode(a: string, b: string): boolean {
  return a === b || canonicalCode(a) === canonicalCode(b);
}

export function findIndicator(pack: Pack, code: string): Indicator | null {
  const { spelled, indicators } = directoryOf(pack);
  return spelled.get(code) ?? indicators.get(canonicalCode(code)) ?? null;
}

/** By its code, or by one it used to have. */
export function findOrg(pack: Pack, code: string): Org | null {
  return directoryOf(pack).orgs.get(code) ?? null;
}

/** The org itself, or one below it, however far; a circle of parents ends. */
export function isWithin(org: string, above: string, pack: Pack): boolean {
  const seen = new Set<string>();
  for (let each: string | undefined = org; each !== undefined && !seen.has(each);) {
    if (each === above) return true;
    seen.add(each);
    each = findOrg(pack, each)?.parent;
  }
  return false;
}

interface Directory {
  /** By the code as the pack writes it. */
  readonly spelled: ReadonlyMap<string, Indicator>;
  /** By canonical code. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly orgs: ReadonlyMap<string, Org>;
}

/** Packs are never changed in place, so each is looked through once. Of two with the same code the first one stands. */
const DIRECTORIES = new WeakMap<Pack, Directory>();

function directoryOf(pack: Pack): Directory {
  const known = DIRECTORIES.get(pack);
  if (known) return known;
  const indicators = new Map<string, Indicator>();
  for (const each of pack.indicators) setOnce(indicators, canonicalCode(each.code), each);
  const spelled = new Map(pack.indicators.map(({ code }) => [code, indicators.get(canonicalCode(code))!]));
  const orgs = new Map<string, Org>();
  for (const each of pack.orgs) setOnce(orgs, each.code, each);
  for (const each of pack.orgs) for (const former of each.formerCodes ?? []) setOnce(orgs, former, each);
  const directory = { spelled, indicators, orgs };
  DIRECTORIES.set(pack, directory);
  return directory;
}

function setOnce<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}
