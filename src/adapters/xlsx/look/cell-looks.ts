import { colourOf } from './colours.js';
import type { BorderLook, CellLook, FontLook, Side } from './workbook-look.js';
import { childOf, childrenOf, isOn, numberOf, type XmlElement } from './xml-element.js';

const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];

/** What each cell format of a styles part looks like; `root` is the part's. */
export function cellLooks(root: XmlElement, theme: readonly string[]): readonly CellLook[] {
  const fonts = childrenOf(childOf(root, 'fonts'), 'font').map((each) => fontOf(each, theme));
  const fills = childrenOf(childOf(root, 'fills'), 'fill').map((each) => fillOf(each, theme));
  const borders = childrenOf(childOf(root, 'borders'), 'border').map((each) => bordersOf(each, theme));
  return childrenOf(childOf(root, 'cellXfs'), 'xf').map((xf) => {
    const fill = fills[numberOf(xf, 'fillId') ?? 0] ?? null;
    return {
      ...(fill === null ? {} : { fill }),
      font: fonts[numberOf(xf, 'fontId') ?? 0] ?? {},
      borders: borders[numberOf(xf, 'borderId') ?? 0] ?? {},
      ...alignmentOf(childOf(xf, 'alignment')),
    };
  });
}

function alignmentOf(element: XmlElement | null): Pick<CellLook, 'horizontal' | 'vertical' | 'wrap' | 'indent'> {
  const horizontal = HORIZONTAL.get(element?.attributes.get('horizontal') ?? '');
  const vertical = element?.attributes.get('vertical');
  return {
    ...(horizontal === undefined ? {} : { horizontal }),
    vertical: vertical === 'top' || vertical === 'center' ? vertical : 'bottom',
    wrap: element?.attributes.has('wrapText') === true && isOn(element, 'wrapText'),
    indent: numberOf(element, 'indent') ?? 0,
  };
}

const HORIZONTAL = new Map<string, 'left' | 'center' | 'right'>([
  ['left', 'left'],
  ['right', 'right'],
  ['center', 'center'],
  ['centerContinuous', 'center'],
  ['distributed', 'center'],
]);

function fontOf(font: XmlElement, theme: readonly string[]): FontLook {
  const name = childOf(font, 'name')?.attributes.get('val');
  const size = numberOf(childOf(font, 'sz'), 'val');
  const color = colourOf(childOf(font, 'color'), theme);
  const underline = childOf(font, 'u');
  return {
    ...(name === undefined ? {} : { name }),
    ...(size === null ? {} : { size }),
    ...(color === null ? {} : { color }),
    ...(isOn(childOf(font, 'b')) ? { bold: true } : {}),
    ...(isOn(childOf(font, 'i')) ? { italic: true } : {}),
    ...(isOn(childOf(font, 'strike')) ? { strikethrough: true } : {}),
    ...(underline && underline.attributes.get('val') !== 'none' ? { underline: true } : {}),
  };
}

/** Patterns and gradients are shown as none, or as their one colour. */
function fillOf(fill: XmlElement, theme: readonly string[]): string | null {
  const pattern = childOf(fill, 'patternFill');
  const isSolid = pattern?.attributes.get('patternType') === 'solid';
  return isSolid ? colourOf(childOf(pattern, 'fgColor'), theme) : null;
}

function bordersOf(border: XmlElement, theme: readonly string[]): CellLook['borders'] {
  const found: { [S in Side]?: BorderLook } = {};
  for (const side of SIDES) {
    const line = childOf(border, side);
    const style = line?.attributes.get('style') ?? 'none';
    if (style !== 'none') found[side] = lineOf(style, colourOf(childOf(line, 'color'), theme) ?? '#000000');
  }
  return found;
}

function lineOf(style: string, color: string): BorderLook {
  const weight = style === 'thick' || style === 'double' ? style : /^medium/.test(style) ? 'medium' : 'thin';
  return { weight, dashed: /dash|dot|hair/i.test(style), color };
}
