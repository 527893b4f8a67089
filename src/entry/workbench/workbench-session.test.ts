import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { drawGrid } from '../../../test/support/grid.js';
import { xlsxOf } from '../../../test/support/make-xlsx.js';
import { parseAddress } from '../../core/sheet/address.js';
import { readWorkbook } from '../../adapters/xlsx/read-workbook.js';
import type { WorkbenchActions } from '../../app/view/workbench/workbench-view.js';
import { savedBook } from './save-book.js';
import { openBook } from './open-book.js';
import { workbenchSession, type WorkbenchSession } from './workbench-session.js';

const sample = new Uint8Array(
  readFileSync(new URL('../../../assets/samples/xingguo-2023-slips.xlsx', import.meta.url)),
);
const sums = xlsxOf([
  drawGrid(
    `| 1 | 2 | =A1+B1→3 | =SUM(A1:C1)→6 |
     | "x" | 0.5{0.0%} | =WEBSERVICE(A2)→7 | |`,
    '表',
  ),
]);

let session: WorkbenchSession;
let actions: WorkbenchActions;
let files: { readonly bytes: Uint8Array; readonly name: string }[];

beforeEach(async () => {
  files = [];
  session = workbenchSession(
    {
      sample: async () => ({ bytes: sample, name: 'sample.xlsx' }),
      openPane: () => undefined,
      download: (bytes, name) => void files.push({ bytes, name }),
      year: 2026,
      wrong(error) {
        throw error;
      },
    },
    'zh',
  );
  ({ actions } = session);
  await actions.openFile(sums, 'sums.xlsx');
});

function shown(address: string): string {
  const { row, column } = parseAddress(address)!;
  return session.view().sheet!.cell(row, column)?.text ?? '';
}

function type(address: string, text: string): void {
  const { row, column } = parseAddress(address)!;
  actions.select({ active: { row, column }, area: { top: row, left: column, bottom: row, right: column } });
  actions.startEditing();
  actions.enter(text);
}

describe('typing', () => {
  test('what depends on a cell is worked out with it, and undone with it', () => {
    type('A1', '10');
    expect([shown('C1'), shown('D1')]).toEqual(['12', '24']);
    actions.undo();
    expect([shown('A1'), shown('C1'), shown('D1')]).toEqual(['1', '3', '6']);
  });

  // prettier-ignore
  test.each([
    { why: 'a number',                               text: '1,200',    shows: '1,200' },
    { why: 'a percentage',                           text: '50%',      shows: '50%' },
    { why: 'a text that looks like a number',        text: "'0123",    shows: '0123' },
    { why: 'a formula',                              text: '=A1*2',    shows: '2' },
    { why: 'a formula that nobody knows',            text: '=NOSUCH()', shows: '#NAME?' },
    { why: 'nothing',                                text: '',         shows: '' },
  ])('$why', ({ text, shows }) => {
    type('E1', text);
    expect(shown('E1')).toBe(shows);
  });

  test('a formula that cannot be worked out keeps its result and is marked', () => {
    const { sheet } = session.view();
    expect(sheet!.cell(1, 2)).toMatchObject({ text: '7', isKept: true });
    expect(sheet!.cell(0, 2)).toMatchObject({ text: '3', isKept: false });
  });

  test('what nobody changed is not entered again', () => {
    type('B2', '50%');
    expect(session.view().isChanged).toBe(false);
  });
});

describe('cells', () => {
  test('what is copied is pasted elsewhere, and dependents follow', () => {
    actions.select({ active: { row: 0, column: 0 }, area: { top: 0, left: 0, bottom: 1, right: 1 } });
    expect(actions.copy()).toBe('1\t2\r\nx\t50.0%');
    actions.select({ active: { row: 4, column: 0 }, area: { top: 4, left: 0, bottom: 4, right: 0 } });
    actions.paste('7\t8\r\n9\t10\r\n');
    expect([shown('A5'), shown('B6')]).toEqual(['7', '10']);
  });

  test('one text fills the selection, and Delete blanks it', () => {
    actions.select({ active: { row: 0, column: 0 }, area: { top: 0, left: 0, bottom: 0, right: 1 } });
    actions.paste('5');
    expect([shown('A1'), shown('B1'), shown('D1')]).toEqual(['5', '5', '20']);
    actions.clear();
    expect([shown('A1'), shown('D1')]).toEqual(['', '0']);
  });

  test('under 受保护 nothing is written, and it is said', () => {
    actions.behave('protected');
    type('A1', '10');
    expect(shown('A1')).toBe('1');
    expect(session.view().status.intent).toBe('error');
  });
});

describe('saving', () => {
  test('what was changed is in the file, results included, and nothing else is', async () => {
    type('A1', '10');
    type('E1', '=D1/2');
    await actions.save();
    const [grid] = readWorkbook(files[0]!.bytes).grids;
    expect(grid!.cells[0]!.map((cell) => cell?.value)).toEqual([10, 2, 12, 24, 12]);
    expect(grid!.cells[1]![2]).toEqual({ value: 7, formula: 'WEBSERVICE(A2)' });
    expect(session.view()).toMatchObject({ isChanged: false, status: { intent: 'success' } });
  });

  test('unchanged, it is the file as it came, byte for byte', async () => {
    await actions.openSample('slips');
    await actions.save();
    expect(Buffer.compare(files[0]!.bytes, sample)).toBe(0);
  });

  test('custom XML parts come and go with it; fills and new sheets are told as left out', () => {
    const book = openBook(sums, 'a.xlsx');
    const { store } = book;
    const xml = '<hebao xmlns="urn:example:ours">一</hebao>';
    store.changeBook({ xmlParts: [{ id: '{1}', xml }] });
    store.addSheet('审核报告');
    store.sheets()[0]!.setCell(0, 0, { value: 1, fill: '#FFC7CE' });
    const saved = savedBook(book);
    expect(readWorkbook(saved.bytes).facts.customXml).toEqual([xml]);
    expect(saved).toMatchObject({ cells: 0, left: { sheets: ['审核报告'], fills: true } });
    const again = openBook(saved.bytes, 'a.xlsx');
    again.store.changeBook({ xmlParts: [] });
    expect(readWorkbook(savedBook(again).bytes).facts.customXml).toEqual([]);
  });

  test('what cannot be written back is refused in words', async () => {
    await actions.openFile(new TextEncoder().encode('指标,实际值\r\n覆盖率,96\r\n'), 'a.csv');
    type('B2', '97');
    await actions.save();
    expect(files).toEqual([]);
    expect(session.view().status.intent).toBe('error');
  });
});

test('a file that is none leaves the open workbook as it was', async () => {
  await actions.openFile(new Uint8Array([1, 2, 3]), 'b.xlsx');
  expect(session.view()).toMatchObject({ fileName: 'sums.xlsx', status: { intent: 'error' } });
});
