import { describe, expect, test } from '@jest/globals';
import { HostError } from '../../src/app/ports/host-error.js';
import type { ReportSheetPort } from '../../src/app/ports/report-sheet-port.js';
import type { WorkbookMarksPort } from '../../src/app/ports/workbook-marks-port.js';
import type { WorkbookPartsPort } from '../../src/app/ports/workbook-parts-port.js';
import type { WorkbookPort } from '../../src/app/ports/workbook-port.js';
import { inverseOf } from '../../src/core/completion/inverse-of.js';
import type { CellWrite } from '../../src/core/completion/plan.js';
import { parseAddress } from '../../src/core/sheet/address.js';
import { cellAt, type Cell, type SheetGrid } from '../../src/core/sheet/grid.js';
import { drawGrid, sheetWith } from '../support/grid.js';

/** Makes a workbook of this kind that holds these sheets. */
export type MakeWorkbook<P = WorkbookPort> = (grids: readonly SheetGrid[]) => Promise<P>;

const FORM = sheetWith(
  drawGrid(
    `| 兴国县主要指标   | <     | <     | <        |
     | 指标             | 目标值 | 实际值 | 完成率   |
     | 覆盖率           | 100   | 96.5  | {0.0%}   |
     | 合格率           | "98%" | true  | =C3/B3→0.965{0.0%} |
     | 床位             | #N/A  |       |          |`,
    '报表',
  ),
  { hiddenRows: new Set([4]), hiddenColumns: new Set([1]) },
);
const ARRAY: SheetGrid = {
  ...drawGrid('| 1 |', '数组'),
  cells: [[{ value: 2, formula: 'B1:B2*2', array: true }], [{ value: 4, array: true }], [{ value: 5 }]],
};
const HELD = sheetWith(drawGrid('| 1 | 2 |\n| 3 | |', '锁定'), {
  protection: { unlocked: [{ top: 0, left: 1, bottom: 1, right: 1 }] },
});
const HIDDEN = sheetWith(drawGrid('| 360732 |', '代码'), { visibility: 'very-hidden' });
const SHEETS = [FORM, HIDDEN, ARRAY, HELD];

