import { tooLarge, unreadable } from '../bounds.js';
import { isAlternate, isMain } from '../edit/namespaces.js';
import { attribute, attributesOf, flag, whole } from '../edit/xml-attributes.js';
import type { XmlCursor } from '../edit/xml-cursor.js';
import type { OpenCell } from './array-areas.js';
import { BLANK, cellContent, type CellContent } from './cell-content.js';
import { columnNumber, columnOf, rowNumber } from './cell-place.js';
import { boundedText, plainText, rawText, readRichText } from './rich-text.js';
import { SheetFormulas } from './sheet-formulas.js';
import { cellLock, type CellLock } from './unlocked-areas.js';
import type { WorkbookSetting } from './workbook-setting.js';

/** A row that says more than its number: 0-based row, format index of cells that it does not hold, null: their column's. */
export interface RowMark {
  readonly row: number;
  readonly hidden: boolean;
  readonly format: number | null;
}

/**
 * A cell as Excel and most other programs write it: no prefix, nothing but address, format and type, a formula of its own, a value.
 * Nearly all cells of a return are such; what is written otherwise is read tag by tag.
 */
const PLAIN_CELL =
  /<c r="([A-Z]{1,3}[1-9]\d{0,6})"(?: s="(\d{1,9})")?(?: t="(s|n|str|b|e)")?(?:\/>|>(?:<f(?: aca="false")?>([^<]*)<\/f>)?(?:<v>([^<]*)<\/v>)?<\/c>)/y;

/** A row's tag of which no more is to be told than whether a height hides it. */
const PLAIN_ROW =
  /<row r="([1-9]\d{0,6})"(?: spans="[\d: ]{1,40}")?(?: ht="(\d{1,4}(?:\.\d{1,20})?)")?(?: customHeight="1")?(?: x14ac:dyDescent="[\d.]{1,20}")?>/y;

/** A date written as text under no format would read as a number. */
const DATE_FORMAT = 'yyyy/m/d';

/**
 * Reads `sheetData`, in one pass. Places without an address follow the one before (ECMA-376 part 1, 18.3.1.73).
 * Cells and rows that disagree on their place, or are there twice, are refused: readers would not see the same sheet.
 */
export class SheetCells {
  readonly cells: (OpenCell | undefined)[][] = [];
  readonly rows: RowMark[] = [];
  /** Rows that are written out. */
  readonly written: number[] = [];
  readonly formulas: SheetFormulas;
  /** Of each row's cells, blank ones included. */
  readonly locks = new Map<number, CellLock[]>();
  /** Columns up to the last one that has a cell, blank ones included. */
  columns = 0;

  private row = -1;
  private highestRow = -1;
  private lockLine: CellLock[] | null = null;

  constructor(
    private readonly cursor: XmlCursor,
    private readonly setting: WorkbookSetting,
  ) {
    this.formulas = new SheetFormulas(cursor, setting);
  }

  /** The cursor is on the tag of `sheetData`; it is left at its end. */
  read(): void {
    const { cursor } = this;
    if (cursor.isEmpty()) return;
    const spelling = cursor.name === 'sheetData' ? PLAIN_ROW : null;
    for (;;) {
      const plain = spelling && cursor.enter(spelling, 'row');
      if (plain) {
        this.beginRow(plain[1]!, plain[2] !== undefined && Number(plain[2]) === 0, null);
        this.readCells();
        continue;
      }
      if (!cursor.nextChild(2)) break;
      if (isMain(cursor, 'row')) this.readRow();
      else if (isAlternate(cursor)) this.setting.degraded = true;
    }
    this.countPlaces(this.cells.length);
  }

  private readRow(): void {
    const attributes = attributesOf(this.cursor);
    const height = attribute(attributes, 'ht');
    const flat = height !== null && Number(height) === 0;
    const format = flag(attributes, 'customFormat') === true ? whole(attribute(attributes, 's')) : null;
    this.beginRow(attribute(attributes, 'r'), flat || flag(attributes, 'hidden') === true, format);
    if (!this.cursor.isEmpty()) this.readCells();
  }

  private beginRow(number: string | null, hidden: boolean, format: number | null): void {
    const { cursor, setting } = this;
    this.row = rowNumber(number, this.row + 1, cursor.where);
    setting.rows += 1;
    if (setting.rows > setting.bounds.rows) throw tooLarge('rows', setting.bounds.rows, setting.rows, cursor.where);
    if (hidden || format !== null) this.rows.push({ row: this.row, hidden, format });
    this.written.push(this.row);
    this.lockLine = null;
  }

