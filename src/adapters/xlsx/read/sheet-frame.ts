import type { Bounds } from '../bounds.js';
import { isMain } from '../edit/namespaces.js';
import type { XmlCursor, XmlMark } from '../edit/xml-cursor.js';
import { detached } from './formula-text.js';
import { emptySettings, readSetting, type SheetSettings } from './sheet-settings.js';

/** A worksheet up to its cells, as it was read under these bounds. */
interface Head {
  readonly text: string;
  readonly bounds: Bounds;
  readonly mark: XmlMark;
  readonly settings: SheetSettings;
  /** What came behind the cells of sheets that began so. */
  readonly tails: Tail[];
  oldest: number;
}

/** All behind the cells, found well formed, with what it and the head say. */
interface Tail {
  readonly text: string;
  readonly settings: SheetSettings;
}

const MOST_HEADS = 8;
const MOST_TAILS = 4;
const LONGEST = 65_536;
const HEADS: Head[] = [];
let oldest = 0;

/**
 * Reads a worksheet part, which must be one, and calls `readCells` on the tag of its `sheetData`, which leaves the cursor at its end.
 * The returns of one template differ in their cells alone: columns, merges, validations and conditional formats, often the larger
 * half, are the same to the letter. The last few such frames are remembered; errors are not.
 */
export function readFrame(cursor: XmlCursor, bounds: Bounds, readCells: () => void): SheetSettings {
  const known = knownHead(cursor.text, bounds);
  if (known) cursor.resume(known.mark);
  else toWorksheet(cursor);
  const settings = known ? copyOf(known.settings) : emptySettings();
  let head: Head | null = null;
  let tailStart = -1;
  while (!(cursor.isEmpty() && cursor.depth === 0) && cursor.nextChild(1)) {
    if (!isMain(cursor)) continue;
    if (cursor.local !== 'sheetData') readSetting(cursor, settings, bounds);
    else if (tailStart >= 0) throw cursor.broken();
    else {
      head = known ?? rememberedHead(cursor, settings, bounds);
      readCells();
      tailStart = cursor.end;
      const tail = head && knownTail(head, cursor.text.slice(tailStart));
      if (tail) return tail.settings;
    }
  }
  while (cursor.next());
  if (head) rememberTail(head, cursor.text.slice(tailStart), settings);
  return settings;
}

function toWorksheet(cursor: XmlCursor): void {
  cursor.toRoot();
  if (!isMain(cursor, 'worksheet')) throw cursor.broken();
}

/** A text that begins like one that was read up to there is read alike up to there, whatever comes then. */
function knownHead(text: string, bounds: Bounds): Head | null {
  const head = text.slice(0, Math.max(0, text.indexOf('<sheetData')));
  return HEADS.find((each) => each.text === head && each.bounds === bounds) ?? null;
}

function rememberedHead(cursor: XmlCursor, settings: SheetSettings, bounds: Bounds): Head | null {
  const mark = cursor.mark();
  if (mark.at > LONGEST) return null;
  const text = detached(cursor.text.slice(0, mark.at));
  const head = { text, bounds, mark, settings: copyOf(settings), tails: [], oldest: 0 };
  HEADS[oldest] = head;
  oldest = (oldest + 1) % MOST_HEADS;
  return head;
}

function knownTail(head: Head, text: string): Tail | null {
  return head.tails.find((each) => each.text === text) ?? null;
}

function rememberTail(head: Head, text: string, settings: SheetSettings): void {
  if (text.length > LONGEST) return;
  head.tails[head.oldest] = { text: detached(text), settings };
  head.oldest = (head.oldest + 1) % MOST_TAILS;
}

function copyOf(settings: SheetSettings): SheetSettings {
  const { columns, merges, free } = settings;
  return { ...settings, columns: [...columns], merges: [...merges], free: [...free] };
}
