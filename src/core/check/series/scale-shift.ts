import type { Check } from '../check.js';
import { placeOf } from '../place.js';
import { scaleShiftOf } from './scale-factor.js';
import { singleSteps, stepData } from './steps.js';

/** 元 for 万元, a decimal point too far: told instead of the jump that it is. */
export const scaleShift: Check = {
  code: 'series.scale-shift',
  about: {
    zh: '与上期相比没有成 10 倍、100 倍、1000 倍、10000 倍的变化（计量单位或小数点有误）。',
    en: 'No figure is about 10, 100, 1000 or 10000 times the earlier one, or that part of it.',
  },
  source: 'contract: series codes',
  *run(subject) {
    for (const step of singleSteps(subject)) {
      const found = scaleShiftOf(step, subject);
      if (!found) continue;
      yield { code: 'series.scale-shift', place: placeOf(subject, step.value), data: { ...stepData(step), ...found } };
    }
  },
};
