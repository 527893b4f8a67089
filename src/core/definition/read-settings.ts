import { addressOf } from '../sheet/address.js';
import { cellAt } from '../sheet/grid.js';
import { plain } from '../sheet/plain-text.js';
import { shapeMisfit } from '../indicator/text-shapes.js';
import { decodeText } from './cell-text.js';
import type { DefinitionColumn } from './column.js';
import type { DefinitionPlace } from './definition-problem.js';
import { SETTING_ITEMS, SEVERITY_ITEM } from './columns/settings.js';
import type { LocatedTable } from './locate-header.js';
import { nearWord } from './near-word.js';
import type { RecordPlace } from './places.js';
import { shown, type ProblemList } from './problem-list.js';
import { isBlankCell, isEmptyGroup, readAt, type ReadRow, type RowContext } from './read-table.js';

/** What the sheet of settings says, by item (`plan.first`, `settings.severities.cell.missing`), and where. */
export interface ReadSettings {
  readonly values: ReadonlyMap<string, unknown>;
  readonly severities: ReadonlyMap<string, unknown>;
  readonly places: ReadonlyMap<string, RecordPlace>;
}

/** Each item once; says which are unknown, double or missing. */
export function readSettings(located: LocatedTable, context: RowContext, problems: ProblemList): ReadSettings {
  const { grid, headerRow, table } = located;
  const [item, value] = [indexOf(located, 'item'), indexOf(located, 'value')];
  const sheet = { values: new Map<string, unknown>(), severities: new Map<string, unknown>() };
  const places = new Map<string, RecordPlace>();
  if (item === undefined || value === undefined) return { ...sheet, places };
  const last = Math.min(grid.cells.length, headerRow + 1 + table.most);
  for (let at = headerRow + 1; at < last; at += 1) {
    const [name, cell] = [cellAt(grid, at, item), cellAt(grid, at, value)];
    if (isBlankCell(name) && isBlankCell(cell)) continue;
    const text = typeof name?.value === 'string' ? decodeText(name.value) : '';
    const place = { sheet: grid.name, row: at + 1, column: shown(text), cell: addressOf(at, value) };
    const found = itemNamed(text);
    if (!found) {
      sayUnknown(text, place, problems);
      continue;
    }
    const path = found === SEVERITY_ITEM ? `settings.severities.${text}` : found.field;
    const before = places.get(path);
    if (before) {
      problems.add('book.item-twice', place, { first: before.row });
      continue;
    }
    const wrong = new Set<string>();
    const columns = new Map([['', { index: value, header: text }]]);
    places.set(path, { sheet: grid.name, row: at + 1, columns, wrong });
    if (isBlankCell(cell)) continue;
    const row: ReadRow = { number: at + 1, values: new Map(), wrong, marksEmpty: false };
    if (found.value.kind === 'empty-group' && isEmptyGroup(cell!)) sheet.values.set(path, {});
    else {
      const answer = readAt(found, cell!, place, { grid, context, row, problems });
      if (!answer.ok) wrong.add('');
      else if (found === SEVERITY_ITEM) sheet.severities.set(text, answer.value);
      else sheet.values.set(path, answer.value);
    }
  }
  sayMissing({ ...sheet, places }, grid.name, problems);
  return { ...sheet, places };
}

function indexOf({ columns }: LocatedTable, field: string): number | undefined {
  return columns.find(({ column }) => column.field === field)?.index;
}

function sayUnknown(text: string, place: DefinitionPlace, problems: ProblemList): void {
  const near = nearWord(plain(text), [...ITEMS.keys()]);
  problems.add('book.item-unknown', place, { item: shown(text), near: near === null ? null : ITEMS.get(near)!.field });
}

const ITEMS: ReadonlyMap<string, DefinitionColumn> = new Map(
  SETTING_ITEMS.flatMap((item) =>
    [item.zh, item.en, ...(item.also ?? []), item.field].map((name) => [plain(name), item] as const),
  ),
);

function itemNamed(text: string): DefinitionColumn | null {
  const own = ITEMS.get(plain(text));
  if (own) return own;
  return shapeMisfit(text, 'finding-code') === null ? SEVERITY_ITEM : null;
}

const JUMPS = SETTING_ITEMS.filter(({ field }) => field.startsWith('settings.jump.'));

/** Items that a pack needs; the four jumps are given together or not at all. */
function sayMissing({ values, places }: ReadSettings, sheet: string, problems: ProblemList): void {
  const withJumps = JUMPS.some(({ field }) => places.get(field)?.wrong.size || values.has(field));
  for (const item of SETTING_ITEMS) {
    const wanted = item.needed || (withJumps && JUMPS.includes(item));
    const place = places.get(item.field);
    if (!wanted || values.has(item.field) || place?.wrong.size) continue;
    const column = place?.columns.get('');
    const cell = place && column ? addressOf(place.row - 1, column.index) : null;
    problems.add(
      'book.item-missing',
      { sheet, row: place?.row ?? null, column: column?.header ?? null, cell },
      { field: item.field },
    );
  }
}
