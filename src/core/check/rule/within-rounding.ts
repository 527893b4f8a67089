import { figuresPutIn } from '../../rule/explain/figures-put-in.js';
import { roundedGap } from '../../rule/explain/gap-of.js';
import { outcomesOf } from '../../rule/return/judge-return.js';
import type { Check } from '../check.js';
import { rulePlace } from './rule-place.js';

/** The allowance is never silent: who reads the review sees what it let through. */
export const withinRounding: Check = {
  code: 'rule.within-rounding',
  about: {
    zh: '等式两边的差额只因四舍五入而来时予以提示，不算不符。',
    en: 'Where rounding alone explains why the sides of an equation differ, that is told and not counted against it.',
  },
  source: 'docs/decisions/0014-rules-in-a-return.md',
  *run(subject) {
    for (const outcome of outcomesOf(subject)) {
      if (outcome.judgement.kind !== 'within-rounding') continue;
      const { rule, figureOf } = outcome;
      const figures = (variable: number) => figureOf(variable).figure;
      const told = roundedGap(rule, figures);
      if (!told) continue;
      const { gap, allowance, unit } = told;
      const data = { relation: rule.relation, figures: figuresPutIn(rule, figures), gap, allowance, unit };
      yield { code: 'rule.within-rounding', place: rulePlace(outcome), data };
    }
  },
};
