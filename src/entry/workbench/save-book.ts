import type { HostCell, HostSheet } from '../../adapters/office-host/store/host-store.js';
import { editWorkbook } from '../../adapters/xlsx/edit-workbook.js';
import { rootNamespace, setCustomXml } from '../../adapters/xlsx/edit/custom-xml.js';
import { removeCustomXml } from '../../adapters/xlsx/edit/remove-custom-xml.js';
import type { CellWrite } from '../../core/completion/plan.js';
import { cellAt, type Cell, type SheetGrid } from '../../core/sheet/grid.js';
import type { OpenBook, SheetOrigin } from './open-book.js';

export interface SavedBook {
  readonly bytes: Uint8Array;
  /** Cells that the file now holds otherwise. */
  readonly cells: number;
  /** What the file does not hold: sheets that were added since, by name, and fills. */
  readonly left: { readonly sheets: readonly string[]; readonly fills: boolean };
}

/**
 * The file with what was changed since it was opened: values, formulas with their results, number formats, custom XML parts. All else
 * stays as it came, byte for byte where nothing needed it (docs/decisions/0005-surgical-editing.md). Fills and added sheets are left out.
 * @throws HostError as `editWorkbook`
 */
export function savedBook(book: OpenBook): SavedBook {
  const sheets = book.store.sheets();
  const plan = sheets.flatMap((sheet) => changesOf(sheet, book.origin.get(sheet.id) ?? null));
  const bytes = withParts(editWorkbook(book.bytes, plan), book);
  const added = sheets.filter(({ id }) => !book.origin.has(id)).map(({ state }) => state.name);
  const fills = sheets.some((sheet) => hasOtherFills(sheet, book.origin.get(sheet.id) ?? null));
  return { bytes, cells: plan.length, left: { sheets: added, fills } };
}

function changesOf(sheet: HostSheet, origin: SheetOrigin | null): readonly CellWrite[] {
  if (!origin) return [];
  const { grid } = origin;
  const plan: CellWrite[] = [];
  for (const [row, column, cell] of sheet.cells()) {
    const write = changeOf(grid, row, column, cell);
    if (write) plan.push(write);
  }
  grid.cells.forEach((line, row) =>
    line?.forEach((before, column) => {
      if (!before || sheet.cell(row, column)) return;
      const write = changeOf(grid, row, column, null);
      if (write) plan.push(write);
    }),
  );
  return plan;
}

function changeOf(grid: SheetGrid, row: number, column: number, after: HostCell | null): CellWrite | null {
  const before = cellAt(grid, row, column);
  const { value = null, formula = null, format = null } = after ?? {};
  const sameFormat = format === (before?.format ?? null);
  if (isSame(before, after) && sameFormat) return null;
  // a result that is an error now is not written: the formula is worked out anew when the file is opened
  if (sameFormulaOnly(before, after) && sameFormat && after?.error !== undefined) return null;
  return {
    at: { sheet: grid.name, row, column },
    expected: { value: before?.value ?? null, formula: before?.formula ?? null },
    value,
    formula,
    format: sameFormat || after === null ? null : (format ?? 'General'),
  };
}

function isSame(before: Cell | null, after: HostCell | null): boolean {
  return (
    (before?.value ?? null) === (after?.value ?? null) &&
    before?.error === after?.error &&
    before?.formula === after?.formula
  );
}

function sameFormulaOnly(before: Cell | null, after: HostCell | null): boolean {
  return after?.formula !== undefined && before?.formula === after.formula;
}

function hasOtherFills(sheet: HostSheet, origin: SheetOrigin | null): boolean {
  if (!origin) return false;
  const now = [...sheet.cells()].filter(([, , { fill }]) => fill !== undefined);
  const styled = [...origin.styles].filter(([, { fill }]) => fill !== undefined);
  return (
    now.length !== styled.length ||
    now.some(([row, column, { fill }]) => origin.styles.get(row * 16_384 + column)?.fill !== fill)
  );
}

/** Parts by namespace: the first of each counts, as it does when they are read. */
function withParts(bytes: Uint8Array, { store, parts }: OpenBook): Uint8Array {
  const before = byNamespace(parts);
  const now = byNamespace(store.book.xmlParts.map(({ xml }) => xml));
  const gone = [...before.keys()].filter((namespace) => !now.has(namespace));
  const changed = [...now].filter(([namespace, xml]) => before.get(namespace) !== xml);
  const less = gone.reduce((each, namespace) => removeCustomXml(each, namespace), bytes);
  return changed.reduce((each, [namespace, xml]) => setCustomXml(each, namespace, xml), less);
}

function byNamespace(texts: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const xml of texts) {
    const namespace = rootNamespace(xml, 'custom XML');
    if (!found.has(namespace)) found.set(namespace, xml);
  }
  return found;
}
