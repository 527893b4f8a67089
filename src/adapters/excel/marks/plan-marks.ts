import type { CellMark } from '../../../app/ports/workbook-marks-port.js';
import type { CellRef } from '../../../core/sheet/grid.js';
import type { KeptMark } from './marks-part.js';

/** `#RRGGBB`, null: no fill; undefined: a pattern or a gradient, which a colour would spoil, or no such cell. */
export type FillOf = (at: CellRef) => string | null | undefined;

/** Fills to set, and what is remembered from then on. */
export interface MarkPlan {
  readonly fills: readonly { readonly at: CellRef; readonly colour: string | null }[];
  readonly kept: readonly KeptMark[];
  readonly unmarkable: readonly CellRef[];
}

/** Marks whose cell no longer has their colour: somebody filled it, or the cell has moved. */
export function lostMarks(kept: readonly KeptMark[], fillOf: FillOf): readonly KeptMark[] {
  return kept.filter(({ at, colour }) => fillOf(at) !== colour);
}

/**
 * The marks with those that were lost put where their colour is now: rows and columns that come and go move cells, in order,
 * and their fills with them. A lost mark whose colour is nowhere is forgotten: somebody has filled the cell since.
 * `coloured` are cells of a mark's colour, in reading order, that no mark is remembered for.
 */
export function foundAgain(
  kept: readonly KeptMark[],
  lost: readonly KeptMark[],
  coloured: readonly CellMark[],
): readonly KeptMark[] {
  const isLost = new Set(lost);
  const waiting = new Map<string, KeptMark[]>();
  for (const mark of inReadingOrder(lost)) {
    const key = `${mark.colour} ${mark.at.sheet}`;
    waiting.set(key, [...(waiting.get(key) ?? []), mark]);
  }
  const found = coloured.flatMap(({ at, colour }): KeptMark[] => {
    const mark = waiting.get(`${colour} ${at.sheet}`)?.shift();
    return mark ? [{ ...mark, at }] : [];
  });
  return [...kept.filter((mark) => !isLost.has(mark)), ...found];
}

/** `kept` are marks whose cells have their colour. `mayFormat`: false for sheets that are gone or do not let us. */
export function planMarks(
  kept: readonly KeptMark[],
  wanted: readonly CellMark[],
  fillOf: FillOf,
  mayFormat: (sheet: string) => boolean,
): MarkPlan {
  const before = new Map(kept.map((mark) => [keyOf(mark.at), mark]));
  // of several marks of a cell the first counts
  const asked = new Map([...wanted].reverse().map((mark) => [keyOf(mark.at), mark]));
  const isMarkable = ({ at }: CellMark): boolean => mayFormat(at.sheet) && fillOf(at) !== undefined;
  const unmarkable = [...asked.values()].filter((mark) => !isMarkable(mark)).map(({ at }) => at);
  const marked = [...asked.values()].filter(isMarkable);
  const stays = new Set(marked.map(({ at }) => keyOf(at)));
  const gone = kept.filter(({ at }) => !stays.has(keyOf(at)));
  const cleared = gone.filter(({ at }) => mayFormat(at.sheet));
  return {
    fills: [
      ...cleared.map(({ at, former }) => ({ at, colour: former })),
      ...marked.flatMap(({ at, colour }) => (fillOf(at) === colour ? [] : [{ at, colour }])),
    ],
    kept: inReadingOrder([
      ...gone.filter(({ at }) => !mayFormat(at.sheet)),
      ...marked.map(({ at, colour }) => ({ at, colour, former: formerOf(before.get(keyOf(at)), fillOf(at) ?? null) })),
    ]),
    unmarkable: [...unmarkable].sort(byPlace),
  };
}

function formerOf(mark: KeptMark | undefined, fill: string | null): string | null {
  return mark ? mark.former : fill;
}

function keyOf({ sheet, row, column }: CellRef): string {
  return `${row},${column},${sheet}`;
}

function inReadingOrder<T extends { readonly at: CellRef }>(marks: readonly T[]): readonly T[] {
  return [...marks].sort((a, b) => byPlace(a.at, b.at));
}

function byPlace(a: CellRef, b: CellRef): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  return a.row - b.row || a.column - b.column;
}
