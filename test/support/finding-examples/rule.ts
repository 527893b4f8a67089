import type { RuleFindings } from '../../../src/core/finding/families/rule.js';

/** One example a code, as a real sheet would give it. */
export const ruleExamples: RuleFindings = {
  'rule.failed': {
    ...{ relation: '[01] = [02] + [03]', figures: '1290 = 1200 + 720', why: 'false', gap: '-630', unit: '个' },
    explanation: null,
    suspects: {
      status: 'one',
      sets: [
        [
          {
            ...{
              sheet: 'Sheet1',
              cell: 'G4',
              indicator: '01',
              reported: '1290',
              unit: '个',
              low: '1920',
              high: '1920',
            },
            clue: { kind: 'swapped-digits', likely: '1920', other: null, factor: null },
          },
        ],
      ],
    },
  },
  'rule.within-rounding': {
    ...{ relation: '[01] = [02] + [03]', figures: '10.1 = 5.0 + 5.0', gap: '0.1', allowance: '0.15', unit: '万元' },
  },
  'rule.not-evaluable': {
    ...{ relation: '[01] = [02] + [03]', figures: '□ = 700 + □', why: 'blank', indicators: ['01', '03'] },
  },
};
