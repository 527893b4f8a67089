import { readFileSync } from 'node:fs';
import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { read as readWithSheetJs } from 'xlsx';
import { xlsxParts, zipOf } from '../../../test/support/make-xlsx.js';
import { packageParts } from '../../../test/support/package-parts.js';
import { HostError } from '../../app/ports/host-error.js';
import type { CellWrite } from '../../core/completion/plan.js';
import { addressOf } from '../../core/sheet/address.js';
import { cellAt, type Cell, type SheetGrid } from '../../core/sheet/grid.js';
import { memoryWorkbook } from '../memory/memory-workbook.js';
import { editWorkbook } from './edit-workbook.js';
import { readWorkbook } from './read-workbook.js';

const FORMATS = ['0.0%', '0.00', 'General', '#,##0', '0.0"个"'];
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const plainText = fc.string({ unit: fc.constantFrom('a', ' ', '核', '报', '&', '<', '"', '1', '%', '=') });
const format = fc.option(fc.constantFrom(...FORMATS), { nil: undefined, freq: 3 });
const value: fc.Arbitrary<Cell['value']> = fc.oneof(number, plainText, fc.boolean());
const cell: fc.Arbitrary<Cell | null> = fc.oneof(
  fc.constant(null),
  fc
    .tuple(value, format, fc.option(fc.constantFrom('A1', 'SUM(A1:B2)&"x"'), { nil: undefined, freq: 4 }))
    .map(([content, code, formula]) => ({
      value: content,
      ...(code === undefined ? {} : { format: code }),
      ...(formula === undefined ? {} : { formula }),
    })),
);
const grid = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }).map((cells): SheetGrid => ({
  name: '表',
  visibility: 'visible',
  cells,
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  protection: null,
}));
/** Text of a plan may hold anything that a string may, halves of characters and control characters too. */
const anyText = fc.oneof(
  plainText,
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('_x0041_', '=1', '\r\n', '\u0000', '\ud800'),
);
const writes = fc.array(
  fc.record({
    row: fc.nat(10),
    column: fc.nat(8),
    value: fc.oneof(number, anyText, fc.boolean(), fc.constant(null)),
    formula: fc.option(fc.constantFrom('A1+1', 'IF(B2<"&",1,2)'), { nil: null, freq: 3 }),
    format: fc.option(fc.constantFrom(...FORMATS), { nil: null, freq: 3 }),
  }),
  { minLength: 1, maxLength: 12 },
);

type Place = Omit<CellWrite, 'at' | 'expected'> & { readonly row: number; readonly column: number };

function planOn(sheet: SheetGrid, places: readonly Place[]): CellWrite[] {
  return places.map(({ row, column, value: content, formula, format: code }) => {
    const held = cellAt(sheet, row, column);
    return {
      at: { sheet: '表', row, column },
      expected: { value: held?.value ?? null, formula: held?.formula ?? null },
      value: content,
      formula,
      format: code,
    };
  });
}

/** What a sheet holds, cell by cell, as the reader tells it: blank without a format is nothing, a line end is a line feed. */
function contents({ cells }: SheetGrid): Map<string, Cell> {
  const found = new Map<string, Cell>();
  cells.forEach((line, row) =>
    line?.forEach((each, column) => {
      const code = each?.format === 'General' ? undefined : each?.format;
      if (!each || (each.value === null && each.formula === undefined && code === undefined)) return;
      const bare: { -readonly [K in keyof Cell]: Cell[K] } = { ...each, value: plain(each.value) };
      delete bare.format;
      found.set(addressOf(row, column), code === undefined ? bare : { ...bare, format: code });
    }),
  );
  return found;
}

function plain(content: Cell['value']): Cell['value'] {
  if (typeof content === 'string') return content.replaceAll('\r\n', '\n');
  return content === 0 ? 0 : content;
}

