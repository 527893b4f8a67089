import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Behaviour } from '../../src/adapters/office-host/behaviour.js';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook.js';
import type { CellWrite } from '../../src/core/completion/plan.js';
import { addressOf, parseAddress } from '../../src/core/sheet/address.js';
import { cellAt, type Cell, type SheetGrid } from '../../src/core/sheet/grid.js';
import { drawGrid, sheetWith } from '../support/grid.js';
import { startOfficeHosts, type ExcelHost, type HostOptions, type HostSuite } from '../support/office-host.js';
import {
  WORKBOOK_ADDIN,
  workbookUnderHost,
  type WorkbookUnderHost,
} from '../support/office-host/workbook-under-host.js';

/** What only Excel does: syncs, failures, settings, windows, events. The rest is in the contract of every workbook. */

let suite: HostSuite;
let host: ExcelHost;
let workbook: WorkbookUnderHost;

beforeAll(async () => {
  suite = await startOfficeHosts({ addin: WORKBOOK_ADDIN });
}, 60_000);
afterEach(async () => host.close());
afterAll(async () => suite.close(), 60_000);

async function open(grids: readonly SheetGrid[], options: Omit<HostOptions, 'grids'> = {}): Promise<void> {
  host = await suite.open({ grids, ...options });
  workbook = workbookUnderHost(host);
}

/** How many syncs `work` takes. */
async function syncs(work: () => Promise<unknown>): Promise<number> {
  const before = (await host.counters()).syncs;
  await work();
  return (await host.counters()).syncs - before;
}

const FORM = drawGrid(
  `| 指标   | 目标值 | 实际值 | 完成率 | 差额 |
   | 覆盖率 | 100   | 98    | {0.0%} |      |
   | 合格率 | 50    | 49    | {0.0%} |      |`,
  '报表',
);

/** A form of so many rows, with the four columns that filling writes. */
function longForm(rows: number): SheetGrid {
  const header = [
    '代码',
    '指标名称',
    '计量单位',
    '目标值',
    '上年同期',
    '实际值',
    '完成率',
    '差额',
    '序时进度',
    '完成情况',
  ];
  const cells: (Cell | null)[][] = [header.map((value) => ({ value }))];
  for (let row = 1; row <= rows; row += 1) {
    cells.push([
      ...[row, `第${row}项主要指标覆盖率`, '%', 100, 90.5, (row * 7) % 101].map((value): Cell => ({ value })),
      ...[{ value: null, format: '0.0%' }, null, null, null],
    ]);
  }
  return { ...drawGrid('| |', '长表'), cells };
}

function planFor(rows: number): CellWrite[] {
  const blank = { value: null, formula: null };
  return Array.from({ length: rows }, (_, index) => {
    const row = index + 1;
    const figure = (row * 7) % 101;
    return [
      { column: 6, value: figure / 100, formula: `IF(F${row + 1}="","",F${row + 1}/D${row + 1})` },
      { column: 7, value: figure - 100, formula: `F${row + 1}-D${row + 1}` },
      { column: 8, value: `${figure}%`, formula: null },
      { column: 9, value: `低于目标${100 - figure}个百分点`, formula: null },
    ].map(({ column, value, formula }) => ({
      ...{ at: { sheet: '长表', row, column }, expected: blank, value, formula, format: null },
    }));
  }).flat();
}

const PROTECTED = { protection: { unlocked: [{ top: 1, left: 5, bottom: 5_000, right: 9 }] } };

