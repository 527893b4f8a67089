import type { Area, SheetGrid } from '../../../core/sheet/grid.js';
import { slicesOf } from '../areas.js';
import { supports } from '../excel-host.js';
import { searchArrays, type ArraySearch } from './array-places.js';
import { BLOCK_PROPERTIES } from './block-content.js';
import type { BlockReading, ReadPlan, SheetReading } from './read-plan.js';
import { sheetGrid, type BlockAnswer } from './sheet-grid.js';
import { searchLocks, type LockSearch } from './lock-places.js';
import { areaOf, rangeOf } from './sheet-survey.js';

/** Columns that are told hidden although no cell is in them, as the reader of files tells them. */
const FIRST_COLUMNS = 256;
/** `getMergedAreas` fails on more than 512; no two cells of a slice make more. */
const MERGES_CELLS = 1_024;
/** Merged areas are told from here on. */
export const MERGES_API = '1.13';

/** Carries out the plan: one sync a round. What is asked of sheets as a whole goes with the first. */
export async function readSheets(context: Excel.RequestContext, plan: ReadPlan): Promise<readonly SheetGrid[]> {
  const frames = plan.sheets.map((reading) => askFrame(context, reading));
  const blocks: { readonly reading: SheetReading; readonly answer: BlockAnswer }[] = [];
  for (const round of plan.rounds) {
    const asked = round.map((block) => askBlock(context, block));
    await context.sync();
    blocks.push(...asked.map(({ reading, answer }) => ({ reading, answer: answer() })));
  }
  const grids: SheetGrid[] = [];
  for (const frame of frames) {
    const answers = blocks.filter(({ reading }) => reading === frame.reading).map(({ answer }) => answer);
    const isArray = await frame.arrays.found(context);
    const unlocked = await frame.locks.unlocked(context);
    grids.push(sheetGrid({ ...frame.answer(), blocks: answers, isArray, unlocked }));
  }
  return grids;
}

interface Frame {
  readonly reading: SheetReading;
  readonly arrays: ArraySearch;
  readonly locks: LockSearch;
  answer(): {
    readonly reading: SheetReading;
    readonly merges: readonly Area[];
    readonly hiddenRows: readonly number[];
    readonly hiddenColumns: readonly number[];
  };
}

/** Asks for what is around a sheet's cells. */
function askFrame(context: Excel.RequestContext, reading: SheetReading): Frame {
  const sheet = context.workbook.worksheets.getItem(reading.survey.id);
  const used = reading.range?.area ?? null;
  const arrays = reading.range ? searchArrays(sheet, reading.range) : { found: async () => () => false };
  const isGuarded = reading.survey.isProtected && reading.range !== null;
  const locks = isGuarded ? searchLocks(sheet, reading.range) : { unlocked: async () => [] };
  const rows = used && untracked(sheet.getRangeByIndexes(0, used.left, used.bottom + 1, 1));
  const rowProperties = rows?.getRowProperties({ rowHidden: true });
  const columns = untracked(sheet.getRangeByIndexes(0, 0, 1, Math.max(FIRST_COLUMNS, (used?.right ?? 0) + 1)));
  const columnProperties = columns.getColumnProperties({ columnHidden: true });
  const merges = used && supports(MERGES_API) ? slicesOf(used, MERGES_CELLS).map((area) => askMerges(sheet, area)) : [];
  return {
    reading,
    arrays,
    locks,
    answer: () => ({
      reading,
      merges: distinct(merges.flatMap((answer) => answer())),
      hiddenRows: hidden(rowProperties?.value ?? [], (row) => row.rowHidden),
      hiddenColumns: hidden(columnProperties.value, (column) => column.columnHidden),
    }),
  };
}

function askMerges(sheet: Excel.Worksheet, area: Area): () => readonly Area[] {
  const merged = untracked(rangeOf(sheet, area)).getMergedAreasOrNullObject();
  merged.untrack();
  merged.areas.load(['items/rowIndex', 'items/columnIndex', 'items/rowCount', 'items/columnCount']);
  return () => (merged.isNullObject ? [] : merged.areas.items.map((each) => areaOf(each)));
}

function askBlock(
  context: Excel.RequestContext,
  { reading, area }: BlockReading,
): { readonly reading: SheetReading; answer(): BlockAnswer } {
  const range = untracked(rangeOf(context.workbook.worksheets.getItem(reading.survey.id), area));
  range.load([...BLOCK_PROPERTIES]);
  return {
    reading,
    answer: () => ({
      area,
      content: {
        values: range.values,
        formulas: range.formulas,
        valueTypes: range.valueTypes,
        numberFormat: range.numberFormat,
      },
    }),
  };
}

/** A range whose answers are read after the next sync and that is not asked again: Excel need not keep it for us. */
function untracked(range: Excel.Range): Excel.Range {
  return range.untrack();
}

function hidden<T>(lines: readonly T[], isHidden: (line: T) => unknown): readonly number[] {
  return lines.flatMap((line, index) => (isHidden(line) === true ? [index] : []));
}

/** Slices that share a merged area answer it each; areas of one cell are none. In reading order. */
function distinct(areas: readonly Area[]): readonly Area[] {
  const byPlace = new Map(areas.map((area) => [`${area.top},${area.left},${area.bottom},${area.right}`, area]));
  return [...byPlace.values()]
    .filter(({ top, left, bottom, right }) => bottom > top || right > left)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}
