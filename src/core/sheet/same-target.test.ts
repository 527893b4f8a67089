import { expect, test } from '@jest/globals';
import type { Sense } from '../indicator/pack.js';
import { indicator } from '../../../test/support/pack.js';
import type { Cell } from './grid.js';
import { readCell } from './read-cell.js';
import type { ReportedValue } from './return.js';
import { isSameTarget } from './same-target.js';

const LEVEL = indicator({ code: '01', name: '床位占比' });
const RATIO = indicator({ code: '03', name: '供养标准', unit: '元/人·月', kind: 'ratio' });
const COVERAGE = indicator({ code: '08', name: '覆盖率', kind: 'coverage' });
const GROWTH = indicator({ code: '01', name: '增速', kind: 'reference-growth' });

/** A target cell as the binder reads it: a figure where the cell has one, else words. */
function cell(content: string | number, format?: string): ReportedValue {
  const stored: Cell = { value: content, ...(format === undefined ? {} : { format }) };
  const reading = readCell(stored);
  return {
    ...{
      table: 0,
      indicator: '01',
      role: 'target',
      org: null,
      period: null,
      hidden: false,
      writtenUnit: null,
      doubt: null,
    },
    at: { sheet: 'Sheet1', row: 1, column: 1 },
    ...{ cell: stored, reading, figure: reading.value, state: reading.value ? 'figure' : 'text' },
  };
}

// prettier-ignore
test.each<{ why: string; written: string | number; format?: string; text: string; value?: string; high?: string; sense?: Sense; of?: typeof LEVEL; same: boolean }>([
  { why: 'the same number',               written: 75,                 text: '75',           value: '75',  same: true },
  { why: 'as a percentage',               written: 0.75, format: '0%', text: '75',           value: '75',  same: true },
  { why: 'as a text with its bound',      written: '≥75%',             text: '75',           value: '75',  same: true },
  { why: 'in words',                      written: '达到75%以上',       text: '75',           value: '75',  same: true },
  { why: 'full-width',                    written: '７５％',            text: '75',           value: '75',  same: true },
  { why: 'another number',                written: 70,                 text: '75',           value: '75',  same: false },
  { why: 'another sign',                  written: -75,                text: '75',           value: '75',  same: false },
  { why: 'another sense',                 written: '≤75%',             text: '75',           value: '75',  same: false },
  { why: 'words without a figure',        written: '待定任务',          text: '75',           value: '75',  same: false },
  { why: 'a mark for none',               written: '/',                text: '75',           value: '75',  same: false },
  { why: 'a plain figure for >30',        written: 30,                 text: '>30',          value: '30',  sense: 'more-than', same: true },
  { why: 'a full-width sign for >30',     written: '＞30',             text: '>30',          value: '30',  sense: 'more-than', same: true },
  { why: 'at least for more than',        written: '≥30',              text: '>30',          value: '30',  sense: 'more-than', same: false },
  { why: 'an upper bound',                written: '控制在5以内',       text: '≤5',           value: '5',   sense: 'at-most', same: true },
  { why: '达到 for what is to equal',     written: '达到100%',         text: '100',          value: '100', sense: 'equal', same: true },
  { why: 'a range',                       written: '60—80',            text: '60至80',       value: '60',  high: '80', sense: 'range', same: true },
  { why: 'a range with another end',      written: '60—85',            text: '60至80',       value: '60',  high: '80', sense: 'range', same: false },
  { why: 'a range cut to its lower end',  written: 60,                 text: '60至80',       value: '60',  high: '80', sense: 'range', same: false },
  { why: 'full coverage in words',        written: '全覆盖',           text: '100',          value: '100', of: COVERAGE, same: true },
  { why: 'the words of a ratio',          written: '不低于低保标准的1.3倍',  text: '不低于低保标准的1.3倍', value: '1.3', of: RATIO, same: true },
  { why: 'blanks and width in them',      written: '不低于 低保标准的１.3倍', text: '不低于低保标准的1.3倍', value: '1.3', of: RATIO, same: true },
  { why: 'the coefficient alone',         written: '1.3倍',            text: '不低于低保标准的1.3倍', value: '1.3', of: RATIO, same: true },
  { why: 'the coefficient as a number',   written: 1.3,                text: '不低于低保标准的1.3倍', value: '1.3', of: RATIO, same: true },
  { why: 'the coefficient in percent',    written: '最低工资标准的80%', text: '不低于最低工资标准的80%', value: '0.8', of: RATIO, same: true },
  { why: 'another coefficient',           written: '不低于低保标准的1.2倍',  text: '不低于低保标准的1.3倍', value: '1.3', of: RATIO, same: false },
  { why: 'another reference',             written: '不低于最低工资的1.3倍',  text: '不低于低保标准的1.3倍', value: '1.3', of: RATIO, same: false },
  { why: 'a longer name of it',           written: '不低于城市低保标准的1.3倍', text: '不低于低保标准的1.3倍', value: '1.3', of: RATIO, same: true },
  { why: 'a ratio of one',                written: '不低于护理补贴标准', text: '不低于重度残疾人护理补贴标准', value: '1', of: RATIO, same: true },
  { why: 'a ratio cut off',               written: '不低于低保标准',    text: '不低于低保标准的1.3倍', value: '1.3', of: RATIO, same: false },
  { why: 'words for words',               written: '不低于居民上年度人均消费支出增速。', text: '不低于居民上年度人均消费支出增速', of: GROWTH, same: true },
  { why: 'a figure for words',            written: 5,                  text: '不低于居民上年度人均消费支出增速', of: GROWTH, same: false },
])('a target that says the same, $why: $written for $text', ({ written, format, text, value, high, sense = 'at-least', of = LEVEL, same }) => {
  expect(isSameTarget(cell(written, format), { text, value, high, sense }, of, ['城市低保标准'])).toBe(same);
});
