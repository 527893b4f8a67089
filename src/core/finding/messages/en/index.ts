import type { FindingCode, FindingData } from '../../finding.js';
import { cellMessages } from './cell.js';
import { completionMessages } from './completion.js';
import { fileMessages } from './file.js';
import { formMessages } from './form.js';
import { groupMessages } from './group.js';
import { ruleMessages } from './rule.js';
import { seriesMessages } from './series.js';
import { stampMessages } from './stamp.js';
import { targetMessages } from './target.js';

/** What each finding says in English: the fact, then the remedy; the view adds the place. It cannot miss a code: the compiler would say so. */
export const messages: { readonly [C in FindingCode]: (data: FindingData[C]) => string } = {
  ...fileMessages,
  ...formMessages,
  ...cellMessages,
  ...ruleMessages,
  ...targetMessages,
  ...completionMessages,
  ...seriesMessages,
  ...stampMessages,
  ...groupMessages,
};
