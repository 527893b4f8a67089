import { attributesOf } from '../../src/adapters/xlsx/edit/xml-attributes.js';
import { XmlCursor } from '../../src/adapters/xlsx/edit/xml-cursor.js';

/** An element, its names without prefixes but for attributes, which keep theirs. */
export interface XmlNode {
  readonly local: string;
  readonly namespace: string;
  readonly attributes: { readonly [name: string]: string };
  readonly children: readonly XmlNode[];
  /** As written between its tags. */
  readonly inner: string;
}

type Growing = { -readonly [K in keyof XmlNode]: XmlNode[K] } & { children: Growing[] };

/** The root element of an XML text with all below it. Throws where it is not well-formed. */
export function elements(text: string, where: string): XmlNode {
  const cursor = new XmlCursor(text, where);
  const open: { readonly node: Growing; readonly start: number }[] = [];
  let root: Growing | undefined;
  while (cursor.next()) {
    if (cursor.onElement()) {
      const attributes = Object.fromEntries(attributesOf(cursor).map(({ name, value }) => [name, value]));
      const { local, namespace } = cursor;
      const node: Growing = { local, namespace, attributes, children: [], inner: '' };
      open.at(-1)?.node.children.push(node);
      root ??= node;
      if (!cursor.isEmpty()) open.push({ node, start: cursor.end });
    } else if (cursor.kind === 'close') {
      const { node, start } = open.pop()!;
      node.inner = text.slice(start, cursor.start);
    }
  }
  return root!;
}

export function children(node: XmlNode, local: string): readonly XmlNode[] {
  return node.children.filter((child) => child.local === local);
}

/** Children of SpreadsheetML that stand before one they must follow; `order` is that of the schema. */
export function outOfOrder(node: XmlNode, order: readonly string[], where: string): readonly string[] {
  const problems: string[] = [];
  let last = -1;
  for (const { local, namespace } of node.children) {
    if (namespace !== node.namespace) continue;
    const at = order.indexOf(local);
    if (at < 0) problems.push(`${where}: ${local} has no place in ${node.local}`);
    else if (at < last) problems.push(`${where}: ${local} after ${order[last]}`);
    last = Math.max(last, at);
  }
  return problems;
}

/** Lists whose `count` is not the number of their children. */
export function miscounted(list: XmlNode, where: string): readonly string[] {
  const said = list.attributes['count'];
  const found = list.children.length;
  return said === undefined || Number(said) === found ? [] : [`${where}: ${list.local} count ${said}, not ${found}`];
}

export function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
