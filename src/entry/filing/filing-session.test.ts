import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { packText } from '../../adapters/pack/pack-text.js';
import { readWorkbook } from '../../adapters/xlsx/read-workbook.js';
import type { FilingActions } from '../../app/view/filing/filing-view.js';
import { cellAt } from '../../core/sheet/grid.js';
import { xlsxOf } from '../../../test/support/make-xlsx.js';
import { filingSession, type FilingSession } from './filing-session.js';

const slips = new Uint8Array(readFileSync('assets/samples/xingguo-2023-slips.xlsx'));
const pack = packText().read(readFileSync('assets/packs/xingguo-14fyp.json', 'utf8'));

let session: FilingSession;
let actions: FilingActions;
let files: { readonly name: string; readonly bytes: Uint8Array }[];
let remembered: Map<string, string>;

beforeEach(() => {
  files = [];
  remembered = new Map();
  session = filingSession(
    {
      ports: {
        packs: { shipped: () => ['xingguo-14fyp'], load: async () => pack },
        packTexts: packText(),
        time: {
          now: () => '2024-01-12T10:31:00+08:00',
          pause: async () => undefined,
          breathe: () => null,
          idle: async () => undefined,
        },
      },
      memory: (workbook) => ({
        recall: () => remembered.get(workbook()) ?? null,
        remember: (text) => void remembered.set(workbook(), text),
      }),
      version: '0.0.0-test',
      sample: async () => ({ name: 'xingguo.xlsx', bytes: slips }),
      download: (bytes, name) => files.push({ name, bytes }),
      year: 2024,
      wrong(error) {
        throw error;
      },
    },
    'zh',
  );
  ({ actions } = session);
});

function open(bytes: Uint8Array, name: string): Promise<void> {
  return actions.open({ name, size: bytes.length, bytes: async () => bytes });
}

