import { serialOfIsoDate } from './iso-date.js';

/** What a cell holds: a value or an error. */
export interface CellContent {
  readonly value: string | number | boolean | null;
  readonly error?: string;
  /** A date written as text, which needs a date format to be shown as one. */
  readonly date?: true;
}

export const BLANK: CellContent = { value: null };

// one digit run after another, none optional around another: linear
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/**
 * Content of a cell of type `t` whose `v` is `text` (null: it has none). Type `s` and `inlineStr` are not for here.
 * A number is the double that its digits name; what is no number under a number's type is kept as text, to be seen.
 */
export function cellContent(type: string | null, text: string | null, date1904: boolean): CellContent {
  if (type === 'str') return text === null ? BLANK : { value: text };
  const plain = text?.trim() ?? '';
  if (plain === '') return BLANK;
  switch (type) {
    case 'b':
      return { value: plain === '1' || plain === 'true' };
    case 'e':
      return { value: null, error: plain };
    case 'd': {
      const serial = serialOfIsoDate(plain, date1904);
      return serial === null ? { value: plain } : { value: serial, date: true };
    }
    default:
      return numberContent(plain);
  }
}

function numberContent(text: string): CellContent {
  if (!NUMBER.test(text)) return { value: text };
  const value = Number(text);
  return Number.isFinite(value) ? { value } : { value: null, error: '#NUM!' };
}
