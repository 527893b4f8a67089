import { HostError } from '../../../app/ports/host-error.js';
import type { Area } from '../../../core/sheet/grid.js';
import { cellsOf, rowsOf, slicesOf } from '../areas.js';
import { roundsOf } from '../rounds.js';
import { lockBytes } from './lock-places.js';
import { CELL_BYTES, ROW_BYTES, type ReadLimits } from './read-limits.js';
import type { SheetSurvey, UsedRange } from './sheet-survey.js';

/** The cells of a sheet that are read. */
export interface SheetReading {
  readonly survey: SheetSurvey;
  /** Null: the sheet is empty. */
  readonly range: UsedRange | null;
}

/** Whole rows of a sheet's range, asked for in one piece. */
export interface BlockReading {
  readonly reading: SheetReading;
  readonly area: Area;
}

export interface ReadPlan {
  readonly sheets: readonly SheetReading[];
  /** One sync each. One, unless the answer would be larger than Excel gives; what is around the cells goes with the first. */
  readonly rounds: readonly (readonly BlockReading[])[];
}

/**
 * What to read, in as few rounds as may be. Where formats without content reach so far that one sync cannot answer, only
 * cells that hold something are read; where even those reach too far, nothing is.
 * @throws HostError `too-large`
 */
export function planReading(surveys: readonly SheetSurvey[], limits: ReadLimits): ReadPlan {
  const all = surveys.map((survey): SheetReading => ({ survey, range: survey.used }));
  const fits = bytesOf(all) <= limits.bytes && cellCount(all) <= limits.cells;
  const sheets = fits ? all : surveys.map((survey): SheetReading => ({ survey, range: survey.valued }));
  const cells = cellCount(sheets);
  if (cells > limits.cells) {
    throw new HostError('too-large', { bound: 'cells', limit: limits.cells, found: cells, where: largest(sheets) });
  }
  const mostCells = Math.max(1, Math.floor(limits.bytes / (CELL_BYTES + ROW_BYTES)));
  const blocks = sheets.flatMap((reading) =>
    reading.range ? slicesOf(reading.range.area, mostCells).map((area) => ({ reading, area })) : [],
  );
  const around = sheets.reduce((sum, reading) => sum + aroundBytes(reading), 0);
  return { sheets, rounds: roundsOf(blocks, ({ area }) => cellsOf(area) * CELL_BYTES, limits.bytes, around) };
}

function aroundBytes({ survey, range }: SheetReading): number {
  if (!range) return 0;
  return rowsOf(range.area) * ROW_BYTES + (survey.isProtected ? lockBytes(range) : 0);
}

function bytesOf(sheets: readonly SheetReading[]): number {
  return cellCount(sheets) * CELL_BYTES + sheets.reduce((sum, reading) => sum + aroundBytes(reading), 0);
}

function cellCount(sheets: readonly SheetReading[]): number {
  return sheets.reduce((sum, { range }) => sum + (range ? cellsOf(range.area) : 0), 0);
}

function largest(sheets: readonly SheetReading[]): string {
  const [first] = [...sheets].sort((a, b) => cellCount([b]) - cellCount([a]));
  return first?.survey.name ?? '';
}