describe('how often Excel is asked', () => {
  // prettier-ignore
  test.each([
    { why: '30 rows',                 grids: () => [longForm(30)] },
    { why: '30 rows and 20 sheets',   grids: () => [longForm(30), ...Array.from({ length: 19 }, (_, index) => drawGrid('| 1 |', `表${index}`))] },
    { why: '5,000 rows',              grids: () => [longForm(5_000)] },
    { why: '5,000 rows, protected',   grids: () => [sheetWith(longForm(5_000), PROTECTED)] },
    { why: 'a few arrays',            grids: () => [{ ...longForm(30), cells: [...longForm(30).cells, [{ value: 2, formula: 'B1:B2*2', array: true }], [{ value: 4, array: true }], [null, { value: 1, formula: 'A1:A1', array: true }]] } as SheetGrid] },
  ])('$why: two syncs to read cells and facts, the same cells as a file has', async ({ grids }) => {
    const sheets = grids();
    await open(sheets, { recalculate: false, customXml: ['<return xmlns="urn:hebao:return"/>'] });
    let read: readonly SheetGrid[] = [];
    const count = await syncs(async () => {
      read = await workbook.read();
      expect((await workbook.facts()).customXml).toEqual(['<return xmlns="urn:hebao:return"/>']);
    });
    expect(count).toBe(2);
    expect(normal(read)).toEqual(normal(sheets));
  }, 60_000);

  test.each([30, 5_000])(
    '%i rows: two syncs to fill four columns',
    async (rows) => {
      await open([longForm(rows)]);
      const plan = planFor(rows);
      expect(await syncs(async () => expect(await workbook.write(plan)).toEqual([]))).toBe(2);
      const [sheet] = await host.grids();
      expect(cellAt(sheet!, rows, 9)).toEqual({ value: plan.at(-1)!.value });
      expect(cellAt(sheet!, rows, 6)).toMatchObject({ formula: plan.at(-4)!.formula, format: '0.0%' });
    },
    60_000,
  );

  test('one sync when a cell has changed, and nothing is written', async () => {
    await open([FORM]);
    const changed = write('D2', { expected: { value: 1, formula: null }, value: 2 });
    const before = await host.grids();
    expect(
      await syncs(async () => expect(await workbook.write([changed, write('D3', { value: 1 })])).toEqual([changed])),
    ).toBe(1);
    expect(await host.grids()).toEqual(before);
  });

  test('an answer that is too large is asked for in smaller blocks', async () => {
    await open([longForm(400)], { recalculate: false });
    await host.behave({ kind: 'answer-too-large', characters: 120_000 });
    expect(normal(await workbook.read())).toEqual(normal([longForm(400)]));
  }, 60_000);

  test("a county's workbook reads as its file does", async () => {
    const bytes = readFileSync(new URL('../fixtures/xingguo-13fyp-unfilled.xlsx', import.meta.url));
    const { grids } = readWorkbook(new Uint8Array(bytes));
    await open(grids, { recalculate: false });
    const read = await workbook.read();
    expect(normal(read)).toEqual(normal(grids));
    const around = (all: readonly SheetGrid[]) =>
      all.map(({ visibility, merges, hiddenRows, hiddenColumns }) => ({
        visibility,
        merges,
        hiddenRows,
        hiddenColumns,
      }));
    expect(around(read)).toEqual(around(grids));
  });

  test('arrays of a large sheet that rows and columns leave in doubt take one more', async () => {
    const form = longForm(100);
    const cells = form.cells.map((line) => [...(line ?? [])]);
    cells[3]![7] = { value: 1, formula: 'F4:F4', array: true };
    cells[60]![8] = { value: 2, formula: 'F61:F61', array: true };
    await open([{ ...form, cells }], { recalculate: false });
    let read: readonly SheetGrid[] = [];
    expect(await syncs(async () => (read = await workbook.read()))).toBe(3);
    expect(normal(read)).toEqual(normal([{ ...form, cells }]));
  });

  test('Excel of ExcelApi 1.9 is not asked for merges and arrays, and that is said', async () => {
    await open([drawGrid('| 标题 | < |\n| 1 | |', '报表')], { requirements: { ExcelApi: '1.9' } });
    const [sheet] = await workbook.read();
    expect(sheet!.merges).toEqual([]);
    expect(await workbook.facts()).toMatchObject({ degraded: true });
    expect(await workbook.write([write('B2', { value: 2 })])).toEqual([]);
    expect(await workbook.write([write('A2', { expected: { value: 9, formula: null } })])).toHaveLength(1);
  });

  test('more sheets than are asked for at first take one more', async () => {
    const sheets = Array.from({ length: 40 }, (_, index) => drawGrid(`| ${index} |`, `表${index}`));
    await open(sheets);
    let read: readonly SheetGrid[] = [];
    expect(await syncs(async () => (read = await workbook.read()))).toBe(3);
    expect(normal(read)).toEqual(normal(sheets));
  });

  test('a cell far away is too large, and nothing of the sheet is read', async () => {
    const far: (Cell | null)[][] = [[{ value: 1 }]];
    far[400_000] = [null, { value: 2 }];
    await open([{ ...drawGrid('| |', '远'), cells: far }]);
    await expect(workbook.read()).rejects.toMatchObject({ code: 'too-large', data: { bound: 'cells', where: '远' } });
  });

  test('members that the host lacks are not asked for', async () => {
    await open([longForm(30)]);
    await workbook.read();
    await workbook.write(planFor(3));
    expect(await host.missing()).toEqual([]);
  });
});

