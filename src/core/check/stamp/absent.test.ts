import { expect, test } from '@jest/globals';
import { oneRow } from '../../../../test/support/one-row.js';
import { stampOf } from '../../../../test/support/stamp.js';
import { subjectWith } from '../../../../test/support/subject-with.js';
import { codes } from '../../../../test/support/subject.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { absent } from './absent.js';

const SUBJECT = oneRow({ cells: { 实际值: '96' } });
const STAMPED = { ...SUBJECT, submission: { ...SUBJECT.submission, stamp: stampOf(SUBJECT) } };
const NO_TABLE = subjectWith(pack({ indicators: [indicator({ code: '01', name: '覆盖率' })] }), { tables: [] });

test.each([
  { why: 'handed in', subject: STAMPED, finds: [] },
  { why: 'not handed in', subject: SUBJECT, finds: ['stamp.absent'] },
  { why: 'no form was found at all', subject: NO_TABLE, finds: [] },
])('a stamp: $why', ({ subject, finds }) => {
  expect(codes(absent, subject)).toEqual(finds);
});
