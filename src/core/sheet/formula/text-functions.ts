import { Exact } from '../../quantity/exact.js';
import { roundHalfUp } from './arithmetic.js';
import { MANY, type FunctionTable, type Operand, type SheetFunction } from './functions.js';
import { formatAsText } from './text-format.js';
import {
  faultAmong,
  isFault,
  toBoolean,
  toNumber,
  toText,
  UNKNOWN,
  VALUE,
  writeGeneral,
  type Scalar,
} from './values.js';

/** What a cell can hold. */
const LONGEST = 32_767;

export const textFunctions: FunctionTable = {
  TEXT: { takes: 'scalars', arity: [2, 2], run: ([value = null, code = null]) => asText(value, code) },
  FIXED: { takes: 'scalars', arity: [1, 3], run: fixed },
  VALUE: {
    takes: 'scalars',
    arity: [1, 1],
    run: ([value = null]) => (typeof value === 'boolean' ? VALUE : toNumber(value)),
  },
  T: { takes: 'scalars', arity: [1, 1], run: ([value = null]) => (typeof value === 'string' ? value : '') },
  LEN: ofText(1, 1, (text) => text.length),
  LEFT: ofText(1, 2, (text, count = 1) => (count < 0 ? VALUE : text.slice(0, count))),
  RIGHT: ofText(1, 2, (text, count = 1) => (count < 0 ? VALUE : text.slice(Math.max(0, text.length - count)))),
  MID: ofText(3, 3, (text, start = 1, count = 0) =>
    start < 1 || count < 0 ? VALUE : text.slice(start - 1, start - 1 + count),
  ),
  REPT: ofText(2, 2, (text, times = 0) => (times < 0 || text.length * times > LONGEST ? VALUE : text.repeat(times))),
  TRIM: ofText(1, 1, (text) => text.split(' ').filter(Boolean).join(' ')),
  UPPER: ofText(1, 1, (text) => text.toUpperCase()),
  LOWER: ofText(1, 1, (text) => text.toLowerCase()),
  EXACT: ofTexts(2, 2, ([one, other]) => one === other),
  CONCATENATE: ofTexts(1, MANY, (texts) => bounded(texts.join(''))),
  CONCAT: { takes: 'operands', arity: [1, MANY], run: joined },
  FIND: { takes: 'scalars', arity: [2, 3], run: find },
  SUBSTITUTE: { takes: 'scalars', arity: [3, 4], run: substitute },
};

/** A function of a text and whole numbers. */
function ofText(least: number, most: number, run: (text: string, ...numbers: number[]) => Scalar): SheetFunction {
  return {
    takes: 'scalars',
    arity: [least, most],
    run: ([first = null, ...others]) => {
      const text = toText(first);
      const numbers = others.map(toNumber);
      return faultAmong([text, ...numbers]) ?? run(text as string, ...(numbers as number[]).map(Math.trunc));
    },
  };
}

function ofTexts(least: number, most: number, run: (texts: readonly string[]) => Scalar): SheetFunction {
  return {
    takes: 'scalars',
    arity: [least, most],
    run: (args) => {
      const texts = args.map(toText);
      return faultAmong(texts) ?? run(texts as string[]);
    },
  };
}

function bounded(text: string): Scalar {
  return text.length > LONGEST ? VALUE : text;
}

function asText(value: Scalar, code: Scalar): Scalar {
  const format = toText(code);
  if (isFault(format)) return format;
  if (typeof value === 'boolean') return toText(value);
  const number = toNumber(value);
  if (isFault(number)) return number === VALUE && typeof value === 'string' ? value : number;
  if (/^(?:general|g\/通用格式|@)$/i.test(format)) return writeGeneral(number);
  return formatted(number, format);
}

/** Unknown, too, where the noise of a binary figure decides how it is rounded. */
function formatted(value: number, code: string): Scalar {
  const [shown, stored] = [Exact.fromDouble(value), Exact.parse(String(value))];
  if (!shown || !stored) return UNKNOWN;
  const text = formatAsText(shown, code);
  if (text === null) return UNKNOWN;
  return shown.equals(stored) || text === formatAsText(stored, code) ? text : UNKNOWN;
}

/** FIXED(value, places = 2, without separators = FALSE). */
function fixed([value = null, places = 2, plain = false]: readonly Scalar[]): Scalar {
  const [number, digits, bare] = [toNumber(value), toNumber(places), toBoolean(plain)];
  const fault = faultAmong([number, digits, bare]);
  if (fault) return fault;
  const count = Math.trunc(digits as number);
  if (Math.abs(count) > 20) return UNKNOWN;
  const rounded = roundHalfUp(number as number, count);
  if (isFault(rounded)) return rounded;
  const code = (bare ? '0' : '#,##0') + (count > 0 ? `.${'0'.repeat(count)}` : '');
  return formatted(rounded, code);
}

function joined(args: readonly Operand[]): Scalar {
  const texts = args.flatMap((each) => (each.direct ? [each.value] : each.area.values)).map(toText);
  return faultAmong(texts) ?? bounded(texts.join(''));
}

function find([what = null, within = null, from = 1]: readonly Scalar[]): Scalar {
  const [needle, text, start] = [toText(what), toText(within), toNumber(from)];
  const fault = faultAmong([needle, text, start]);
  if (fault) return fault;
  const at = (start as number) < 1 ? -1 : (text as string).indexOf(needle as string, Math.trunc(start as number) - 1);
  return at < 0 ? VALUE : at + 1;
}

/** Every occurrence, or the one of that number. */
function substitute([text = null, old = null, fresh = null, number]: readonly Scalar[]): Scalar {
  const texts = [toText(text), toText(old), toText(fresh)];
  const which = number === undefined ? null : toNumber(number);
  const fault = faultAmong([...texts, which]);
  if (fault) return fault;
  const [whole, from, to] = texts as [string, string, string];
  if (from === '') return whole;
  const parts = whole.split(from);
  if (which === null) return bounded(parts.join(to));
  const cut = Math.trunc(which as number);
  if (cut < 1) return VALUE;
  if (cut >= parts.length) return whole;
  return bounded(parts.slice(0, cut).join(from) + to + parts.slice(cut).join(from));
}
