import type { TargetFindings } from '../../../src/core/finding/families/target.js';

/** One example a code, as a real sheet would give it. */
export const targetExamples: TargetFindings = {
  'target.unmet': {
    ...{ actual: '72.5', bar: '75', unit: '%', gap: '2.5', gapUnit: '个百分点', side: 'below' },
    ...{ attribute: 'binding', target: '75' },
  },
  'target.behind': { actual: '50', expected: '54', unit: '%', points: '40.0', attribute: 'anticipatory' },
  'target.unreadable': { text: '持续提升', on: 'sheet', planned: null },
  'target.reference-missing': { name: '城市低保标准', owner: 'parent' },
  'target.looser-than-parent': { target: '70', parent: '75', year: 2025 },
  'target.regressed': { before: '100', since: '2022', now: '98', unit: '%', target: '100' },
};
