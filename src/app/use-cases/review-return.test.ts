import { describe, expect, test } from '@jest/globals';
import { memoryWorkbook } from '../../adapters/memory/memory-workbook.js';
import { NO_FACTS } from '../../core/sheet/facts.js';
import { drawGrid } from '../../../test/support/grid.js';
import { indicator, pack, target } from '../../../test/support/pack.js';
import { HostError, type HostErrorCode } from '../ports/host-error.js';
import type { LoadedPack } from '../ports/pack-port.js';
import type { WorkbookPort } from '../ports/workbook-port.js';
import { reviewReturn, type ReviewOutcome } from './review-return.js';

const loaded: LoadedPack = {
  pack: pack({ indicators: [indicator({ code: '01', name: '覆盖率' })], targets: [target({ indicator: '01' })] }),
  digest: 'sha256:test',
};
const SHEET = drawGrid(`
  | 填报单位：兴国县 | 报告期：2023年 |        |
  | 指标             | 目标值         | 实际值 |
  | 覆盖率           | 100            | 96     |
`);
const STRANGE = drawGrid('| 姓名 | 电话 |\n| 张三 | 无 |');
const request = { pack: null, candidates: [loaded], context: {} };

function codes(outcome: ReviewOutcome): readonly string[] {
  const findings = outcome.kind === 'reviewed' ? outcome.review.findings : outcome.findings;
  return findings.map(({ finding }) => finding.code);
}

/** A workbook that its host refuses to open. */
function refusing(code: HostErrorCode): WorkbookPort {
  return { ...memoryWorkbook([SHEET]), read: () => Promise.reject(new HostError(code)) };
}

describe('reviewing a return', () => {
  test('the pack that fits is found, and said so', async () => {
    const outcome = await reviewReturn(memoryWorkbook([SHEET]), request);
    expect(outcome).toMatchObject({ kind: 'reviewed', packReason: 'fit', loaded: { digest: 'sha256:test' } });
  });

  test('where no pack fits, that is the finding, and macros are still told', async () => {
    const workbook = memoryWorkbook([STRANGE], { ...NO_FACTS, macros: true });
    expect(codes(await reviewReturn(workbook, request))).toEqual(['file.macro', 'form.unrecognised']);
  });

  // prettier-ignore
  test.each([
    { code: 'encrypted',      finds: 'file.encrypted' },
    { code: 'unreadable',     finds: 'file.unreadable' },
    { code: 'too-large',      finds: 'file.too-large' },
    { code: 'not-a-workbook', finds: 'file.not-a-workbook' },
  ] as const)('a file refused as $code is a finding that blocks', async ({ code, finds }) => {
    const outcome = await reviewReturn(refusing(code), request);
    expect(codes(outcome)).toEqual([finds]);
    expect(outcome).toMatchObject({ kind: 'refused', summary: { error: 1, blocked: true } });
  });

  test('an earlier return that cannot be opened refuses the review: judging without it would be silence', async () => {
    const outcome = await reviewReturn(memoryWorkbook([SHEET]), request, refusing('encrypted'));
    expect(codes(outcome)).toEqual(['file.encrypted']);
  });

  test('an earlier return is compared with', async () => {
    const earlier = drawGrid(`
      | 填报单位：兴国县 | 报告期：2022年 |        |
      | 指标             | 目标值         | 实际值 |
      | 覆盖率           | 100            | 50     |
    `);
    const outcome = await reviewReturn(memoryWorkbook([SHEET]), request, memoryWorkbook([earlier]));
    expect(codes(outcome)).toContain('series.jump');
    expect(codes(await reviewReturn(memoryWorkbook([SHEET]), request))).not.toContain('series.jump');
  });

  test('a refusal that is not about the file is not swallowed', async () => {
    await expect(reviewReturn(refusing('cell-edit-mode'), request)).rejects.toThrow(HostError);
  });
});