/** Cells that hold something, by place: a grid may say blank in several ways. */
function normal(grids: readonly SheetGrid[]): unknown {
  return grids.map(({ name, cells, protection }) => ({
    ...{ name, protection },
    cells: cells.flatMap((line, row) =>
      (line ?? []).flatMap((cell, column) => {
        const isHeld = cell && (cell.value !== null || Object.keys(cell).length > 1);
        return isHeld ? [[addressOf(row, column), { ...cell }]] : [];
      }),
    ),
  }));
}

function write(address: string, given: Partial<CellWrite>): CellWrite {
  const blank = { value: null, formula: null };
  return { at: { sheet: '报表', ...parseAddress(address)! }, expected: blank, ...blank, format: null, ...given };
}

async function settings(): Promise<readonly unknown[]> {
  return host.run(() =>
    Excel.run(async (context) => {
      context.application.load('calculationMode');
      context.runtime.load('enableEvents');
      await context.sync();
      return [context.application.calculationMode, context.runtime.enableEvents];
    }),
  );
}

const PLAN = [
  write('D2', { value: 0.98, formula: 'C2/B2' }),
  write('D3', { value: 0.98, format: '0.00%' }),
  write('E2', { value: '低于目标2' }),
  write('E3', { value: -1 }),
];

describe('a write that fails', () => {
  // prettier-ignore
  test.each<{ why: string; behaviour: Behaviour; code: string }>([
    { why: 'a cell is being edited', behaviour: { kind: 'editing' }, code: 'cell-edit-mode' },
    { why: 'the request is too large', behaviour: { kind: 'too-large' }, code: 'request-too-large' },
    { why: 'sheets were protected just now', behaviour: { kind: 'protected' }, code: 'protected-sheet' },
    { why: 'at once', behaviour: { kind: 'fail-half-way', at: 1 }, code: 'not-writable' },
    { why: 'after one assignment', behaviour: { kind: 'fail-half-way', at: 2 }, code: 'not-writable' },
    { why: 'at the last one, refused', behaviour: { kind: 'fail-half-way', at: 3, code: 'AccessDenied' }, code: 'protected-sheet' },
  ])('leaves everything as it was: $why', async ({ behaviour, code }) => {
    await open([FORM, drawGrid('| 1 |', '别的')]);
    const before = await host.grids();
    await host.behave(behaviour);
    const plan = [...PLAN, { ...write('A1', { expected: { value: 1, formula: null }, value: 2 }), at: { sheet: '别的', row: 0, column: 0 } }];
    await expect(workbook.write(plan)).rejects.toMatchObject({ code });
    await host.behave({ kind: 'normal' });
    expect(await host.grids()).toEqual(before);
    expect(await settings()).toEqual(['Automatic', true]);
    expect(await workbook.write(plan)).toEqual([]);
  });

  test('and cannot be undone is told, with the cells', async () => {
    await open([FORM]);
    const plan = [write('D2', { value: 1 }), write('D3', { value: 2 }), { ...write('A5', { value: 3 }) }];
    await host.behave({ kind: 'fail-half-way', at: 2, times: 9 });
    await expect(workbook.write(plan)).rejects.toMatchObject({
      code: 'not-restored',
      data: { calculation: 'restored', why: 'not-writable' },
    });
    expect(await settings()).toEqual(['Automatic', true]);
  });

  test('says what Excel said', async () => {
    await open([FORM]);
    await host.behave({ kind: 'fail-half-way', at: 1, code: 'InvalidArgument' });
    await expect(workbook.write(PLAN)).rejects.toMatchObject({
      code: 'not-writable',
      data: { reason: 'host', host: 'InvalidArgument', text: expect.stringMatching(/./) },
    });
  });

  test.each(['values', 'valueTypes', 'formulas', 'numberFormat'])(
    'a property that was not loaded (%s) is our mistake, and thrown as such',
    async (property) => {
      await open([FORM]);
      await host.run((left) => {
        const { load } = Excel.Range.prototype;
        Excel.Range.prototype.load = function (this: Excel.Range, names?: unknown) {
          const kept = Array.isArray(names) ? names.filter((name) => name !== left) : names;
          return load.call(this, kept as never);
        } as typeof load;
      }, property);
      await expect(workbook.read()).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
      await expect(workbook.write(PLAN)).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
    },
  );
});

