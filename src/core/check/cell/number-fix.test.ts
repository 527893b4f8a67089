import { expect, test } from '@jest/globals';
import { oneRow } from '../../../../test/support/one-row.js';
import { formatFault } from './format-fault.js';
import { numberFix } from './number-fix.js';

const UNITS = ['%', '‰', '万个', '个', '元/人·月', '元/人·年', ''];
const TEXTS = ['98', ' ９８．５ ', '98%', '1,200元/人·年', '58个', '0.6万个', '1.2万', '(12.5)', '七十五', '4.6‰'];
const FORMATS = ['', '{0%}', '{0.00%}', '{@}', '{0.0}', '{yyyy-mm}'];

/** Every text under every format, in rows of every unit: what is fixed must read as it did, and be a number. */
const CASES = UNITS.flatMap((unit) => TEXTS.flatMap((text) => FORMATS.map((format) => ({ unit, text, format }))));

function actualOf(unit: string, cell: string) {
  const subject = oneRow({ cells: { 实际值: cell }, indicator: { unit } });
  return { subject, value: subject.filed.values.find((each) => each.role === 'actual')! };
}

test('a fix keeps the figure, and leaves no fault', () => {
  let fixed = 0;
  for (const { unit, text, format } of CASES) {
    const { subject, value } = actualOf(unit, `"${text}"${format}`);
    const fix = numberFix(subject, value);
    if (!fix) continue;
    fixed += 1;
    const kept = fix.format === undefined ? format : '';
    const { value: after } = actualOf(unit, `${fix.value}${kept}`);
    expect({ unit, text, format, fault: formatFault(after), figure: after.figure?.toString() }).toEqual({
      ...{ unit, text, format },
      fault: null,
      figure: value.figure?.toString() ?? value.reading.value?.toString(),
    });
  }
  expect(fixed).toBeGreaterThan(100);
});

// prettier-ignore
test.each([
  { why: 'the unit is of another dimension',           unit: '%',        cell: '"58个"' },
  { why: 'a percent format in a row of no share',      unit: '万个',     cell: '"58"{0%}' },
  { why: 'the scale is in doubt under a percent format', unit: '%',      cell: '"0.98"{0%}' },
  { why: 'no decimal writes it',                       unit: '元/人·月', cell: '"100元/人·年"' },
  { why: 'a formula gave it',                          unit: '%',        cell: '=A9&"%"→"98%"' },
  { why: 'words',                                      unit: '%',        cell: '见附件' },
])('no fix for $cell in a row of $unit: $why', ({ unit, cell }) => {
  const { subject, value } = actualOf(unit, cell);
  expect(numberFix(subject, value)).toBeNull();
});
