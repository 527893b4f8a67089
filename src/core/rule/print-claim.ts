import type { Exact } from '../quantity/exact.js';
import {
  speaksOfCells,
  type Claim,
  type Comparison,
  type Figure,
  type FigureCall,
  type Leaf,
  type Tolerance,
} from './tree.js';
import { printCell, printColumn, printRow } from './cell-name.js';
import { foldFigure } from './walk.js';
import { functionWord, type FunctionName } from './words.js';

/** The canonical form of a relation: Chinese words, single blanks around signs, no parenthesis that could be left out. */
export function printClaim(claim: Claim): string {
  switch (claim.kind) {
    case 'comparison':
      return printComparison(claim);
    case 'junction':
      return claim.of.map((each) => within(each, claim.op)).join(claim.op === 'and' ? ' 且 ' : ' 或 ');
    case 'not':
      return `非 ${within(claim.of, 'not')}`;
    case 'conditional': {
      const { when, then, otherwise } = claim;
      const start = `若 ${within(when, 'when')} 则 ${within(then, otherwise ? 'then-else' : 'then')}`;
      return otherwise ? `${start} 否则 ${within(otherwise, 'then')}` : start;
    }
    case 'equivalence':
      return `${within(claim.left, 'iff-left')} 当且仅当 ${within(claim.right, 'iff-right')}`;
    case 'claim-call':
      return printCall(
        claim.name,
        claim.arguments.map((each) => cellsPlaced(each, printFigure(each))),
      );
  }
}

type Place = 'and' | 'or' | 'not' | 'when' | 'then' | 'then-else' | 'iff-left' | 'iff-right';

/** Which claims need parentheses where. */
const PARENTHESES: { readonly [P in Place]: readonly (Claim['kind'] | 'and' | 'or')[] } = {
  and: ['and', 'or', 'conditional', 'equivalence'],
  or: ['or', 'conditional', 'equivalence'],
  not: ['and', 'or', 'conditional', 'equivalence'],
  when: ['conditional'],
  then: ['equivalence'],
  'then-else': ['conditional', 'equivalence'],
  'iff-left': ['conditional'],
  'iff-right': ['conditional', 'equivalence'],
};

function within(claim: Claim, place: Place): string {
  const kind = claim.kind === 'junction' ? claim.op : claim.kind;
  return PARENTHESES[place].includes(kind) ? `(${printClaim(claim)})` : printClaim(claim);
}

function printComparison({ sides, signs, tolerances }: Comparison): string {
  const parts = [printFigure(sides[0]!)];
  signs.forEach((sign, at) => {
    parts.push(sign, printFigure(sides[at + 1]!));
    const tolerance = tolerances[at];
    if (tolerance) parts.push(printTolerance(tolerance));
  });
  return parts.join(' ');
}

function printTolerance({ value, unit }: Tolerance): string {
  return `±${printNumber(value)}${unit}`;
}

/** How tightly a print holds together: a sum, a product, one thing. */
const [SUM, PRODUCT, ONE] = [1, 2, 3] as const;
interface Printed {
  readonly text: string;
  readonly holds: number;
}
const OPERATORS = { '+': ' + ', '-': ' - ', '*': ' × ', '/': ' ÷ ' } as const;

export function printFigure(figure: Figure): string {
  return foldFigure<Printed>(figure, (each, parts) => {
    switch (each.kind) {
      case 'negated':
        return { text: `-${held(parts[0]!, ONE)}`, holds: ONE };
      case 'arithmetic': {
        const holds = each.op === '+' || each.op === '-' ? SUM : PRODUCT;
        return { text: held(parts[0]!, holds) + OPERATORS[each.op] + held(parts[1]!, holds + 1), holds };
      }
      case 'figure-call':
        return { text: printCall(each.name, argumentsOf(each, parts)), holds: ONE };
      default:
        return { text: printLeaf(each), holds: ONE };
    }
  }).text;
}

function printCall(name: FunctionName, printed: readonly string[]): string {
  return `${functionWord(name)}(${printed.join(', ')})`;
}

function argumentsOf(call: FigureCall, parts: readonly Printed[]): readonly string[] {
  const texts = parts.map(({ text }) => text);
  return speaksOfCells(call.name) ? texts.map((text, at) => cellsPlaced(call.arguments[at]!, text)) : texts;
}

/** Where every bare numeral is a code (有数, 填报个数), a whole number needs its point to stay a number. */
function cellsPlaced(figure: Figure, text: string): string {
  let within = figure;
  while (within.kind === 'negated') within = within.of;
  return within.kind === 'literal' && within.unit === '' && within.value.isInteger ? `${text}.0` : text;
}

function held({ text, holds }: Printed, least: number): string {
  return holds < least ? `(${text})` : text;
}

function printLeaf(leaf: Leaf): string {
  switch (leaf.kind) {
    case 'literal':
      return printNumber(leaf.value) + leaf.unit;
    case 'cell':
      return printCell(leaf);
    case 'row':
      return printRow(leaf);
    case 'column':
      return printColumn(leaf);
  }
}

/** Texts hold decimals alone, so a fraction is none that was written; it prints as the division that it is. */
function printNumber(value: Exact): string {
  return value.toDecimal() ?? `(${value.numerator} ÷ ${value.denominator})`;
}
