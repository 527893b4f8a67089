import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { packFiles } from '../../src/adapters/pack/pack-files.js';
import type { FileJson } from '../../src/app/view/review-json.js';
import { checkFile } from '../../src/entry/cli/check-file.js';

const PEERS = new URL('../fixtures/peers/', import.meta.url);
const packs = packFiles(new URL('../../assets/packs/', import.meta.url));

/** The review of a peer's workbook, as `check` gives it. */
async function reviewOf(file: string): Promise<FileJson> {
  const answer = await packs.load('xingguo-14fyp');
  if (!answer.ok) throw new Error('no pack');
  const { json } = await checkFile(
    { path: fileURLToPath(new URL(file, PEERS)), name: file },
    {
      pack: answer.loaded,
      candidates: [],
      org: undefined,
      period: undefined,
      previous: null,
      forSubmission: false,
      lang: 'zh',
      today: '2024-01-12',
    },
  );
  return json;
}

/** A review without addresses, in an order that does not hang on them. */
function bare({ org, period, values, completion, findings, summary }: FileJson) {
  return {
    org: org?.code,
    period,
    values: values.map(({ indicator, role, value, unit }) => [indicator, role, value, unit].join(' ')).sort(),
    completion,
    findings: findings
      .map(({ id, severity, data, fix }) => ({ id, severity, data, fixed: fix?.value ?? null }))
      .sort(byId),
    summary,
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/**
 * One return from four writers (test/fixtures/make-peers.py): plain from SheetJS; with shuffled columns, merged headers of
 * two rows and an offset from openpyxl; and that once more through LibreOffice, in the new format and the old.
 */
describe('the same return from other writers', () => {
  let plain: FileJson;
  beforeAll(async () => {
    plain = await reviewOf('sheetjs.xlsx');
  });

  test('shows its slips, so that there is something to compare', () => {
    const codes = new Set(plain.findings.map((each) => each.code));
    for (const code of [
      'cell.text-number',
      'cell.unit-in-value',
      'cell.missing',
      'form.target-altered',
      'completion.differs',
    ])
      expect(codes).toContain(code);
    expect(plain.values.length).toBeGreaterThan(100);
    expect(plain.completion).toHaveLength(24);
  });

  test.each(['openpyxl.xlsx', 'libreoffice.xlsx', 'libreoffice.xls'])(
    '%s gives the same review but for addresses',
    async (file) => {
      expect(bare(await reviewOf(file))).toEqual(bare(plain));
    },
  );

  test('the columns do stand elsewhere', async () => {
    const other = await reviewOf('openpyxl.xlsx');
    expect(other.tables[0]?.columns).not.toEqual(plain.tables[0]?.columns);
  });
});