/** What every `WorkbookPort` does, whatever is behind it. */
export function workbookContract(name: string, make: MakeWorkbook): void {
  describe(`${name} as a workbook`, () => {
    describe('reads', () => {
      test('its sheets in tab order, hidden ones marked', async () => {
        const grids = await (await make(SHEETS)).read();
        expect(grids.map((grid) => [grid.name, grid.visibility])).toEqual([
          ['报表', 'visible'],
          ['代码', 'very-hidden'],
          ['数组', 'visible'],
          ['锁定', 'visible'],
        ]);
      });

      test('values as they are stored, with formulas and number formats', async () => {
        const port = await make(SHEETS);
        expect(await held(port, '报表!B3')).toEqual({ value: 100 });
        expect(await held(port, '报表!B4')).toEqual({ value: '98%' });
        expect(await held(port, '报表!C4')).toEqual({ value: true });
        expect(await held(port, '报表!D4')).toEqual({ value: 0.965, formula: 'C3/B3', format: '0.0%' });
        expect(await held(port, '报表!B5')).toEqual({ value: null, error: '#N/A' });
        expect(await held(port, '报表!C5')).toEqual({ value: null });
        expect(await held(port, '数组!A2')).toEqual({ value: 4, array: true });
      });

      test('merges, hidden rows and columns, and what is protected', async () => {
        const [form, , , locked] = await (await make(SHEETS)).read();
        expect(form!.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
        expect([...form!.hiddenRows]).toEqual([4]);
        expect([...form!.hiddenColumns]).toEqual([1]);
        expect(form!.protection).toBeNull();
        expect(locked!.protection?.unlocked).toEqual([{ top: 0, left: 1, bottom: 1, right: 1 }]);
      });

      test('the same, asked twice', async () => {
        const port = await make(SHEETS);
        expect(await port.read()).toEqual(await port.read());
      });

      test('facts of the file without being asked for cells', async () => {
        expect(await (await make(SHEETS)).facts()).toMatchObject({ customXml: expect.any(Array), degraded: false });
      });
    });

    describe('writes', () => {
      // prettier-ignore
      test.each<{ why: string; place: string; expected: [CellWrite['value'], string?]; give: Partial<CellWrite>; then: Cell }>([
        { why: 'a number into a blank cell, under its format', place: '报表!D3', expected: [null], give: { value: 0.965 }, then: { value: 0.965, format: '0.0%' } },
        { why: 'under a new format', place: '报表!D3', expected: [null], give: { value: 96.5, format: '0.00' }, then: { value: 96.5, format: '0.00' } },
        { why: 'a formula with its result', place: '报表!D3', expected: [null], give: { value: 0.965, formula: 'ROUND(C3/B3,3)' }, then: { value: 0.965, formula: 'ROUND(C3/B3,3)', format: '0.0%' } },
        { why: 'a formula whose result is a text', place: '报表!C5', expected: [null], give: { value: '未完成', formula: 'IF(C3<B3,"未完成","完成")' }, then: { value: '未完成', formula: 'IF(C3<B3,"未完成","完成")' } },
        { why: 'a value over a formula', place: '报表!D4', expected: [0.965, 'C3/B3'], give: { value: 1 }, then: { value: 1, format: '0.0%' } },
        { why: 'text over a number', place: '锁定!B1', expected: [2], give: { value: '已完成' }, then: { value: '已完成' } },
        { why: 'a number over a text', place: '报表!B4', expected: ['98%'], give: { value: 98 }, then: { value: 98 } },
        { why: 'nothing over a number', place: '锁定!B1', expected: [2], give: { value: null }, then: { value: null } },
        { why: 'a boolean', place: '报表!C5', expected: [null], give: { value: false }, then: { value: false } },
        { why: 'over an error', place: '报表!B5', expected: [null], give: { value: 3 }, then: { value: 3 } },
        { why: 'beyond the last cell', place: '报表!H40', expected: [null], give: { value: 'x' }, then: { value: 'x' } },
        { why: 'the cell that a merge shows', place: '报表!A1', expected: ['兴国县主要指标'], give: { value: '标题' }, then: { value: '标题' } },
        { why: 'an unlocked cell of a protected sheet', place: '锁定!B1', expected: [2], give: { value: 3 }, then: { value: 3 } },
        { why: 'an unlocked cell that was blank', place: '锁定!B2', expected: [null], give: { value: 3 }, then: { value: 3 } },
        { why: 'a hidden sheet', place: '代码!A1', expected: [360732], give: { value: 360733 }, then: { value: 360733 } },
        { why: 'beside an array formula', place: '数组!A3', expected: [5], give: { value: 6 }, then: { value: 6 } },
        { why: 'text as text, whatever it begins with', place: '报表!C5', expected: [null], give: { value: '=1+1' }, then: { value: '=1+1' } },
        { why: 'digits as text', place: '报表!C5', expected: [null], give: { value: '0123' }, then: { value: '0123' } },
        { why: 'blanks at the ends, and lines', place: '报表!C5', expected: [null], give: { value: ' 甲\n\n乙 <&>" ' }, then: { value: ' 甲\n\n乙 <&>" ' } },
        { why: 'text that reads like an escape', place: '报表!C5', expected: [null], give: { value: '_x0041_ 😀' }, then: { value: '_x0041_ 😀' } },
        { why: 'a number of seventeen digits', place: '报表!C5', expected: [null], give: { value: 0.1 + 0.2 }, then: { value: 0.1 + 0.2 } },
      ])('$why', async ({ place, expected: [value, formula = null], give, then }) => {
        const port = await make(SHEETS);
        const before = await port.read();
        expect(await port.write([write(place, { expected: { value, formula }, ...give })])).toEqual([]);
        expect(await held(port, place)).toEqual(then);
        expect(others(await port.read(), place)).toEqual(others(before, place));
      });

      test('all of a plan at once', async () => {
        const port = await make(SHEETS);
        const plan = [write('报表!D3', { value: 1 }), write('报表!D5', { value: 2 }), write('锁定!B2', { value: 3 })];
        expect(await port.write(plan)).toEqual([]);
        expect(
          [await held(port, '报表!D3'), await held(port, '报表!D5'), await held(port, '锁定!B2')].map(
            (cell) => cell.value,
          ),
        ).toEqual([1, 2, 3]);
      });

      test('again, over what it wrote', async () => {
        const port = await make(SHEETS);
        await port.write([write('报表!D3', { value: 1 })]);
        expect(await port.write([write('报表!D3', { expected: { value: 1, formula: null }, value: 2 })])).toEqual([]);
        expect(await held(port, '报表!D3')).toMatchObject({ value: 2 });
      });

      test('a plan, and takes it back: values, formulas and formats are what they were', async () => {
        const port = await make(SHEETS);
        const before = await port.read();
        const plan = [
          write('报表!D3', { value: 0.965, formula: 'ROUND(C3/B3,3)', format: '0.000' }),
          write('报表!D4', { expected: { value: 0.965, formula: 'C3/B3' }, value: 1 }),
          write('报表!C5', { value: '未完成', format: '@' }),
          write('报表!B4', { expected: { value: '98%', formula: null }, value: 98, format: '0.0' }),
        ];
        expect(await port.write(plan)).toEqual([]);
        const { writes, changed } = inverseOf(plan, before, await port.read());
        expect(changed).toEqual([]);
        expect(await port.write(writes)).toEqual([]);
        expect(others(await port.read(), '报表!Z99')).toEqual(others(before, '报表!Z99'));
      });

      test('an empty plan without a trace', async () => {
        const port = await make(SHEETS);
        const before = await port.read();
        expect(await port.write([])).toEqual([]);
        expect(await port.read()).toEqual(before);
      });
    });

    describe('writes nothing', () => {
      test('when some cells no longer hold what was expected, and says which', async () => {
        const port = await make(SHEETS);
        const before = await port.read();
        const changed = [
          write('报表!C3', { expected: { value: 90, formula: null }, value: 1 }),
          write('报表!D4', { expected: { value: 0.965, formula: null }, value: 1 }),
        ];
        expect(await port.write([write('报表!D3', { value: 1 }), ...changed])).toEqual(changed);
        expect(await port.read()).toEqual(before);
      });

      // prettier-ignore
      test.each([
        { why: 'a sheet that is not there', place: '别的!A1', value: null, code: 'sheet-missing' },
        { why: 'a cell under a merge', place: '报表!B1', value: null, code: 'merged-cell' },
        { why: 'the cell that holds an array formula', place: '数组!A1', value: 2, formula: 'B1:B2*2', code: 'array-formula' },
        { why: 'a cell that it spills into', place: '数组!A2', value: 4, code: 'array-formula' },
        { why: 'a locked cell of a protected sheet', place: '锁定!A1', value: 1, code: 'protected-sheet' },
        { why: 'a blank cell of a protected sheet', place: '锁定!C1', value: null, code: 'protected-sheet' },
      ])('when it would have to write $why', async ({ place, value, formula = null, code }) => {
        const port = await make(SHEETS);
        const before = await port.read();
        const plan = [write('报表!D3', { value: 1 }), write(place, { expected: { value, formula }, value: 9 })];
        const refusal: unknown = await port.write(plan).catch((error: unknown) => error);
        expect(refusal).toBeInstanceOf(HostError);
        expect(refusal).toMatchObject({ code });
        expect(await port.read()).toEqual(before);
      });
    });

    test('shows a cell without a complaint', async () => {
      await expect((await make(SHEETS)).show({ sheet: '报表', row: 2, column: 2 })).resolves.toBeUndefined();
    });
  });
}

/** What every workbook that keeps parts does. */
export function partsContract(name: string, make: MakeWorkbook<WorkbookPort & WorkbookPartsPort>): void {
  const [OURS, OTHERS] = ['urn:hebao:return', 'urn:hebao:other'];
  const xml = (namespace: string, text: string): string => `<return xmlns="${namespace}">${text}</return>`;

  describe(`${name} keeps parts`, () => {
    test('sets them, replaces them, and removes them by namespace', async () => {
      const port = await make(SHEETS);
      const before = await port.read();
      expect(await port.part(OURS)).toBeNull();
      await port.setPart(OTHERS, xml(OTHERS, '留'));
      await port.setPart(OURS, xml(OURS, '一'));
      expect(await port.part(OURS)).toBe(xml(OURS, '一'));
      await port.setPart(OURS, xml(OURS, '二 &amp; 三'));
      expect(await port.part(OURS)).toBe(xml(OURS, '二 &amp; 三'));
      expect([...(await port.facts()).customXml].sort()).toEqual([xml(OTHERS, '留'), xml(OURS, '二 &amp; 三')].sort());
      await port.removePart(OURS);
      expect(await port.part(OURS)).toBeNull();
      expect((await port.facts()).customXml).toEqual([xml(OTHERS, '留')]);
      expect(await port.read()).toEqual(before);
    });

    test('removing what is not there is nothing', async () => {
      const port = await make(SHEETS);
      await expect(port.removePart(OURS)).resolves.toBeUndefined();
      expect((await port.facts()).customXml).toEqual([]);
    });
  });
}

/** What every workbook with a window does: marks that leave no trace in its cells. */
export function windowContract(name: string, make: MakeWorkbook<WorkbookPort & WorkbookMarksPort>): void {
  describe(`${name} is marked`, () => {
    test('marks come and go, and the cells stay what they are', async () => {
      const port = await make(SHEETS);
      const before = await port.read();
      const here = { at: at('报表!C3'), colour: '#FADBD8' };
      expect(await port.mark([here, { at: at('没有!A1'), colour: '#FADBD8' }])).toEqual([at('没有!A1')]);
      await port.unmark();
      expect(await port.read()).toEqual(before);
    });

    test('what is protected cannot be marked, and is answered', async () => {
      const port = await make(SHEETS);
      expect(await port.mark([{ at: at('锁定!A1'), colour: '#FADBD8' }])).toEqual([at('锁定!A1')]);
    });
  });
}

/** What every workbook does that takes reports as sheets. */
export function reportContract(name: string, make: MakeWorkbook<WorkbookPort & ReportSheetPort>): void {
  describe(`${name} is reported in`, () => {
    test('a report is the last sheet, under a name that no other has', async () => {
      const port = await make(SHEETS);
      const lines = [
        { style: 'title', cells: ['=审核', null, 1.5] },
        { style: 'body', cells: [] },
      ] as const;
      expect(await port.addReport({ name: '审核报告', widths: [10], lines })).toBe('审核报告');
      expect(await port.addReport({ name: '审核报告', widths: [10], lines })).toBe('审核报告 (2)');
      const grids = await port.read();
      expect(grids.map((grid) => grid.name).slice(-2)).toEqual(['审核报告', '审核报告 (2)']);
      expect([0, 1, 2].map((column) => cellAt(grids.at(-1)!, 0, column)?.value ?? null)).toEqual(['=审核', null, 1.5]);
    });

    test('the other sheets stay what they are', async () => {
      const port = await make(SHEETS);
      const before = await port.read();
      await port.addReport({ name: '审核报告', widths: [10], lines: [{ style: 'body', cells: ['一'] }] });
      expect((await port.read()).slice(0, -1)).toEqual(before);
    });
  });
}

function write(place: string, given: Partial<CellWrite>): CellWrite {
  const blank = { value: null, formula: null };
  return { at: at(place), expected: blank, ...blank, format: null, ...given };
}

function at(place: string): CellWrite['at'] {
  const [sheet, address] = place.split('!') as [string, string];
  return { sheet, ...parseAddress(address)! };
}

/** What a cell holds; blank is a cell whose value is null. General is said by leaving the format out. */
async function held(port: WorkbookPort, place: string): Promise<Cell> {
  const { sheet, row, column } = at(place);
  const grid = (await port.read()).find(({ name }) => name === sheet)!;
  return cellAt(grid, row, column) ?? { value: null };
}

/** All that every cell but this one holds, blank ones left out. */
function others(grids: readonly SheetGrid[], place: string): string[] {
  const { sheet, row, column } = at(place);
  return grids.flatMap(({ name, cells }) =>
    cells.flatMap((line, r) =>
      (line ?? []).flatMap((cell, c) => {
        const isOther = name !== sheet || r !== row || c !== column;
        // a blank cell without a format of its own is no cell
        const isHeld = cell && (cell.value !== null || Object.keys(cell).length > 1);
        return isOther && isHeld ? [`${name} ${r} ${c} ${JSON.stringify(cell)}`] : [];
      }),
    ),
  );
}
