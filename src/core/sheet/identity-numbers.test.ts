import { expect, test } from '@jest/globals';
import { identityNumbersIn } from './identity-numbers.js';

// Invented numbers: region, date and order are made up, the check character is computed.
// prettier-ignore
test.each([
  { why: 'a check digit that is wrong',      value: '360732198001011231',                     count: 0 },
  { why: 'an ordinary figure',               value: 98.5,                                     count: 0 },
  { why: 'nothing',                          value: null,                                     count: 0 },
  { why: 'a phone number',                   value: '13800001111',                            count: 0 },
  { why: 'a province that is none',          value: '990732198001011239',                     count: 0 },
  { why: 'a date that is none',              value: '360732198013011239',                     count: 0 },
  { why: 'part of a longer number',          value: '1110105194912310021',                    count: 0 },
  { why: 'the standard\'s example',          value: '11010519491231002X',                     count: 1 },
  { why: 'a small x',                        value: '11010519491231002x',                     count: 1 },
  { why: 'full-width digits',                value: '１１０１０５１９４９１２３１００２Ｘ',    count: 1 },
  { why: 'inside words, twice',              value: '张三360732198001011236、李四36073219991231999X。', count: 2 },
  { why: 'a number that lost its last digits', value: 110105194912310000,                     count: 1 },
  { why: 'a large number that is no birth',  value: 123456789012345680,                       count: 0 },
])('identity numbers, $why: $value', ({ value, count }) => {
  expect(identityNumbersIn(value)).toBe(count);
});
