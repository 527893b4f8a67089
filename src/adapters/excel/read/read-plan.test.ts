import { describe, expect, test } from '@jest/globals';
import { areaText, parseArea } from '../../../core/sheet/address.js';
import { WEB_LIMITS } from './read-limits.js';
import { planReading } from './read-plan.js';
import type { SheetSurvey, UsedRange } from './sheet-survey.js';

function survey(name: string, used: string | null, valued = used, isProtected = false): SheetSurvey {
  const range = (text: string | null): UsedRange | null =>
    text === null ? null : { area: parseArea(text)!, locked: isProtected ? null : true, arrays: false };
  return { id: name, name, visibility: 'visible', isProtected, used: range(used), valued: range(valued) };
}

const rounds = (surveys: readonly SheetSurvey[]) =>
  planReading(surveys, WEB_LIMITS).rounds.map((round) =>
    round.map(({ reading, area }) => `${reading.survey.name}!${areaText(area)}`),
  );

describe('reading is planned', () => {
  // prettier-ignore
  test.each([
    { why: 'a form', surveys: [survey('甲', 'A1:L30')], plan: [['甲!A1:L30']] },
    { why: 'empty sheets', surveys: [survey('甲', null), survey('乙', 'B2')], plan: [['乙!B2']] },
    { why: 'no cells at all', surveys: [survey('甲', null)], plan: [[]] },
    { why: '5,000 rows', surveys: [survey('甲', 'A1:L5001')], plan: [['甲!A1:L5001']] },
    { why: '5,000 rows, protected', surveys: [survey('甲', 'A1:L5001', 'A1:L5001', true)], plan: [['甲!A1:L5001']] },
    { why: '5,000 rows of 19 columns', surveys: [survey('甲', 'A1:S5001')], plan: [['甲!A1:S3432', '甲!A3433:S5001']] },
    { why: 'formats that reach too far', surveys: [survey('甲', 'A1:XFD1048576', 'A1:L30')], plan: [['甲!A1:L30']] },
    { why: 'more than an answer holds', surveys: [survey('甲', 'A1:J20000')], plan: [['甲!A1:J6521'], ['甲!A6522:J13042'], ['甲!A13043:J19563', '甲!A19564:J20000']] },
  ])('$why', ({ surveys, plan }) => {
    expect(rounds(surveys)).toEqual(plan);
  });

  test('a cell far away is too large, and said where', () => {
    expect(() => rounds([survey('甲', 'A1:L30'), survey('乙', 'A1:L1048576')])).toThrow(
      expect.objectContaining({ code: 'too-large', data: expect.objectContaining({ bound: 'cells', where: '乙' }) }),
    );
  });
});
