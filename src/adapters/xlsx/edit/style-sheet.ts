import { HostError } from '../../../app/ports/host-error.js';
import { builtInFormat, builtInFormatId } from './built-in-formats.js';
import { applySplices, type Splice } from './splices.js';
import { surveyStyles, type FontsSpot, type ListSpot, type StylesSurvey, type XfSpot } from './styles-survey.js';
import { attribute, attributesOf, tagWith, whole, type TagSpot } from './xml-attributes.js';
import { encodeAttribute, escapeXstring } from './xml-text.js';

/** Excel's limit on cell formats of a workbook. */
const MOST_XFS = 65_490;
/** Ids below are Excel's own. */
const FIRST_OWN_FORMAT = 164;

export interface StyleChange {
  /** Number format code; null keeps the cell's own. */
  readonly format: string | null;
  /** Excel's quote mark, which keeps text text when a person edits it; null keeps it as it is. */
  readonly quotePrefix: boolean | null;
}

/** A look for cells of a sheet of our own: the workbook's usual font, bold or of another size. */
export interface OwnLook {
  readonly bold: boolean;
  /** Points; null: as the usual font. */
  readonly size: number | null;
  readonly wrap: boolean;
  readonly quotePrefix: boolean;
}

/**
 * The styles part while cells are edited. Formats are only ever appended, so every index in use keeps its meaning; a new
 * one is a copy of the cell's own, with another number format or quote mark.
 */
export class StyleSheet {
  private readonly survey: StylesSurvey;
  private readonly addedXfs: string[] = [];
  private readonly addedFonts: string[] = [];
  private readonly addedFormats: { readonly id: number; readonly code: string }[] = [];
  private readonly indexOfXf = new Map<string, number>();
  private readonly idOfFormat = new Map<string, number>();
  private readonly codeOfFormat = new Map<number, string>();
  private nextFormat: number;

  constructor(text: string, where: string) {
    this.survey = surveyStyles(text, where);
    for (const { id, code } of this.survey.formats) {
      if (!this.idOfFormat.has(code)) this.idOfFormat.set(code, id);
      this.codeOfFormat.set(id, code);
    }
    this.nextFormat = this.survey.formats.reduce((next, { id }) => Math.max(next, id + 1), FIRST_OWN_FORMAT);
    this.survey.xfs.forEach((xf, index) => {
      const xml = this.xmlOf(xf);
      if (!this.indexOfXf.has(xml)) this.indexOfXf.set(xml, index);
    });
  }

  /** Whether cells of that style are locked once their sheet is protected: they are, unless their format says not. */
  isLocked(style: number | null): boolean {
    return this.survey.xfs[style ?? 0]?.locked ?? true;
  }

  /** Index of the style with the change made; null: the style is that already. */
  changed(style: number | null, change: StyleChange): number | null {
    const { format, quotePrefix } = change;
    const base = this.survey.xfs[style ?? 0];
    if (!base) {
      if (format === null && quotePrefix !== true) return null;
      // a style that is not there: what a copy of it would look like is for each reader to guess
      throw new HostError('not-writable', { reason: 'style', style: style ?? 0, where: this.survey.where });
    }
    const changes = new Map<string, string | null>();
    if (format !== null && format !== this.codeOf(base.format)) {
      changes.set('numFmtId', String(this.formatId(format))).set('applyNumberFormat', '1');
    }
    if (quotePrefix !== null && quotePrefix !== base.quotePrefix) changes.set('quotePrefix', quotePrefix ? '1' : null);
    if (changes.size === 0) return null;
    return this.indexOf(tagWith(base.tag, changes) + base.tag.text.slice(base.tag.end, base.end));
  }

  /** Index of a format of that look; null: the part has no list of formats to add to. */
  own({ bold, size, wrap, quotePrefix }: OwnLook): number | null {
    const { fonts, cellXfs, hasBase, root } = this.survey;
    if (!cellXfs) return null;
    const prefix = prefixOf(root);
    const font = fonts && fonts.items.length > 0 ? this.fontId(fonts, bold, size) : 0;
    const alignment = `<${prefix}alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/>`;
    const attributes = [
      `numFmtId="0" fontId="${font}" fillId="0" borderId="0"`,
      ...(hasBase ? ['xfId="0"'] : []),
      ...(quotePrefix ? ['quotePrefix="1"'] : []),
      ...(font > 0 ? ['applyFont="1"'] : []),
      'applyAlignment="1"',
    ];
    return this.indexOf(`<${prefix}xf ${attributes.join(' ')}>${alignment}</${prefix}xf>`);
  }