describe('what is written', () => {
  // prettier-ignore
  test.each<{ why: string; cell: Partial<Cell>; give: Partial<CellWrite>; then: Cell }>([
    { why: 'a formula into a cell of the text format', cell: { format: '@' }, give: { value: 2, formula: 'B2/50' }, then: { value: 2, formula: 'B2/50', format: '@' } },
    { why: 'a number into a cell of the text format', cell: { format: '@' }, give: { value: 2.5 }, then: { value: 2.5, format: '@' } },
    { why: 'digits into a cell of the text format', cell: { format: '@' }, give: { value: '007' }, then: { value: '007', format: '@' } },
    { why: 'what would read as a formula', cell: {}, give: { value: '+1' }, then: { value: '+1' } },
    { why: 'what would read as a date', cell: {}, give: { value: '2025-6-1' }, then: { value: '2025-6-1' } },
    { why: 'what would read as a share', cell: {}, give: { value: '98%' }, then: { value: '98%' } },
    { why: 'what would read as a truth', cell: {}, give: { value: 'TRUE' }, then: { value: 'TRUE' } },
    { why: 'an apostrophe of its own', cell: {}, give: { value: "'98" }, then: { value: "'98" } },
    { why: 'a formula that reads a formatted cell', cell: {}, give: { value: 0.98, formula: 'D3' }, then: { value: 0, formula: 'D3' } },
  ])('$why', async ({ cell, give, then }) => {
    const rows = FORM.cells.map((line) => [...(line ?? [])]);
    rows[1]![4] = { value: null, ...cell };
    await open([{ ...FORM, cells: rows }]);
    expect(await workbook.write([write('E2', give)])).toEqual([]);
    expect(cellAt((await workbook.read())[0]!, 1, 4)).toEqual(then);
    expect(cellAt((await host.grids())[0]!, 1, 4)).toEqual(then);
  });

  test('goes without an event, and one step takes it back', async () => {
    await open([FORM]);
    const before = await host.grids();
    await workbook.watch();
    await workbook.write(PLAN);
    expect(await workbook.touched()).toEqual([]);
    await host.page.evaluate(() => window.hostPage.host.store.undo());
    expect(await host.grids()).toEqual(before);
  });

  test('a format that the protected sheet does not let us set is refused beforehand', async () => {
    await open([sheetWith(FORM, { protection: { unlocked: [{ top: 1, left: 3, bottom: 2, right: 4 }] } })]);
    const before = await host.grids();
    await expect(
      workbook.write([write('D2', { value: 1 }), write('D3', { value: 1, format: '0.00' })]),
    ).rejects.toMatchObject({
      code: 'protected-sheet',
      data: { cell: 'D3' },
    });
    expect(await host.grids()).toEqual(before);
    expect(await workbook.write([write('D2', { value: 0.98, formula: 'C2/B2' })])).toEqual([]);
  });

  test('names the cell that stands in the way', async () => {
    await open([sheetWith(FORM, { protection: { unlocked: [{ top: 1, left: 3, bottom: 1, right: 4 }] } })]);
    await expect(workbook.write(PLAN)).rejects.toMatchObject({
      code: 'protected-sheet',
      data: { sheet: '报表', cell: 'D3' },
    });
  });
});

