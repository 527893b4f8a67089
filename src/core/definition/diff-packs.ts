import { codeKey } from '../indicator/lint/lint.js';
import { findIndicator, findOrg, type Pack } from '../indicator/pack.js';
import { canonicalJson } from '../submission/canonical-json.js';
import { digestOf } from '../submission/digest.js';
import type { DefinitionTable, DefinitionTableKey } from './column.js';
import { TABLES, tableOf } from './columns/index.js';
import { SETTING_ITEMS } from './columns/settings.js';
import { memberAt, type PlainRecord } from './member.js';

/** One thing that is not the same in two packs. */
export interface PackChange {
  readonly table: DefinitionTableKey;
  /** renamed, recoded: of an indicator or org · reordered: the same things in another order · changed: one field of one thing. */
  readonly change: 'added' | 'removed' | 'renamed' | 'recoded' | 'changed' | 'reordered';
  /** The thing, by code and name: `06 护理型床位占比`. Empty: of the whole table. */
  readonly label: string;
  /** Null: the whole thing. */
  readonly field: string | null;
  /** As the packs have them; null: nothing. */
  readonly from: unknown;
  readonly to: unknown;
}

export interface PackName {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
}

export interface PackDiff {
  readonly from: PackName;
  readonly to: PackName;
  /** By sheet, in the order of the packs. Empty exactly where the digests are one. */
  readonly changes: readonly PackChange[];
  /** The content differs, and the version says that it does not. */
  readonly versionUnchanged: boolean;
}

/** What changed from one pack to another, in the terms of the definition workbook. */
export function diffPacks(a: Pack, b: Pack): PackDiff {
  const [from, to] = [nameOf(a), nameOf(b)];
  const changes = from.digest === to.digest ? [] : changesBetween(a, b);
  const versionUnchanged = from.digest !== to.digest && from.id === to.id && from.version === to.version;
  return { from, to, changes, versionUnchanged };
}

function nameOf(pack: Pack): PackName {
  return { id: pack.id, version: pack.version, digest: digestOf(pack) };
}

function changesBetween(a: Pack, b: Pack): readonly PackChange[] {
  const found = [
    ...itemChanges(a, b),
    ...TABLES.flatMap((table) => tableChanges(table, thingsIn(table, a), thingsIn(table, b))),
  ];
  if (found.length > 0) return found;
  return [{ table: 'settings', change: 'changed', label: '', field: null, from: null, to: null }];
}

function itemChanges(a: Pack, b: Pack): readonly PackChange[] {
  const [before, after] = [a, b] as unknown as readonly [PlainRecord, PlainRecord];
  const own = SETTING_ITEMS.filter(({ value }) => value.kind !== 'empty-group').map(({ field }) => field);
  const codes = new Set([a, b].flatMap((pack) => Object.keys(pack.settings?.severities ?? {})));
  const items = own.map((field) => ({ field, values: [memberAt(before, field), memberAt(after, field)] }));
  const severities = [...codes].map((code) => ({
    field: `settings.severities.${code}`,
    values: [a.settings?.severities?.[code], b.settings?.severities?.[code]],
  }));
  return [...items, ...severities].flatMap(({ field, values: [from, to] }) =>
    same(from, to)
      ? []
      : [{ table: 'settings', change: 'changed', label: '', field, from: from ?? null, to: to ?? null }],
  );
}

/** A record, or a text, that is told apart from others by its key. */
interface Thing {
  readonly key: string;
  readonly label: string;
  readonly record: PlainRecord;
}

function thingsIn(table: DefinitionTable, pack: Pack): readonly Thing[] {
  const plain = pack as unknown as PlainRecord;
  if (table.holds.kind === 'items') return [];
  if (table.holds.kind === 'texts') {
    const texts = (plain[table.holds.member] ?? []) as readonly string[];
    return numbered(texts.map((note) => ({ key: note, label: note, record: { note } })));
  }
  if (table.holds.kind === 'members') {
    const { of, key, member } = table.holds;
    const owner = tableOf(of).holds;
    const owners = (plain[owner.kind === 'list' ? owner.member : ''] ?? []) as readonly PlainRecord[];
    return numbered(
      owners.flatMap((each) =>
        ((each[member] ?? []) as readonly PlainRecord[]).map((record) =>
          thing(table.key, record, pack, String(each[key])),
        ),
      ),
    );
  }
  const records = (plain[table.holds.member] ?? []) as readonly PlainRecord[];
  return numbered(records.map((record) => thing(table.key, record, pack, '')));
}

/** Keys by table: what stays while the rest of a record changes. */
const KEYS: ReadonlyMap<DefinitionTableKey, readonly string[]> = new Map([
  ['targets', ['indicator', 'org', 'year']],
  ['actuals', ['indicator', 'org', 'period']],
  ['referenceValues', ['org', 'from', 'area']],
  ['columns', ['role']],
  ['exemptions', ['kind', 'org', 'form', 'indicator', 'from', 'to']],
  ['rules', ['id']],
  ['forms', ['id']],
  ['references', ['id']],
  ['sources', ['id']],
  ['measures', ['name']],
  ['indicators', ['code']],
  ['units', ['code']],
]);

