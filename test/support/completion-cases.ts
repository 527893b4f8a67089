import fc from 'fast-check';
import { judgeCompletions } from '../../src/core/completion/judge-completions.js';
import { planFill, type FillMode } from '../../src/core/completion/plan-fill.js';
import type { PlannedWrite } from '../../src/core/completion/plan.js';
import type { Direction, Due, IndicatorKind, Sense, VerdictWording } from '../../src/core/indicator/pack.js';
import type { Cell, SheetGrid } from '../../src/core/sheet/grid.js';
import { filedFor, type JudgedGiven } from './judged.js';

/** What would be written into a sheet of one row, and the sheet. */
export function planned(given: JudgedGiven, as: FillMode['as']): { writes: readonly PlannedWrite[]; grid: SheetGrid } {
  const { filed, grids, pack } = filedFor(given);
  const completions = judgeCompletions(filed, pack, null);
  return { grid: grids[0]!, writes: planFill({ grids, filed, pack, completions }, { as, overwrite: false }).writes };
}

/** The sheet with the writes in it; formulas without a result. */
export function filledGrid(grid: SheetGrid, writes: readonly PlannedWrite[]): SheetGrid {
  const cells = grid.cells.map((row) => [...(row ?? [])]);
  for (const { at, value, formula, format } of writes) {
    const kept = format ?? cells[at.row]![at.column]?.format;
    const held = formula === null ? { value } : { value: null, formula };
    cells[at.row]![at.column] = { ...held, ...(kept === undefined ? {} : { format: kept }) };
  }
  return { ...grid, cells };
}

const KINDS: readonly IndicatorKind[] = [
  'level',
  'coverage',
  'added',
  'growth',
  'decline',
  'points-rise',
  'points-fall',
  'multiple',
  'ratio',
  'reference-growth',
  'average-growth',
];
const SENSES: readonly Sense[] = [
  'at-least',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'equal',
  'about',
  'range',
];
const UNITS = ['%', '‰', '(元/人、月)', '个', '万元', ''];
const WORDINGS: readonly (VerdictWording | undefined)[] = [undefined, 'points', 'absolute', 'relative', 'plain'];

const hundredths = (from: number, to: number): fc.Arbitrary<number> =>
  fc.integer({ min: from, max: to }).map((each) => each / 100);

/** Figures as counties type them: up to two decimals, and often the target itself or a hair off it. */
const figureNear = (target: number): fc.Arbitrary<number> =>
  fc.oneof(
    hundredths(0, 20_000),
    fc.constant(target),
    fc.constant(0),
    fc.constantFrom(-0.01, 0.01, -0.05, 0.05, 0.5, -1).map((each) => Number((target + each).toFixed(2))),
    fc.constantFrom(0.9995, 0.9996, 1.0004, 1.0005, 0.9225, 0.9235).map((each) => Number((target * each).toFixed(4))),
  );

const definitions = fc.record({
  kind: fc.constantFrom(...KINDS),
  sense: fc.constantFrom(...SENSES),
  unit: fc.constantFrom(...UNITS),
  verdict: fc.constantFrom(...WORDINGS),
  direction: fc.constantFrom<Direction>('higher-is-better', 'lower-is-better'),
  due: fc.constantFrom<Due>('end', 'each-year', 'hold'),
  period: fc.constantFrom('2023', '2025'),
  target: hundredths(100, 10_000),
  base: hundredths(1, 10_000),
  reference: hundredths(1, 10_000),
  settings: fc.record({
    rounding: fc.constantFrom('half-up' as const, 'half-even' as const),
    rateDecimals: fc.constantFrom(0, 1, 2),
    rateCap: fc.constantFrom(null, '100', '120'),
    lowerIsBetterRate: fc.constantFrom(
      'none' as const,
      'reduction' as const,
      'complement' as const,
      'inverse' as const,
    ),
    growthRate: fc.constantFrom('none' as const, 'planned' as const),
  }),
  targetInCell: fc.constantFrom('number' as const, 'text' as const, 'none' as const),
  asPercent: fc.boolean(),
});

/** A definition, an actual, and what it may be corrected to. */
export const completionCases = definitions.chain((defined) =>
  fc.record({ defined: fc.constant(defined), actual: figureNear(defined.target), later: figureNear(defined.target) }),
);
export type CompletionDrawn = typeof completionCases extends fc.Arbitrary<infer T> ? T : never;

/** The case as a sheet of one row. Cells stand under a percent format only where the unit is %. */
export function givenOf({ defined }: CompletionDrawn, actual: number | null, name = 'Sheet1'): JudgedGiven {
  const { kind, sense, unit, verdict, direction, due, period, base, reference, target, settings } = defined;
  const share = unit === '%' && defined.asPercent;
  const typed = (value: number | null): Cell | null => {
    if (value === null) return null;
    return share ? { value: Number((value / 100).toPrecision(15)), format: '0.00%' } : { value };
  };
  const printed = { number: typed(target), text: { value: `≥${target}` }, none: null }[defined.targetInCell];
  const value = kind === 'reference-growth' ? {} : { value: String(target) };
  return {
    indicator: { kind, unit, direction, due, decimals: 2, ...(verdict ? { verdict } : {}) },
    target: { ...value, sense, high: String(target * 2), tolerance: '1', text: '目标' },
    period,
    cells: {
      actual: typed(actual),
      target: printed,
      base: typed(base),
      reference: typed(reference),
      previous: typed(base),
    } as NonNullable<JudgedGiven['cells']>,
    pack: { settings },
    sheet: { name },
  };
}