  isChanged(): boolean {
    return this.addedXfs.length > 0;
  }

  /** The part's text with what was appended. */
  text(): string {
    const { survey, addedFormats, addedXfs } = this;
    const prefix = prefixOf(survey.root);
    const formats = addedFormats
      .map(({ id, code }) => `numFmtId="${id}" formatCode="${encodeAttribute(escapeXstring(code))}"`)
      .map((attributes) => `<${prefix}numFmt ${attributes}/>`);
    const first = `<${prefix}numFmts count="${formats.length}">${formats.join('')}</${prefix}numFmts>`;
    const splices = survey.numFmts
      ? grown(survey.numFmts, formats)
      : [{ start: survey.root.end, end: survey.root.end, text: formats.length > 0 ? first : '' }];
    const fonts = survey.fonts ? grown(survey.fonts, this.addedFonts) : [];
    return applySplices(survey.text, [
      ...splices,
      ...fonts,
      ...(survey.cellXfs ? grown(survey.cellXfs, addedXfs) : []),
    ]);
  }

  private codeOf(id: number): string | null {
    return this.codeOfFormat.get(id) ?? builtInFormat(id);
  }

  private formatId(code: string): number {
    const known = this.idOfFormat.get(code) ?? builtInFormatId(code);
    if (known !== null) return known;
    const id = this.nextFormat;
    this.nextFormat += 1;
    this.idOfFormat.set(code, id);
    this.addedFormats.push({ id, code });
    return id;
  }

  /** In the order of CT_Font: marks, size, and what names the usual font. */
  private fontId({ usual, items }: FontsSpot, bold: boolean, size: number | null): number {
    if (!bold && size === null) return 0;
    const prefix = prefixOf(this.survey.root);
    const xml = [
      bold ? `<${prefix}b/>` : '',
      size === null ? (usual.get('sz') ?? '') : `<${prefix}sz val="${size}"/>`,
      ...['color', 'name', 'family', 'charset', 'scheme'].map((local) => usual.get(local) ?? ''),
    ].join('');
    const font = `<${prefix}font>${xml}</${prefix}font>`;
    const known = items.indexOf(font);
    if (known >= 0) return known;
    const added = this.addedFonts.indexOf(font);
    return items.length + (added >= 0 ? added : this.addedFonts.push(font) - 1);
  }

  private indexOf(xml: string): number {
    const known = this.indexOfXf.get(xml);
    if (known !== undefined) return known;
    const index = this.survey.xfs.length + this.addedXfs.length;
    if (index >= MOST_XFS) throw new HostError('not-writable', { reason: 'too-many-styles', limit: MOST_XFS });
    this.indexOfXf.set(xml, index);
    this.addedXfs.push(xml);
    return index;
  }

  private xmlOf({ tag, end }: XfSpot): string {
    return tag.text.slice(tag.start, end);
  }
}

/** The list with items appended and its count true. */
function grown({ tag, insertAt }: ListSpot, items: readonly string[]): Splice[] {
  if (items.length === 0) return [];
  const count = whole(attribute(attributesOf(tag), 'count'));
  const opened = count === null ? tagText(tag) : tagWith(tag, new Map([['count', String(count + items.length)]]));
  const content = items.join('');
  if (opened.endsWith('/>')) {
    return [{ start: tag.start, end: tag.end, text: `${opened.slice(0, -2)}>${content}</${tag.name}>` }];
  }
  return [
    { start: tag.start, end: tag.end, text: opened },
    { start: insertAt, end: insertAt, text: content },
  ];
}

/** `x:` for `x:styleSheet`. */
function prefixOf({ name }: TagSpot): string {
  return name.slice(0, name.indexOf(':') + 1);
}

function tagText({ text, start, end }: TagSpot): string {
  return text.slice(start, end);
}
