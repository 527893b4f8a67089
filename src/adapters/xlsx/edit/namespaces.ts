/** How a workbook spells its names: what is added to it is spelt likewise. */
export interface Spelling {
  readonly main: string;
  /** Relationship types begin with it. */
  readonly relationships: string;
  /** Of the properties of custom XML parts. */
  readonly customXml: string;
}

/** As nearly all write it. */
const TRANSITIONAL: Spelling = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  customXml: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
};
/** As Strict Open XML does. */
const STRICT: Spelling = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  customXml: 'http://purl.oclc.org/ooxml/officeDocument/customXml',
};
const MAIN = new Set([TRANSITIONAL.main, STRICT.main]);
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const RELATIONSHIPS = [TRANSITIONAL.relationships, STRICT.relationships];

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

/** The spelling of a workbook, told by a relationship type of its own. */
export function spellingOf(relationshipType: string): Spelling {
  const isStrict = relationshipType.startsWith(STRICT.relationships);
  return isStrict ? STRICT : TRANSITIONAL;
}
