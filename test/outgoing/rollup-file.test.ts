import { describe, expect, test } from '@jest/globals';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook.js';
import { outgoingFile } from '../../src/app/use-cases/outgoing/outgoing.js';
import { rollupFile } from '../../src/app/use-cases/outgoing/rollup-file.js';
import { parseAddress } from '../../src/core/sheet/address.js';
import { cellAt, type Cell, type SheetGrid } from '../../src/core/sheet/grid.js';
import type { GroupReview, RolledFigure } from '../../src/core/group/group-review.js';
import { reviewGroup } from '../../src/core/group/review-group.js';
import { recalculated } from '../support/libre-office.js';
import { packageParts } from '../support/package-parts.js';
import { packageProblems } from '../support/package-problems.js';
import { GROUP, SMALL, smallSet, TOOLS } from '../support/small-set.js';

async function made(group: GroupReview = GROUP): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { material } = await smallSet({ group });
  return outgoingFile(rollupFile(material, TOOLS));
}

function at(grids: readonly SheetGrid[], sheet: string, address: string): Cell | null {
  const { row, column } = parseAddress(address)!;
  return cellAt(
    grids.find(({ name }) => name === sheet)!,
    row,
    column,
  );
}

/** A roll-up of rolled-up figures: the province of that one city. */
function province(): GroupReview {
  const above = GROUP.rollup.map((figure): RolledFigure => ({
    ...figure,
    parent: '360000',
    parts: [{ org: '360700', value: figure.value, weight: figure.way === 'weighted' ? '110.25' : null, source: null }],
    own: null,
    completion: null,
  }));
  return { ...GROUP, rollup: [...GROUP.rollup, ...above] };
}

test('what the group review of real returns comes to, LibreOffice adds up to', async () => {
  const { material } = await smallSet();
  const group = reviewGroup(material.returns, SMALL.pack, { digest: SMALL.digest });
  expect(group.missing).toEqual(['360703']);
  const { bytes } = await outgoingFile(rollupFile({ ...material, group }, TOOLS));
  expect(packageProblems(bytes)).toEqual([]);
  const { grids } = readWorkbook(recalculated([bytes])[0]!);
  const summed = group.rollup.filter(({ value }) => value !== null);
  expect(summed.map(({ indicator }) => indicator)).toEqual(['01', '02', '04']);
  for (const [index, { value, completion, attained, least }] of group.rollup.entries()) {
    const seen = (column: string): unknown => at(grids, '赣州市汇总', `${column}${5 + index}`)?.value ?? null;
    if (value !== null) expect(seen('E')).toBeCloseTo(Number(value), 6);
    if (completion?.rate) expect(seen('I')).toBe(Number(completion.rate));
    expect([seen('N'), seen('O')]).toEqual([attained.met, attained.judged]);
    if (least) expect(seen('L')).toBe(Number(least.value));
  }
}, 60_000);

