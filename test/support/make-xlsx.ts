import { zipSync, type Zippable } from 'fflate';
import { addressOf, areaText } from '../../src/core/sheet/address.js';
import type { Area, Cell, SheetGrid } from '../../src/core/sheet/grid.js';

/** Parts of a package by name. */
export type Parts = { readonly [name: string]: string | Uint8Array };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A zip of these parts, in their order; the same parts give the same bytes. */
export function zipOf(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    files[name] = [bytes, { mtime: new Date(2023, 11, 31, 8, 30) }];
  }
  return zipSync(files);
}

/** An .xlsx that holds these sheets: values, formulas, formats, merges, what is hidden, protection with its unlocked cells. */
export function xlsxOf(grids: readonly SheetGrid[]): Uint8Array {
  return zipOf(xlsxParts(grids));
}

/** The parts of such an .xlsx, to be changed before they are packed. */
export function xlsxParts(grids: readonly SheetGrid[]): { [name: string]: string } {
  const styles = new Styles();
  const sheets = grids.map((grid) => sheetXml(grid, styles));
  const numbers = grids.map((_, index) => index + 1);
  const overrides = numbers
    .map(
      (number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
    )
    .join('');
  const list = grids.map(({ name, visibility }, index) => sheetLine(name, visibility, index + 1)).join('');
  const date1904 = grids.some((grid) => grid.date1904) ? '<workbookPr date1904="1"/>' : '';
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>${overrides}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${date1904}<sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${numbers.map((number) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}<Relationship Id="rIdStyles" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': styles.xml(),
    ...Object.fromEntries(sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  };
}

class Styles {
  private readonly formats: string[] = [];
  private readonly xfs = new Map<string, number>([['0 1', 0]]);

  index(format: string | undefined, locked: boolean): number {
    if (format !== undefined && !this.formats.includes(format)) this.formats.push(format);
    const id = format === undefined ? 0 : 164 + this.formats.indexOf(format);
    const key = `${id} ${locked ? 1 : 0}`;
    const known = this.xfs.get(key) ?? this.xfs.size;
    this.xfs.set(key, known);
    return known;
  }

  xml(): string {
    const formats = this.formats.map(
      (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`,
    );
    const xfs = [...this.xfs.keys()].map((key) => {
      const [id, locked] = key.split(' ');
      const format = id === '0' ? '' : ' applyNumberFormat="1"';
      const start = `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"${format}`;
      return locked === '1' ? `${start}/>` : `${start} applyProtection="1"><protection locked="0"/></xf>`;
    });
    const numFmts = formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : '';
    return `${HEAD}<styleSheet xmlns="${MAIN}">${numFmts}<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  }
}

function sheetLine(name: string, visibility: SheetGrid['visibility'], number: number): string {
  const state = { visible: '', hidden: ' state="hidden"', 'very-hidden': ' state="veryHidden"' }[visibility];
  return `<sheet name="${escaped(name)}" sheetId="${number}"${state} r:id="rId${number}"/>`;
}

function sheetXml(grid: SheetGrid, styles: Styles): string {
  const unlocked = grid.protection?.unlocked ?? [];
  const height = Math.max(grid.cells.length, ...unlocked.map(({ bottom }) => bottom + 1));
  const rows = Array.from({ length: height }, (_, row) => rowXml(grid, row, styles)).join('');
  const hidden = [...grid.hiddenColumns].map(
    (column) => `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1"/>`,
  );
  const cols = hidden.length > 0 ? `<cols>${hidden.join('')}</cols>` : '';
  const protection = grid.protection ? '<sheetProtection sheet="1"/>' : '';
  const merges = grid.merges.map((area) => `<mergeCell ref="${areaText(area)}"/>`);
  const mergeCells = merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : '';
  return `${HEAD}<worksheet xmlns="${MAIN}">${cols}<sheetData>${rows}</sheetData>${protection}${mergeCells}</worksheet>`;
}

function rowXml(grid: SheetGrid, row: number, styles: Styles): string {
  const unlocked = (grid.protection?.unlocked ?? []).filter(({ top, bottom }) => top <= row && row <= bottom);
  const width = Math.max(grid.cells[row]?.length ?? 0, ...unlocked.map(({ right }) => right + 1));
  const cells = Array.from({ length: width }, (_, column) => {
    const isFree = unlocked.some(({ left, right }) => left <= column && column <= right);
    return cellXml(grid, row, column, isFree, styles);
  });
  const hidden = grid.hiddenRows.has(row) ? ' hidden="1"' : '';
  const content = cells.join('');
  return content === '' && hidden === '' ? '' : `<row r="${row + 1}"${hidden}>${content}</row>`;
}

function cellXml(grid: SheetGrid, row: number, column: number, isFree: boolean, styles: Styles): string {
  const cell = grid.cells[row]?.[column] ?? null;
  const style = styles.index(cell?.format, !isFree);
  if (!cell && style === 0) return '';
  const start = `<c r="${addressOf(row, column)}"${style === 0 ? '' : ` s="${style}"`}`;
  const formula = formulaXml(grid, row, column, cell);
  if (!cell || (cell.value === null && cell.error === undefined)) return `${start}>${formula}</c>`;
  if (cell.error !== undefined) return `${start} t="e">${formula}<v>${cell.error}</v></c>`;
  if (typeof cell.value === 'number') return `${start}>${formula}<v>${cell.value}</v></c>`;
  if (typeof cell.value === 'boolean') return `${start} t="b">${formula}<v>${cell.value ? 1 : 0}</v></c>`;
  const text = escaped(cell.value!);
  if (formula !== '') return `${start} t="str">${formula}<v>${text}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** An array formula reaches down over the cells that are part of an array and hold no formula. */
function formulaXml(grid: SheetGrid, row: number, column: number, cell: Cell | null): string {
  if (cell?.formula === undefined) return '';
  if (!cell.array) return `<f>${escaped(cell.formula)}</f>`;
  let bottom = row;
  for (let below = grid.cells[row + 1]?.[column]; below?.array && below.formula === undefined;) {
    bottom += 1;
    below = grid.cells[bottom + 1]?.[column];
  }
  const area: Area = { top: row, left: column, bottom, right: column };
  return `<f t="array" ref="${areaText(area)}">${escaped(cell.formula)}</f>`;
}

/** For texts of tests: control characters are not asked for. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}
