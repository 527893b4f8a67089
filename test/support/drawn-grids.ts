import type { BookDraft, CellDraft, SheetDraft } from '../../src/core/book/book-draft.js';
import { parseArea } from '../../src/core/sheet/address.js';
import type { Cell, SheetGrid } from '../../src/core/sheet/grid.js';

/** The sheets of a drawn workbook as a reader would find them once it is written. */
export function drawnGrids(draft: BookDraft): readonly SheetGrid[] {
  return draft.sheets.map(gridOf);
}

function gridOf({ name, visibility, rows, merges, protection }: SheetDraft): SheetGrid {
  return {
    name,
    visibility: visibility ?? 'visible',
    cells: rows.map(({ cells }) => cells.map(cellOf)),
    merges: (merges ?? []).flatMap((area) => parseArea(area) ?? []),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    protection: protection ? { unlocked: [] } : null,
  };
}

function cellOf(draft: CellDraft | null): Cell | null {
  if (!draft) return null;
  const { text, number, formula, style } = draft;
  return {
    value: text ?? (number === undefined ? null : Number(number)),
    ...(formula === undefined ? {} : { formula }),
    ...(style?.format === undefined ? {} : { format: style.format }),
  };
}

/** The same sheets with one cell changed: `指标!F7`. */
export function withCell(grids: readonly SheetGrid[], at: string, cell: Cell | null): readonly SheetGrid[] {
  const [name, address] = at.split('!') as [string, string];
  const area = parseArea(address)!;
  if (!grids.some((each) => each.name === name)) throw new RangeError(`no sheet ${name}`);
  return grids.map((grid) => {
    if (grid.name !== name) return grid;
    const cells = grid.cells.map((row) => [...(row ?? [])]);
    while (cells.length <= area.top) cells.push([]);
    cells[area.top]![area.left] = cell;
    return { ...grid, cells };
  });
}
