import { writePath, type PackThing, type PathStep } from '../pack-problem.js';
import type { Form, Pack, Role } from '../pack.js';
import { codeKey, type Found } from './lint.js';

interface Named {
  readonly key: string;
  /** What is said to be there twice. */
  readonly value: string;
  readonly at: readonly PathStep[];
}

/** What is defined twice: codes (1 = 01), ids, targets of one org for one year, columns of a form. */
export function* duplicates(pack: Pack): Iterable<Found> {
  yield* twice(
    'indicator',
    pack.indicators.map((each, i) => named(codeKey(each.code), each.code, 'indicators', i, 'code')),
  );
  yield* twice(
    'org',
    pack.orgs.map((each, i) => named(each.code, each.code, 'orgs', i, 'code')),
  );
  yield* twice(
    'form',
    pack.forms.map((each, i) => named(each.id, each.id, 'forms', i, 'id')),
  );
  yield* twice(
    'reference',
    (pack.references ?? []).map((each, i) => named(each.id, each.id, 'references', i, 'id')),
  );
  yield* twice(
    'rule',
    (pack.rules ?? []).map((each, i) => named(codeKey(each.id), each.id, 'rules', i, 'id')),
  );
  yield* twice(
    'source',
    (pack.sources ?? []).map((each, i) => named(each.id, each.id, 'sources', i, 'id')),
  );
  yield* twice('unit', unitNames(pack));
  yield* twice(
    'target',
    (pack.targets ?? []).map((each, i) => figure(each, String(each.year), 'targets', i)),
  );
  yield* twice(
    'actual',
    (pack.actuals ?? []).map((each, i) => figure(each, each.period, 'actuals', i)),
  );
  for (const [index, form] of pack.forms.entries()) yield* inForm(form, index);
}

function* inForm(form: Form, index: number): Iterable<Found> {
  const codes = form.indicators.map((code, i) => named(codeKey(code), code, 'forms', index, 'indicators', i));
  yield* twice('indicator', codes);
  const columns = form.columns.map((column, i) => ({ column, i })).filter(({ column }) => SINGLE.has(column.role));
  yield* twice(
    'column',
    columns.map(({ column, i }) => named(column.role, column.header, 'forms', index, 'columns', i)),
  );
}

/** Columns that a form has once; figures may come by period and by accumulation. */
const SINGLE: ReadonlySet<Role> = new Set<Role>([
  'code',
  'indicator',
  'unit',
  'attribute',
  'target',
  'rate',
  'verdict',
]);

function* twice(thing: PackThing, all: readonly Named[]): Iterable<Found> {
  const firsts = new Map<string, Named>();
  for (const each of all) {
    const first = firsts.get(each.key);
    if (first) yield { code: 'duplicate', at: each.at, data: { thing, value: each.value, first: writePath(first.at) } };
    else firsts.set(each.key, each);
  }
}

function named(key: string, value: string, ...at: readonly PathStep[]): Named {
  return { key, value, at };
}

function figure(
  of: { readonly indicator: string; readonly org: string },
  when: string,
  list: string,
  i: number,
): Named {
  return named(JSON.stringify([codeKey(of.indicator), of.org, when]), `${of.indicator} ${of.org} ${when}`, list, i);
}

function unitNames(pack: Pack): readonly Named[] {
  return (pack.units ?? []).flatMap((unit, i) => [
    named(unit.name, unit.name, 'units', i, 'name'),
    ...(unit.aliases ?? []).map((alias, j) => named(alias, alias, 'units', i, 'aliases', j)),
  ]);
}
