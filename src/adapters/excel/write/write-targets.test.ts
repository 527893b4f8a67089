import { describe, expect, test } from '@jest/globals';
import type { CellWrite } from '../../../core/completion/plan.js';
import { areaText, parseAddress } from '../../../core/sheet/address.js';
import { writeTargets } from './write-targets.js';

function write(place: string, value = 1): CellWrite {
  const [sheet, address] = place.split('!') as [string, string];
  const blank = { value: null, formula: null };
  return { at: { sheet, ...parseAddress(address)! }, expected: blank, value, formula: null, format: null };
}

const named = (plan: readonly CellWrite[], most = 1_000) =>
  writeTargets(plan, most).map(({ sheet, area }) => `${sheet}!${areaText(area)}`);

describe('a plan as rectangles', () => {
  // prettier-ignore
  test.each([
    { why: 'a column is one', plan: ['甲!D2', '甲!D3', '甲!D4'], most: 1_000, targets: ['甲!D2:D4'] },
    { why: 'in whatever order it comes', plan: ['甲!D4', '甲!E2', '甲!D2', '甲!E3', '甲!D3', '甲!E4'], most: 1_000, targets: ['甲!D2:E4'] },
    { why: 'a row that is left out parts it', plan: ['甲!D2', '甲!D4'], most: 1_000, targets: ['甲!D2', '甲!D4'] },
    { why: 'sheets apart, in the order of the plan', plan: ['乙!A1', '甲!A1', '乙!A2'], most: 1_000, targets: ['乙!A1:A2', '甲!A1'] },
    { why: 'large ones are cut', plan: ['甲!A1', '甲!A2', '甲!A3'], most: 2, targets: ['甲!A1:A2', '甲!A3'] },
  ])('$why', ({ plan, most, targets }) => {
    expect(named(plan.map((place) => write(place)), most)).toEqual(targets);
  });

  test('each cell of a rectangle has its own write, the last where there are several', () => {
    const [target] = writeTargets([write('甲!A1', 1), write('甲!B1', 2), write('甲!A1', 3)], 1_000);
    expect(target!.writes.map((line) => line.map(({ value }) => value))).toEqual([[3, 2]]);
  });

  test('5,000 rows of four columns are one', () => {
    const plan = Array.from({ length: 5_000 }, (_, row) =>
      ['G', 'H', 'I', 'J'].map((column) => write(`甲!${column}${row + 2}`)),
    );
    expect(named(plan.flat(), 20_000)).toEqual(['甲!G2:J5001']);
  });
});
