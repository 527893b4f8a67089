import { ApiError } from '../rich-api/api-error.js';
import { hostType, writing, type HostObject, type HostType } from '../rich-api/host-type.js';
import type { HostXmlPart } from '../store/host-store.js';
import { xmlPartId } from '../store/grids.js';
import { collectionMethods } from './collection.js';
import type { Model } from './model.js';
import { found } from './range-navigation.js';

type Part = { readonly id: string };
/** Null: all of them. */
type Parts = { readonly namespace: string | null };

/** The workbook's custom XML parts: texts kept in the file, found by id or by the namespace of their root element. */
export function xmlPartsType(model: Model): HostType<Parts> {
  const { store } = model;
  const part = xmlPartType(model);
  const among = ({ namespace }: Parts): readonly HostXmlPart[] =>
    store.book.xmlParts.filter(({ xml }) => namespace === null || rootNamespace(xml) === namespace);
  const items = (parts: Parts): HostObject[] => among(parts).map(({ id }) => part.of({ id }));
  const byKey = (parts: Parts, key: string): HostObject | null =>
    among(parts).some(({ id }) => id === key) ? part.of({ id: key }) : null;
  const only = (parts: Parts): HostObject | null => (among(parts).length === 1 ? items(parts)[0]! : null);
  const type: HostType<Parts> = hostType<Parts>('CustomXmlPartCollection', {
    items,
    methods: {
      ...collectionMethods(items, byKey),
      GetByNamespace: (_parts, namespace) => type.of({ namespace: String(namespace) }),
      GetOnlyItem: (parts) => found(only(parts)),
      GetOnlyItemOrNullObject: only,
      Add: writing((_parts, xml) => {
        const { xmlParts } = store.book;
        const ids = new Set(xmlParts.map(({ id }) => id));
        let number = xmlParts.length + 1;
        while (ids.has(xmlPartId(number))) number += 1;
        const id = xmlPartId(number);
        store.changeBook({ xmlParts: [...xmlParts, { id, xml: checkedXml(xml) }] });
        return part.of({ id });
      }),
    },
  });
  return type;
}

function xmlPartType(model: Model): HostType<Part> {
  const { store } = model;
  const held = ({ id }: Part): HostXmlPart => found(store.book.xmlParts.find((each) => each.id === id) ?? null);
  return hostType<Part>('CustomXmlPart', {
    identity: ({ id }) => ({ Id: id }),
    scalars: {
      Id: { get: (part) => held(part).id },
      NamespaceUri: { get: (part) => rootNamespace(held(part).xml) ?? '' },
    },
    methods: {
      GetXml: (part) => held(part).xml,
      SetXml: writing((part, xml) => {
        const { id } = held(part);
        const next = checkedXml(xml);
        store.changeBook({ xmlParts: store.book.xmlParts.map((each) => (each.id === id ? { id, xml: next } : each)) });
      }),
      Delete: writing((part) => {
        const { id } = held(part);
        store.changeBook({ xmlParts: store.book.xmlParts.filter((each) => each.id !== id) });
      }),
    },
  });
}

function checkedXml(xml: unknown): string {
  if (typeof xml !== 'string' || rootNamespace(xml) === null) throw new ApiError('InvalidArgument');
  return xml;
}

/** The namespace of the root element; '' where it has none; null where there is no element. */
export function rootNamespace(xml: string): string | null {
  const body = xml.replace(/^\uFEFF?\s*(?:<\?[^>]*\?>\s*|<!--[^>]*-->\s*)*/, '');
  const root = /^<([^\s<>/:]+)(?::([^\s<>/]+))?([^<>]*)>/.exec(body);
  if (!root) return null;
  const prefix = root[2] === undefined ? null : root[1]!;
  const wanted = prefix === null ? 'xmlns' : `xmlns:${prefix}`;
  for (const [, name, double, single] of root[3]!.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    if (name === wanted) return double ?? single ?? '';
  return '';
}
