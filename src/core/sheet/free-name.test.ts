import { expect, test } from '@jest/globals';
import { freeName } from './free-name.js';

// prettier-ignore
test.each([
  { why: 'free', wanted: '审核报告', taken: ['Sheet1'], name: '审核报告' },
  { why: 'taken', wanted: '审核报告', taken: ['审核报告'], name: '审核报告 (2)' },
  { why: 'taken twice', wanted: '审核报告', taken: ['审核报告', '审核报告 (2)'], name: '审核报告 (3)' },
  { why: 'taken in another case', wanted: 'Report', taken: ['REPORT'], name: 'Report (2)' },
  { why: 'as long as names may be', wanted: '长'.repeat(31), taken: ['长'.repeat(31)], name: `${'长'.repeat(27)} (2)` },
])('a sheet name that is $why', ({ wanted, taken, name }) => {
  expect(freeName(wanted, taken)).toBe(name);
});
