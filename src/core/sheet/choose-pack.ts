import type { Pack } from '../indicator/pack.js';
import type { WorkbookFacts } from './facts.js';
import type { SheetGrid } from './grid.js';
import { METADATA_SHEET, readMetadata } from './metadata.js';
import { orgOf } from './org-names.js';
import { indexPack, spellingsOf, type PackIndex } from './pack-index.js';
import { readPeriods } from './period-words.js';
import { plain } from './plain-text.js';
import { isReport } from './report-mark.js';

export interface PackChoice {
  readonly pack: Pack;
  /** metadata: the workbook says so · fit: its names and headers are most like this pack's. */
  readonly reason: 'metadata' | 'fit';
  /** 1 for metadata; else 0 to 1, the share of the best form that the sheets name, with what else speaks for it. */
  readonly score: number;
}

/** Texts of a workbook that may be names, titles or headers, at most. */
const MOST_TEXTS = 20_000;
const LONGEST_NAME = 80;
const LONGEST_TITLE = 60;
/** A pack with fewer of its names in the sheets is no fit. */
const LEAST_SCORE = 0.25;

/**
 * The pack that a workbook was made for: the one that its metadata names, else the one whose indicators its sheets name,
 * with its headers, orgs and plan years to tell like packs apart. Null when none fits decently. Ties go to the first.
 */
export function choosePack(
  grids: readonly SheetGrid[],
  packs: readonly Pack[],
  facts: WorkbookFacts,
  fileName = '',
): PackChoice | null {
  const metadata = readMetadata(grids, facts);
  const told = metadata ? packs.find((each) => each.id === metadata.pack) : undefined;
  if (told) return { pack: told, reason: 'metadata', score: 1 };
  const texts = textsOf(grids, fileName);
  let best: PackChoice | null = null;
  for (const pack of packs) {
    const score = scoreOf(indexPack(pack), texts);
    if (score >= LEAST_SCORE && (best === null || score > best.score)) best = { pack, reason: 'fit', score };
  }
  return best;
}

interface Texts {
  /** Plain texts of cells, with and without their units and numbering, each once. */
  readonly names: ReadonlySet<string>;
  /** Texts that may tell org and plan: short cells, the names of sheets and file. */
  readonly titles: readonly string[];
}

function textsOf(grids: readonly SheetGrid[], fileName: string): Texts {
  const names = new Set<string>();
  const titles = [fileName.slice(0, 200)];
  for (const grid of grids) {
    if (grid.name === METADATA_SHEET || isReport(grid)) continue;
    titles.push(grid.name);
    for (const row of grid.cells) {
      for (const cell of row ?? []) {
        if (typeof cell?.value !== 'string' || cell.value.length > LONGEST_NAME || names.size >= MOST_TEXTS) continue;
        for (const spelling of spellingsOf(plain(cell.value))) names.add(spelling);
        if (titles.length < 40 && /[年县市区]|十[一二三四五六]五/.test(cell.value))
          titles.push(cell.value.slice(0, LONGEST_TITLE));
      }
    }
  }
  return { names, titles };
}

function scoreOf(index: PackIndex, { names, titles }: Texts): number {
  const found = new Set<number>();
  const headers = new Set<string>();
  for (const name of names) {
    for (const { place } of index.byName.get(name) ?? []) found.add(place);
    if (index.headers.has(name)) headers.add(name);
  }
  const org = titles.some((text) => orgOf(index.orgs, text) !== null) ? 1 : 0;
  let share = 0;
  for (const { places } of index.forms) {
    const named = [...places].filter((place) => found.has(place)).length;
    // Two names out of many may be another plan's, and are where no org of this one is named; half a form is this one's.
    const few = Math.min(0.3, (named - 1 + org) * 0.15);
    if (named > 0) share = Math.max(share, named / Math.max(1, places.size), few);
  }
  if (share === 0) return 0;
  const columns = index.headers.size === 0 ? 0 : headers.size / index.headers.size;
  return 0.8 * share + 0.08 * org + 0.07 * planFit(index, titles) + 0.05 * columns;
}

const ORDINALS = '一二三四五六七八九十';

/** The plan is named (“十四五” is 2021 to 2025), or a year within it is; 0 where another plan is, ½ where none is. */
function planFit({ pack }: PackIndex, titles: readonly string[]): number {
  const plans = titles.flatMap((text) =>
    [...text.matchAll(/十([一二三四五六七八九])五/g)].map((each) => planStart(each[1]!)),
  );
  if (plans.length > 0) return plans.includes(pack.plan.first) ? 1 : 0;
  const years = titles.flatMap((text) => readPeriods(text).flatMap((each) => each.year ?? []));
  if (years.length === 0) return 0.5;
  return years.some((year) => year >= pack.plan.first && year <= pack.plan.last) ? 1 : 0;
}

/** The 13th five-year plan began in 2016. */
function planStart(ordinal: string): number {
  return 2016 + 5 * (ORDINALS.indexOf(ordinal) + 1 - 3);
}
