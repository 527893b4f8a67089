import { canonicalCode } from '../indicator/pack.js';
import { halfWidth } from '../quantity/unit-spelling.js';
import type { Relation } from './relations.js';
import { speaksOfCells, type Comparison, type Figure, type Literal } from './tree.js';
import { claimsWithin, leavesOf, termsOf, topFigures } from './walk.js';

/** What a bare numeral of a relation can stand for; `ask`: either, a person has to say. */
export type Standing = 'code' | 'number' | 'ask';

/**
 * Where a numeral stands. term: with others in a sum, or in a function · side: alone beside `=` · bound: alone beside `<` ·
 * factor: multiplies or divides · cell: in a function that speaks of cells (有数, 填报个数).
 */
type Place = 'term' | 'side' | 'bound' | 'factor' | 'cell';

export interface Numeral {
  readonly leaf: Literal;
  /** As written, in half-width digits. */
  readonly text: string;
  readonly place: Place;
  /** A constant would make sense here, whatever codes there are. */
  readonly likelyConstant: boolean;
}

/** The bare numerals of a relation, by their leaves. */
export function numeralsOf(text: string, { claim, bare }: Relation, declared: boolean): ReadonlyMap<Figure, Numeral> {
  const found = new Map<Figure, Numeral>();
  const add = (leaf: Literal, place: Place, likely: (text: string) => boolean): void => {
    const digits = Array.from(text.slice(leaf.span.start, leaf.span.end), halfWidth).join('');
    found.set(leaf, { leaf, text: digits, place, likelyConstant: likely(canonicalCode(digits)) });
  };
  const isNumeral = (figure: Figure): figure is Literal => bare.get(figure) === 'numeral';
  for (const each of claimsWithin(claim)) {
    if (each.kind === 'claim-call') walk(each.arguments, 'cell', isNumeral, add);
    if (each.kind !== 'comparison') continue;
    each.sides.forEach((side, at) => {
      if (!isNumeral(side)) walk([side], 'term', isNumeral, add);
      else if (isOrdered(each, at)) add(side, 'bound', (digits) => isLikelyBound(digits, declared));
      else add(side, 'side', (digits) => digits === '100' && isTotalOf(each, at));
    });
  }
  return found;
}

/** Deep sums nest to the left: no recursion. */
function walk(
  figures: readonly Figure[],
  place: Place,
  isNumeral: (figure: Figure) => figure is Literal,
  add: (leaf: Literal, place: Place, likely: (text: string) => boolean) => void,
): void {
  const open: { figure: Figure; place: Place; termsAbove: number }[] = figures.map((figure) => ({
    figure,
    place,
    termsAbove: 0,
  }));
  for (let next = open.pop(); next; next = open.pop()) {
    const { figure, place: here, termsAbove } = next;
    if (isNumeral(figure)) add(figure, here, (digits) => here === 'factor' && isLikelyFactor(digits, termsAbove));
    else if (figure.kind === 'negated') open.push({ ...next, figure: figure.of });
    else if (figure.kind === 'arithmetic') {
      const [left, right] = placesAround(figure.op);
      const terms = figure.op === '/' ? termsOf(figure.left).length : 0;
      open.push(
        { figure: figure.left, place: left, termsAbove: 0 },
        { figure: figure.right, place: right, termsAbove: terms },
      );
    } else if (figure.kind === 'figure-call') {
      const inside: Place = speaksOfCells(figure.name) ? 'cell' : 'term';
      for (const each of figure.arguments) open.push({ figure: each, place: inside, termsAbove: 0 });
    }
  }
}

function placesAround(op: '+' | '-' | '*' | '/'): readonly [Place, Place] {
  return op === '*' ? ['factor', 'factor'] : op === '/' ? ['term', 'factor'] : ['term', 'term'];
}

function isOrdered({ signs }: Comparison, at: number): boolean {
  return [signs[at - 1], signs[at]].some((sign) => sign !== undefined && sign !== '=' && sign !== '≠');
}

/** The right side of a sum: 17 + 18 = 100 may well be shares that make up the whole. */
function isTotalOf({ sides }: Comparison, at: number): boolean {
  return at > 0 && termsOf(sides[at - 1]!).length > 1;
}

/** Conversions between units and periods: ×100, ×10000, ÷12; and as many as there are terms above, which makes a mean of them. */
function isLikelyFactor(digits: string, termsAbove: number): boolean {
  return /^10+$/.test(digits) || PERIODS.has(digits) || (termsAbove > 1 && digits === String(termsAbove));
}
const PERIODS: ReadonlySet<string> = new Set(['12', '24', '30', '360', '365', '366']);

/** 0, 100, 1000 …; where no codes are declared, any whole hundred. */
function isLikelyBound(digits: string, declared: boolean): boolean {
  return digits === '0' || (declared ? /^100+$/ : /^[1-9]\d{0,10}00$/).test(digits);
}

/** Whether cells stand in brackets, or whole rows and columns are named: numerals beside them are numbers. */
export function isProper({ claim, bare }: Relation): boolean {
  return topFigures(claim).some((each) => leavesOf(each).some((leaf) => leaf.kind !== 'literal' && !bare.has(leaf)));
}
