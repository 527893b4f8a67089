import { addressOf } from '../../../core/sheet/address.js';
import type { Area, Cell, SheetGrid } from '../../../core/sheet/grid.js';
import { slicesOf } from '../areas.js';
import { supports } from '../excel-host.js';
import { BLOCK_PROPERTIES, cellOf, type BlockContent } from '../read/block-content.js';
import { MERGES_API } from '../read/read-sheets.js';
import { ARRAYS_API, ARRAY_PROPERTIES, areaOf, arraysIn, rangeOf, type AllOrSome } from '../read/sheet-survey.js';
import type { WriteTarget } from './write-targets.js';

/** A rectangle to be written, and what is there. */
export interface HeldTarget {
  readonly target: WriteTarget;
  readonly content: BlockContent;
  readonly isProtected: boolean;
  /** Number formats may be set, although the sheet is protected. */
  readonly mayFormat: boolean;
  readonly locked: AllOrSome;
  readonly arrays: AllOrSome;
  readonly merges: readonly Area[];
}

/** Merged areas of no more cells can be asked for at once. */
const MERGES_CELLS = 1_024;

/** Asks for a target; after the sync, the answer is null where its sheet is not there. */
export function askTarget(context: Excel.RequestContext, target: WriteTarget): () => HeldTarget | null {
  const sheet = context.workbook.worksheets.getItemOrNullObject(target.sheet);
  sheet.load('name');
  sheet.protection.load(['protected', 'options']);
  const range = rangeOf(sheet, target.area).untrack();
  const canTellArrays = supports(ARRAYS_API);
  range.load([...BLOCK_PROPERTIES, ...(canTellArrays ? ARRAY_PROPERTIES : [])]);
  const { protection } = range.format;
  protection.load('locked');
  const merged = supports(MERGES_API) ? slicesOf(target.area, MERGES_CELLS).map((area) => askMerged(sheet, area)) : [];
  return () => {
    // names are found whatever their case, and sheets by id too
    if (sheet.isNullObject || sheet.name !== target.sheet) return null;
    const isProtected = sheet.protection.protected;
    return {
      target,
      content: contentOf(range),
      isProtected,
      mayFormat: !isProtected || sheet.protection.options.allowFormatCells === true,
      locked: protection.locked,
      arrays: canTellArrays ? arraysIn(range) : false,
      merges: merged.flatMap((answer) => answer()),
    };
  };
}

/** What was loaded of a range. */
export function contentOf({ values, formulas, valueTypes, numberFormat }: Excel.Range): BlockContent {
  return { values, formulas, valueTypes, numberFormat };
}

function askMerged(sheet: Excel.Worksheet, area: Area): () => readonly Area[] {
  const merged = rangeOf(sheet, area).untrack().getMergedAreasOrNullObject();
  merged.untrack();
  merged.areas.load(['items/rowIndex', 'items/columnIndex', 'items/rowCount', 'items/columnCount']);
  return () => (merged.isNullObject ? [] : merged.areas.items.map((each) => areaOf(each)));
}

/** The cells of the targets as sheets, for comparing. */
export function gridsOf(held: readonly HeldTarget[]): readonly SheetGrid[] {
  const names = [...new Set(held.map(({ target }) => target.sheet))];
  return names.map((name) => {
    const cells: (ReturnType<typeof cellOf> | undefined)[][] = [];
    for (const { target, content, arrays } of held) {
      const { area } = target;
      if (target.sheet !== name) continue;
      target.writes.forEach((line, row) => {
        const cellsOfRow = (cells[area.top + row] ??= []);
        line.forEach(({ expected }, column) => {
          const cell = cellOf(content, row, column);
          // Excel answers an array's formula for each of its cells, which hold none but the first
          const isFollower = arrays !== false && expected.formula === null && cell?.formula !== undefined;
          cellsOfRow[area.left + column] = isFollower ? withoutFormula(cell) : cell;
        });
      });
    }
    return {
      ...{ name, visibility: 'visible', cells, merges: [] },
      ...{ hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), protection: null },
    };
  });
}

function withoutFormula({ value, error, format }: Cell): Cell {
  return { value, ...(error === undefined ? {} : { error }), ...(format === undefined ? {} : { format }) };
}

/** Where a target is, as a message names it. */
export function placeOf({ sheet, area }: WriteTarget): { readonly sheet: string; readonly cell: string } {
  return { sheet, cell: addressOf(area.top, area.left) };
}
