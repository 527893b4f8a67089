import { expect, test } from '@jest/globals';
import { csvText } from './csv-text.js';

// prettier-ignore
test.each([
  { why: 'words', cell: '兴国县', written: '兴国县' },
  { why: 'a formula', cell: '=HYPERLINK("x")', written: `"'=HYPERLINK(""x"")"` },
  { why: 'a formula behind blanks', cell: ' \t=1', written: "' \t=1" },
  { why: 'a full-width formula', cell: '＝1+1', written: "'＝1+1" },
  { why: 'a command', cell: '@SUM(A1)', written: "'@SUM(A1)" },
  { why: 'words behind a sign', cell: '-报送', written: "'-报送" },
  { why: 'a negative figure stays a figure', cell: '-12.5', written: '-12.5' },
  { why: 'a figure with its sign', cell: '+3', written: '+3' },
  { why: 'a line end within', cell: 'a\nb', written: '"a\nb"' },
  { why: 'a line end first', cell: '\n=1', written: `"'\n=1"` },
  { why: 'nothing', cell: '', written: '' },
])('csv: $why', ({ cell, written }) => {
  expect(csvText([[cell, 'x']])).toBe(`\ufeff${written},x\r\n`);
});
