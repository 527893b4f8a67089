import { children, miscounted, outOfOrder, repeated, type XmlNode } from './xml-nodes.js';

/** CT_Stylesheet, ECMA-376 part 1, 18.8.39. */
const ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** Order, counts, and indexes that lead nowhere in a styles part. */
export function stylesProblems(name: string, tree: XmlNode): readonly string[] {
  const list = (local: string): readonly XmlNode[] => children(tree, local)[0]?.children ?? [];
  const formats = list('numFmts').map(({ attributes }) => attributes['numFmtId']!);
  const bases = list('cellStyleXfs').length;
  const bounds = { fontId: list('fonts').length, fillId: list('fills').length, borderId: list('borders').length };
  const astray = [...list('cellStyleXfs'), ...list('cellXfs')].flatMap(({ attributes }, index) => [
    ...Object.entries(bounds)
      .filter(([id, count]) => Number(attributes[id] ?? 0) >= count)
      .map(([id]) => `${name}: xf ${index}: no ${id} ${attributes[id]}`),
    ...(attributes['xfId'] !== undefined && Number(attributes['xfId']) >= bases ? [`${name}: xf ${index}: xfId`] : []),
    ...(Number(attributes['numFmtId'] ?? 0) >= 164 && !formats.includes(attributes['numFmtId']!)
      ? [`${name}: xf ${index}: no format ${attributes['numFmtId']}`]
      : []),
  ]);
  return [
    ...outOfOrder(tree, ORDER, name),
    ...tree.children.flatMap((each) => miscounted(each, name)),
    ...repeated(formats).map((id) => `${name}: number format ${id} twice`),
    ...formats.filter((id) => Number(id) < 164).map((id) => `${name}: number format ${id} is Excel's own`),
    ...astray,
  ];
}
