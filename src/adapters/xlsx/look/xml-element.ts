import { attributesOf } from '../edit/xml-attributes.js';
import type { XmlCursor } from '../edit/xml-cursor.js';

/** An element with what is in it, without its texts. Names are without prefixes. */
export interface XmlElement {
  readonly local: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
}

/** Reads the element that the cursor is on, and leaves the cursor at its end. For small parts: all of it is kept. */
export function readElement(cursor: XmlCursor): XmlElement {
  const { local, depth } = cursor;
  const attributes = new Map(attributesOf(cursor).map(({ name, value }) => [name, value]));
  const children: XmlElement[] = [];
  if (!cursor.isEmpty()) while (cursor.nextChild(depth + 1)) children.push(readElement(cursor));
  return { local, attributes, children };
}

export function childOf(element: XmlElement | null, local: string): XmlElement | null {
  return element?.children.find((each) => each.local === local) ?? null;
}

export function childrenOf(element: XmlElement | null, local: string): readonly XmlElement[] {
  return element?.children.filter((each) => each.local === local) ?? [];
}

/** Reads xsd:boolean; an element that is there without `val` is true. */
export function isOn(element: XmlElement | null, name = 'val'): boolean {
  if (!element) return false;
  const value = element.attributes.get(name);
  return value === undefined || value === '1' || value === 'true';
}

/** A number of an attribute, or null. */
export function numberOf(element: XmlElement | null, name: string): number | null {
  const value = Number(element?.attributes.get(name) ?? NaN);
  return Number.isFinite(value) ? value : null;
}
