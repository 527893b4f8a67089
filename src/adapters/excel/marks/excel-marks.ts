import type { CellMark, WorkbookMarksPort } from '../../../app/ports/workbook-marks-port.js';
import type { CellRef } from '../../../core/sheet/grid.js';
import { inExcel } from '../excel-host.js';
import { askParts, queuePart } from '../excel-parts.js';
import { areaOf } from '../read/sheet-survey.js';
import { MARKS_NAMESPACE, readMarks, writeMarks, type KeptMark } from './marks-part.js';
import { foundAgain, lostMarks, planMarks, type FillOf } from './plan-marks.js';

/** Marks in the open workbook. */
export function excelMarks(): WorkbookMarksPort {
  return {
    mark: async (marks) => inExcel((context) => mark(context, marks)),
    async unmark() {
      await inExcel((context) => mark(context, []));
    },
  };
}

async function mark(context: Excel.RequestContext, marks: readonly CellMark[]): Promise<readonly CellRef[]> {
  const askedParts = askParts(context, MARKS_NAMESPACE);
  const { worksheets } = context.workbook;
  worksheets.load(['items/name', 'items/protection/protected', 'items/protection/options']);
  await context.sync();
  const ids = askedParts();
  const remembered = await rememberedMarks(context, ids);
  if (remembered.length === 0 && marks.length === 0) return [];
  const sheets = new Map(worksheets.items.map((sheet) => [sheet.name, isFormattable(sheet.protection)]));
  const cells = [...remembered, ...marks].map(({ at }) => at).filter(({ sheet }) => sheets.has(sheet));
  const fillOf = await fillsOf(context, cells);
  const lost = lostMarks(remembered, fillOf);
  const coloured = lost.length === 0 ? [] : await colouredCells(context, lost, remembered, sheets);
  const kept = foundAgain(remembered, lost, coloured);
  const found = new Map(coloured.map(({ at, colour }) => [keyOf(at), colour]));
  const plan = planMarks(
    kept,
    marks,
    (at) => found.get(keyOf(at)) ?? fillOf(at),
    (sheet) => sheets.get(sheet) === true,
  );
  // remembered before anything is filled: whatever happens in between can be taken back
  queuePart(context, ids, plan.kept.length === 0 ? null : writeMarks(plan.kept));
  for (const { at, colour } of plan.fills) setFill(context, at, colour);
  await context.sync();
  return plan.unmarkable;
}

async function rememberedMarks(context: Excel.RequestContext, ids: readonly string[]): Promise<readonly KeptMark[]> {
  if (ids[0] === undefined) return [];
  const xml = context.workbook.customXmlParts.getItem(ids[0]).getXml();
  await context.sync();
  return readMarks(xml.value);
}

function isFormattable({ protected: isProtected, options }: Excel.WorksheetProtection): boolean {
  return !isProtected || options.allowFormatCells === true;
}

/** What these cells are filled with. */
async function fillsOf(context: Excel.RequestContext, cells: readonly CellRef[]): Promise<FillOf> {
  const asked = new Map<string, Excel.RangeFill>();
  for (const at of cells) {
    if (asked.has(keyOf(at))) continue;
    const { fill } = context.workbook.worksheets.getItem(at.sheet).getCell(at.row, at.column).untrack().format;
    fill.load(['color', 'pattern']);
    asked.set(keyOf(at), fill);
  }
  await context.sync();
  return (at) => {
    const fill = asked.get(keyOf(at));
    if (!fill) return undefined;
    // without a fill, Excel answers white
    if (fill.pattern === 'None') return null;
    return fill.pattern === 'Solid' ? fill.color.toUpperCase() : undefined;
  };
}

/** Cells of a sheet in which moved marks are looked for; in larger sheets they stay as they are. */
const MOST_CELLS = 50_000;

/** Cells that have a lost mark's colour and that no mark is remembered for, in reading order. */
async function colouredCells(
  context: Excel.RequestContext,
  lost: readonly KeptMark[],
  remembered: readonly KeptMark[],
  sheets: ReadonlyMap<string, boolean>,
): Promise<readonly CellMark[]> {
  const names = [...new Set(lost.map(({ at }) => at.sheet))].filter((name) => sheets.has(name));
  const ranges = names.map((name) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(false);
    range.load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
    return { name, range };
  });
  await context.sync();
  const asked = ranges
    .filter(({ range }) => !range.isNullObject && range.rowCount * range.columnCount <= MOST_CELLS)
    .map(({ name, range }) => ({
      ...{ name, area: areaOf(range) },
      answer: range.getCellProperties({ format: { fill: { color: true } } }),
    }));
  await context.sync();
  const colours = new Set(lost.map(({ colour }) => colour));
  const isLost = new Set(lost.map(({ at }) => keyOf(at)));
  const known = new Set(remembered.map(({ at }) => keyOf(at)).filter((key) => !isLost.has(key)));
  return asked.flatMap(({ name, area, answer }) =>
    answer.value.flatMap((line, row) =>
      line.flatMap((cell, column): CellMark[] => {
        const at = { sheet: name, row: area.top + row, column: area.left + column };
        const colour = cell.format?.fill?.color?.toUpperCase();
        return colour !== undefined && colours.has(colour) && !known.has(keyOf(at)) ? [{ at, colour }] : [];
      }),
    ),
  );
}

function setFill(context: Excel.RequestContext, { sheet, row, column }: CellRef, colour: string | null): void {
  const { fill } = context.workbook.worksheets.getItem(sheet).getCell(row, column).untrack().format;
  if (colour === null) fill.clear();
  else fill.color = colour;
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${row},${column},${sheet}`;
}
