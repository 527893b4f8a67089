import type { HostObject } from './host-type.js';
import type { Members } from './members.js';
import type { QueryInfo } from './wire.js';

/** Names that the library adds by itself; it answers them from what it was given. */
const OWN_NAMES = new Set(['isNull', 'isNullObject', '$none', '*', '']);

/** How names are written in the answer: `load` takes PascalCase, `retrieve` camelCase. */
export type NameStyle = 'pascal' | 'camel';

export interface QueryContext {
  readonly members: Members;
  readonly style: NameStyle;
  referenceOf(object: HostObject): string | null;
}

/**
 * Answers `load`: only what was asked for, so that what was not is the library's own PropertyNotLoaded. No name at all asks for
 * every scalar property, as in Excel; a part by its name asks for all of its own.
 */
export function readQuery(object: HostObject | null, query: QueryInfo, context: QueryContext): unknown {
  if (object === null) return null;
  if (object.items) return readItems(object.items(), query, context);
  return readOne(object, query, context);
}

export function identityOf(
  object: HostObject,
  context: Pick<QueryContext, 'referenceOf'>,
): { [name: string]: unknown } {
  const reference = context.referenceOf(object);
  return { ...object.identity(), ...(reference === null ? {} : { _ReferenceId: reference }) };
}

function readItems(all: readonly HostObject[], query: QueryInfo, context: QueryContext): unknown {
  const start = query.Skip ?? 0;
  const some = all.slice(start, query.Top === undefined ? undefined : start + query.Top);
  const inner = { Select: withoutItems(query.Select), Expand: withoutItems(query.Expand) };
  const read = some.map((item, index) => ({ ...(readQuery(item, inner, context) as object), _Index: start + index }));
  return { [context.style === 'pascal' ? '_Items' : 'items']: read };
}

function withoutItems(names: readonly string[] | undefined): string[] {
  return (names ?? []).map((name) => name.replace(/^items(?:\/|$)/i, ''));
}

function readOne(object: HostObject, query: QueryInfo, context: QueryContext): unknown {
  const { members, style } = context;
  const answer = identityOf(object, context);
  const select = query.Select ?? [];
  const isAll = select.length === 0 || select.some((name) => name === '*' || name === '');
  const parts = new Map<string, string[]>();
  const ask = (path: string): void => {
    const [first, rest] = split(path);
    if (OWN_NAMES.has(path)) return;
    const name = pascal(first);
    if (rest === null && name.startsWith('_')) return;
    if (rest === null && members.either(object, name) === 'scalar')
      answer[style === 'pascal' ? name : first] = members.scalar(object, name).get();
    else parts.set(name, [...(parts.get(name) ?? []), ...(rest === null ? [] : [rest])]);
  };
  if (isAll) object.scalars.forEach(ask);
  select.forEach(ask);
  for (const path of query.Expand ?? []) if (path !== '') ask(path.includes('/') ? path : `${path}/`);
  for (const [name, asked] of parts)
    answer[style === 'pascal' ? name : camel(name)] = readQuery(
      members.part(object, name)(),
      { Select: asked },
      context,
    );
  return answer;
}

function split(path: string): [first: string, rest: string | null] {
  const slash = path.indexOf('/');
  return slash < 0 ? [path, null] : [path.slice(0, slash), path.slice(slash + 1)];
}

function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
