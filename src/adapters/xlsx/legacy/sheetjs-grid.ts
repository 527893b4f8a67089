import type { CellObject, WorkBook, WorkSheet } from 'xlsx';
import type { Area, Cell, SheetGrid } from '../../../core/sheet/grid.js';
import { parseArea } from '../../../core/sheet/address.js';
import { unreadable } from '../bounds.js';
import { shownFormula } from '../read/formula-text.js';

/** Error codes of the binary formats ([MS-XLS] 2.5.10). */
const ERRORS: ReadonlyMap<unknown, string> = new Map<unknown, string>([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
  [0x2b, '#GETTING_DATA'],
]);

interface SheetProperties {
  readonly name?: string;
  readonly Hidden?: 0 | 1 | 2;
}

/** A workbook as SheetJS read it, as grids; chart, dialog and macro sheets are left out. */
export function gridsOf(workbook: WorkBook): readonly SheetGrid[] {
  const properties: readonly SheetProperties[] = workbook.Workbook?.Sheets ?? [];
  const date1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const names = new Set(workbook.SheetNames.map((name) => name.toLowerCase()));
  if (names.size < workbook.SheetNames.length) throw unreadable('sheet-name');
  return workbook.SheetNames.flatMap((name) => {
    const sheet = Object.hasOwn(workbook.Sheets, name) ? workbook.Sheets[name] : undefined;
    // a sheet that the reader gave up is no blank sheet
    if (!sheet) throw unreadable('sheet-part', name);
    if (kindOf(sheet) !== 'sheet') return [];
    const hidden = properties.find((each) => each.name === name)?.Hidden ?? 0;
    const visibility = hidden === 2 ? 'very-hidden' : hidden === 1 ? 'hidden' : 'visible';
    return [{ ...gridOf(name, sheet), visibility, ...(date1904 ? { date1904 } : {}) }];
  });
}

export function hasMacroSheet(workbook: WorkBook): boolean {
  return Object.values(workbook.Sheets).some((sheet) => kindOf(sheet) === 'macro');
}

/** `sheet`, `chart`, `dialog` or `macro`; the library's types do not know them all. */
function kindOf(sheet: WorkSheet): string {
  return sheet['!type'] ?? 'sheet';
}

function gridOf(name: string, sheet: WorkSheet): SheetGrid {
  const cells: (Cell | undefined)[][] = [];
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  // by own keys: rows and columns far out make long, empty arrays
  for (const row of Object.keys(data)) {
    const line = data[Number(row)] ?? [];
    const found: (Cell | undefined)[] = [];
    for (const column of Object.keys(line)) {
      const cell = cellOf(line[Number(column)]);
      if (cell) found[Number(column)] = cell;
    }
    if (found.length > 0) cells[Number(row)] = found;
  }
  return {
    name,
    visibility: 'visible',
    cells,
    merges: (sheet['!merges'] ?? []).map(({ s, e }): Area => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows: hiddenOf(sheet['!rows']),
    hiddenColumns: hiddenOf(sheet['!cols']),
    // which cells are let free the reader does not say: all count as locked
    protection: sheet['!protect'] ? { unlocked: [] } : null,
  };
}

function hiddenOf(lines: readonly ({ readonly hidden?: boolean } | undefined)[] = []): ReadonlySet<number> {
  return new Set(
    Object.keys(lines)
      .map(Number)
      .filter((index) => lines[index]?.hidden === true),
  );
}

function cellOf(read: CellObject | undefined): Cell | null {
  if (!read) return null;
  const format = typeof read.z === 'string' && !/^general$/i.test(read.z) ? read.z : undefined;
  const content = contentOf(read);
  if (content.value === null && content.error === undefined && !read.f && format === undefined) return null;
  return {
    ...content,
    ...(read.f ? { formula: shownFormula(read.f) } : {}),
    ...(format === undefined ? {} : { format }),
    ...(read.F !== undefined && parseArea(read.F) ? { array: true } : {}),
  };
}

function contentOf({ t, v }: CellObject): Pick<Cell, 'value' | 'error'> {
  if (t === 'e') return { value: null, error: ERRORS.get(v) ?? '#N/A' };
  if (t === 'z' || v === undefined || v instanceof Date) return { value: null };
  if (typeof v === 'number' && !Number.isFinite(v)) return { value: null, error: '#NUM!' };
  return { value: v };
}
