import { relationshipKind } from '../../src/adapters/xlsx/edit/namespaces.js';
import { packageParts } from './package-parts.js';
import { sheetProblems, type SheetContext } from './sheet-problems.js';
import { stylesProblems } from './styles-problems.js';
import { workbookProblems } from './workbook-problems.js';
import { children, elements, type XmlNode } from './xml-nodes.js';

const CONTENT_TYPES = '[Content_Types].xml';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

interface Relationship {
  readonly source: string;
  readonly id: string;
  readonly type: string;
  /** Name of a part; null for what lies outside the package. */
  readonly target: string | null;
}

/**
 * What Excel might repair or refuse in a package, in words; empty for a sound one. Parts must be well-formed XML, each with a
 * content type and something that refers to it; relationships lead somewhere; counts and indexes of styles, strings and conditional formats hold;
 * children stand in the order of their schema; rows and cells ascend; no id or name is there twice.
 */
export function packageProblems(bytes: Uint8Array): readonly string[] {
  const parts = packageParts(bytes);
  const trees = new Map<string, XmlNode>();
  const problems: string[] = [];
  for (const name of parts.names.filter((each) => /\.(?:xml|rels|vml)$/i.test(each))) {
    try {
      trees.set(name, elements(parts.text(name), name));
    } catch (error) {
      problems.push(`${name}: not well-formed (${String(error)})`);
    }
  }
  const types = contentTypesOf(trees.get(CONTENT_TYPES), parts.names, problems);
  const relationships = relationshipsOf(trees, parts.names, problems);
  problems.push(...unreached(parts.names, relationships), ...danglingIds(trees, relationships));
  problems.push(...spreadsheetProblems(trees, types, relationships));
  return problems;
}

function contentTypesOf(
  tree: XmlNode | undefined,
  names: readonly string[],
  problems: string[],
): ReadonlyMap<string, string> {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  for (const { local, attributes } of tree?.children ?? []) {
    const isDefault = local === 'Default';
    const key = isDefault ? attributes['Extension']!.toLowerCase() : attributes['PartName']!;
    const known = isDefault ? defaults : overrides;
    if (known.has(key)) problems.push(`${CONTENT_TYPES}: ${key} twice`);
    known.set(key, attributes['ContentType']!);
    if (!isDefault && !names.includes(key.slice(1))) problems.push(`${CONTENT_TYPES}: no part ${key}`);
  }
  const types = new Map<string, string>();
  for (const name of names.filter((each) => each !== CONTENT_TYPES)) {
    const type = overrides.get(`/${name}`) ?? defaults.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
    if (type === undefined) problems.push(`${name}: no content type`);
    else types.set(name, type);
  }
  return types;
}

function relationshipsOf(
  trees: ReadonlyMap<string, XmlNode>,
  names: readonly string[],
  problems: string[],
): readonly Relationship[] {
  const found: Relationship[] = [];
  for (const [name, tree] of trees) {
    const match = /^(.*)_rels\/([^/]*)\.rels$/.exec(name);
    if (!match) continue;
    const source = match[1]! + match[2]!;
    if (source !== '' && !names.includes(source)) problems.push(`${name}: no part ${source}`);
    const ids = new Set<string>();
    for (const { attributes } of children(tree, 'Relationship')) {
      const { Id: id = '', Type: type = '', Target = '', TargetMode } = attributes;
      if (ids.has(id)) problems.push(`${name}: ${id} twice`);
      ids.add(id);
      const target = TargetMode === 'External' ? null : resolved(match[1]!, Target);
      if (target !== null && !names.includes(target)) problems.push(`${name}: ${id} leads to no part (${target})`);
      found.push({ source, id, type, target });
    }
  }
  return found;
}

function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function unreached(names: readonly string[], relationships: readonly Relationship[]): readonly string[] {
  const reached = new Set(relationships.map(({ target }) => target));
  return names
    .filter((name) => name !== CONTENT_TYPES && !name.endsWith('.rels') && !name.endsWith('/') && !reached.has(name))
    .map((name) => `${name}: nothing refers to it`);
}

/** `r:id` of any element, where its part has no relationship of that id. */
function danglingIds(trees: ReadonlyMap<string, XmlNode>, relationships: readonly Relationship[]): readonly string[] {
  const known = new Set(relationships.map(({ source, id }) => JSON.stringify([source, id])));
  const within = (part: string, node: XmlNode): readonly string[] => {
    const id = node.attributes['r:id'];
    const isLost = id !== undefined && !known.has(JSON.stringify([part, id]));
    return [
      ...(isLost ? [`${part}: ${node.local} has no relationship ${id}`] : []),
      ...node.children.flatMap((each) => within(part, each)),
    ];
  };
  return [...trees].flatMap(([part, tree]) => within(part, tree));
}

function spreadsheetProblems(
  trees: ReadonlyMap<string, XmlNode>,
  types: ReadonlyMap<string, string>,
  relationships: readonly Relationship[],
): readonly string[] {
  const ofType = (suffix: string): readonly [string, XmlNode][] =>
    [...trees].filter(([name]) => types.get(name) === `${SPREADSHEET}.${suffix}+xml`);
  const [styles] = ofType('styles');
  const [strings] = ofType('sharedStrings');
  const items = strings ? children(strings[1], 'si').length : 0;
  const context: SheetContext = {
    strings: items,
    formats: counted(styles?.[1], 'cellXfs', 'xf'),
    highlights: counted(styles?.[1], 'dxfs', 'dxf'),
  };
  const said = strings?.[1].attributes['uniqueCount'];
  return [
    ...(said !== undefined && Number(said) !== items ? [`${strings![0]}: uniqueCount ${said}, not ${items}`] : []),
    ...(styles ? stylesProblems(...styles) : []),
    ...ofType('worksheet').flatMap(([name, tree]) => sheetProblems(name, tree, context)),
    ...workbooks(trees, relationships).flatMap(([name, tree]) => workbookProblems(name, tree, sheetIds(name))),
  ];

  function sheetIds(workbook: string): ReadonlySet<string> {
    const own = relationships.filter(
      ({ source, type }) => source === workbook && /sheet$/.test(relationshipKind(type) ?? ''),
    );
    return new Set(own.map(({ id }) => id));
  }
}

function workbooks(
  trees: ReadonlyMap<string, XmlNode>,
  relationships: readonly Relationship[],
): readonly [string, XmlNode][] {
  const main = relationships.find(({ source, type }) => source === '' && relationshipKind(type) === 'officeDocument');
  const tree = trees.get(main?.target ?? '');
  return tree ? [[main!.target!, tree]] : [];
}

function counted(tree: XmlNode | undefined, list: string, item: string): number {
  const found = tree && children(tree, list)[0];
  return found ? children(found, item).length : 0;
}