  private readCells(): void {
    const { cursor, setting } = this;
    const spelling = cursor.name === 'row' ? PLAIN_CELL : null;
    let column = -1;
    for (;;) {
      const plain = spelling && cursor.take(spelling);
      if (plain) {
        column = this.plainCell(plain, column);
        continue;
      }
      if (!cursor.nextChild(3)) break;
      if (isMain(cursor, 'c')) column = this.readCell(column);
      else if (isAlternate(cursor)) setting.degraded = true;
    }
    this.highestRow = Math.max(this.highestRow, this.row);
    this.countPlaces(this.cells[this.row]?.length ?? 0);
  }

  /** A few cells far out make a grid that takes minutes to walk. */
  private countPlaces(places: number): void {
    const { setting, cursor } = this;
    setting.places += places;
    const most = setting.bounds.places;
    if (setting.places > most) throw tooLarge('places', most, setting.places, cursor.where);
  }

  private countCell(): void {
    const { cursor, setting } = this;
    setting.cells += 1;
    if (setting.cells > setting.bounds.cells) {
      throw tooLarge('cells', setting.bounds.cells, setting.cells, cursor.where);
    }
  }

  /** A cell that PLAIN_CELL took, read without looking at each of its tags. */
  private plainCell(taken: RegExpExecArray, previous: number): number {
    const format = taken[2];
    const formula = taken[4];
    const raw = taken[5];
    this.countCell();
    const column = columnOf(taken[1]!, this.row, this.cursor.where);
    const index = format === undefined ? 0 : Number(format);
    this.keepLock(column, index);
    const cell: OpenCell = { value: null };
    if (formula !== undefined) this.formulas.readPlain(cell, formula);
    if (raw !== undefined) this.setContent(cell, this.readValue(taken[3] ?? null, raw));
    return this.settle(cell, column, index, previous);
  }

  /** Reads a cell behind `previous` and answers its column. */
  private readCell(previous: number): number {
    this.countCell();
    const attributes = attributesOf(this.cursor);
    const column = columnNumber(attribute(attributes, 'r'), this.row, previous + 1, this.cursor.where);
    const index = whole(attribute(attributes, 's')) ?? 0;
    this.keepLock(column, index);
    const cell: OpenCell = { value: null };
    this.fill(cell, attribute(attributes, 't'), column);
    return this.settle(cell, column, index, previous);
  }

  /** Gives a cell its number format and puts it in its place, unless there is nothing in it. */
  private settle(cell: OpenCell, column: number, index: number, previous: number): number {
    const { setting } = this;
    const format = setting.formats.codes[index];
    if (format) cell.format = format;
    if (cell.value !== null || cell.error !== undefined || cell.formula !== undefined || cell.format !== undefined) {
      this.place(cell, column, column <= previous || this.row <= this.highestRow);
    }
    return Math.max(column, previous);
  }

  private keepLock(column: number, index: number): void {
    if (column >= this.columns) this.columns = column + 1;
    this.lockLine ??= this.newLockLine();
    this.lockLine.push(cellLock(column, this.setting.formats.locked[index] ?? true));
  }

  /** A row that is written twice goes on where it ended. */
  private newLockLine(): CellLock[] {
    const line = this.locks.get(this.row) ?? [];
    this.locks.set(this.row, line);
    return line;
  }

  private place(cell: OpenCell, column: number, mayBeTwice: boolean): void {
    const line = (this.cells[this.row] ??= []);
    if (mayBeTwice && line[column] !== undefined) throw unreadable('cell-twice', this.cursor.where);
    line[column] = cell;
  }

  private fill(cell: OpenCell, type: string | null, column: number): void {
    const { cursor } = this;
    if (cursor.isEmpty()) return;
    let content = BLANK;
    while (cursor.nextChild(4)) {
      if (!isMain(cursor)) continue;
      if (cursor.local === 'v') content = this.readValue(type, rawText(cursor));
      else if (cursor.local === 'f') this.formulas.read(cell, this.row, column);
      else if (cursor.local === 'is' && type === 'inlineStr')
        content = { value: readRichText(cursor, this.setting.bounds) };
    }
    this.setContent(cell, content);
  }

  private setContent(cell: OpenCell, content: CellContent): void {
    cell.value = content.value;
    if (content.error !== undefined) cell.error = content.error;
    if (content.date) cell.format = DATE_FORMAT;
  }

  private readValue(type: string | null, raw: string): CellContent {
    const { where } = this.cursor;
    const text = boundedText(plainText(raw, where), this.setting.bounds, where);
    if (type === 's') return this.sharedString(text);
    // an inline string's text is in `is`; writers that leave it in `v` mean the same
    return cellContent(type === 'inlineStr' ? 'str' : type, text, this.setting.date1904);
  }

  private sharedString(text: string): CellContent {
    if (text.trim() === '') return BLANK;
    const string = this.setting.strings[whole(text) ?? -1];
    if (string === undefined) this.setting.degraded = true;
    return { value: string ?? null };
  }
}
