import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Exact } from '../../quantity/exact.js';
import { formatAsText } from './text-format.js';

// prettier-ignore
test.each([
  { value: '12.345',      code: '0.0',             is: '12.3' },
  { value: '12.25',       code: '0.0',             is: '12.3' },
  { value: '-12.345',     code: '0.00',            is: '-12.35' },
  { value: '0.5',         code: '0%',              is: '50%' },
  { value: '0.756',       code: '0.0%',            is: '75.6%' },
  { value: '1234567.891', code: '#,##0.00',        is: '1,234,567.89' },
  { value: '999',         code: '#,##0',           is: '999' },
  { value: '12',          code: '0.##',            is: '12.' },
  { value: '12.5',        code: '0.########',      is: '12.5' },
  { value: '0.5',         code: '#.0',             is: '.5' },
  { value: '0',           code: '#',               is: '' },
  { value: '5',           code: '000',             is: '005' },
  { value: '-3',          code: '0.0;"低"0.0',      is: '低3.0' },
  { value: '-3',          code: '+0.0;-0.0;0.0',   is: '-3.0' },
  { value: '3',           code: '+0.0;-0.0;0.0',   is: '+3.0' },
  { value: '0',           code: '0;-0;无',          is: '无' },
  { value: '3.7',         code: '超过0.0个百分点',   is: '超过3.7个百分点' },
  { value: '3.7',         code: '"x: "0.0\\x',     is: 'x: 3.7x' },
  { value: '-0.04',       code: '0.0',             is: null },
  { value: '0.04',        code: '0.0;-0.0;0',      is: null },
  { value: '0.04',        code: '0.0',             is: '0.0' },
  { value: '45000',       code: 'yyyy-mm-dd',      is: null },
  { value: '1',           code: '0.0E+00',         is: null },
  { value: '1',           code: '# ?/?',           is: null },
  { value: '1',           code: '[Red]0',          is: null },
  { value: '1',           code: '0.0,',            is: null },
  { value: '1',           code: '0.0.0',           is: null },
  { value: '1',           code: '0"x',             is: null },
  { value: '1',           code: '0"x"0',           is: null },
  { value: '1',           code: '0;0;0;@',         is: null },
  { value: '1',           code: '_(0_)',           is: null },
  { value: '1',           code: '',                is: null },
])('TEXT($value, "$code") is $is', ({ value, code, is }) => {
  expect(formatAsText(Exact.of(value), code)).toBe(is);
});

test('no format makes it throw or take long', () => {
  const codes = fc
    .array(fc.constantFrom(...'0#?.,%;"\\_*[]()@yEA+- 年'.split('')), { maxLength: 40 })
    .map((each) => each.join(''));
  fc.assert(
    fc.property(codes, fc.integer(), (code, value) => void formatAsText(Exact.integer(value), code)),
    { numRuns: 1000 },
  );
  for (const each of ['0', '#', ',0', '0,', '#,', '.', '0.', '"']) {
    expect(() => formatAsText(Exact.one, `${each.repeat(99)}.`)).not.toThrow();
  }
});
