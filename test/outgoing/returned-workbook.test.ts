import { describe, expect, test } from '@jest/globals';
import { makeXlsx } from '../../src/adapters/xlsx/make/make-xlsx.js';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook.js';
import { returnedWorkbook } from '../../src/app/use-cases/outgoing/returned-workbook.js';
import type { ReturnDecision, ReturnDetails } from '../../src/app/use-cases/outgoing/outgoing.js';
import type { DeskComment } from '../../src/app/view/desk/desk-state.js';
import { outgoingWordsOf } from '../../src/app/view/outgoing/outgoing-words.js';
import { saidOpinions } from '../../src/app/view/outgoing/said-opinions.js';
import type { FileJson } from '../../src/app/view/review-json.js';
import { templateBook } from '../../src/core/template/template-book.js';
import { notesSeenByOpenpyxl } from '../support/openpyxl.js';
import { packageProblems } from '../support/package-problems.js';
import { reviewed, sheetOf, SMALL, smallSet, TOOLS } from '../support/small-set.js';

function comment(given: Partial<DeskComment>): DeskComment {
  return { id: '1', finding: null, sheet: null, cell: null, text: '请核对', ...given };
}

function decision(...comments: readonly DeskComment[]): ReturnDecision {
  return { received: '2024-01-16T10:00:00+08:00', decision: 'returned', decided: null, comments, judged: {} };
}

/** All that a review says, but for the file's own name and digest. */
function said(json: FileJson): unknown {
  return { ...json, file: null, digest: null };
}

async function detailsFor(name: string, bytes: Uint8Array): Promise<ReturnDetails> {
  return { json: (await reviewed(name, bytes)).json, explanations: [] };
}

