import { compileRules, type CompiledRules } from '../judge/compile-rules.js';
import { truthAt } from '../judge/exact-truth.js';
import { figureColumn, type FigureColumn } from '../judge/figure-column.js';
import { judgeRules } from '../judge/judge-rules.js';
import { verdictAt, type Verdict } from '../judge/verdict.js';
import { releaseFor } from '../release.js';
import type { BoundRule } from '../resolve/resolution.js';
import { resolvedRulesOf, type ResolvedRules } from '../resolve/resolved-rules-of.js';
import { figuresOfReturn } from './figures-of-return.js';
import type { KnownFigure, Lack } from './known-figure.js';
import { withOwnVariables } from './own-variables.js';
import { rowsOf } from './rows-of.js';
import type { RuleSubject } from './rule-subject.js';
import { blankSum } from './sum-blanks.js';

/** Why a rule fails. */
export type Failure = 'false' | 'blank' | 'total-blank' | 'parts-blank';

/** Why a rule cannot be judged. */
export type Obstacle = Exclude<Lack, 'exempt'> | 'division-by-zero';

export type Judgement =
  | { readonly kind: 'holds' | 'within-rounding' }
  | { readonly kind: 'fails'; readonly why: Failure }
  /** `of`: the variables in the way. */
  | { readonly kind: 'unknown'; readonly why: Obstacle; readonly of: readonly number[] }
  /** Not asked: a figure that it rests on is owed by no one, or the sheet has none of its columns, or it is suspended. */
  | { readonly kind: 'not-asked'; readonly why: 'exempt' | 'suspended' | 'no-column' };

/** One relation over one org's figures. */
export interface Outcome {
  readonly rule: BoundRule;
  /** Org of a row in a table of many; null: the return's own. */
  readonly row: string | null;
  readonly judgement: Judgement;
  readonly figureOf: (variable: number) => KnownFigure;
}

const known = new WeakMap<RuleSubject, readonly Outcome[]>();

/** Every relation of the pack over every org of the return; judged once a review, several checks ask. */
export function outcomesOf(subject: RuleSubject): readonly Outcome[] {
  const before = known.get(subject);
  if (before) return before;
  const outcomes = subject.pack.rules?.length ? judged(subject) : [];
  known.set(subject, outcomes);
  return outcomes;
}

const compiled = new WeakMap<ResolvedRules, CompiledRules>();

function compiledOf(resolved: ResolvedRules): CompiledRules {
  const before = compiled.get(resolved);
  if (before) return before;
  const made = compileRules(resolved.rules.map(withOwnVariables));
  compiled.set(resolved, made);
  return made;
}

function judged(subject: RuleSubject): readonly Outcome[] {
  const resolved = resolvedRulesOf(subject.pack);
  const rows = rowsOf(subject);
  if (subject.filed.tables.length === 0 || resolved.rules.length === 0) return [];
  const figures = rows.map((row) => lookedUp(subject, resolved, row));
  const columns = new Map<number, FigureColumn>();
  const columnOf = (rule: number, own: number): FigureColumn => {
    const variable = resolved.rules[rule]!.named[own]!;
    const made = columns.get(variable) ?? figureColumn(figures.map((figureOf) => figureOf(variable).figure));
    columns.set(variable, made);
    return made;
  };
  const verdicts = judgeRules(compiledOf(resolved), columnOf, rows.length);
  return resolved.rules.flatMap((rule, index) =>
    rows.map((row, record): Outcome => {
      const figureOf = figures[record]!;
      const verdict = verdictAt(verdicts, index, record);
      const judgement = isSuspended(subject, rule, row)
        ? ({ kind: 'not-asked', why: 'suspended' } as const)
        : judgementOf(rule, verdict, figureOf);
      return { rule, row, judgement, figureOf };
    }),
  );
}

/** The figures of one org, each looked up once and only if a rule asks. */
function lookedUp(subject: RuleSubject, { variables }: ResolvedRules, row: string | null): Outcome['figureOf'] {
  const figureOf = figuresOfReturn(subject, row);
  const found: (KnownFigure | undefined)[] = new Array(variables.length);
  return (variable) => (found[variable] ??= figureOf(variables[variable]!));
}

function isSuspended({ releases = [], filed, pack }: RuleSubject, { rule }: BoundRule, row: string | null): boolean {
  const org = row ?? filed.org?.value ?? null;
  return releaseFor(releases, { kind: 'suspended', rule, org, period: filed.period?.value ?? null }, pack) !== null;
}

function judgementOf(rule: BoundRule, verdict: Verdict, figureOf: Outcome['figureOf']): Judgement {
  const lacks = rule.named.map((variable) => figureOf(variable).lack);
  if (lacks.includes('exempt')) return { kind: 'not-asked', why: 'exempt' };
  const missing = lacks.some((lack) => lack !== null && lack !== 'blank');
  // a figure that nobody has is neither 0 nor a blank that somebody owes
  const settled = missing && rule.blank !== 'skip' ? settledWithout(rule, figureOf) : verdict;
  if (settled === 'pass') return { kind: 'holds' };
  if (settled === 'within-rounding') return { kind: 'within-rounding' };
  if (settled === 'fail') return { kind: 'fails', why: failureOf(rule, figureOf) };
  return (missing ? null : blankFailure(rule, figureOf)) ?? obstacle(rule, figureOf);
}

/** Whether the rule is settled whatever the figures are that nobody has. */
function settledWithout(rule: BoundRule, figureOf: Outcome['figureOf']): Verdict {
  return truthAt({ ...rule, blank: 'skip' }, (variable) => figureOf(variable).figure);
}

function blankFailure(rule: BoundRule, figureOf: Outcome['figureOf']): Judgement | null {
  if (rule.blank === 'zero') return null;
  const found = blankSum(rule.claim, (variable) => figureOf(variable).figure === null);
  return found && { kind: 'fails', why: found.why };
}

function failureOf(rule: BoundRule, figureOf: Outcome['figureOf']): Failure {
  if (rule.blank !== 'require' || settledWithout(rule, figureOf) === 'fail') return 'false';
  const sum = blankSum(rule.claim, (variable) => figureOf(variable).figure === null);
  return sum?.why ?? 'blank';
}

/** What is said to stand in the way where several things do: what a person can mend first. */
const WORST_FIRST: readonly Lack[] = ['unreadable', 'not-on-sheet', 'no-earlier-figure', 'no-other-org', 'blank'];

function obstacle(rule: BoundRule, figureOf: Outcome['figureOf']): Judgement {
  const lacks = rule.named.map((variable) => figureOf(variable).lack);
  const absent = (lack: Lack | null): boolean => lack === 'not-on-sheet' || lack === 'no-earlier-figure';
  if (lacks.every(absent) && rule.instance !== null) return { kind: 'not-asked', why: 'no-column' };
  const why = WORST_FIRST.find((lack) => lacks.includes(lack));
  if (why === undefined || why === 'exempt') return { kind: 'unknown', why: 'division-by-zero', of: rule.named };
  return { kind: 'unknown', why, of: rule.named.filter((variable) => figureOf(variable).lack === why) };
}
