import { expect, test } from '@jest/globals';
import { savedName } from './saved-name.js';

const SUBMISSION = '360732_兴国县_2025_年报_v1.xlsx';

// prettier-ignore
test.each([
  { why: 'changed',                             original: '兴国县.xlsx',      isAsItCame: false, submission: null,       name: '兴国县-核报.xlsx' },
  { why: 'changed once more',                   original: '兴国县-核报.xlsx', isAsItCame: false, submission: null,       name: '兴国县-核报.xlsx' },
  { why: 'with macros',                         original: '兴国县.XLSM',      isAsItCame: false, submission: null,       name: '兴国县-核报.xlsm' },
  { why: 'named as what it is not',             original: '兴国县.v2.xls',    isAsItCame: false, submission: null,       name: '兴国县.v2-核报.xlsx' },
  { why: 'without an ending',                   original: '兴国县',           isAsItCame: false, submission: null,       name: '兴国县-核报.xlsx' },
  { why: 'as it came',                          original: '兴国县.xlsx',      isAsItCame: true,  submission: null,       name: '兴国县.xlsx' },
  { why: 'handed in before, and as it came',    original: '兴国县.xlsx',      isAsItCame: true,  submission: SUBMISSION, name: '兴国县.xlsx' },
  { why: 'handed in',                           original: '兴国县.xlsx',      isAsItCame: false, submission: SUBMISSION, name: SUBMISSION },
])('$original, $why', ({ original, isAsItCame, submission, name }) => {
  expect(savedName(original, { isAsItCame, submission })).toBe(name);
});