describe('going to a cell', () => {
  test('activates its sheet and selects it', async () => {
    await open([drawGrid('| 1 |', '别的'), FORM]);
    await workbook.show({ sheet: '报表', row: 1, column: 2 });
    const shown = await host.run(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load('address');
        await context.sync();
        return range.address;
      }),
    );
    expect(shown).toMatch(/^'?报表'?!C2$/);
  });

  // prettier-ignore
  test.each([
    { why: 'a hidden sheet', sheet: '代码', code: 'sheet-hidden', data: { sheet: '代码' } },
    { why: 'a hidden row', sheet: '报表', code: 'cell-hidden', data: { cell: 'C2', line: 'row' } },
    { why: 'a hidden column', sheet: '列', code: 'cell-hidden', data: { cell: 'C2', line: 'column' } },
    { why: 'a sheet that is gone', sheet: '没有', code: 'sheet-missing', data: { sheet: '没有' } },
  ])('$why is told', async ({ sheet, code, data }) => {
    await open([
      sheetWith(FORM, { hiddenRows: new Set([1]) }),
      { ...sheetWith(FORM, { hiddenColumns: new Set([2]) }), name: '列' },
      sheetWith(drawGrid('| 1 |', '代码'), { visibility: 'hidden' }),
    ]);
    await expect(workbook.show({ sheet, row: 1, column: 2 })).rejects.toMatchObject({ code, data });
  });
});

describe('marks', () => {
  const [RED, BLUE] = ['#FADBD8', '#D6EAF8'];
  const at = (address: string) => ({ sheet: '报表', ...parseAddress(address)! });
  const fills = async (...addresses: string[]) =>
    Promise.all(addresses.map(async (address) => (await host.cell('报表', address))?.fill ?? null));
  const fill = (address: string, colour: string) =>
    host.run(
      ([place, color]) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('报表').getRange(place!).format.fill.color = color!;
          await context.sync();
        }),
      [address, colour],
    );

  test('come, move on, and go, and leave the fills that were there', async () => {
    await open([FORM]);
    await fill('C2', '#FFFF00');
    expect(
      await workbook.mark([
        { at: at('C2'), colour: RED },
        { at: at('C3'), colour: BLUE },
      ]),
    ).toEqual([]);
    expect(await fills('C2', 'C3')).toEqual([RED, BLUE]);
    await workbook.mark([
      { at: at('C2'), colour: BLUE },
      { at: at('D2'), colour: RED },
    ]);
    expect(await fills('C2', 'C3', 'D2')).toEqual([BLUE, null, RED]);
    await workbook.unmark();
    expect(await fills('C2', 'C3', 'D2')).toEqual(['#FFFF00', null, null]);
    expect(await workbook.part('urn:hebao:marks')).toBeNull();
  });

  test('are known after the pane was closed', async () => {
    await open([FORM]);
    await workbook.mark([{ at: at('C2'), colour: RED }]);
    await host.reload();
    await workbook.unmark();
    expect(await fills('C2')).toEqual([null]);
  });

  test('a fill that somebody chose since stays', async () => {
    await open([FORM]);
    await workbook.mark([{ at: at('C2'), colour: RED }]);
    await fill('C2', '#00FF00');
    await workbook.unmark();
    expect(await fills('C2')).toEqual(['#00FF00']);
  });

  test('move with their cells', async () => {
    await open([FORM]);
    await fill('C2', '#FFFF00');
    await workbook.mark([{ at: at('C2'), colour: RED }]);
    // as if a row had come in above
    await fill('C2', '#00FF00');
    await fill('C3', RED);
    await workbook.unmark();
    expect(await fills('C2', 'C3')).toEqual(['#00FF00', '#FFFF00']);
  });

  test('where the sheet is protected, or gone, are answered', async () => {
    await open([sheetWith(FORM, { protection: { unlocked: [] } })]);
    const gone = { sheet: '没有', row: 0, column: 0 };
    expect(
      await workbook.mark([
        { at: at('C2'), colour: RED },
        { at: gone, colour: RED },
      ]),
    ).toEqual([at('C2'), gone]);
    expect(await fills('C2')).toEqual([null]);
  });
});

