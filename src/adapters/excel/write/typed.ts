import type { CellWrite } from '../../../core/completion/plan.js';

/** What is assigned to a cell's `formulas`, which Excel takes as if a person had typed it. */
export type Typed = string | number | boolean;

/** The text format: under it Excel keeps whatever is typed as text, numbers and formulas too. */
export const TEXT_FORMAT = '@';

/** A planned content as it must be typed into a cell under `format`. */
export function typed({ value, formula }: Pick<CellWrite, 'value' | 'formula'>, format: unknown): Typed {
  if (formula !== null) return `=${formula}`;
  if (value === null) return '';
  return typeof value === 'string' ? typedText(value, format) : value;
}

/** What Excel answered for a cell's formula and value, to be typed into it again. */
export function typedAgain(formula: unknown, value: unknown, format: unknown): Typed {
  const isText = typeof value === 'string' && formula === value && value !== '';
  if (isText) return typedText(value, format);
  return typeof formula === 'number' || typeof formula === 'boolean' ? formula : String(formula ?? '');
}

/**
 * Text that Excel would not read as anything else goes as it is; any other behind an apostrophe, which Excel takes off again
 * and which keeps text what it is. Under the text format everything is text already.
 */
function typedText(text: string, format: unknown): string {
  if (text === '') return '';
  if (format === TEXT_FORMAT && !text.startsWith("'")) return text;
  return isPlainText(text) ? text : `'${text}`;
}

/** Words that begin a date or a time of day, and numerals, in Chinese Excel. */
const MAY_BE_READ = /^[上下公民平昭大明令星周〇零一二三四五六七八九十百千万亿两元正负真假]/u;

/** No number, date or time begins with any other Chinese character. */
function isPlainText(text: string): boolean {
  return /^\p{Script=Han}/u.test(text) && !MAY_BE_READ.test(text);
}
