import type { CellDraft } from '../book/book-draft.js';
import type { Pack } from '../indicator/pack.js';
import { findIndicator, findOrg } from '../indicator/pack.js';
import { EMPTY_GROUP, encodeText } from './cell-text.js';
import type { DefinitionColumn, DefinitionTable } from './column.js';
import { tableOf } from './columns/index.js';
import { SETTING_ITEMS, SEVERITY_ITEM } from './columns/settings.js';
import { groupOf, isRecord, memberAt, type PlainRecord } from './member.js';
import { textCell, valueCell, type DefinitionLanguage } from './write-value.js';

/** A row of a sheet: its place in the pack (null: it has none), and its cells by the field of their column. */
export interface TableRow {
  readonly path: string | null;
  readonly cells: ReadonlyMap<string, CellDraft>;
  /** What the value of an item row is. */
  readonly item?: DefinitionColumn;
}

/** The rows that a pack has on a sheet, below the header. */
export function tableRows(table: DefinitionTable, pack: Pack, lang: DefinitionLanguage): readonly TableRow[] {
  const plain = pack as unknown as PlainRecord;
  switch (table.holds.kind) {
    case 'items':
      return itemRows(plain, lang);
    case 'texts':
      return textRows(table, plain, table.holds.member);
    case 'members':
      return memberRows(table, table.holds, pack, lang);
    case 'list': {
      const { member } = table.holds;
      const list = plain[member] as readonly PlainRecord[] | undefined;
      if (list?.length === 0 && table.holds.optional) return [marked(table.columns[0]!)];
      return (list ?? []).map((record, at) => ({
        path: `${member}[${at}]`,
        cells: recordCells(table, record, pack, lang),
      }));
    }
  }
}

function itemRows(pack: PlainRecord, lang: DefinitionLanguage): readonly TableRow[] {
  const rows = SETTING_ITEMS.map((item): TableRow => {
    const cell = itemCell(item, pack, lang);
    return { path: item.field, item, cells: itemCells(item[lang], item.about[lang], cell) };
  });
  const severities = (memberAt(pack, 'settings.severities') ?? {}) as { readonly [code: string]: string };
  const own = Object.entries(severities).map(([code, severity]): TableRow => {
    const cell = valueCell(SEVERITY_ITEM, severity, lang);
    return { path: `settings.severities.${code}`, item: SEVERITY_ITEM, cells: itemCells(code, '', cell) };
  });
  return [...rows, ...own];
}

function itemCell(item: DefinitionColumn, pack: PlainRecord, lang: DefinitionLanguage): CellDraft | null {
  const value = memberAt(pack, item.field);
  if (item.value.kind !== 'empty-group') return valueCell(item, value, lang);
  return isRecord(value) && Object.keys(value).length === 0 ? textCell(EMPTY_GROUP) : null;
}

function itemCells(name: string, about: string, value: CellDraft | null): ReadonlyMap<string, CellDraft> {
  const cells = new Map([
    ['item', textCell(name)],
    ['~about', textCell(about)],
  ]);
  if (value) cells.set('value', value);
  return cells;
}

function textRows(table: DefinitionTable, pack: PlainRecord, member: string): readonly TableRow[] {
  const texts = pack[member] as readonly string[] | undefined;
  const column = table.columns[0]!;
  if (texts?.length === 0) return [marked(column)];
  return (texts ?? []).map((text, at) => ({
    path: `${member}[${at}]`,
    cells: new Map([[column.field, textCell(encodeText(text))]]),
  }));
}

function memberRows(
  table: DefinitionTable,
  holds: Extract<DefinitionTable['holds'], { kind: 'members' }>,
  pack: Pack,
  lang: DefinitionLanguage,
): readonly TableRow[] {
  const owner = tableOf(holds.of).holds;
  const list = owner.kind === 'list' ? owner.member : '';
  const owners = ((pack as unknown as PlainRecord)[list] ?? []) as readonly PlainRecord[];
  const [keyColumn, first] = table.columns as readonly [DefinitionColumn, DefinitionColumn];
  return owners.flatMap((each, place): readonly TableRow[] => {
    const key = [keyColumn.field, textCell(String(each[holds.key]))] as const;
    const members = each[holds.member] as readonly PlainRecord[] | undefined;
    if (members?.length === 0) return [{ path: null, cells: new Map([key, [first.field, textCell(EMPTY_GROUP)]]) }];
    return (members ?? []).map((record, at) => ({
      path: `${list}[${place}].${holds.member}[${at}]`,
      cells: new Map([key, ...recordCells(table, record, pack, lang)]),
    }));
  });
}

/** A list that is there and is empty. */
function marked(column: DefinitionColumn): TableRow {
  return { path: null, cells: new Map([[column.field, textCell(EMPTY_GROUP)]]) };
}

function recordCells(
  table: DefinitionTable,
  record: PlainRecord,
  pack: Pack,
  lang: DefinitionLanguage,
): ReadonlyMap<string, CellDraft> {
  const cells = new Map<string, CellDraft>();
  const groups = new Set<string>();
  for (const column of table.columns) {
    const cell =
      column.value.kind === 'past'
        ? nameCell(column.value.shows, record, pack)
        : table.key === 'forms' && column.field === 'indicators' && hasAll(record, pack)
          ? null
          : (emptyGroup(column, record, groups) ?? valueCell(column, memberAt(record, column.field), lang));
    if (cell) cells.set(column.field, cell);
  }
  return cells;
}

/** Marks the first column of a group that is there without members. */
function emptyGroup(column: DefinitionColumn, record: PlainRecord, seen: Set<string>): CellDraft | null {
  const group = groupOf(column.field);
  if (group === null || seen.has(group)) return null;
  seen.add(group);
  const value = memberAt(record, group);
  return isRecord(value) && Object.keys(value).length === 0 ? textCell(EMPTY_GROUP) : null;
}

function nameCell(shows: string, record: PlainRecord, pack: Pack): CellDraft | null {
  if (shows === 'indicator') return named(findIndicator(pack, String(record['indicator'])));
  return shows === 'org' ? named(findOrg(pack, String(record['org']))) : null;
}

function named(found: { readonly name: string } | null): CellDraft | null {
  return found ? textCell(encodeText(found.name)) : null;
}

/** A form of every indicator in their order says so by a blank: an indicator that is added is in it. */
function hasAll(form: PlainRecord, pack: Pack): boolean {
  const codes = form['indicators'] as readonly string[];
  return codes.length === pack.indicators.length && pack.indicators.every(({ code }, at) => code === codes[at]);
}
