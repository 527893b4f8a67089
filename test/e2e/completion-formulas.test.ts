import { beforeAll, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook.js';
import type { PlannedWrite } from '../../src/core/completion/plan.js';
import { sameResult } from '../../src/core/sheet/formula/recalculate.js';
import { cellAt, type Cell, type SheetGrid } from '../../src/core/sheet/grid.js';
import { completionCases, filledGrid, givenOf, planned, type CompletionDrawn } from '../support/completion-cases.js';
import { filedFor, type JudgedGiven } from '../support/judged.js';
import { recalculated } from '../support/libre-office.js';
import { xlsxOf } from '../support/make-xlsx.js';

jest.setTimeout(240_000);

/** A sheet with formulas in it, and what each cell must come to; '' where it must come to nothing. */
interface Sheet {
  readonly why: string;
  readonly grid: SheetGrid;
  readonly expected: readonly { readonly write: PlannedWrite; readonly value: Cell['value'] }[];
}

/** Formulas written for one actual, in a sheet that now holds another. */
function sheetOf(why: string, before: JudgedGiven, now: JudgedGiven): Sheet {
  const { writes } = planned(before, 'formulas');
  const values = planned(now, 'values').writes;
  const formulas = writes.filter((each) => each.formula !== null);
  return {
    why,
    grid: filledGrid(filedFor(now).grids[0]!, formulas),
    expected: formulas.map((write) => ({ write, value: values.find((each) => each.role === write.role)?.value ?? '' })),
  };
}

// Ties and edges, where a float, or an order of rounding, would show.
// prettier-ignore
const EDGES: readonly (readonly [why: string, target: string, actual: number, unit?: string, rounding?: 'half-even'])[] = [
  ['12.399999999999999 in doubles',  '50',   62.4],
  ['a tie at the last decimal',      '100',  2.25],
  ['a tie that doubles hold too low', '1000', 1005.5],
  ['a tie to even, down',            '100',  12.25, '%', 'half-even'],
  ['a tie to even, up',              '100',  12.35, '%', 'half-even'],
  ['a tie below zero',               '100',  -2.25],
  ['99.95 is not 100.0',             '2000', 1999],
  ['99.96',                          '100',  99.96],
  ['99.9999',                        '100',  99.9999, '个'],
  ['exactly 100',                    '0.7',  0.7],
  ['0.1 + 0.2',                      '0.3',  0.1 + 0.2],
  ['small counts in 万个',            '0.006', 0.0055, '万个'],
  ['large money',                    '12345678.9', 12345678.91, '元'],
];

function edges(): Sheet[] {
  return EDGES.map(([why, target, actual, unit = '个', half], index) => {
    const rounding = half ?? ('half-up' as const);
    const given: JudgedGiven = {
      indicator: { unit },
      target: { value: target },
      pack: { settings: { rounding } },
      sheet: { name: `边${index}` },
      cells: { actual },
    };
    return sheetOf(why, given, given);
  });
}

function drawn(): Sheet[] {
  const cases: readonly CompletionDrawn[] = fc.sample(completionCases, { numRuns: 120, seed: 20_251_123 });
  return cases.flatMap((each, index) => {
    const given = givenOf(each, each.actual, `例${index}`);
    const same = sheetOf(JSON.stringify(each), given, given);
    if (['average-growth', 'growth', 'decline'].includes(each.defined.kind)) return [same];
    const name = `改${index}`;
    const now = givenOf(each, index % 4 === 0 ? null : each.later, name);
    return [same, sheetOf(`${JSON.stringify(each)} changed`, givenOf(each, each.actual, name), now)];
  });
}

const sheets = [...edges(), ...drawn()];
let grids: ReadonlyMap<string, SheetGrid>;

beforeAll(() => {
  const [bytes] = recalculated([xlsxOf(sheets.map((each) => each.grid))]);
  grids = new Map(readWorkbook(bytes!).grids.map((grid) => [grid.name, grid]));
});

test('LibreOffice works the formulas out to what the values say', () => {
  const differing = sheets.flatMap(({ why, grid, expected }) =>
    expected.flatMap(({ write, value }) => {
      const cell = cellAt(grids.get(grid.name)!, write.at.row, write.at.column);
      const found = { value: cell?.value ?? '', ...(cell?.error === undefined ? {} : { error: cell.error }) };
      return sameResult({ value }, found) ? [] : [{ why, formula: write.formula, expected: value, found }];
    }),
  );
  expect(differing).toEqual([]);
});

test('there is something to compare', () => {
  expect(sheets.reduce((sum, each) => sum + each.expected.length, 0)).toBeGreaterThan(400);
});