describe('a return that goes back', () => {
  const comments = [
    comment({ sheet: '年报', cell: 'E5', text: '=比上年低太多' }),
    comment({ id: '2', text: '整份请重新核对' }),
  ];

  test('carries notes and a sheet of opinions, under a name that says whose it is', async () => {
    const { material, bytes, reviews } = await smallSet({ decisions: () => decision(...comments) });
    const before = bytes.get('兴国县.xlsx')!;
    const details = { json: reviews.get('兴国县.xlsx')!.json, explanations: [] };
    const made = returnedWorkbook(material, details, before, TOOLS);
    expect(made).toMatchObject({ name: '退回-360732-兴国县-2023-年报.xlsx', left: [], alone: null });
    expect(packageProblems(made.bytes)).toEqual([]);
    expect(notesSeenByOpenpyxl(made.bytes)['年报']!['E5']!.text).toContain('=比上年低太多');
    const sheet = readWorkbook(made.bytes).grids.at(-1)!;
    const texts = sheet.cells.flatMap((row) => (row ?? []).map((cell) => cell?.value));
    expect(sheet.name).toBe('审核意见');
    expect(texts).toEqual(
      expect.arrayContaining(['=比上年低太多', '年报!E5', '整份请重新核对', '整份报表', '兴国县.xlsx']),
    );
    for (const { message } of details.json.findings) expect(texts).toContain(message);
  });

  test.each(['兴国县.xlsx', '会昌县.xlsx'])('comes back as it was reviewed before: %s', async (file) => {
    const { material, bytes, reviews } = await smallSet({ decisions: () => decision(...comments) });
    const { json } = reviews.get(file)!;
    const made = returnedWorkbook(material, { json, explanations: [] }, bytes.get(file)!, TOOLS);
    expect(said((await reviewed(file, made.bytes)).json)).toEqual(said(json));
    expect(said((await reviewed(made.name, made.bytes)).json)).toEqual(said(json));
  });

  test('a template of ours, protected and locked, goes back and comes back too', async () => {
    const [form] = SMALL.pack.forms;
    const org = SMALL.pack.orgs.find(({ code }) => code === '360732')!;
    const book = templateBook({ ...SMALL, form: form!, org, period: '2023', previous: null, pane: null });
    const before = makeXlsx(book);
    const { material } = await smallSet({
      decisions: () => decision(comment({ sheet: book.sheets[0]!.name, cell: 'B4' })),
    });
    const details = await detailsFor('模板.xlsx', before);
    const made = returnedWorkbook(material, details, before, TOOLS);
    expect(made).toMatchObject({ left: [], alone: null });
    expect(packageProblems(made.bytes)).toEqual([]);
    expect(said((await reviewed('模板.xlsx', made.bytes)).json)).toEqual(said(details.json));
  });

  test('what cannot be written on goes back as opinions alone, and why is told', async () => {
    const { material } = await smallSet({ decisions: () => decision(...comments) });
    const csv = new TextEncoder().encode('1,2\n');
    const details = await detailsFor('数据/兴国.csv', csv);
    const made = returnedWorkbook(material, details, csv, TOOLS);
    expect(made.alone).toMatchObject({ code: 'not-writable' });
    expect(made.name).toBe('退回-兴国.xlsx');
    expect(packageProblems(made.bytes)).toEqual([]);
    expect(readWorkbook(made.bytes).grids.map(({ name }) => name)).toEqual(['审核意见']);
  });

  test('an explanation that was not agreed with is an opinion, at the cell of what it explained', async () => {
    const { bytes, reviews } = await smallSet();
    const { json } = reviews.get('会昌县.xlsx')!;
    const asked = json.findings.find(({ cell, sheet }) => cell !== null && sheet === '年报')!;
    const judged = { [asked.id]: { accepted: false, note: '请附台账' } };
    const { material } = await smallSet({ decisions: () => ({ ...decision(), judged }) });
    const made = returnedWorkbook(material, { json, explanations: [] }, bytes.get('会昌县.xlsx')!, TOOLS);
    expect(notesSeenByOpenpyxl(made.bytes)['年报']![asked.cell!]!.text).toContain('核实说明不予认可：请附台账');
    const texts = readWorkbook(made.bytes)
      .grids.at(-1)!
      .cells.flatMap((row) => (row ?? []).map((cell) => cell?.value));
    expect(texts).toEqual(expect.arrayContaining(['核实说明不予认可：请附台账', `年报!${asked.cell!}`, asked.message]));
  });

  test('without comments, an accepted explanation settles its finding', async () => {
    const { material, bytes, reviews } = await smallSet();
    const { json } = reviews.get('会昌县.xlsx')!;
    const [first] = json.findings;
    const accepted = { ...decision(), judged: { [first!.id]: { accepted: true, note: '' } } };
    const made = returnedWorkbook(
      { ...material, decisions: () => accepted },
      { json, explanations: [] },
      bytes.get('会昌县.xlsx')!,
      TOOLS,
    );
    const texts = readWorkbook(made.bytes)
      .grids.at(-1)!
      .cells.flatMap((row) => (row ?? []).map((cell) => cell?.value));
    expect(texts).not.toContain(first!.message);
  });
});

test('an opinion about a finding stands at its cell, unless it names one itself', async () => {
  const { json } = await detailsFor('a.xlsx', sheetOf('360732', '兴国县', ['"12人"', '96', '560', '70']));
  const found = json.findings.find(({ cell }) => cell === 'E4')!;
  const refused = { [found.id]: { accepted: false, note: '台账对不上' }, 'no such': { accepted: false, note: '' } };
  const said = saidOpinions(
    {
      comments: [
        comment({ finding: found.id }),
        comment({ finding: found.id, sheet: '年报', cell: 'B2' }),
        comment({ finding: 'no such' }),
        comment({ sheet: '年报' }),
      ],
      judged: refused,
    },
    json,
    outgoingWordsOf('zh').returned,
  );
  expect(said.map(({ sheet, cell, about, text }) => [sheet, cell, about !== null, text])).toEqual([
    ['年报', 'E4', true, '请核对'],
    ['年报', 'B2', true, '请核对'],
    [null, null, false, '请核对'],
    ['年报', null, false, '请核对'],
    ['年报', 'E4', true, '核实说明不予认可：台账对不上'],
  ]);
});
