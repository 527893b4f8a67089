import type { Aggregation, Org } from '../../indicator/pack.js';
import type { SlipKind } from '../../rule/localise/localisation.js';
import type { Severity } from '../finding.js';

/**
 * What each `group.*` finding carries: what only a set of returns shows. Orgs are named as the pack names them; periods are
 * canonical; figures are decimal strings in the unit named; unknown is null.
 */
export interface GroupFindings {
  /** Several returns of one org and period. `by`: what made one stand: the latest stamp, or that it came last. */
  'group.duplicate-return': {
    readonly name: string;
    readonly period: string | null;
    /** In the order of the set. */
    readonly files: readonly { readonly file: string; readonly time: string | null }[];
    readonly standing: string;
    readonly by: 'stamp' | 'order';
    /** All of them are the same bytes. */
    readonly same: boolean;
  };
  'group.return-missing': MissingReturn;
  /** The city's own 市本级, or a zone: without it the parts do not make the whole. */
  'group.part-missing': MissingReturn & {
    readonly counted: NonNullable<Org['counted']>;
    readonly parent: string;
    /** What the parent reports beyond its parts: by how much the missing ones may explain. */
    readonly leaves: readonly { readonly indicator: string; readonly gap: string; readonly unit: string }[];
  };
  /** The return is of another period than the set: nothing of it is rolled up. */
  'group.period-differs': { readonly name: string | null; readonly period: string; readonly wanted: string };
  /** The org is not below the one whose returns these are: nothing of it is rolled up. */
  'group.org-outside': { readonly name: string; readonly parent: string };
  /** made: the workbook was made for another version, and was judged by the set's · judged: by another pack, and is not rolled up. */
  'group.pack-version-differs': {
    readonly name: string | null;
    readonly why: 'made' | 'judged';
    readonly own: { readonly id: string; readonly version: string };
    readonly wanted: { readonly id: string; readonly version: string };
  };
  'group.sum-mismatch': {
    /** Of the parent. */
    readonly name: string;
    readonly way: Exclude<Aggregation, 'none'>;
    readonly own: string;
    readonly from: 'return' | 'pack';
    /** What the parts make: their sum, or their weighted rate cut to 12 decimals. */
    readonly parts: string;
    readonly orgs: number;
    /** The parent's figure less what the parts make. */
    readonly gap: string;
    /** By how much rounding may part the two. */
    readonly allowance: string;
    readonly unit: string;
    /** Of gap and allowance: 个百分点 where the unit is %. */
    readonly gapUnit: string;
    /** Cells to look at, the likeliest first; none: no well-known slip explains it. Never a figure to put in. */
    readonly suspects: readonly GroupSuspect[];
  };
  'group.outlier': {
    readonly name: string;
    readonly method: 'modified-z' | 'hidiroglou-berthelot';
    readonly figure: string;
    readonly unit: string;
    /** The same org's figure of the period before; null for modified-z. */
    readonly previous: string | null;
    /** A pure number. */
    readonly score: string;
    /** Of the pack's settings: the score past which a figure is odd; for Hidiroglou–Berthelot its C. */
    readonly threshold: string;
    /** U and A of Hidiroglou–Berthelot, of the pack's settings; null for modified-z. */
    readonly weights: { readonly u: string; readonly a: string } | null;
    /** What modified-z measures by: mean-deviation where more than half of the figures are the same; null for the other. */
    readonly by: 'median-deviation' | 'mean-deviation' | null;
    /** Of the figures, in `unit`; for Hidiroglou–Berthelot of the ratios. */
    readonly median: string;
    /** What is usual: figures for modified-z, scores for Hidiroglou–Berthelot. */
    readonly bounds: { readonly low: string | null; readonly high: string | null };
    /** How many were compared. */
    readonly orgs: number;
  };
}

interface MissingReturn {
  readonly name: string;
  readonly period: string | null;
  /** Files of this org that came and cannot stand for it. */
  readonly aside: readonly { readonly file: string; readonly why: AsideReason }[];
}

/** unusable: it cannot be judged · period: it reports another period · pack: another pack judged it. */
export type AsideReason = 'unusable' | 'period' | 'pack';

/** counted-twice: the parent's figure has it twice · left-out: the parent's figure goes without it. */
export type GroupSlip = SlipKind | 'counted-twice' | 'left-out';

export interface GroupSuspect {
  readonly org: string;
  readonly name: string;
  readonly kind: GroupSlip;
  /** ×10, ×100, ×1000, ×10000 or its inverse as 1/10, for scale. */
  readonly factor: string | null;
  /** As reported. */
  readonly reported: string;
  /** Null: a figure of the pack, or one that was itself rolled up. */
  readonly source: { readonly file: string; readonly sheet: string; readonly cell: string } | null;
}

export const groupSeverities: { readonly [C in keyof GroupFindings]: Severity } = {
  'group.duplicate-return': 'error',
  'group.return-missing': 'error',
  'group.part-missing': 'query',
  'group.period-differs': 'error',
  'group.org-outside': 'query',
  'group.pack-version-differs': 'error',
  'group.sum-mismatch': 'error',
  'group.outlier': 'query',
};
