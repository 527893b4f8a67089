import type { PackUnit } from '../indicator/pack.js';
import { codeKey } from '../indicator/lint/lint.js';
import type { SheetGrid } from '../sheet/grid.js';
import { addressOf } from '../sheet/address.js';
import { assembleRecord, setMember, type Building } from './assemble-record.js';
import type { DefinitionColumn, DefinitionTable, DefinitionTableKey, Measure } from './column.js';
import { TABLES, tableOf } from './columns/index.js';
import { SETTING_ITEMS } from './columns/settings.js';
import { locateHeader, type LocatedTable } from './locate-header.js';
import { nearWord } from './near-word.js';
import { recordPlace, type DefinitionPlaces, type RecordPlace } from './places.js';
import { shown, type ProblemList } from './problem-list.js';
import { readSettings, type ReadSettings } from './read-settings.js';
import { readTable, type ReadRow, type RowContext } from './read-table.js';
import { ANY_PLAN, standInFor } from './stand-in.js';
import { completeTarget, type IndicatorOfTarget } from './target-of-phrase.js';

/** What the cells make: a pack as plain JSON, its members in their usual order, with stand-ins where `problems` has errors. */
export interface AssembledPack {
  readonly json: Building;
  readonly places: DefinitionPlaces;
}

interface Assembly {
  readonly sheets: ReadonlyMap<DefinitionTableKey, SheetGrid>;
  readonly problems: ProblemList;
  readonly records: Map<string, RecordPlace>;
  /** Records by table, in the order of their rows. */
  readonly lists: Map<DefinitionTableKey, Building[]>;
  /** Tables whose sheet says that there is a list, and nothing in it. */
  readonly empty: Set<DefinitionTableKey>;
}

export function assemblePack(sheets: ReadonlyMap<DefinitionTableKey, SheetGrid>, problems: ProblemList): AssembledPack {
  const assembly: Assembly = { sheets, problems, records: new Map(), lists: new Map(), empty: new Set() };
  const settings = settingsOf(assembly);
  // What figures are read by comes first; problems are put in the order of the sheets afterwards.
  for (const key of ['measures', 'references', 'indicators'] as const) readList(tableOf(key), assembly);
  for (const table of TABLES) if (!assembly.lists.has(table.key)) readList(table, assembly);
  fillForms(assembly);
  return { json: packJson(settings, assembly), places: { records: assembly.records } };
}

function located({ sheets, problems }: Assembly, table: DefinitionTable): LocatedTable | null {
  const grid = sheets.get(table.key);
  return grid ? locateHeader(table, grid, problems) : null;
}

function settingsOf(assembly: Assembly): ReadSettings {
  const table = located(assembly, tableOf('settings'));
  const context: RowContext = { units: [], unitOf: () => '' };
  if (!table) return { values: new Map(), severities: new Map(), places: new Map() };
  const settings = readSettings(table, context, assembly.problems);
  for (const [path, place] of settings.places) assembly.records.set(path, place);
  return settings;
}

function readList(table: DefinitionTable, assembly: Assembly): void {
  if (table.holds.kind === 'items') return;
  const list: Building[] = [];
  assembly.lists.set(table.key, list);
  const found = located(assembly, table);
  if (!found) return;
  const rows = readTable(found, contextOf(assembly), assembly.problems);
  for (const row of rows) {
    if (row.marksEmpty && table.holds.kind !== 'members') assembly.empty.add(table.key);
    else if (table.holds.kind === 'members') addMember(found, row, assembly);
    else {
      if (table.key === 'targets') completeTarget(found, row, kindsOf(assembly), assembly.problems);
      const record = assembleRecord(found, row, assembly.problems);
      assembly.records.set(`${table.holds.member}[${list.length}]`, recordPlace(found, row.number, row.wrong));
      list.push(record);
    }
  }
  const wanted = table.holds.kind === 'list' && table.holds.least > 0;
  if (wanted && list.length === 0) {
    const place = { sheet: found.grid.name, row: null, column: null, cell: null };
    assembly.problems.add('book.sheet-empty', place, { sheet: table.key });
  }
}

/** A row of a list inside of another table's record. */
function addMember(found: LocatedTable, row: ReadRow, assembly: Assembly): void {
  const { table, grid } = found;
  if (table.holds.kind !== 'members') return;
  const { of, key, member } = table.holds;
  const record = row.marksEmpty ? null : assembleRecord(found, row, assembly.problems);
  const owners = assembly.lists.get(of) ?? [];
  const name = row.values.get('~key');
  const at = owners.findIndex((each) => each[key] === name);
  if (at < 0) {
    if (row.wrong.has('~key') || name === undefined) return;
    const column = found.columns.find(({ column: { field } }) => field === '~key')!;
    const cell = addressOf(row.number - 1, column.index);
    const place = { sheet: grid.name, row: row.number, column: shown(column.header), cell };
    const near = nearWord(
      String(name),
      owners.map((each) => String(each[key])),
    );
    assembly.problems.add('book.owner-unknown', place, { owner: of, key: shown(String(name)), near });
    return;
  }
  const members = (owners[at]![member] ??= []) as Building[];
  if (!record) return;
  const owner = tableOf(of).holds;
  const path = `${owner.kind === 'list' ? owner.member : ''}[${at}].${member}[${members.length}]`;
  assembly.records.set(path, recordPlace(found, row.number, row.wrong));
  members.push(record);
}

