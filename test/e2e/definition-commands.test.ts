import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { editWorkbook } from '../../src/adapters/xlsx/edit-workbook.js';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook.js';
import type { CellWrite } from '../../src/core/completion/plan.js';
import { cellAt, type SheetGrid } from '../../src/core/sheet/grid.js';
import { hebao } from '../support/cli.js';
import { SHIPPED } from '../support/shipped.js';

const folder = mkdtempSync(join(tmpdir(), 'hebao-definition-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const digestIn = (text: string): string | undefined => /sha256:[0-9a-f]{64}/.exec(text)?.[0];

describe('pack export, then pack build', () => {
  test.each(SHIPPED.map(({ id }) => id))('%s comes back with its digest', (id) => {
    expect(hebao(['pack', 'export', id, '-o', at(`${id}.xlsx`)]).status).toBe(0);
    const built = hebao(['pack', 'build', at(`${id}.xlsx`), '-o', at(`${id}.json`)]);
    expect(built.status).toBe(0);
    const listed = JSON.parse(hebao(['pack', 'list', '--json']).stdout) as { id: string; digest: string }[];
    expect(digestIn(built.stdout)).toBe(listed.find((each) => each.id === id)!.digest);
    expect(hebao(['pack', 'diff', id, at(`${id}.json`)]).status).toBe(0);
  });
});

/** The cell in the column of a header and the row of a code. */
function cellOf(grid: SheetGrid, header: string, row: number): { readonly row: number; readonly column: number } {
  const line = grid.cells.findIndex((cells) => cells?.some((cell) => cell?.value === header));
  const column = grid.cells[line]!.findIndex((cell) => cell?.value === header);
  return { row: line + row, column };
}

describe('a definition workbook that was changed', () => {
  const book = at('changed.xlsx');
  const change = (sheet: string, header: string, row: number, value: string | number): void => {
    const bytes = new Uint8Array(readFileSync(book));
    const grid = readWorkbook(bytes).grids.find(({ name }) => name === sheet)!;
    const place = cellOf(grid, header, row);
    const before = cellAt(grid, place.row, place.column);
    const write: CellWrite = {
      at: { sheet, ...place },
      expected: { value: before?.value ?? null, formula: null },
      value,
      formula: null,
      format: null,
    };
    writeFileSync(book, editWorkbook(bytes, [write]));
  };

  /** How far below the header a row begins with a word. */
  const rowOf = (sheet: string, word: string): number => {
    const { cells } = readWorkbook(new Uint8Array(readFileSync(book))).grids.find(({ name }) => name === sheet)!;
    const header = cells.findIndex((row) => row?.some((cell) => cell?.value === '值'));
    return cells.findIndex((row) => row?.[0]?.value === word) - header;
  };

  test('is refused under the old version, and built under a new one; pack diff tells what counties will see', () => {
    hebao(['pack', 'export', 'xingguo-13fyp', '-o', book]);
    hebao(['pack', 'build', book, '-o', at('changed.json')]);
    change('指标', '名称', 1, '城市低保平均标准');
    const refused = hebao(['pack', 'build', book, '-o', at('changed.json')]);
    expect(refused.status).toBe(1);
    change('设置', '值', rowOf('设置', '版本'), '1.2.0');
    const built = hebao(['pack', 'build', book, '-o', at('changed.json')]);
    expect([built.status, built.stderr]).toEqual([0, '']);
    const diff = hebao(['pack', 'diff', 'xingguo-13fyp', at('changed.json')]);
    expect(diff.stdout).toContain('城市低保平均标准');
    expect(diff.stdout).toContain('1.2.0');
  });

  test('judges a return as the pack does: --pack takes the workbook itself', () => {
    hebao(['pack', 'export', 'xingguo-14fyp', '-o', at('own.xlsx')]);
    const judged = (pack: string): unknown => {
      const { stdout } = hebao(['check', 'assets/samples/xingguo-2023-slips.xlsx', '--pack', pack, '--json']);
      return (JSON.parse(stdout) as { files: readonly unknown[] }).files;
    };
    expect(judged(at('own.xlsx'))).toEqual(judged('xingguo-14fyp'));
  });
});

describe('pack import', () => {
  const PLAN = [
    '示例县民政事业发展“十四五”规划',
    '表1 主要指标',
    '序号',
    '指标名称',
    '单位',
    '2025年目标值',
    '属性',
    '1',
    '养老机构护理型床位占比',
    '%',
    '60',
    '约束性',
    '2',
    '示范性社会组织',
    '个',
    '5',
    '预期性',
    '3',
    '村级互助点覆盖率',
    '%',
    '85',
    '预期性',
    '到2025年，殡葬服务满意率达到92%。',
  ];

  test('a text with one cell a line gives a draft that says where it is from, and builds', () => {
    writeFileSync(at('plan.txt'), PLAN.join('\n'));
    const run = hebao(['pack', 'import', at('plan.txt'), '-o', at('draft.xlsx'), '--id', 'draft', '--json']);
    expect([run.status, run.stderr]).toEqual([0, '']);
    const [table] = (JSON.parse(run.stdout) as { tables: { rows: unknown }[] }).tables;
    expect(table).toBeDefined();
    const { grids } = readWorkbook(new Uint8Array(readFileSync(at('draft.xlsx'))));
    const indicators = grids.find(({ name }) => name === '指标')!;
    const texts = indicators.cells.flatMap((row) => row?.map((cell) => cell?.value) ?? []);
    expect(texts).toEqual(expect.arrayContaining(['养老机构护理型床位占比', '示范性社会组织', '来源行', '疑问']));
    expect(hebao(['pack', 'build', at('draft.xlsx'), '-o', at('draft.json')]).status).toBe(0);
  });

  test('a text without any target is refused in words, and nothing is written', () => {
    writeFileSync(at('empty.txt'), '今天天气很好。\n');
    const run = hebao(['pack', 'import', at('empty.txt'), '-o', at('empty.xlsx'), '--id', 'empty']);
    expect(run.status).toBe(2);
    expect(run.stderr).not.toBe('');
    expect(() => readFileSync(at('empty.xlsx'))).toThrow();
  });
});
