import type { ResolveNotice, ResolveProblem } from '../resolve/resolution.js';

/** A rule of the pack as problems name it. */
export interface RuleName {
  readonly rule: string;
  /** Of the definition workbook; null: the pack does not say. */
  readonly row: number | null;
  /** From the pack's root: `$.rules[3]`. */
  readonly path: string;
  /** Canonical print. */
  readonly relation: string;
}

/** What an indicator's declared range has to do with it; null: that end has nothing to do with it, or there is none. In its unit. */
export interface RangeName {
  readonly indicator: string;
  readonly min: string | null;
  readonly max: string | null;
}

/** A target as printed in the plan. */
export interface TargetName {
  readonly indicator: string;
  readonly path: string;
  readonly text: string;
}

/** A rule whose text, or whose names and units, do not read; before there is a canonical print. */
interface Misread {
  readonly rule: string;
  readonly row: number | null;
  readonly problem: ResolveProblem;
}

/** A rule that says something odd by itself. */
interface Alone extends RuleName {
  readonly ranges: readonly RangeName[];
}

/**
 * What `pack lint` finds in a pack's audit relations. Sets named are irreducible: without any one of them the rest is sound; with
 * `smallest` no smaller set is to blame, without it the search for one stopped at its count of steps.
 */
export interface RuleLintProblems {
  /** The text is no relation, or asks for what cannot be computed. */
  'rule.unreadable': Misread;
  'rule.ambiguous': { readonly rule: string; readonly row: number | null; readonly readings: readonly string[] };
  /** It names a form, an indicator, a column or an org that is not there. */
  'rule.unknown-reference': Misread;
  /** It adds or compares figures whose units do not add. */
  'rule.units': Misread;
  /** No figures satisfy it; `ranges` have a part in that. */
  'rule.never-holds': Alone;
  /** No figures satisfy all of `rules`, `ranges` included. */
  'rule.contradiction': {
    readonly rules: readonly RuleName[];
    readonly ranges: readonly RangeName[];
    readonly smallest: boolean;
  };
  /** All figures within `ranges` satisfy it. */
  'rule.never-fails': Alone;
  /** The same relation as `first`. */
  'rule.duplicate': RuleName & { readonly first: RuleName };
  /** Where everything is filled in and `by` hold, it holds. */
  'rule.redundant': Alone & { readonly by: readonly RuleName[]; readonly smallest: boolean };
  /** A divisor made of these cells may be 0: `ranges` and what the relation itself asks first do not exclude it. */
  'rule.division-by-zero': RuleName & { readonly divisors: readonly string[] };
  /** Forms of which each takes figures from the next, the first again last. `cells`: of the same cells (a true circle). */
  'rule.form-cycle': {
    readonly forms: readonly string[];
    readonly rules: readonly RuleName[];
    readonly cells: boolean;
  };
  /** No figures satisfy `rules` and meet `targets` of one org and year; the same for all `orgs`. */
  'rule.target-unreachable': {
    readonly year: number;
    readonly orgs: readonly string[];
    readonly targets: readonly TargetName[];
    readonly rules: readonly RuleName[];
    readonly ranges: readonly RangeName[];
    readonly smallest: boolean;
  };
  /** Taken one way though the print could be doubted. */
  'rule.doubtful': { readonly rule: string; readonly row: number | null; readonly notice: ResolveNotice };
  /** Not sums of figures: what follows from these was not looked into. */
  'rule.not-linear': { readonly rules: readonly RuleName[] };
  /** Searches that stopped at their count of steps; `rules` is empty where they were about all together. */
  'rule.not-settled': { readonly lint: RuleSearch; readonly rules: readonly RuleName[] };
}
export type RuleLintCode = keyof RuleLintProblems;
export type RuleSearch =
  | 'rule.never-holds'
  | 'rule.never-fails'
  | 'rule.contradiction'
  | 'rule.redundant'
  | 'rule.division-by-zero'
  | 'rule.target-unreachable';

/** error: the pack must not be sent out · warning: for the definition keeper to weigh. */
export type ProblemSeverity = 'error' | 'warning';

export const RULE_LINTS: {
  readonly [C in RuleLintCode]: {
    readonly severity: ProblemSeverity;
    readonly about: { readonly zh: string; readonly en: string };
  };
} = {
  'rule.unreadable': {
    severity: 'error',
    about: { zh: '审核关系的写法读得通。', en: 'The text of every relation can be read.' },
  },
  'rule.ambiguous': {
    severity: 'error',
    about: { zh: '审核关系只有一种读法。', en: 'Every relation reads in one way only.' },
  },
  'rule.unknown-reference': {
    severity: 'error',
    about: {
      zh: '审核关系引用的报表、指标、栏和单位都有定义。',
      en: 'Forms, indicators, columns and orgs that relations name are there.',
    },
  },
  'rule.units': {
    severity: 'error',
    about: { zh: '相加、相比的数值计量单位相通。', en: 'What is added or compared is in units that add.' },
  },
  'rule.never-holds': {
    severity: 'error',
    about: {
      zh: '在指标的允许范围之内，每条审核关系都有可能成立。',
      en: 'Within the declared ranges, every relation can hold.',
    },
  },
  'rule.contradiction': {
    severity: 'error',
    about: {
      zh: '审核关系之间不矛盾；矛盾时指出最少的一组。',
      en: 'Relations do not contradict one another; if they do, a smallest set that does is named.',
    },
  },
  'rule.never-fails': {
    severity: 'warning',
    about: {
      zh: '在指标的允许范围之内，每条审核关系都有可能不成立（否则等于没有审核）。',
      en: 'Within the declared ranges, every relation can fail; else it checks nothing.',
    },
  },
  'rule.duplicate': {
    severity: 'warning',
    about: { zh: '同一条审核关系只写一次。', en: 'No relation is written twice.' },
  },
  'rule.redundant': {
    severity: 'warning',
    about: {
      zh: '没有一条审核关系可由其他的（性质不轻于它的）推出；能推出时指出最少的一组。',
      en: 'No relation follows from others at least as severe; if it does, a smallest set from which it does is named.',
    },
  },
  'rule.division-by-zero': {
    severity: 'warning',
    about: {
      zh: '除数不会为 0：由允许范围，或由“若 [x] > 0 则 …”排除。',
      en: 'No divisor can be 0: its range, or `if [x] > 0 then …`, excludes it.',
    },
  },
  'rule.form-cycle': {
    severity: 'warning',
    about: { zh: '报表之间的取数不成环。', en: 'Forms do not take figures from one another in a circle.' },
  },
  'rule.target-unreachable': {
    severity: 'warning',
    about: {
      zh: '各单位各年的目标值，在强制性、准强制性审核关系都成立时可以达到。',
      en: "An org's targets of a year can be met while all relations that block submission hold.",
    },
  },
  'rule.doubtful': {
    severity: 'warning',
    about: {
      zh: '写法有疑处，已按一种读法处理的，请制度管理员确认。',
      en: 'What was read one way though it could be doubted is for the keeper to confirm.',
    },
  },
  'rule.not-linear': {
    severity: 'warning',
    about: {
      zh: '不是加减式的审核关系（两数相乘除、四舍五入、个数、有无）不参加上述推算。',
      en: 'Relations that are no sums (products and quotients of figures, rounding, counts, presence) are left out of what is inferred.',
    },
  },
  'rule.not-settled': {
    severity: 'warning',
    about: {
      zh: '推算到规定的步数仍无结论的，如实说明。',
      en: 'What was not settled within the bound on steps is told.',
    },
  },
};
