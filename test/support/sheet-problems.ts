import { parseAddress, parseArea } from '../../src/core/sheet/address.js';
import type { Area } from '../../src/core/sheet/grid.js';
import { children, miscounted, outOfOrder, repeated, type XmlNode } from './xml-nodes.js';

/** How many there are of what sheets refer to. */
export interface SheetContext {
  readonly strings: number;
  readonly formats: number;
  readonly highlights: number;
}

/** CT_Worksheet, ECMA-376 part 1, 18.3.1.99. */
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

export function sheetProblems(name: string, tree: XmlNode, context: SheetContext): readonly string[] {
  const list = (local: string): readonly XmlNode[] => children(tree, local).flatMap((each) => each.children);
  const rules = children(tree, 'conditionalFormatting').flatMap((each) => children(each, 'cfRule'));
  const merges = list('mergeCells').map(({ attributes }) => attributes['ref'] ?? '');
  const validations = list('dataValidations').flatMap(({ attributes }) => (attributes['sqref'] ?? '').split(' '));
  const painted = children(tree, 'conditionalFormatting').flatMap(({ attributes }) =>
    (attributes['sqref'] ?? '').split(' '),
  );
  const once = ORDER.filter((local) => local !== 'conditionalFormatting' && children(tree, local).length > 1);
  return [
    ...outOfOrder(tree, ORDER, name),
    ...once.map((local) => `${name}: ${local} twice`),
    ...['mergeCells', 'dataValidations'].flatMap((local) =>
      children(tree, local).flatMap((each) => miscounted(each, name)),
    ),
    ...cellProblems(name, list('sheetData'), context),
    ...areaProblems(name, 'merge', merges),
    ...areaProblems(name, 'validation', validations),
    ...painted.filter((area) => parseArea(area) === null).map((area) => `${name}: conditional format of ${area}`),
    ...repeated(rules.map(({ attributes }) => attributes['priority']!)).map(
      (each) => `${name}: priority ${each} twice`,
    ),
    ...rules
      .filter(
        ({ attributes }) => Number(attributes['dxfId'] ?? 0) >= context.highlights && attributes['dxfId'] !== undefined,
      )
      .map(({ attributes }) => `${name}: no dxf ${attributes['dxfId']}`),
    ...list('dataValidations').flatMap(({ attributes }) => longWords(name, attributes)),
    ...columnProblems(name, list('cols')),
  ];
}

/** Addresses ascend and agree with their rows; what they refer to is there. */
function cellProblems(name: string, rows: readonly XmlNode[], context: SheetContext): readonly string[] {
  const problems: string[] = [];
  let above = 0;
  for (const row of rows) {
    const number = Number(row.attributes['r'] ?? above + 1);
    if (!(number > above)) problems.push(`${name}: row ${number} after ${above}`);
    above = number;
    let left = -1;
    for (const cell of row.children) {
      const place = parseAddress(cell.attributes['r'] ?? '');
      if (!place || place.row !== number - 1 || place.column <= left) {
        problems.push(`${name}: cell ${cell.attributes['r']} in row ${number}`);
      }
      left = place?.column ?? left;
      problems.push(...contentProblems(`${name}: ${cell.attributes['r']}`, cell, context));
    }
  }
  return problems;
}

function contentProblems(
  where: string,
  { attributes, children: content }: XmlNode,
  context: SheetContext,
): readonly string[] {
  const value = content.find(({ local }) => local === 'v')?.inner;
  const type = attributes['t'] ?? 'n';
  return [
    ...(Number(attributes['s'] ?? 0) < context.formats ? [] : [`${where}: no format ${attributes['s']}`]),
    ...(type === 's' && !(Number(value) < context.strings) ? [`${where}: no string ${value}`] : []),
    ...(type === 'n' && value !== undefined && !(value !== '' && Number.isFinite(Number(value)))
      ? [`${where}: number ${value}`]
      : []),
    ...(content.some(({ local, inner }) => local === 'f' && inner.startsWith('=')) ? [`${where}: formula with =`] : []),
  ];
}

/** Areas that are none, or that share a cell. */
function areaProblems(name: string, what: string, texts: readonly string[]): readonly string[] {
  const areas = texts.map(parseArea);
  const meet = (a: Area, b: Area): boolean =>
    a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
  return areas.flatMap((area, index) => {
    if (!area) return [`${name}: ${what} of ${texts[index]}`];
    const other = areas.findIndex((each, at) => at < index && each !== null && meet(each, area));
    return other < 0 ? [] : [`${name}: ${what} of ${texts[index]} and of ${texts[other]}`];
  });
}

/** Excel's limits of the words of a validation. */
function longWords(name: string, attributes: XmlNode['attributes']): readonly string[] {
  return Object.entries({ errorTitle: 32, promptTitle: 32, error: 255, prompt: 255 })
    .filter(([word, longest]) => (attributes[word] ?? '').length > longest)
    .map(([word]) => `${name}: ${word} of ${attributes['sqref']} is too long`);
}

function columnProblems(name: string, columns: readonly XmlNode[]): readonly string[] {
  let last = 0;
  return columns.flatMap(({ attributes }) => {
    const [from, to] = [Number(attributes['min']), Number(attributes['max'])];
    const sound = from > last && to >= from && to <= 16_384;
    last = to;
    return sound ? [] : [`${name}: columns ${from} to ${to}`];
  });
}