/** The pane has done what it is at, and every file that was written has been read again. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 500; turn += 1) await Promise.resolve();
  while (session.pane()?.view().busy) await new Promise((resolve) => setTimeout(resolve, 5));
}

async function checked(): Promise<void> {
  await open(slips, 'xingguo.xlsx');
  await session.pane()!.actions.check();
  await settled();
}

function go(row: number, column: number): void {
  actions.select({ active: { row, column }, area: { top: row, left: column, bottom: row, right: column } });
}

describe('an open return', () => {
  test('is checked, and what was found is marked; a marked cell selects its finding', async () => {
    await checked();
    const { markOf, file } = session.view();
    expect(file).toEqual({ name: 'xingguo.xlsx', isChanged: false, canUndo: false, readOnly: null });
    expect(markOf!(5, 7)?.severity).toBe('error');
    expect(markOf!(0, 20)).toBeNull();
    go(5, 7);
    const { findings } = session.pane()!.view();
    const selected = findings!.items.find(({ key }) => key === findings!.selected);
    expect(selected?.cells).toContainEqual({ sheet: session.view().sheet!.name, row: 5, column: 7 });
    expect(actions.openFinding({ row: 5, column: 7 })).toBe(true);
    expect(actions.openFinding({ row: 0, column: 20 })).toBe(false);
    await session.pane()!.actions.mark(false);
    expect(session.view().markOf).toBeUndefined();
  });

  test('what the pane shows comes into sight', async () => {
    await checked();
    actions.arrange('pane');
    const { name } = session.view().sheet!;
    await session.pane()!.actions.show({ sheet: name, row: 7, column: 3 });
    expect(session.view()).toMatchObject({ selection: { active: { row: 7, column: 3 } }, arranged: 'both' });
  });

  test('formats are fixed, saved under another name and undone; nothing but the sheet and its styles differs', async () => {
    await checked();
    const pane = session.pane()!;
    await pane.actions.open('fixes');
    await pane.actions.apply();
    await settled();
    expect(session.view().file).toMatchObject({ isChanged: true, canUndo: true });
    await actions.save();
    expect(files.map(({ name }) => name)).toEqual(['xingguo-核报.xlsx']);
    expect(session.view().file?.isChanged).toBe(false);
    expect(session.view().sheet!.cell(5, 7)?.text).toBe('71.26');
    const [before, after] = [unzipSync(slips), unzipSync(files[0]!.bytes)];
    const differing = Object.keys(before).filter((part) => Buffer.compare(before[part]!, after[part] ?? Buffer.of()));
    expect(
      differing.filter((part) => !/worksheets|styles|workbook\.xml$|calcChain|Content_Types|rels$/.test(part)),
    ).toEqual([]);
    actions.undo();
    await settled();
    expect(session.view().file).toMatchObject({ isChanged: true, canUndo: false });
    expect(session.view().sheet!.cell(5, 7)?.text).toBe('71.26％');
    await actions.save();
    expect(Buffer.compare(files[1]!.bytes, slips)).toBe(0);
    expect(files[1]!.name).toBe('xingguo.xlsx');
  });

  test('unsaved changes are asked about before another file is opened', async () => {
    await checked();
    go(5, 7);
    expect(await actions.enter('71.26')).toBe(true);
    await open(slips, 'other.xlsx');
    expect(session.view()).toMatchObject({ waiting: 'other.xlsx', file: { name: 'xingguo.xlsx' } });
    await actions.settle('stay');
    expect(session.view()).toMatchObject({ waiting: null, file: { name: 'xingguo.xlsx' } });
    await open(slips, 'other.xlsx');
    await actions.settle('save');
    expect(files).toHaveLength(1);
    expect(session.view()).toMatchObject({ waiting: null, file: { name: 'other.xlsx', isChanged: false } });
  });

  test('what was recognised is remembered of this very file, and of what it was saved as', async () => {
    await checked();
    await session.pane()!.actions.recognise('period', '2024');
    await settled();
    await session.pane()!.close();
    go(5, 7);
    await actions.enter('71.26');
    await settled();
    await actions.save();
    expect([...remembered.keys()].map((name) => name.split(' ')[0])).toEqual(['xingguo.xlsx', 'xingguo-核报.xlsx']);
    expect(new Set(remembered.values()).size).toBe(1);
  });
});

describe('typing', () => {
  const book = (cells: Parameters<typeof cellAt>[0]['cells']) =>
    xlsxOf([
      {
        ...{ name: '表', visibility: 'visible', cells, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() },
        protection: null,
      },
    ]);

  // prettier-ignore
  test.each([
    { why: 'a number',                   text: '1,200', holds: 1200,  sum: 1201, taken: true },
    { why: 'a text',                     text: '无',    holds: '无',  sum: 1,    taken: true },
    { why: 'nothing',                    text: '',      holds: null,  sum: 1,    taken: true },
    { why: 'a formula is not typed here', text: '=1+1', holds: 2,     sum: 3,    taken: false },
  ])('$why', async ({ text, holds, sum, taken }) => {
    await open(book([[{ value: 2 }, { value: 3, formula: 'SUM(A1,1)' }]]), 'a.xlsx');
    await settled();
    go(0, 0);
    expect(await actions.enter(text)).toBe(taken);
    await actions.save();
    const [grid] = readWorkbook(files[0]!.bytes).grids;
    expect([cellAt(grid!, 0, 0)?.value ?? null, cellAt(grid!, 0, 1)?.value]).toEqual([holds, sum]);
  });

  // prettier-ignore
  test.each([
    { why: 'a formula',                         formula: 'A1*2',       column: 1 },
    { why: 'beside one that nobody works out',  formula: 'NOSUCH(A1)', column: 0 },
  ])('is refused, $why', async ({ formula, column }) => {
    await open(book([[{ value: 2 }, { value: 4, formula }]]), 'a.xlsx');
    await settled();
    go(0, column);
    expect(await actions.enter('7')).toBe(false);
    expect(session.view()).toMatchObject({ status: { intent: 'warning' }, file: { isChanged: false } });
  });
});

describe('files that cannot be filed', () => {
  test('text is checked and not changed', async () => {
    await open(new TextEncoder().encode('指标,实际值\r\n覆盖率,96\r\n'), 'a.csv');
    expect(session.view().file!.readOnly).not.toBeNull();
    go(1, 1);
    expect(await actions.enter('97')).toBe(false);
    expect(session.view().file!.isChanged).toBe(false);
  });

  test('what is no workbook is told, and the open file stays', async () => {
    await checked();
    await open(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), 'b.xlsx');
    expect(session.view()).toMatchObject({
      isBusy: false,
      file: { name: 'xingguo.xlsx' },
      status: { intent: 'error' },
    });
  });

  test('what is too large is not even read', async () => {
    const bytes = async () => Promise.reject(new Error('must not be read'));
    await actions.open({ name: 'c.xlsx', size: 21 * 1_048_576, bytes });
    expect(session.view()).toMatchObject({ file: null, status: { intent: 'error' } });
  });
});

test('the language chosen in the pane is the page’s', async () => {
  await checked();
  session.pane()!.actions.speak('en');
  expect(session.view().lang).toBe('en');
  actions.speak('zh');
  expect(session.pane()!.view().lang).toBe('zh');
});
