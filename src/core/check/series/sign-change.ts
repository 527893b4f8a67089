import type { Check } from '../check.js';
import { placeOf } from '../place.js';
import { changesSign } from './comparisons.js';
import { singleSteps, stepData } from './steps.js';

export const signChange: Check = {
  code: 'series.sign-change',
  about: {
    zh: '与上期相比正负没有改变。',
    en: 'No figure has changed its sign since the earlier one.',
  },
  source: 'contract: series codes',
  *run(subject) {
    for (const step of singleSteps(subject)) {
      if (!changesSign(step)) continue;
      yield { code: 'series.sign-change', place: placeOf(subject, step.value), data: stepData(step) };
    }
  },
};
