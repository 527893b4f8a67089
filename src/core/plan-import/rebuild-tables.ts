import { lookAt, type CellLook } from './cell-fit.js';
import { fitRows, type FittedRow } from './fit-rows.js';
import { beginsHeader, headersAt, type HeaderReading } from './flattened-header.js';
import type { PlanBlock, PlanDocument, PlanParagraph, PlanRow, PlanTable } from './plan-document.js';

/** Longer lines, and lines with a full stop, are prose. */
const LONGEST_CELL = 80;
const FEWEST_ROWS = 2;
/** Rows enough to tell one reading of a header from another. */
const TRIED_LINES = 100;
/** Beginnings of tables that are tried in one document, so that a text of header words alone stays cheap. */
const MOST_TRIES = 400;

/**
 * Tables that a text has lost, one cell a line, put together again: a header is known by its words, and its columns and the
 * cells of each row by what fits best, running numbers, units, figures and attributes. What is no table stays as it was.
 */
export function rebuildTables(document: PlanDocument): PlanDocument {
  const blocks: PlanBlock[] = [];
  let run: PlanParagraph[] = [];
  const tries = { left: MOST_TRIES };
  const close = () => {
    blocks.push(...rebuilt(run, tries));
    run = [];
  };
  for (const block of document.blocks) {
    if (block.kind === 'paragraph' && block.text.length <= LONGEST_CELL && !block.text.includes('。')) run.push(block);
    else {
      close();
      blocks.push(block);
    }
  }
  close();
  return { ...document, blocks };
}

function rebuilt(run: readonly PlanParagraph[], tries: { left: number }): readonly PlanBlock[] {
  const blocks: PlanBlock[] = [];
  const texts = run.map(({ text }) => text);
  let looks: readonly CellLook[] | null = null;
  for (let at = 0; at < run.length;) {
    if (tries.left > 0 && beginsHeader(texts[at]!)) {
      tries.left -= 1;
      looks ??= texts.map(lookAt);
      const found = tableAt(run, texts, looks, at);
      if (found) {
        blocks.push(found.table);
        at = found.end;
        continue;
      }
    }
    blocks.push(run[at]!);
    at += 1;
  }
  return blocks;
}

function tableAt(
  run: readonly PlanParagraph[],
  texts: readonly string[],
  looks: readonly CellLook[],
  from: number,
): { readonly table: PlanTable; readonly end: number } | null {
  const header = bestHeader(texts, looks, from);
  if (!header) return null;
  const words = texts.slice(from, from + header.lines);
  const rows: PlanRow[] = [
    { cells: header.columns.map((each) => each.header), at: placeOf(run, from, from + header.lines) },
  ];
  let end = from;
  for (let start = from; start >= 0; start = repeatedAt(texts, words, end)) {
    const body = start + header.lines;
    const { rows: fitted } = fitRows(looks, header.columns, body, run.length);
    if (fitted.length === 0) break;
    rows.push(...fitted.map((row) => rowOf(run, row)));
    end = fitted.at(-1)!.to;
  }
  return rows.length > FEWEST_ROWS ? { table: { kind: 'table', rows }, end } : null;
}

function bestHeader(texts: readonly string[], looks: readonly CellLook[], from: number): HeaderReading | null {
  let best: HeaderReading | null = null;
  let most = 0;
  for (const reading of headersAt(texts, from, texts.length)) {
    const start = from + reading.lines;
    const { rows, score } = fitRows(looks, reading.columns, start, Math.min(texts.length, start + TRIED_LINES));
    // Of readings that explain the same lines, the one whose headers are all headers as they stand.
    const total = score + reading.lines + reading.columns.filter((each) => each.certainty === 'certain').length / 10;
    if (rows.length < FEWEST_ROWS || score < rows.length || total <= most) continue;
    [best, most] = [reading, total];
  }
  return best;
}

/** Where the same header is printed again within three lines, as it is on the next page: 续表. -1: nowhere. */
function repeatedAt(texts: readonly string[], words: readonly string[], end: number): number {
  for (let at = end; at <= end + 3 && at + words.length < texts.length; at += 1) {
    if (words.every((word, i) => texts[at + i] === word)) return at;
  }
  return -1;
}

function rowOf(run: readonly PlanParagraph[], row: FittedRow): PlanRow {
  const cells = row.columns.map((places) => places.map((place) => run[place]!.text).join(''));
  return { cells, at: placeOf(run, row.from, row.to) };
}

/** 第41行, or 第41–48行 for a row of several lines. */
function placeOf(run: readonly PlanParagraph[], from: number, to: number): string {
  const [first, last] = [run[from]!.at, run[to - 1]!.at];
  const [one, other] = [/\d+/.exec(first)?.[0], /\d+/.exec(last)?.[0]];
  return first === last || one === undefined || other === undefined ? first : first.replace(one, `${one}–${other}`);
}
