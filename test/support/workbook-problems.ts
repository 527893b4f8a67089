import { children, outOfOrder, repeated, type XmlNode } from './xml-nodes.js';

/** CT_Workbook, ECMA-376 part 1, 18.2.27. */
const ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  );

/** Sheets, names and views of a workbook part; `sheetIds`: its relationships that lead to sheets. */
export function workbookProblems(name: string, tree: XmlNode, sheetIds: ReadonlySet<string>): readonly string[] {
  const sheets = children(tree, 'sheets')[0]?.children ?? [];
  const of = (attribute: string): readonly string[] => sheets.map(({ attributes }) => attributes[attribute] ?? '');
  const names = of('name');
  return [
    ...outOfOrder(tree, ORDER, name),
    ...repeated(names.map((each) => each.toLowerCase())).map((each) => `${name}: sheet ${each} twice`),
    ...names
      .filter((each) => each === '' || each.length > 31 || /[\\/?*[\]:]|^'|'$/.test(each))
      .map((each) => `${name}: sheet named ${each}`),
    ...repeated(of('sheetId')).map((each) => `${name}: sheetId ${each} twice`),
    ...sheets
      .map(({ attributes }) => Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '')
      .filter((id) => !sheetIds.has(id))
      .map((id) => `${name}: no sheet ${id}`),
    ...viewProblems(name, tree, of('state')),
    ...nameProblems(name, tree, sheets.length),
  ];
}

function viewProblems(name: string, tree: XmlNode, states: readonly string[]): readonly string[] {
  const views = children(tree, 'bookViews')[0]?.children ?? [];
  const active = views.map(({ attributes }) => Number(attributes['activeTab'] ?? 0));
  const isVisible = (state: string | undefined): boolean => state === '' || state === 'visible';
  return [
    ...(states.some(isVisible) ? [] : [`${name}: no sheet can be seen`]),
    ...active.filter((tab) => !isVisible(states[tab])).map((tab) => `${name}: tab ${tab} cannot be in front`),
  ];
}

function nameProblems(name: string, tree: XmlNode, sheets: number): readonly string[] {
  const names = children(tree, 'definedNames')[0]?.children ?? [];
  const keys = names.map(
    ({ attributes }) => `${attributes['name']?.toLowerCase()} of ${attributes['localSheetId'] ?? 'the book'}`,
  );
  return [
    ...repeated(keys).map((key) => `${name}: name ${key} twice`),
    ...names
      .filter(({ attributes }) => Number(attributes['localSheetId'] ?? 0) >= sheets)
      .map(({ attributes }) => `${name}: name ${attributes['name']} of no sheet`),
    ...names
      .filter(({ inner }) => inner === '' || inner.startsWith('=') || inner.includes('#REF!'))
      .map(({ attributes }) => `${name}: name ${attributes['name']} refers to nothing`),
  ];
}
