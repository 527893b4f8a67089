import type { Check } from '../check.js';
import { placeOf } from '../place.js';
import { changesSign } from './comparisons.js';
import { cumulativeDecreases } from './cumulative-decreases.js';
import { jumpOf } from './jump-limits.js';
import { scaleShiftOf } from './scale-factor.js';
import { singleSteps, stepData } from './steps.js';

/** The last to speak: rows shifted, a sign turned, a scale slipped and a cumulative figure that fell are told as such. */
export const jump: Check = {
  code: 'series.jump',
  about: {
    zh: '与上期相比没有异常波动（界限由指标体系设定，随问题列出）。',
    en: "No figure moves further from the earlier one than the pack's limits, which are printed with the finding.",
  },
  source: 'contract: series codes',
  *run(subject) {
    const fallen = new Set(cumulativeDecreases(subject).map(({ value }) => value));
    for (const step of singleSteps(subject)) {
      if (fallen.has(step.value) || changesSign(step) || scaleShiftOf(step, subject)) continue;
      const found = jumpOf(step, subject);
      if (!found) continue;
      yield { code: 'series.jump', place: placeOf(subject, step.value), data: { ...stepData(step), ...found } };
    }
  },
};
