import { remembering } from '../quantity/remember.js';
import { isBlank } from '../quantity/unit-spelling.js';
import type { Cell, CellRef } from './grid.js';
import { LABEL_KINDS, type LabelKind } from './label-words.js';
import { plain, splitBracket } from './plain-text.js';
import { cellText, isEmpty, type SheetView } from './spread-merges.js';

/** A label and what follows it, in its own cell or in the next: 填报单位：兴国县民政局. */
export interface Label {
  readonly kind: LabelKind;
  readonly text: string;
  /** The next cell, where the value stands there. */
  readonly cell: Cell | null;
  readonly at: CellRef;
}

/** What a sheet says beside its tables. */
export interface SheetWords {
  readonly labels: readonly Label[];
  /** Texts above the first table, or of a cover sheet, that are no labels. */
  readonly titles: readonly { readonly text: string; readonly at: CellRef }[];
}

const MOST = 200;
const LONGEST = 200;
/** Rows of a cover sheet that are read for titles and labels without a colon. */
const COVER_ROWS = 60;
const FARTHEST_VALUE = 6;

/**
 * Reads labels and titles. `top`: the first row of the sheet's first table, null on a sheet without one; a label without a
 * colon counts above it only, for within a table it is a header.
 */
export function readWords(view: SheetView, top: number | null): SheetWords {
  const labels: Label[] = [];
  const titles: { text: string; at: CellRef }[] = [];
  const head = top ?? Math.min(view.rows, COVER_ROWS);
  const { cells, name } = view.grid;
  for (let row = 0; row < cells.length; row += 1) {
    const own = cells[row] ?? NO_CELLS;
    for (let column = 0; column < own.length && labels.length + titles.length < MOST; column += 1) {
      const value = own[column]?.value;
      if (typeof value !== 'string') continue;
      const hasColon = value.includes(':') || value.includes('：');
      if (!hasColon && row >= head) continue;
      const text = value.trim();
      if (text === '' || text.length > LONGEST) continue;
      const at = { sheet: name, row, column };
      const found = hasColon ? labelsIn(view, text, at) : bareLabel(view, text, at);
      labels.push(...found);
      if (found.length === 0 && row < head) titles.push({ text, at });
    }
  }
  return { labels, titles };
}
const NO_CELLS: readonly undefined[] = [];

/** Several labels may share a cell: 填报单位：兴国县民政局　　报告期：2023年. */
function labelsIn(view: SheetView, text: string, at: CellRef): Label[] {
  return labelled(text).map(({ kind, value, last }) => ({ kind, at, ...valueOf(view, value, at, last) }));
}

/** A label that a text holds and what follows it there; `last`: nothing but its value comes after it. */
interface Labelled {
  readonly kind: LabelKind;
  readonly value: string;
  readonly last: boolean;
}

const labelled = remembering((text): readonly Labelled[] => {
  const segments = text.split(/[:：]/);
  const found: Labelled[] = [];
  let kind: LabelKind | null = null;
  segments.forEach((segment, place) => {
    const last = place === segments.length - 1;
    const next = last ? null : trailingLabel(segment);
    const value = next ? segment.slice(0, next.start).trim() : segment.trim();
    if (kind !== null) found.push({ kind, value: stripOpen(value), last });
    kind = next?.kind ?? (last || kind === null ? null : 'other');
  });
  return found;
}, LONGEST);

/** A title such as 兴国县民政指标（单位：万元） ends with a bracket that the unit's label opened. */
function stripOpen(value: string): string {
  return /[)）\]】]$/.test(value) && !/[(（[【]/.test(value) ? value.slice(0, -1).trim() : value;
}

function valueOf(view: SheetView, value: string, at: CellRef, last: boolean): Pick<Label, 'text' | 'cell'> {
  if (value !== '' || !last) return { text: value, cell: null };
  const cell = nextCell(view, at);
  return { text: cellText(cell), cell };
}

/** The next filled cell to the right that is no label itself; null: none near enough. */
function nextCell(view: SheetView, at: CellRef): Cell | null {
  const start = (view.mergeAt(at.row, at.column)?.right ?? at.column) + 1;
  for (let column = start; column < Math.min(view.columns, start + FARTHEST_VALUE); column += 1) {
    const cell = view.grid.cells[at.row]?.[column] ?? null;
    if (isEmpty(cell)) continue;
    const text = cellText(cell);
    return /[:：]/.test(text) || labelKind(text) ? null : cell;
  }
  return null;
}

function bareLabel(view: SheetView, text: string, at: CellRef): Label[] {
  const kind = labelKind(text);
  // 单位 without a colon is a header more often than a label.
  if (kind === null || kind === 'unit' || kind === 'other') return [];
  const cell = nextCell(view, at);
  return cell ? [{ kind, text: cellText(cell), cell, at }] : [];
}

const labelKind = remembering((text): LabelKind | null => {
  if (text.length > 24) return null;
  const key = plain(text);
  return LABEL_KINDS.get(key) ?? LABEL_KINDS.get(splitBracket(key).bare) ?? null;
});

/** The known label that a segment ends with, and where it starts; the longest one. */
function trailingLabel(segment: string): { readonly kind: LabelKind; readonly start: number } | null {
  let found: { kind: LabelKind; start: number } | null = null;
  for (let start = segment.length - 2; start >= Math.max(0, segment.length - 24); start -= 1) {
    const kind = startsWord(segment, start) ? labelKind(segment.slice(start)) : null;
    if (kind) found = { kind, start };
  }
  const kind = found === null && segment.length <= 2 ? labelKind(segment) : null;
  return kind ? { kind, start: 0 } : found;
}

/** 时间 in 建设时间 is no label of its own. */
function startsWord(text: string, at: number): boolean {
  return at === 0 || isBlank(text[at]!) || !/[\p{L}\p{N})）]/u.test(text[at - 1]!);
}