/** The same sheet as other programs would write it: under a prefix, or without addresses where none are needed. */
function spelt(xml: string, how: 'plain' | 'prefixed' | 'bare'): string {
  if (how === 'prefixed') return xml.replace(/<(\/?)(\w)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
  if (how === 'plain') return xml;
  let row = 0;
  return xml.replace(
    /<row r="(\d+)"|<c r="([A-Z]+)\d+"/g,
    (all, number: string | undefined, letters: string | undefined) => {
      if (number === undefined) return letters === 'A' ? '<c' : all;
      const follows = Number(number) === row + 1;
      row = Number(number);
      return follows ? '<row' : all;
    },
  );
}

jest.setTimeout(120_000);

describe('editing', () => {
  test("changes the plan's cells as a workbook in memory does, and no other", async () => {
    await fc.assert(
      fc.asyncProperty(grid, writes, fc.constantFrom('plain', 'prefixed', 'bare'), async (drawn, places, how) => {
        const parts = xlsxParts([drawn]);
        const bytes = zipOf({ ...parts, 'xl/worksheets/sheet1.xml': spelt(parts['xl/worksheets/sheet1.xml']!, how) });
        const before = readWorkbook(bytes).grids[0]!;
        expect(contents(before)).toEqual(contents(drawn));
        const plan = planOn(before, places);
        const memory = memoryWorkbook([before]);
        expect(await memory.write(plan)).toEqual([]);
        const after = editWorkbook(bytes, plan);
        expect(contents(readWorkbook(after).grids[0]!)).toEqual(contents((await memory.read())[0]!));
      }),
      { numRuns: 150 },
    );
  });

  test('reads back in another reader', () => {
    fc.assert(
      fc.property(grid, writes, (drawn, places) => {
        const bytes = zipOf(xlsxParts([drawn]));
        const last = new Map(places.map((each) => [addressOf(each.row, each.column), each]));
        const sheet = readWithSheetJs(editWorkbook(bytes, planOn(drawn, places)), {
          cellFormula: true,
          sheetStubs: true,
        }).Sheets['表']!;
        for (const [address, { value: content, formula }] of last) {
          const read = sheet[address] as { v?: unknown; f?: string } | undefined;
          expect(read?.f ?? null).toBe(formula);
          if (typeof content === 'number' || typeof content === 'boolean')
            expect(read?.v).toBe(content === 0 ? 0 : content);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('twice is once', () => {
    fc.assert(
      fc.property(grid, writes, (drawn, places) => {
        const plan = planOn(drawn, places);
        const once = editWorkbook(zipOf(xlsxParts([drawn])), plan);
        expect(editWorkbook(once, plan)).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });
});

describe('hostile parts', () => {
  const source = packageParts(
    new Uint8Array(readFileSync(new URL('../../../test/fixtures/rich.xlsm', import.meta.url))),
  );
  const kept = [
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/_rels/sheet1.xml.rels',
    'xl/calcChain.xml',
  ];
  const parts = Object.fromEntries(kept.map((name) => [name, source.text(name)]));
  const plan: CellWrite[] = [
    {
      at: { sheet: '报表', row: 3, column: 5 },
      expected: { value: null, formula: null },
      value: 1,
      formula: 'E4/D4',
      format: '0.00%',
    },
    {
      at: { sheet: '报表', row: 3, column: 6 },
      expected: { value: null, formula: null },
      value: '=x',
      formula: null,
      format: null,
    },
    {
      at: { sheet: '报表', row: 40, column: 40 },
      expected: { value: null, formula: null },
      value: true,
      formula: null,
      format: '0.000',
    },
  ];
  const pieces = [
    '<',
    '>',
    '"',
    "'",
    '&',
    '&#0;',
    '</',
    '/>',
    '<row>',
    '</row>',
    '<c r="A1">',
    '</c>',
    '<f>',
    't="shared" si="0"',
    'xmlns="x"',
    'xmlns:x=""',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '<x:y/>',
    ' r="XFD1048576"',
    ' s="99999999999"',
    'count="-1"',
    '\u0000',
    '\ufffe',
    '\ud800',
    '一',
  ];
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(40),
    piece: fc.constantFrom('', ...pieces),
    copies: fc.constantFrom(1, 1, 1, 50),
  });

  test('never end in anything but a refusal', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kept), fc.array(change, { minLength: 1, maxLength: 4 }), (name, changes) => {
        const text = changes.reduce((now, { at, length, piece, copies }) => {
          const from = Math.floor(at * now.length);
          return now.slice(0, from) + piece.repeat(copies) + now.slice(from + length);
        }, parts[name]!);
        try {
          editWorkbook(zipOf({ ...parts, [name]: text }), plan);
        } catch (error) {
          if (!(error instanceof HostError)) throw error;
        }
      }),
      { numRuns: 400 },
    );
  });
});