/** A form without a list of indicators has them all; one without columns has an empty list, which the lint then tells. */
function fillForms({ lists }: Assembly): void {
  const all = (lists.get('indicators') ?? []).map(({ code }) => [codeKey(String(code)), code] as const);
  const codes = [...new Map([...all].reverse()).values()].reverse(); // that a code is there twice is told of it
  for (const form of lists.get('forms') ?? []) {
    const { columns = [], indicators = codes, ...rest } = form;
    for (const member of Object.keys(form)) delete form[member];
    Object.assign(form, rest, { indicators, columns });
  }
}

/** Unit and kind by indicator code, and unit by reference id, of what has been read so far. */
function contextOf(assembly: Assembly): RowContext {
  const units = (assembly.lists.get('measures') ?? []) as readonly unknown[] as readonly PackUnit[];
  const indicators = kindsOf(assembly);
  const references = new Map(
    (assembly.lists.get('references') ?? []).map((each) => [each['id'], String(each['unit'])]),
  );
  return {
    units: units.length > 0 && !hasWrong(assembly, 'units[') ? units : [],
    unitOf(measure: Measure, { values }: ReadRow): string {
      if (measure === 'reference') return references.get(values.get('~key')) ?? '';
      if (values.has('unit') || values.has('name')) return String(values.get('unit') ?? '');
      const indicator = indicators.get(codeKey(String(values.get('indicator'))));
      if (measure === 'indicator' || !indicator) return indicator?.unit ?? '';
      return TARGET_UNITS.get(indicator.kind) ?? indicator.unit;
    },
  };
}

function hasWrong({ records }: Assembly, prefix: string): boolean {
  return [...records].some(([path, { wrong }]) => path.startsWith(prefix) && wrong.size > 0);
}

/** Targets that are not in the unit of their indicator: coefficients, and rates of change. */
const TARGET_UNITS: ReadonlyMap<string, string> = new Map([
  ['ratio', ''],
  ['multiple', ''],
  ['growth', '%'],
  ['decline', '%'],
  ['average-growth', '%'],
]);

function kindsOf({ lists }: Assembly): ReadonlyMap<string, IndicatorOfTarget> {
  const indicators = (lists.get('indicators') ?? []).map(
    ({ code, kind, unit, direction }) =>
      [codeKey(String(code)), { kind: String(kind), unit: String(unit), direction: String(direction) }] as const,
  );
  return new Map([...indicators].reverse());
}

function packJson({ values, severities }: ReadSettings, assembly: Assembly): Building {
  const json: Building = { schema: 'hebao.pack/1' };
  const tables = TABLES.filter(({ holds }) => holds.kind === 'list' || holds.kind === 'texts');
  const items = tableItems(values);
  for (const [field, value] of items.head) setMember(json, field, value);
  for (const member of MEMBERS) {
    if (member === 'settings') addSettings(json, items.settings, severities);
    const table = tables.find(({ holds }) => 'member' in holds && holds.member === member);
    if (!table) continue;
    const list = assembly.lists.get(table.key) ?? [];
    const isKept = list.length > 0 || assembly.empty.has(table.key) || !isOptional(table);
    if (isKept) json[member] = table.holds.kind === 'texts' ? list.map(({ note }) => note) : list;
  }
  return json;
}

/** Lists of a pack in the order in which its JSON is written. */
const MEMBERS = [
  'orgs',
  'indicators',
  'forms',
  'targets',
  'actuals',
  'references',
  'rules',
  'exemptions',
  'units',
  'settings',
  'sources',
  'notes',
] as const;

function isOptional({ holds }: DefinitionTable): boolean {
  return holds.kind === 'texts' || (holds.kind === 'list' && holds.optional);
}

function tableItems(values: ReadonlyMap<string, unknown>) {
  const head: (readonly [string, unknown])[] = [];
  const settings: (readonly [string, unknown])[] = [];
  for (const item of SETTING_ITEMS) {
    const isSetting = item.field.startsWith('settings');
    const value = values.get(item.field) ?? (item.needed && !values.has(item.field) ? standIn(item) : undefined);
    if (value !== undefined || values.has(item.field)) (isSetting ? settings : head).push([item.field, value ?? null]);
  }
  return { head, settings };
}

function standIn(item: DefinitionColumn): unknown {
  const [group, name] = item.field.split('.');
  return group === 'plan' ? ANY_PLAN[name as keyof typeof ANY_PLAN] : standInFor(item, 0);
}

function addSettings(
  json: Building,
  settings: readonly (readonly [string, unknown])[],
  severities: ReadonlyMap<string, unknown>,
): void {
  for (const [field, value] of settings)
    if (field !== 'settings' || json['settings'] === undefined) setMember(json, field, value);
  if (severities.size > 0) setMember(json, 'settings.severities', Object.fromEntries(severities));
}
