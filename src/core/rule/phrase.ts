import { Exact } from '../quantity/exact.js';
import { halfWidth, isBlank } from '../quantity/unit-spelling.js';
import { isMark, type Token } from './token.js';
import type { Claim, Comparison, Figure, FigureFunction, Leaf, Span } from './tree.js';

/** Rows or columns named one after another (02、03、04行), and what a phrase says of them. */
interface Listed {
  readonly of: readonly Leaf[];
  readonly span: Span;
}

/** Phrases of printed forms whose reading is certain, by what follows the list; `least`: items that make sense of it. */
const TAILS: readonly {
  readonly says: RegExp;
  readonly least: number;
  readonly claim: (listed: Listed, value: string | undefined) => Claim;
}[] = [
  // 只能填写一行(且只能填'1'): one is filled, and what the filled ones add up to is that one's figure
  {
    says: /^中?只[能可]填[写报]?(?:其中)?[一1][行列栏项个](?:[,且并]{0,3}只[能可]填[写报]?(\d{1,9}))?$/,
    least: 2,
    claim: (listed, value) => {
      const one = compared('count', listed, '=', Exact.one);
      if (value === undefined) return one;
      const { span } = listed;
      return { kind: 'junction', op: 'and', of: [one, compared('sum', listed, '=', Exact.of(value))], span };
    },
  },
  {
    says: /^(?:不[能得可]同时填[写报]?|[最至]多(?:只能)?填[写报]?[一1][行列栏项个])$/,
    least: 2,
    claim: (listed) => compared('count', listed, '≤', Exact.one),
  },
  {
    says: /^至少填[写报]?[一1][行列栏项个]$/,
    least: 2,
    claim: (listed) => compared('count', listed, '≥', Exact.one),
  },
  {
    says: /^[均都]?(?:必填|必须填[写报]?|不[能得可]为空)$/,
    least: 1,
    claim: ({ of, span }) => ({ kind: 'claim-call', name: 'present', arguments: of, span }),
  },
];
const LONGEST_TAIL = 40;
const JOINTS: readonly string[] = ['和', '与', '及', '以及'];

/** Reads a stretch that is one of the phrases from end to end; null for anything else. */
export function readPhrase(text: string, piece: readonly Token[]): Claim | null {
  const list = readList(text, piece);
  const end = piece[piece.length - 1]!.start;
  if (!list || end - list.span.end > LONGEST_TAIL) return null;
  const tail = plainTail(text.slice(list.span.end, end));
  for (const { says, least, claim } of TAILS) {
    const match = says.exec(tail);
    if (match && list.of.length >= least) return claim(list, match[1]);
  }
  return null;
}

/** `02、03和04行`: the last one says whether all are rows or columns. */
function readList(text: string, piece: readonly Token[]): Listed | null {
  const leaves: Leaf[] = [];
  for (let at = 0; at < piece.length; at += 1) {
    const token = piece[at]!;
    if (token.kind !== 'figure' || (token.leaf.kind === 'literal' && token.bare !== 'numeral')) return null;
    leaves.push(token.leaf);
    const next = piece[at + 1]!;
    const joint = isMark(next, ',') || (next.kind === 'word' && JOINTS.includes(text.slice(next.start, next.end)));
    if (!joint) return listOf(leaves, text);
    at += 1;
  }
  return null;
}

function listOf(leaves: readonly Leaf[], text: string): Listed | null {
  const last = leaves[leaves.length - 1]!;
  if (last.kind !== 'row' && last.kind !== 'column') return null;
  const { kind, form } = last;
  const of = leaves.map(({ span, ...leaf }): Leaf | null => {
    if (leaf.kind === kind) return { ...leaf, span } as Leaf;
    if (leaf.kind !== 'literal') return null;
    const digits = Array.from(text.slice(span.start, span.end), halfWidth).join('');
    return kind === 'row' ? { kind, form, indicator: digits, span } : { kind, form, number: Number(digits), span };
  });
  const span = { start: leaves[0]!.span.start, end: last.span.end };
  return of.every((each) => each !== null) ? { of, span } : null;
}

/** Without blanks and quotes, in half-width signs. */
function plainTail(text: string): string {
  return Array.from(text, (each) => (each === '、' ? ',' : halfWidth(each)))
    .filter((each) => !isBlank(each) && !QUOTES.includes(each))
    .join('');
}
const QUOTES = '\'"‘’“”「」';

function compared(name: FigureFunction, { of, span }: Listed, sign: '=' | '≤' | '≥', value: Exact): Comparison {
  const call: Figure = { kind: 'figure-call', name, arguments: of, span };
  const bound: Figure = { kind: 'literal', value, unit: '', span };
  return { kind: 'comparison', sides: [call, bound], signs: [sign], tolerances: [null], span };
}
