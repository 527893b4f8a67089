import { recalculate } from '../../../core/sheet/formula/recalculate.js';
import { cellOf } from './cell-of.js';
import { gridsOfStore } from './grids.js';
import type { HostStore } from './host-store.js';
import type { Recalculation } from './memory-store.js';

/**
 * Works formulas out with the evaluator that `cell.formula-stale` uses: SUM, ROUND, IF and their like. A formula that it cannot tell
 * keeps what it held; a new one says #NAME?.
 */
export const coreRecalculation: Recalculation = (store: HostStore): void => {
  const formulas = store
    .sheets()
    .flatMap((sheet) =>
      [...sheet.cells()].flatMap(([row, column, cell]) =>
        cell.formula === undefined ? [] : [{ sheet, row, column, cell }],
      ),
    );
  if (formulas.length === 0) return;
  const resultOf = recalculate(gridsOfStore(store));
  for (const { sheet, row, column, cell } of formulas) {
    const result = resultOf({ sheet: sheet.state.name, row, column });
    if (cell.error === '#SPILL!') continue;
    if (result === 'unknown') {
      if (cell.value === null && cell.error === undefined) sheet.setCell(row, column, { ...cell, error: '#NAME?' });
      continue;
    }
    if (result.value === cell.value && result.error === cell.error) continue;
    sheet.setCell(row, column, cellOf({ ...cell, value: result.value, error: result.error }));
  }
};