describe('custom XML parts', () => {
  test('are set, replaced, read and removed by namespace', async () => {
    await open([FORM], { customXml: ['<other xmlns="urn:example:other">保留</other>'] });
    expect(await workbook.part('urn:hebao:submission')).toBeNull();
    await workbook.setPart('urn:hebao:submission', '<submission xmlns="urn:hebao:submission">一</submission>');
    await workbook.setPart('urn:hebao:submission', '<submission xmlns="urn:hebao:submission">二</submission>');
    expect(await workbook.part('urn:hebao:submission')).toContain('二');
    expect((await workbook.facts()).customXml).toEqual(['<submission xmlns="urn:hebao:submission">二</submission>']);
    await workbook.removePart('urn:hebao:submission');
    expect((await workbook.facts()).customXml).toEqual([]);
    expect(await workbook.part('urn:example:other')).toContain('保留');
  });
});

describe('watching', () => {
  test('tells the cells that a person edits, until it is stopped', async () => {
    await open([FORM]);
    await workbook.watch();
    await host.type('报表', 'C2', '97');
    await expect(told()).resolves.toEqual([
      { kind: 'cells', sheet: '报表', areas: [{ top: 1, left: 2, bottom: 1, right: 2 }] },
    ]);
    await workbook.unwatch();
    await host.type('报表', 'C2', '96');
    expect(await told(300)).toEqual([]);
  });

  /** Events arrive after the answer of what caused them. */
  async function told(patience = 2_000): Promise<unknown> {
    const until = performance.now() + patience;
    for (;;) {
      const events = await workbook.touched();
      if (events.length > 0 || performance.now() > until) return events;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
});

describe('a report', () => {
  test('is a new sheet, under a name of its own, with text as text', async () => {
    await open([FORM, drawGrid('| 1 |', '审核报告')]);
    const name = await workbook.addReport({
      name: '审核报告',
      widths: [8, 40],
      lines: [
        { style: 'title', cells: ['审核报告'] },
        { style: 'header', cells: ['单元格', '问题'] },
        { style: 'body', cells: ['C2', '=1+1'] },
        { style: 'body', cells: ['C3', 12.5] },
      ],
    });
    expect(name).toBe('审核报告 (2)');
    const sheet = (await host.grids()).find((each) => each.name === name)!;
    expect([cellAt(sheet, 2, 1), cellAt(sheet, 3, 1)]).toEqual([{ value: '=1+1' }, { value: 12.5 }]);
    expect((await host.cell(name, 'A1'))?.font?.bold).toBe(true);
  });
});
