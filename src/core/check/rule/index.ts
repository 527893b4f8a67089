import type { Check } from '../check.js';
import { failed } from './failed.js';
import { notEvaluable } from './not-evaluable.js';
import { withinRounding } from './within-rounding.js';

export const ruleChecks: readonly Check[] = [failed, withinRounding, notEvaluable];