function thing(table: DefinitionTableKey, record: PlainRecord, pack: Pack, owner: string): Thing {
  const fields = KEYS.get(table)!;
  const parts = fields.map((field) => {
    const value = String(record[field] ?? '');
    return field === 'indicator' || (table === 'indicators' && field === 'code') ? codeKey(value) : value;
  });
  return { key: JSON.stringify([owner, ...parts]), label: labelOf(table, record, pack, owner), record };
}

function labelOf(table: DefinitionTableKey, record: PlainRecord, pack: Pack, owner: string): string {
  const text = (field: string): string =>
    typeof record[field] === 'string' || typeof record[field] === 'number' ? String(record[field]) : '';
  const indicator =
    text('indicator') === '' ? '' : `${text('indicator')} ${findIndicator(pack, text('indicator'))?.name ?? ''}`;
  const org = text('org') === '' ? '' : (findOrg(pack, text('org'))?.name ?? text('org'));
  const named = [text('code'), text('id'), text('name'), text('title'), text('header')];
  const when = table === 'rules' ? [] : [text('year'), text('period'), text('from')];
  const parts = table === 'forms' ? [text('id'), text('title')] : [owner, ...named, indicator, org, ...when];
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}

/** Of several with one key, the second is another thing. */
function numbered(things: readonly Thing[]): readonly Thing[] {
  const counts = new Map<string, number>();
  return things.map((each) => {
    const count = (counts.get(each.key) ?? 0) + 1;
    counts.set(each.key, count);
    return count === 1 ? each : { ...each, key: `${each.key}#${count}` };
  });
}

function tableChanges(
  table: DefinitionTable,
  before: readonly Thing[],
  after: readonly Thing[],
): readonly PackChange[] {
  const [old, now] = [byKey(before), byKey(after)];
  const gone = before.filter(({ key }) => !now.has(key));
  const come = after.filter(({ key }) => !old.has(key));
  const recoded = recodedAmong(table, gone, come);
  const changes = [...now.values()].flatMap((each) => {
    const was = old.get(each.key);
    return was ? fieldChanges(table, was, each) : [];
  });
  const moved = order(before, now).join('\n') !== order(after, old).join('\n');
  const whole = { table: table.key, field: null };
  return [
    ...come
      .filter((each) => !recoded.some(({ to }) => to === each))
      .map(({ label, record }) => ({ ...whole, change: 'added' as const, label, from: null, to: record })),
    ...gone
      .filter((each) => !recoded.some(({ from }) => from === each))
      .map(({ label, record }) => ({ ...whole, change: 'removed' as const, label, from: record, to: null })),
    ...recoded.flatMap(({ from, to }) => [
      {
        ...whole,
        change: 'recoded' as const,
        label: to.label,
        field: 'code',
        from: from.record['code'],
        to: to.record['code'],
      },
      ...fieldChanges(table, { ...from, record: { ...from.record, code: to.record['code'] } }, to),
    ]),
    ...changes,
    ...(moved ? [{ ...whole, change: 'reordered' as const, label: '', from: null, to: null }] : []),
  ];
}

function byKey(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map((each) => [each.key, each]));
}

/** Keys of what both packs have, in the order of one. */
function order(things: readonly Thing[], other: ReadonlyMap<string, Thing>): readonly string[] {
  return things.map(({ key }) => key).filter((key) => other.has(key));
}

/** An indicator, or an org, that went under one code and came under another with the same name. */
function recodedAmong({ key }: DefinitionTable, gone: readonly Thing[], come: readonly Thing[]) {
  if (key !== 'indicators' && key !== 'units') return [];
  const names = new Map(come.map((each) => [each.record['name'], each]));
  return gone.flatMap((from) => {
    const to = names.get(from.record['name']);
    return to ? [{ from, to }] : [];
  });
}

function fieldChanges(table: DefinitionTable, was: Thing, is: Thing): readonly PackChange[] {
  if (same(was.record, is.record)) return [];
  const fields = table.columns.filter(({ value, field }) => value.kind !== 'past' && field !== '~key');
  const found = fields.flatMap(({ field }): readonly PackChange[] => {
    const [from, to] = [memberAt(was.record, field), memberAt(is.record, field)];
    if (same(from, to)) return [];
    const renamed = field === 'name' && (table.key === 'indicators' || table.key === 'units');
    const change = renamed ? 'renamed' : 'changed';
    return [{ table: table.key, change, label: was.label, field, from: from ?? null, to: to ?? null }];
  });
  const own = { [ownMember(table)]: undefined };
  const [before, after] = [
    { ...was.record, ...own },
    { ...is.record, ...own },
  ];
  if (found.length > 0 || same(before, after)) return found;
  return [{ table: table.key, change: 'changed', label: was.label, field: null, from: null, to: null }];
}

/** A list inside of the record that has a sheet of its own. */
function ownMember({ key }: DefinitionTable): string {
  const inner = TABLES.find(({ holds }) => holds.kind === 'members' && holds.of === key);
  return inner?.holds.kind === 'members' ? inner.holds.member : '';
}

function same(a: unknown, b: unknown): boolean {
  return a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));
}
