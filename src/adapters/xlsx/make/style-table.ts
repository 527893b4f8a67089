import type { BorderDraft, FontDraft, HighlightDraft, StyleDraft } from '../../../core/book/book-draft.js';
import { builtInFormatId } from '../edit/built-in-formats.js';
import { encodeAttribute, escapeXstring } from '../edit/xml-text.js';
import { MAIN, XML_HEAD } from './package-xml.js';

/** Excel's own limit of different cell formats in a workbook. */
const MOST_FORMATS = 64_000;
const FIRST_OWN_FORMAT = 164;
const DEFAULT_SIZE = 11;
const DEFAULT_FONT = '宋体';
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';

/** Different texts in the order in which they came, each with its index. */
class Listed {
  private readonly indexes = new Map<string, number>();

  constructor(...first: readonly string[]) {
    first.forEach((each) => this.index(each));
  }

  get size(): number {
    return this.indexes.size;
  }

  index(text: string): number {
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.size);
    return this.size - 1;
  }

  xml(element: string, items: readonly string[] = [...this.indexes.keys()]): string {
    return `<${element} count="${this.size}">${items.join('')}</${element}>`;
  }

  texts(): readonly string[] {
    return [...this.indexes.keys()];
  }
}

/** Looks of cells and of conditional formats, each once; index 0 is Excel's default. */
export class StyleTable {
  private readonly formats = new Listed();
  private readonly fonts = new Listed(fontXml({}));
  private readonly fills = new Listed(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  private readonly borders = new Listed(NO_BORDER);
  private readonly cells = new Listed('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  private readonly highlights = new Listed();
  /** Drafts share their style objects: most cells need not be spelt out. */
  private readonly plain = new Map<StyleDraft, number>();
  private readonly quoted = new Map<StyleDraft, number>();

  /** The index of a cell's look; `quoted`: with the mark that keeps text such as `=1` text when a person edits it. */
  index(style: StyleDraft | undefined, quoted: boolean): number {
    if (style === undefined) return quoted ? this.listed({}, true) : 0;
    const known = (quoted ? this.quoted : this.plain).get(style);
    if (known !== undefined) return known;
    const index = this.listed(style, quoted);
    (quoted ? this.quoted : this.plain).set(style, index);
    return index;
  }

  /** The index among the looks of conditional formats. */
  highlight({ fill, colour, bold }: HighlightDraft): number {
    const font = `${bold === undefined ? '' : `<b${bold ? '' : ' val="0"'}/>`}${colour === undefined ? '' : rgb('color', colour)}`;
    const fonts = font === '' ? '' : `<font>${font}</font>`;
    const fills =
      fill === undefined ? '' : `<fill><patternFill patternType="solid">${rgb('bgColor', fill)}</patternFill></fill>`;
    return this.highlights.index(`<dxf>${fonts}${fills}</dxf>`);
  }

  /** @throws RangeError for more looks than Excel opens */
  xml(): string {
    if (this.cells.size > MOST_FORMATS)
      throw new RangeError(`${this.cells.size} cell formats, at most ${MOST_FORMATS}`);
    const formats = this.formats
      .texts()
      .map((code, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${code}"/>`);
    return [
      `${XML_HEAD}<styleSheet xmlns="${MAIN}">`,
      formats.length > 0 ? this.formats.xml('numFmts', formats) : '',
      this.fonts.xml('fonts'),
      this.fills.xml('fills'),
      this.borders.xml('borders'),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.cells.xml('cellXfs'),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      this.highlights.xml('dxfs'),
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"/>',
      '</styleSheet>',
    ].join('');
  }

  private listed(style: StyleDraft, quoted: boolean): number {
    const format = this.formatId(style.format);
    const font = this.fonts.index(fontXml(style.font ?? {}));
    const fill = style.fill === undefined ? 0 : this.fills.index(fillXml(style.fill));
    const border = style.border === undefined ? 0 : this.borders.index(borderXml(style.border));
    const alignment = alignmentXml(style);
    const protection = style.locked === false ? '<protection locked="0"/>' : '';
    const tag = [
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`,
      quoted ? ' quotePrefix="1"' : '',
      applied('NumberFormat', format > 0),
      applied('Font', font > 0),
      applied('Fill', fill > 0),
      applied('Border', border > 0),
      applied('Alignment', alignment !== ''),
      applied('Protection', protection !== ''),
    ].join('');
    const children = alignment + protection;
    return this.cells.index(children === '' ? `${tag}/>` : `${tag}>${children}</xf>`);
  }

  private formatId(code: string | undefined): number {
    if (code === undefined) return 0;
    return builtInFormatId(code) ?? FIRST_OWN_FORMAT + this.formats.index(encodeAttribute(escapeXstring(code)));
  }
}

function applied(what: string, isOn: boolean): string {
  return isOn ? ` apply${what}="1"` : '';
}

function fontXml({
  name = DEFAULT_FONT,
  size = DEFAULT_SIZE,
  bold = false,
  italic = false,
  colour,
}: FontDraft): string {
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}`;
  const ink = colour === undefined ? '' : rgb('color', colour);
  return `<font>${marks}<sz val="${size}"/>${ink}<name val="${encodeAttribute(escapeXstring(name))}"/></font>`;
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid">${rgb('fgColor', colour)}<bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml({ sides, colour }: BorderDraft): string {
  const side = (name: string): string =>
    sides === 'all' || sides === name ? `<${name} style="thin">${rgb('color', colour)}</${name}>` : `<${name}/>`;
  return `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
}

/** An indent counts only from a side: the left one where none is named. */
function alignmentXml({ horizontal, vertical, wrap = false, indent = 0 }: StyleDraft): string {
  const side = horizontal ?? (indent > 0 ? 'left' : undefined);
  const attributes = [
    side === undefined ? '' : ` horizontal="${side}"`,
    vertical === undefined ? '' : ` vertical="${vertical}"`,
    wrap ? ' wrapText="1"' : '',
    indent > 0 ? ` indent="${indent}"` : '',
  ].join('');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

function rgb(element: string, colour: string): string {
  return `<${element} rgb="FF${colour.toUpperCase()}"/>`;
}
