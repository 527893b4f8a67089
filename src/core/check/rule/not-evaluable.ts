import type { Finding } from '../../finding/finding.js';
import type { Rule } from '../../indicator/pack.js';
import { figuresPutIn } from '../../rule/explain/figures-put-in.js';
import { resolvedRulesOf } from '../../rule/resolve/resolved-rules-of.js';
import { outcomesOf, type Outcome } from '../../rule/return/judge-return.js';
import type { Check } from '../check.js';
import { rulePlace } from './rule-place.js';

/** One a rule, however many of its cells are blank: a sheet not filled yet is not drowned in hints. */
export const notEvaluable: Check = {
  code: 'rule.not-evaluable',
  about: {
    zh: '审核关系所需的数都有；缺数而无法判断的，逐条提示。',
    en: 'Every figure that an audit relation needs is there; relations that cannot be judged are told, one by one.',
  },
  source: 'docs/decisions/0014-rules-in-a-return.md',
  *run(subject) {
    if (!subject.pack.rules?.length || subject.filed.tables.length === 0) return;
    for (const { rule } of resolvedRulesOf(subject.pack).unreadable) yield unreadable(rule);
    const byRule = new Map<string, Outcome[]>();
    for (const each of outcomesOf(subject)) {
      const same = byRule.get(each.rule.rule);
      if (same) same.push(each);
      else byRule.set(each.rule.rule, [each]);
    }
    for (const outcomes of byRule.values()) {
      const first = notJudged(outcomes);
      if (first) yield findingOf(first);
    }
  },
};

function unreadable({ id, text, form }: Rule): Finding {
  const data = { relation: text, figures: '', why: 'unreadable-rule', indicators: [] } as const;
  return { code: 'rule.not-evaluable', place: { form: form ?? null, rule: id }, data };
}

/**
 * The first relation of a rule that could not be judged. A column that the sheet does not have, or an org that does not stand in
 * this form, is no gap as long as the rule was judged elsewhere.
 */
function notJudged(outcomes: readonly Outcome[]): Outcome | null {
  const unknown = outcomes.filter(({ judgement }) => judgement.kind === 'unknown');
  const gaps = unknown.filter(({ judgement }) => judgement.kind === 'unknown' && judgement.why !== 'not-on-sheet');
  if (gaps.length > 0) return gaps[0]!;
  const judged = outcomes.some(
    ({ judgement: { kind } }) => kind === 'holds' || kind === 'fails' || kind === 'within-rounding',
  );
  if (judged) return unknown.find(({ row }) => row === outcomes[0]!.row && isAlone(outcomes)) ?? null;
  const absent = outcomes.every(({ judgement }) => judgement.kind === 'not-asked' && judgement.why === 'no-column');
  return unknown[0] ?? (absent ? outcomes[0]! : null);
}

/** Of one org: what is missing there is missing altogether. */
function isAlone(outcomes: readonly Outcome[]): boolean {
  return new Set(outcomes.map(({ row }) => row)).size === 1;
}

function findingOf(outcome: Outcome): Finding {
  const { rule, judgement, figureOf } = outcome;
  const of = judgement.kind === 'unknown' ? judgement.of : rule.named;
  const data = {
    relation: rule.relation,
    figures: figuresPutIn(rule, (variable) => figureOf(variable).figure),
    why: judgement.kind === 'unknown' ? judgement.why : 'not-on-sheet',
    indicators: [...new Set(of.map((variable) => rule.variables[variable]!.indicator))],
  };
  return { code: 'rule.not-evaluable', place: { ...rulePlace(outcome, of[0] ?? null, of), relation: '' }, data };
}
