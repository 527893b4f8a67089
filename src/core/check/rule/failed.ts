import type { Finding, Severity } from '../../finding/finding.js';
import { failedGap } from '../../rule/explain/gap-of.js';
import { figuresPutIn } from '../../rule/explain/figures-put-in.js';
import { NO_SUSPECTS, suspectsOf } from '../../rule/explain/suspects-of-return.js';
import type { ResolvedFigure } from '../../rule/resolved.js';
import type { BoundRule } from '../../rule/resolve/resolution.js';
import { resolvedRulesOf } from '../../rule/resolve/resolved-rules-of.js';
import { outcomesOf, type Failure, type Outcome } from '../../rule/return/judge-return.js';
import { sumsIn } from '../../rule/return/sum-blanks.js';
import type { Suspects } from '../../finding/families/rule.js';
import type { Check, ReviewSubject } from '../check.js';
import { rulePlace } from './rule-place.js';

/** Each with the rule's own severity, and never with a fix: a figure that makes sums balance is none that was counted. */
export const failed: Check = {
  code: 'rule.failed',
  about: {
    zh: '各项审核关系成立：合计等于分项之和，部分不大于总体，表间、上下期一致。',
    en: 'Every audit relation holds: totals are the sum of their parts, parts are at most their whole, forms and periods agree.',
  },
  source: 'docs/decisions/0014-rules-in-a-return.md',
  *run(subject) {
    const outcomes = outcomesOf(subject);
    const broken = outcomes.filter(({ judgement }) => judgement.kind === 'fails');
    if (broken.length === 0) return;
    const suspects = suspectsIn(subject, outcomes);
    for (const outcome of broken) yield findingOf(outcome, subject, suspects.get(outcome) ?? NO_SUSPECTS);
  },
};

/** By org: the figures of one say nothing about another's. */
function suspectsIn(subject: ReviewSubject, outcomes: readonly Outcome[]): ReadonlyMap<Outcome, Suspects> {
  const { byId } = resolvedRulesOf(subject.pack);
  const isHard = ({ rule }: BoundRule): boolean => HARD.has(byId.get(rule)?.severity ?? 'hint');
  const rows = new Map<string | null, Outcome[]>();
  for (const each of outcomes) {
    const own = rows.get(each.row);
    if (own) own.push(each);
    else rows.set(each.row, [each]);
  }
  return new Map([...rows.values()].flatMap((own) => [...suspectsOf(own, subject.pack, isHard)]));
}
const HARD: ReadonlySet<Severity> = new Set<Severity>(['error', 'quasi']);

function findingOf(outcome: Outcome, { pack }: ReviewSubject, suspects: Suspects): Finding {
  const { rule, judgement, figureOf } = outcome;
  const figures = (variable: number) => figureOf(variable).figure;
  const own = resolvedRulesOf(pack).byId.get(rule.rule);
  const why = judgement.kind === 'fails' ? judgement.why : 'false';
  const gap = why === 'false' ? failedGap(rule, figures) : null;
  const data = {
    relation: rule.relation,
    figures: figuresPutIn(rule, figures),
    why,
    gap: gap?.gap ?? null,
    unit: gap?.unit ?? '',
    explanation: own?.explanation ?? null,
    suspects,
  };
  const place = rulePlace(outcome, headOf(rule, gap?.left ?? null));
  return { code: 'rule.failed', place, data, severity: severityOf(own?.severity ?? 'error', why, rule) };
}

/** A total without parts is asked about; an error only where the parts are required. */
function severityOf(own: Severity, why: Failure, { blank }: BoundRule): Severity {
  return why === 'parts-blank' && blank !== 'require' && own !== 'hint' ? 'query' : own;
}

/** The total of a sum; else the first cell on the left of what fails. */
function headOf(rule: BoundRule, left: ResolvedFigure | null): number | null {
  const [sum] = sumsIn(rule.claim);
  if (left === null) return sum?.total ?? null;
  const cells = variablesIn(left);
  return (
    sumsIn(rule.claim).find(({ total, parts }) => cells.includes(total) || parts.every((each) => cells.includes(each)))
      ?.total ??
    cells[0] ??
    null
  );
}

function variablesIn(figure: ResolvedFigure): readonly number[] {
  if (figure.kind === 'variable') return [figure.variable];
  if (figure.kind === 'constant') return [];
  if (figure.kind === 'product' || figure.kind === 'quotient')
    return [...variablesIn(figure.left), ...variablesIn(figure.right)];
  return 'length' in figure.of ? figure.of.flatMap(variablesIn) : variablesIn(figure.of);
}
