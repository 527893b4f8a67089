import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Exact } from '../quantity/exact.js';
import { formatDecimals, isDateFormat, isPercentFormat, shownFigure } from './number-format.js';

const ACCOUNTING = '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ';

// prettier-ignore
test.each([
  { why: 'no format',                       code: undefined,                          is: 'number',  decimals: null },
  { why: 'General',                         code: 'General',                          is: 'number',  decimals: null },
  { why: 'General in Chinese',              code: 'G/通用格式',                        is: 'number',  decimals: null },
  { why: 'General in Chinese digits',       code: '[DBNum1]General',                  is: 'number',  decimals: null },
  { why: 'text',                            code: '@',                                is: 'number',  decimals: null },
  { why: 'whole',                           code: '#,##0',                            is: 'number',  decimals: 0 },
  { why: 'decimals',                        code: '0.00',                             is: 'number',  decimals: 2 },
  { why: 'brackets for negatives',          code: '0.00_);(0.00)',                    is: 'number',  decimals: 2 },
  { why: 'red and escaped brackets',        code: '0.0_);[Red]\\(0.0\\)',             is: 'number',  decimals: 1 },
  { why: 'accounting',                      code: ACCOUNTING,                         is: 'number',  decimals: 2 },
  { why: 'a colour in Chinese',             code: '[红色]-0.0',                        is: 'number',  decimals: 1 },
  { why: 'words that begin like days',      code: '0.0"days"',                        is: 'number',  decimals: 1 },
  { why: 'a unit without quotes',           code: '#,##0元',                          is: 'number',  decimals: 0 },
  { why: 'percent',                         code: '0%',                               is: 'percent', decimals: 0 },
  { why: 'percent with decimals',           code: '0.0%',                             is: 'percent', decimals: 1 },
  { why: 'percent before the digits',       code: '%0.0',                             is: 'percent', decimals: 1 },
  { why: 'percent after a blank',           code: '0.0 %',                            is: 'percent', decimals: 1 },
  { why: 'a quoted percent scales nothing', code: '0.00"%"',                          is: 'number',  decimals: 2 },
  { why: 'an escaped percent neither',      code: '0.0\\%',                           is: 'number',  decimals: 1 },
  { why: 'a blank as wide as a percent',    code: '0_%',                              is: 'number',  decimals: 0 },
  { why: 'a filling of percents',           code: '0*%',                              is: 'number',  decimals: 0 },
  { why: 'ISO date',                        code: 'yyyy-mm-dd',                       is: 'date',    decimals: null },
  { why: 'date with escapes',               code: 'yyyy\\-mm\\-dd;@',                 is: 'date',    decimals: null },
  { why: 'date in Chinese',                 code: 'yyyy"年"m"月"',                    is: 'date',    decimals: null },
  { why: 'date in Chinese, no quotes',      code: 'yyyy年m月d日',                     is: 'date',    decimals: null },
  { why: 'date with a locale',              code: '[$-804]yyyy"年"m"月"d"日";@',      is: 'date',    decimals: null },
  { why: 'day of the week',                 code: '[$-804]aaaa',                      is: 'date',    decimals: null },
  { why: 'Chinese digits',                  code: '[DBNum1][$-804]yyyy"年"m"月"',     is: 'date',    decimals: null },
  { why: 'the year of an era',              code: 'e"年"m"月"',                       is: 'date',    decimals: null },
  { why: 'time in Chinese',                 code: '上午/下午h"时"mm"分"',              is: 'date',    decimals: null },
  { why: 'elapsed hours',                   code: '[h]:mm',                           is: 'date',    decimals: null },
  { why: 'elapsed hours alone',             code: '[h]',                              is: 'date',    decimals: null },
  { why: 'seconds with decimals',           code: 'mm:ss.0',                          is: 'date',    decimals: null },
  { why: 'powers of ten are no era',        code: '0.00E+00',                         is: 'number',  decimals: null },
  { why: 'fractions',                       code: '# ?/?',                            is: 'number',  decimals: null },
  { why: 'a quote that is never closed',    code: '0.0"%',                            is: 'number',  decimals: 1 },
  { why: 'a bracket that is never closed',  code: '0.0[h',                            is: 'number',  decimals: 1 },
  { why: 'a code of no sane length',        code: '0%'.repeat(1000),                  is: 'number',  decimals: null },
])('$code is a $is format: $why', ({ code, is, decimals }) => {
  expect([isPercentFormat(code), isDateFormat(code), formatDecimals(code)]).toEqual([is === 'percent', is === 'date', decimals]);
});

// prettier-ignore
test.each([
  { why: 'General shows all',              value: '0.7549',   code: 'General',        shows: '0.7549' },
  { why: 'rounded',                        value: '59.96',    code: '0.0',            shows: '60' },
  { why: 'half away from zero',            value: '2.25',     code: '0.0',            shows: '2.3' },
  { why: 'in percent',                     value: '0.7549',   code: '0.0%',           shows: '75.5' },
  { why: 'a percent that is not',          value: '75.49',    code: '0.0"%"',         shows: '75.5' },
  { why: 'in thousands',                   value: '12345',    code: '0.0,',           shows: '12300' },
  { why: 'in 万, by an escaped point',     value: '12345',    code: '0!.0,',          shows: '12000' },
  { why: 'in millions, behind a unit',     value: '1234567',  code: '0.00,,"百万"',    shows: '1230000' },
  { why: 'separators are no scale',        value: '1234567',  code: '#,##0',          shows: '1234567' },
  { why: 'the negative section',           value: '-2.26',    code: '0_);(0.0)',      shows: '-2.3' },
  { why: 'an accounting “-” is zero',      value: '0',        code: ACCOUNTING,       shows: '0' },
  { why: 'a zero in words is zero',        value: '0',        code: '0.0;-0.0;"无"',  shows: '0' },
  { why: 'a figure in words is none',      value: '5',        code: '"有";;',         shows: null },
  { why: 'hidden',                         value: '5',        code: ';;;',            shows: null },
  { why: 'a date',                         value: '45000',    code: 'yyyy-mm-dd',     shows: null },
  { why: 'a power of ten',                 value: '45000',    code: '0.0E+0',         shows: null },
  { why: 'the first condition that holds', value: '0.75',     code: '[<1]0%;0.0',     shows: '75' },
  { why: 'the section for the rest',       value: '7.549',    code: '[<1]0%;0.0',     shows: '7.5' },
  { why: 'in 万 from 10,000 on',           value: '25678',    code: '[>=10000]0!.0,"万";0', shows: '26000' },
])('$value under $code shows $shows: $why', ({ value, code, shows }) => {
  expect(shownFigure(Exact.of(value), code)?.toString() ?? null).toBe(shows);
});

test('the section of the value itself decides what is percent', () => {
  const code = '[<1]0%;0.0';
  expect([isPercentFormat(code, Exact.of('0.5')), isPercentFormat(code, Exact.of('50'))]).toEqual([true, false]);
});

test('no code makes it throw', () => {
  const codes = fc
    .array(fc.constantFrom(...'0#?.,%;"\\_*![]()@yYmdhsaeE+-/$<>=1 年General'.split('')))
    .map((each) => each.join(''));
  fc.assert(
    fc.property(fc.oneof(codes, fc.string({ unit: 'binary' })), fc.integer(), (code, stored) => {
      const value = Exact.integer(stored);
      const shown = shownFigure(value, code);
      expect(shown === null || shown.decimals !== null).toBe(true);
      expect(isPercentFormat(code, value) && isDateFormat(code, value)).toBe(false);
    }),
    { numRuns: 1000 },
  );
});
