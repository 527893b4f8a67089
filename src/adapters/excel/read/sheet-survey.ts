import type { Area, SheetGrid } from '../../../core/sheet/grid.js';

/** True: all cells are; false: none is; null: some are. */
export type AllOrSome = boolean | null;

/** What is known of a sheet before its cells are read. */
export interface SheetSurvey {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetGrid['visibility'];
  readonly isProtected: boolean;
  /** Cells that hold something or have a format of their own; null: none. */
  readonly used: UsedRange | null;
  /** Cells that hold something; null: none. */
  readonly valued: UsedRange | null;
}

export interface UsedRange {
  readonly area: Area;
  /** Asked for on protected sheets only: false elsewhere. */
  readonly locked: AllOrSome;
  /** Cells of array formulas and spills; false where Excel cannot tell. */
  readonly arrays: AllOrSome;
}

/** Sheets that are surveyed in the first sync; further ones need one more. */
const FIRST_SHEETS = 32;

/** Surveys every worksheet in tab order. */
export async function surveySheets(
  context: Excel.RequestContext,
  canTellArrays: boolean,
): Promise<readonly SheetSurvey[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id');
  // sheets are not known before the first sync, but their neighbours can be asked for
  const chain: SheetQuery[] = [];
  for (let sheet = worksheets.getFirst(false); chain.length < FIRST_SHEETS; sheet = sheet.getNextOrNullObject(false)) {
    chain.push(new SheetQuery(sheet, canTellArrays));
  }
  await context.sync();
  const ids = worksheets.items.map(({ id }) => id);
  const rest = ids.slice(FIRST_SHEETS).map((id) => new SheetQuery(worksheets.getItem(id), canTellArrays));
  if (rest.length > 0) await context.sync();
  return [...chain.slice(0, ids.length), ...rest].map((query) => query.survey());
}

/** The questions about one sheet, and what was answered. */
class SheetQuery {
  private readonly used: RangeQuery;
  private readonly valued: RangeQuery;

  constructor(
    private readonly sheet: Excel.Worksheet,
    canTellArrays: boolean,
  ) {
    sheet.load(['id', 'name', 'visibility']);
    sheet.protection.load('protected');
    this.used = new RangeQuery(sheet.getUsedRangeOrNullObject(false), canTellArrays);
    this.valued = new RangeQuery(sheet.getUsedRangeOrNullObject(true), canTellArrays);
  }

  survey(): SheetSurvey {
    const { id, name, visibility, protection } = this.sheet;
    return {
      id,
      name,
      visibility: VISIBILITIES[visibility],
      isProtected: protection.protected,
      used: this.used.range(),
      valued: this.valued.range(),
    };
  }
}

class RangeQuery {
  private readonly protection: Excel.FormatProtection;

  constructor(
    private readonly queried: Excel.Range,
    private readonly canTellArrays: boolean,
  ) {
    queried.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount', ...(canTellArrays ? ARRAY_PROPERTIES : [])]);
    this.protection = queried.format.protection;
    this.protection.load('locked');
    queried.untrack();
  }

  range(): UsedRange | null {
    if (this.queried.isNullObject) return null;
    return {
      area: areaOf(this.queried),
      locked: this.protection.locked,
      arrays: this.canTellArrays ? arraysIn(this.queried) : false,
    };
  }
}

const VISIBILITIES: { readonly [V in `${Excel.SheetVisibility}`]: SheetGrid['visibility'] } = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'very-hidden',
};

/** Array formulas of either kind are saved as such; what a formula spills into has a border of its own (ExcelApi 1.12). */
export const ARRAY_PROPERTIES = ['savedAsArray', 'hasSpill'] as const;
export const ARRAYS_API = '1.12';

export function arraysIn({ savedAsArray, hasSpill }: Pick<Excel.Range, 'savedAsArray' | 'hasSpill'>): AllOrSome {
  if (savedAsArray === true || hasSpill === true) return true;
  return savedAsArray === false && hasSpill === false ? false : null;
}

/** The place of a range whose indexes and counts were loaded. */
export function areaOf({
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
}: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
