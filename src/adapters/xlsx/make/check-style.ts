import type { StyleDraft } from '../../../core/book/book-draft.js';
import { checkCount, checkNumber, checkText } from './check-text.js';

const checked = new WeakSet<StyleDraft>();

/** @throws RangeError for a look that Excel does not know. Drafts share their styles, and each is looked at once. */
export function checkStyle(style: StyleDraft, where: () => string): void {
  if (checked.has(style)) return;
  const place = where();
  const { font, fill, border, format, indent } = style;
  checkLook({ fill, border: border?.colour, font: font?.colour }, place);
  if (font?.name !== undefined) checkText(font.name, 31, `${place}: font`);
  if (font?.name === '') throw new RangeError(`${place}: font without a name`);
  if (font?.size !== undefined) checkNumber(font.size, [1, 409], `${place}: font size`);
  if (indent !== undefined) checkCount(indent, [0, 250], `${place}: indent`);
  if (format !== undefined) checkText(format, 255, `${place}: format`);
  if (format === '') throw new RangeError(`${place}: format without a code`);
  checked.add(style);
}

/** @throws RangeError for a colour that is not RRGGBB */
export function checkLook(colours: { readonly [what: string]: string | undefined }, where: string): void {
  for (const [what, colour] of Object.entries(colours)) {
    if (colour !== undefined && !/^[0-9A-Fa-f]{6}$/.test(colour)) {
      throw new RangeError(`${where}: ${what} ${colour} is not RRGGBB`);
    }
  }
}
