import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawGrid } from '../../../test/support/grid.js';
import { indicator, pack, target } from '../../../test/support/pack.js';
import { review, type Review } from '../review/review.js';
import type { ReviewContext } from '../review/context.js';
import { makeStamp } from './make-stamp.js';
import { checkCode, isIntact, type Stamp } from './stamp.js';
import { readSubmission, writeSubmission } from './submission-part.js';

const PACK = pack({
  indicators: [indicator({ code: '01', name: '覆盖率' }), indicator({ code: '02', name: '合格率' })],
  targets: [target({ indicator: '01' }), target({ indicator: '02' })],
});
const BY = { tool: '0.1.0', digest: 'sha256:pack', submission: 1, time: '2026-01-12T10:31:00+08:00' };
const WHOLE: ReviewContext = { org: '360732', period: '2025' };

function reviewed(one: string, two: string, context: ReviewContext = WHOLE): Review {
  return review(
    [drawGrid(`| 指标 | 目标值 | 实际值 | 备注 |\n| 覆盖率 | 100 | ${one} | |\n| 合格率 | 100 | ${two} | 初步数 |`)],
    PACK,
    context,
  );
}
function stamped(of: Review): Stamp {
  const stamp = makeStamp(of, BY);
  if (typeof stamp === 'string') throw new Error(stamp);
  return stamp;
}

test('tells what was judged, by what, and what every reported cell held', () => {
  const stamp = stamped(reviewed('96.50', ''));
  expect(stamp).toMatchObject({ org: '360732', period: '2025', forms: ['main'], submission: 1, tool: '0.1.0' });
  expect(stamp.pack).toEqual({ id: 'test', version: '1.0.0', digest: 'sha256:pack' });
  expect(stamp.figures).toContainEqual({ id: 'main|01|actual||', holds: '96.5' });
  expect(stamp.figures).toContainEqual({ id: 'main|02|actual||', holds: null });
  expect(stamp.figures).toContainEqual({ id: 'main|02|note||', holds: '初步数' });
  expect(checkCode(stamp)).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
});

test('counts what was found, without what is said of stamps', () => {
  const of = reviewed('96', '');
  expect(of.findings.some(({ finding }) => finding.code === 'stamp.absent')).toBe(true);
  const others = of.findings.filter(({ finding }) => !finding.code.startsWith('stamp.'));
  const { error, quasi, query, hint } = stamped(of).counts;
  expect(error + quasi + query + hint).toBe(others.length);
});

test('takes along explanations of what is still asked, and no others', () => {
  const asked = reviewed('96', '99').findings.find(({ severity }) => severity === 'query')!;
  const explanation = {
    findings: [asked.id, 'gone'],
    category: 'other',
    ground: '台账',
    text: '统计范围有变',
  } as const;
  const part = { explanations: [explanation, { ...explanation, findings: ['gone'] }], stamp: null, submitted: 0 };
  expect(stamped(reviewed('96', '99', { ...WHOLE, submission: part })).explanations).toEqual([explanation]);
});

// prettier-ignore
test.each([
  { why: 'no org',    of: review([drawGrid('| 指标 | 实际值 |\n| 覆盖率 | 96 |\n| 合格率 | 97 |')], PACK, { period: '2025' }), lacks: 'no-org' },
  { why: 'no period', of: review([drawGrid('| 指标 | 实际值 |\n| 覆盖率 | 96 |\n| 合格率 | 97 |')], PACK, { org: '360732' }),  lacks: 'no-period' },
  { why: 'no form',   of: review([drawGrid('| 姓名 | 电话 |')], PACK, WHOLE),                                                  lacks: 'no-form' },
])('there is no stamp with $why', ({ of, lacks }) => {
  expect(makeStamp(of, BY)).toBe(lacks);
});

describe('what the next review says of it', () => {
  const figure = fc.integer({ min: 0, max: 10_000 }).map((each) => String(each / 100));
  const alterations = (of: Review) => of.findings.filter(({ finding }) => finding.code.startsWith('stamp.'));

  test('nothing, while nothing changes; the very cell, once one does', () => {
    fc.assert(
      fc.property(figure, figure, figure, (one, two, other) => {
        const xml = writeSubmission({ explanations: [], stamp: stamped(reviewed(one, two)), submitted: 1 });
        const submission = readSubmission([xml]);
        expect(isIntact(submission.stamp!)).toBe(true);
        expect(alterations(reviewed(one, two, { ...WHOLE, submission }))).toEqual([]);
        const after = alterations(reviewed(one, other, { ...WHOLE, submission }));
        expect(after.map(({ finding }) => finding.place.at)).toEqual(
          other === two ? [] : [{ sheet: 'Sheet1', row: 2, column: 2 }],
        );
      }),
      { numRuns: 40 },
    );
  });

  test('half a surrogate pair in a note neither breaks the stamp nor counts as a change', () => {
    const of = reviewed('96', '99\ud800');
    const submission = readSubmission([writeSubmission({ explanations: [], stamp: stamped(of), submitted: 1 })]);
    expect(alterations(reviewed('96', '99\ud800', { ...WHOLE, submission }))).toEqual([]);
  });
});
