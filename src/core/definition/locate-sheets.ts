import { extent, type SheetGrid } from '../sheet/grid.js';
import { plain } from '../sheet/plain-text.js';
import type { DefinitionTable, DefinitionTableKey } from './column.js';
import { TABLES } from './columns/index.js';
import { GUIDE } from './guide-sheet.js';
import { nearWord } from './near-word.js';
import { shown, type ProblemList } from './problem-list.js';

/** Sheets beyond these are not looked at. */
const MOST_SHEETS = 200;

/** Which sheet is which table: by its Chinese or English name, or another that is read. Says which are missing, double or unknown. */
export function locateSheets(
  grids: readonly SheetGrid[],
  problems: ProblemList,
): ReadonlyMap<DefinitionTableKey, SheetGrid> {
  const found = new Map<DefinitionTableKey, SheetGrid>();
  for (const grid of grids.slice(0, MOST_SHEETS)) {
    if (grid.visibility === 'very-hidden' || GUIDES.has(plain(grid.name))) continue;
    const table = BY_NAME.get(plain(grid.name));
    const place = { sheet: grid.name, row: null, column: null, cell: null };
    if (!table) {
      if (extent(grid)[0] === 0) continue;
      const near = nearWord(plain(grid.name), [...BY_NAME.keys()]);
      const meant = near === null ? null : BY_NAME.get(near)!.key;
      problems.add('book.sheet-unknown', place, { name: shown(grid.name), near: meant });
      continue;
    }
    const first = found.get(table.key);
    if (first) problems.add('book.sheet-twice', place, { sheet: table.key, first: first.name });
    else found.set(table.key, grid);
  }
  for (const key of NEEDED)
    if (!found.has(key))
      problems.add('book.sheet-missing', { sheet: null, row: null, column: null, cell: null }, { sheet: key });
  return found;
}

const BY_NAME: ReadonlyMap<string, DefinitionTable> = new Map(
  TABLES.flatMap((table) =>
    [table.zh, table.en, ...table.also, table.key].map((name) => [plain(name), table] as const),
  ),
);
const GUIDES = new Set([plain(GUIDE.zh), plain(GUIDE.en)]);

/** Without these there is no pack. */
const NEEDED: readonly DefinitionTableKey[] = ['settings', 'indicators', 'units', 'forms', 'columns'];
