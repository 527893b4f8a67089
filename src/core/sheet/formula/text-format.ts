import { Exact } from '../../quantity/exact.js';
import { remembering } from '../../quantity/remember.js';
import { writeFixed } from '../../quantity/rounding.js';

/** A section of a format that TEXT takes: words, one place for a figure, words. */
interface Pattern {
  readonly before: string;
  readonly after: string;
  readonly figure: {
    readonly least: number;
    readonly grouped: boolean;
    readonly least10ths: number;
    readonly most10ths: number;
  } | null;
  readonly percents: number;
}

const LONGEST = 200;

/**
 * TEXT(value, code) for plain numeric formats: 0, 0.0, 0.##, #,##0.00, 0.0%, up to three sections, words in quotes, escaped or not Latin.
 * Null where the format is another one, or where Excel's answer depends on more than that.
 */
export function formatAsText(value: Exact, code: string): string | null {
  if (code === '' || code.length > LONGEST) return null;
  const patterns = patternsOf(code);
  if (!patterns) return null;
  const [plus, minus, nought] = patterns;
  const chosen = value.sign < 0 ? (minus ?? plus!) : value.isZero ? (nought ?? plus!) : plus!;
  const digits = chosen.figure === null ? '' : writeFigure(value.abs(), chosen);
  // What rounds to nothing takes its sign and its section by rules of their own.
  const vanished = chosen.figure !== null && !value.isZero && !/[1-9]/.test(digits);
  if (vanished && (value.sign < 0 || patterns.length > 1)) return null;
  const sign = value.sign < 0 && chosen === plus ? '-' : '';
  return sign + chosen.before + digits + chosen.after;
}

/** Null where the format is not one of these. */
const patternsOf = remembering((code): readonly Pattern[] | null => {
  const patterns = splitSections(code)?.map(readPattern);
  const isKnown = patterns && patterns.length <= 3 && patterns.every((each) => each !== null);
  return isKnown ? patterns : null;
});

function writeFigure(value: Exact, { figure, percents }: Pattern): string {
  const { least, grouped, least10ths, most10ths } = figure!;
  const written = writeFixed(value.times(Exact.integer(100n ** BigInt(percents))), most10ths);
  const [whole = '', tenths = ''] = written.split('.');
  let kept = tenths.length;
  while (kept > least10ths && tenths[kept - 1] === '0') kept -= 1;
  const digits = (whole === '0' ? '' : whole).padStart(least, '0');
  const point = most10ths > 0 ? `.${tenths.slice(0, kept)}` : '';
  return (grouped ? digits.replace(/\B(?=(?:\d{3})+$)/g, ',') : digits) + point;
}

type Piece = { readonly words: boolean; readonly text: string };

/** Words and codes of each section; null where a quote is not closed. */
function splitSections(code: string): Piece[][] | null {
  const sections: Piece[][] = [[]];
  for (let at = 0; at < code.length; at += 1) {
    const char = code[at]!;
    if (char === ';') sections.push([]);
    else if (char === '"') {
      const end = code.indexOf('"', at + 1);
      if (end < 0) return null;
      sections.at(-1)!.push({ words: true, text: code.slice(at + 1, end) });
      at = end;
    } else if (char === '\\') {
      if (at + 1 >= code.length) return null;
      at += 1;
      sections.at(-1)!.push({ words: true, text: code[at]! });
    } else sections.at(-1)!.push({ words: /[-+() :\u0080-\uffff]/.test(char), text: char });
  }
  return sections;
}

function readPattern(pieces: readonly Piece[]): Pattern | null {
  const places = pieces.map(({ words, text }) => !words && /[0#,.]/.test(text));
  const first = places.indexOf(true);
  const end = first < 0 ? pieces.length : places.lastIndexOf(true) + 1;
  const outside = first < 0 ? pieces : [...pieces.slice(0, first), ...pieces.slice(end)];
  if (places.slice(first, end).includes(false) && first >= 0) return null;
  if (!outside.every(({ words, text }) => words || text === '%')) return null;
  const write = (some: readonly Piece[]) => some.map(({ text }) => text).join('');
  const figure = first < 0 ? null : figureOf(write(pieces.slice(first, end)));
  if (first >= 0 && figure === null) return null;
  return {
    before: write(pieces.slice(0, first < 0 ? end : first)),
    after: write(pieces.slice(end)),
    figure,
    percents: outside.filter(({ words, text }) => !words && text === '%').length,
  };
}

/** `#,##0.0#`: places that may stay empty come before those that must be filled, and behind the point the other way round. */
function figureOf(code: string): Pattern['figure'] {
  const [whole = '', tenths = '', ...more] = code.split('.');
  const fine = /^[#,]*[0,]*$/.test(whole) && !/^,|,$/.test(whole) && /^0*#*$/.test(tenths) && more.length === 0;
  if (!fine) return null;
  const noughts = tenths.split('0').length - 1;
  return {
    least: whole.split('0').length - 1,
    grouped: whole.includes(','),
    least10ths: noughts,
    most10ths: tenths.length,
  };
}
