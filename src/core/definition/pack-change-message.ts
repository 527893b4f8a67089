import { SETTING_ITEMS, SEVERITY_ITEM } from './columns/settings.js';
import { tableOf } from './columns/index.js';
import type { DefinitionColumn } from './column.js';
import type { PackChange, PackDiff } from './diff-packs.js';
import { isRecord } from './member.js';
import { valueCell, type DefinitionLanguage } from './write-value.js';

/** What changed, a line each, under the two versions; for people of the counties and of the bureau. */
export function packDiffLines(diff: PackDiff, lang: DefinitionLanguage): readonly string[] {
  const { from, to, changes, versionUnchanged } = diff;
  const head = `${from.id} ${from.version} → ${to.id} ${to.version}`;
  const zh = lang === 'zh';
  if (changes.length === 0) return [head, zh ? '内容相同。' : 'The same content.'];
  const lines = changes.map((change) => packChangeLine(change, lang));
  const count = zh ? `共 ${changes.length} 处不同。` : `${changes.length} differences.`;
  const warning = zh
    ? '内容已改，版本号未改：下发前请换版本号。'
    : 'The content changed and the version did not: give it a new one.';
  return [head, ...lines, count, ...(versionUnchanged ? [warning] : [])];
}

/** 指标 新增：25 孤儿养育标准 … */
export function packChangeLine(change: PackChange, lang: DefinitionLanguage): string {
  const { table, label, from, to } = change;
  const column = columnOf(change);
  const place = [tableOf(table)[lang], label, column?.[lang] ?? fieldOf(change)]
    .filter((part) => part !== '')
    .join(' ');
  const verb = VERBS[change.change][lang];
  if (change.change === 'reordered') return `${place}: ${verb}`;
  if (change.change === 'added') return `${place}: ${verb}${detail(table, to, lang)}`;
  if (change.change === 'removed') return `${place}: ${verb}${detail(table, from, lang)}`;
  if (change.field === null) return `${place}: ${verb}`;
  return `${place}: ${verb} ${printed(column, from, lang)} → ${printed(column, to, lang)}`;
}

const VERBS: { readonly [C in PackChange['change']]: { readonly [L in DefinitionLanguage]: string } } = {
  added: { zh: '新增', en: 'added' },
  removed: { zh: '取消', en: 'removed' },
  renamed: { zh: '改名', en: 'renamed' },
  recoded: { zh: '改代码', en: 'new code' },
  changed: { zh: '改为', en: 'changed' },
  reordered: { zh: '次序调整', en: 'in another order' },
};

function columnOf({ table, field }: PackChange): DefinitionColumn | null {
  if (field === null) return null;
  if (table !== 'settings') return tableOf(table).columns.find((each) => each.field === field) ?? null;
  const item = SETTING_ITEMS.find((each) => each.field === field);
  return item ?? { ...SEVERITY_ITEM, zh: codeOf(field), en: codeOf(field) };
}

function codeOf(field: string): string {
  return field.slice('settings.severities.'.length);
}

function fieldOf({ field }: PackChange): string {
  return field ?? '';
}

function printed(column: DefinitionColumn | null, value: unknown, lang: DefinitionLanguage): string {
  const none = lang === 'zh' ? '（无）' : '(none)';
  if (value === null && column?.value.kind !== 'cap') return none;
  const cell = column ? valueCell(column, value, lang) : null;
  const text = cell?.text ?? cell?.number ?? '';
  return text === '' ? none : text;
}

/** What counties have to know of a target, a column or a relation that came or went. */
function detail(table: PackChange['table'], record: unknown, lang: DefinitionLanguage): string {
  if (!isRecord(record)) return '';
  const field = DETAILS.get(table);
  const text = field === undefined ? undefined : record[field];
  if (typeof text !== 'string' || text === '') return '';
  return lang === 'zh' ? `（${text}）` : ` (${text})`;
}

const DETAILS: ReadonlyMap<PackChange['table'], string> = new Map([
  ['indicators', 'unit'],
  ['targets', 'text'],
  ['rules', 'text'],
  ['actuals', 'value'],
  ['referenceValues', 'value'],
  ['exemptions', 'reason'],
]);
