/** SpreadsheetML as nearly all write it, and as Strict Open XML does. */
const MAIN = new Set([
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  'http://purl.oclc.org/ooxml/spreadsheetml/main',
]);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const RELATIONSHIPS = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
];

interface Named {
  readonly namespace: string;
  readonly local: string;
}

/** An element of SpreadsheetML; of this name, where one is given. */
export function isMain(element: Named, local = element.local): boolean {
  return element.local === local && MAIN.has(element.namespace);
}

/** mc:AlternateContent: which of its branches counts depends on the reader. */
export function isAlternate({ namespace, local }: Named): boolean {
  return local === 'AlternateContent' && namespace === COMPATIBILITY;
}

/** `worksheet` for either spelling of `…/relationships/worksheet`; null for a type outside Open XML's own. */
export function relationshipKind(type: string): string | null {
  const base = RELATIONSHIPS.find((each) => type.startsWith(`${each}/`));
  return base === undefined ? null : type.slice(base.length + 1);
}

/** The namespaces of `r:id`. */
export const RELATIONSHIP_NAMESPACES: readonly string[] = RELATIONSHIPS;