describe('the roll-up as a workbook', () => {
  test('is sound, and the same each time', async () => {
    const { name, bytes } = await made();
    expect(name).toBe('360700_赣州市_2023_汇总表.xlsx');
    expect(packageProblems(bytes)).toEqual([]);
    expect((await made()).bytes).toEqual(bytes);
    expect(readWorkbook(bytes).grids.map((grid) => grid.name)).toEqual(['赣州市汇总', '来源', '问题', '完整性']);
  });

  test('its formulas come to what the group review says, in LibreOffice', async () => {
    const { bytes } = await made();
    const grids = readWorkbook(recalculated([bytes])[0]!).grids;
    const value = (address: string): unknown => at(grids, '赣州市汇总', address)?.value ?? null;
    for (const [index, figure] of GROUP.rollup.entries()) {
      const row = 5 + index;
      if (figure.value === null) expect(value(`E${row}`)).toBe('标准和比率不相加');
      else expect(value(`E${row}`)).toBeCloseTo(Number(figure.value), 9);
      if (figure.completion) expect(value(`I${row}`)).toBe(Number(figure.completion.rate));
      if (figure.least) expect(value(`L${row}`)).toBe(Number(figure.least.value));
      if (figure.most) expect(value(`M${row}`)).toBe(Number(figure.most.value));
      expect(value(`K${row}`)).toBe(2);
    }
    expect(value('G5')).toBeCloseTo(7.7, 9);
    expect([value('N5'), value('O5')]).toEqual([1, 2]);
    expect(value('L7')).toBe(540);
  }, 60_000);

  test('totals are formulas of the orgs, and a blank stays blank', async () => {
    const { grids } = readWorkbook((await made()).bytes);
    const formula = (address: string): string | undefined => at(grids, '赣州市汇总', address)?.formula;
    expect(formula('E5')).toBe('SUM(P5:R5)');
    expect(formula('E6')).toBe('SUMPRODUCT(P6:R6,P11:R11)/SUMPRODUCT(--ISNUMBER(P6:R6),P11:R11)');
    expect(formula('E7')).toBeUndefined();
    expect(formula('I5')).toBe('ROUND(E5/H5*100,1)');
    expect(at(grids, '赣州市汇总', 'R5')?.value ?? null).toBeNull();
    expect(at(grids, '赣州市汇总', 'P11')?.value).toBe(70.25);
  });

  test('every figure leads to its file and cell', async () => {
    const { bytes } = await made();
    const { grids } = readWorkbook(bytes);
    const text = packageParts(bytes).text('xl/worksheets/sheet1.xml');
    const links = [...text.matchAll(/<hyperlink ref="([A-Z0-9]+)" location="([^"]+)"/g)];
    expect(links).toHaveLength(8);
    for (const [, cell, to] of links) {
      const source = Number(/!A(\d+)$/.exec(to!)![1]);
      const shown = ['B', 'F', 'H', 'I', 'J'].map((column) => at(grids, '来源', `${column}${source}`)?.value);
      expect(shown[1]).toBe(at(grids, '赣州市汇总', cell!)!.value);
      const [org, , file, sheet, address] = shown;
      const row = Number(/\d+/.exec(cell!)![0]);
      expect([file, sheet, address]).toEqual([org === '360732' ? '兴国县.xlsx' : '会昌县.xlsx', '年报', `E${row - 1}`]);
    }
  });

  test('a parent of parents has a sheet of its own, the highest first, and reads the lower totals', async () => {
    const { bytes } = await made(province());
    expect(packageProblems(bytes)).toEqual([]);
    const { grids } = readWorkbook(bytes);
    expect(grids.map((grid) => grid.name).slice(0, 2)).toEqual(['360000汇总', '赣州市汇总']);
    expect(at(grids, '360000汇总', 'P5')?.formula).toBe("'赣州市汇总'!$E$5");
    const again = readWorkbook(recalculated([bytes])[0]!).grids;
    expect(at(again, '360000汇总', 'E5')?.value).toBeCloseTo(992.3, 9);
    expect(at(again, '360000汇总', 'E6')?.value).toBeCloseTo(94.1417233561, 9);
  }, 60_000);

  test('three thousand orgs stay within what Excel takes', async () => {
    const orgs = Array.from({ length: 3_000 }, (_, index) => String(400_000 + index));
    const [first] = GROUP.rollup;
    const parts = orgs.map((org) => ({
      org,
      value: '1.5',
      weight: null,
      source: { file: `${org}.xlsx`, sheet: '表', cell: 'E4' },
    }));
    const rollup = Array.from({ length: 3 }, (_, index) => ({
      ...first!,
      indicator: String(index),
      parts,
      value: '4500',
    }));
    const { material } = await smallSet({ group: { ...GROUP, rollup } });
    const { bytes } = await outgoingFile(rollupFile(material, TOOLS));
    const text = packageParts(bytes).text('xl/worksheets/sheet1.xml');
    expect(text.match(/<hyperlink /g)!.length).toBe(9_000);
    expect(text.includes('<f>SUM(P5:DKY5)</f>')).toBe(true);
  }, 60_000);
});
