import { expect, test } from '@jest/globals';
import { paneZh } from '../words/pane-zh.js';
import { ruleDetails } from './rule-details.js';

const FAILED = {
  relation: '164=162+163',
  figures: '1200 = 700 + 450',
  suspects: { status: 'several', sets: [[{ cell: 'F21' }], [{ cell: 'F20' }, { cell: 'F21' }]] },
};

// prettier-ignore
test.each([
  { why: 'a failed relation: its figures, and each suspect once', data: FAILED,                            text: '不成立。',                    lines: ['代入：1200 = 700 + 450', '建议核对：F21、F20'] },
  { why: 'what the message says already is left out',             data: FAILED,                            text: '1200 = 700 + 450，核对 F21。', lines: ['建议核对：F20'] },
  { why: 'no suspects',                                           data: { figures: '1 = 2' },              text: '',                            lines: ['代入：1 = 2'] },
  { why: 'another finding',                                       data: { text: '84.5', reads: '84.5' },   text: '',                            lines: [] },
  { why: 'suspects of another shape',                             data: { suspects: { sets: ['F21', 3] } }, text: '',                           lines: [] },
])('$why', ({ data, text, lines }) => {
  expect(ruleDetails(data, text, paneZh)).toEqual(lines);
});
