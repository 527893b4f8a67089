import { fifteenDigits, isFault, toNumber, type Scalar } from './values.js';

/** Null: it cannot be told. */
type Matcher = (value: Scalar) => boolean | null;

/**
 * What SUMIF and its like look for: a number, a truth, a word, or >5, <>0, =word. Null for what we do not judge: an empty criterion, wildcards, an
 * order among words, a date. A text in the range that could be read as a number is not judged either.
 */
export function criterionOf(criterion: Scalar): Matcher | null {
  if (isFault(criterion) || criterion === null) return null;
  if (typeof criterion === 'number') return numeric('=', criterion);
  if (typeof criterion === 'boolean') return (value) => value === criterion;
  const [, op = '', text = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(criterion)!;
  if (text === '' || /[*?~]/.test(text)) return null;
  const number = toNumber(text);
  if (typeof number === 'number') return numeric(op === '' ? '=' : op, number);
  if (/\p{N}/u.test(text) || /^(?:true|false)$/i.test(text)) return wordy(op, text, true);
  return wordy(op, text, false);
}

function numeric(op: string, limit: number): Matcher {
  return (value) => {
    if (isFault(value)) return op === '<>' ? null : false;
    if (typeof value === 'string') return mayBeNumber(value) ? null : op === '<>';
    if (typeof value !== 'number') return op === '<>';
    const order = fifteenDigits(value) - fifteenDigits(limit);
    return HOLDS[op as keyof typeof HOLDS](order);
  };
}

const HOLDS = {
  '=': (order: number) => order === 0,
  '<>': (order: number) => order !== 0,
  '<': (order: number) => order < 0,
  '<=': (order: number) => order <= 0,
  '>': (order: number) => order > 0,
  '>=': (order: number) => order >= 0,
} as const;

/** `uncertain`: Excel may take the word for a date or a truth, so only texts are judged by it. */
function wordy(op: string, word: string, uncertain: boolean): Matcher | null {
  if (op !== '' && op !== '=' && op !== '<>') return null;
  return (value) => {
    if (isFault(value)) return op === '<>' ? null : false;
    if (uncertain && typeof value !== 'string' && value !== null) return null;
    const same = typeof value === 'string' && value.toLowerCase() === word.toLowerCase();
    return op === '<>' ? !same : same;
  };
}

function mayBeNumber(text: string): boolean {
  return /\p{N}/u.test(text);
}
