import type { RuleNotice, RuleReading } from './rule-problem.js';
import { cellOf, type Settled } from './settle.js';
import type { Claim, Comparison, ComparisonSign, Figure, Leaf } from './tree.js';
import { claimsWithin, leavesOf, mapAtoms, mapFigures, mapLeaves, termsOf } from './walk.js';

/** Numerals that may be either are taken one way throughout a text; four of them make as many readings as a person will weigh. */
export const MOST_READINGS = 16;

/** Every reading of settled relations, the one with most codes first. */
export function readingsOf(text: string, relations: readonly Settled[]): RuleReading {
  const asked = new Map<string, Leaf>();
  const numerals = relations.flatMap((each) => [...each.numerals.values()]);
  numerals.sort((a, b) => a.leaf.span.start - b.leaf.span.start);
  for (const { standing, text: digits, leaf } of numerals)
    if (standing === 'ask' && !asked.has(digits)) asked.set(digits, leaf);
  const doubtful = [...asked.keys()];
  const count = 2 ** Math.min(doubtful.length, MOST_READINGS);
  if (count > MOST_READINGS) {
    const at = [...asked.values()][Math.log2(MOST_READINGS)]!.span;
    return { kind: 'refused', problem: { code: 'too-long', at, data: { what: 'readings', limit: MOST_READINGS } } };
  }
  const notices: RuleNotice[] = relations.flatMap((each) => each.notices);
  const readings: Claim[][] = [];
  for (let choice = 0; choice < count; choice += 1) {
    const numbers = new Set(doubtful.filter((_, at) => (choice >> at) % 2 === 1));
    readings.push(relations.map((each) => claimOf(text, each, numbers, notices)));
  }
  const sound = readings.filter((claims) => claims.every(speaksOfCells));
  const [first, ...others] = sound.length > 0 ? sound : readings;
  if (others.length === 0) return { kind: 'read', claims: first!, notices: inOrder(notices) };
  return { kind: 'ambiguous', readings: [first!, ...others], notices: inOrder(notices) };
}

/** A comparison of numbers alone is no reading of a printed relation. */
function speaksOfCells(claim: Claim): boolean {
  const isCell = (figure: Figure): boolean => leavesOf(figure).some(({ kind }) => kind !== 'literal');
  return claimsWithin(claim).every((each) => each.kind !== 'comparison' || each.sides.some(isCell));
}

function claimOf(text: string, settled: Settled, numbers: ReadonlySet<string>, notices: RuleNotice[]): Claim {
  const { relation, numerals } = settled;
  const codes = new Set<Figure>();
  const replace = (leaf: Leaf): Leaf => {
    const numeral = numerals.get(leaf);
    const isCode =
      numeral && (numeral.standing === 'code' || (numeral.standing === 'ask' && !numbers.has(numeral.text)));
    const named = isCode ? cellOf(numeral, relation.form) : withForm(leaf, relation.form);
    if (isCode || relation.bare.get(leaf) === 'cell') codes.add(named);
    return named;
  };
  const claim = mapFigures(relation.claim, (figure) => mapLeaves(figure, replace));
  return isPlain(claim) ? mapAtoms(claim, (atom) => relaxed(text, atom, codes, notices)) : claim;
}

function withForm(leaf: Leaf, form: string | null): Leaf {
  return leaf.kind === 'literal' || leaf.form !== null || form === null ? leaf : { ...leaf, form };
}

/** Comparisons that must hold as they stand; in a condition, `>` means more. */
function isPlain(claim: Claim): boolean {
  return claim.kind === 'comparison' || (claim.kind === 'junction' && claim.op === 'and' && claim.of.every(isPlain));
}

const RELAXED: { readonly [S in ComparisonSign]?: ComparisonSign } = { '<': '≤', '>': '≥' };

/** `4<2` between printed codes, or sums of them, is a part and its total: 0 and 0 must hold. */
function relaxed(text: string, atom: Claim, codes: ReadonlySet<Figure>, notices: RuleNotice[]): Claim {
  if (atom.kind !== 'comparison') return atom;
  const signs = atom.signs.map((sign, at) => {
    if (sign !== '<' && sign !== '>') return sign;
    const pair = [atom.sides[at]!, atom.sides[at + 1]!];
    const span = signSpan(text, atom, at);
    if (pair.every((side) => termsOf(side).every((term) => term.sign === 1 && codes.has(term.of)))) {
      notices.push({ code: 'less-read-as-at-most', at: span, data: { sign } });
      return RELAXED[sign]!;
    }
    if (pair.every(({ kind }) => kind === 'row') || pair.every(({ kind }) => kind === 'column'))
      notices.push({ code: 'less-is-strict', at: span, data: { sign } });
    return sign;
  });
  return { ...atom, signs };
}

/** Where the sign between two sides stands, blanks aside. */
function signSpan(text: string, { sides }: Comparison, at: number): { start: number; end: number } {
  const start = sides[at]!.span.end;
  const between = text.slice(start, sides[at + 1]!.span.start);
  const lead = between.length - between.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead + 1, between.trimEnd().length) };
}

/** By place, then code; each once, and once in all that codes were assumed. */
export function inOrder(notices: readonly RuleNotice[]): readonly RuleNotice[] {
  const sorted = [...notices].sort(
    (a, b) => a.at.start - b.at.start || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
  const assumed = sorted.findIndex(({ code }) => code === 'codes-assumed');
  return sorted.filter((each, at) => {
    if (each.code === 'codes-assumed') return at === assumed;
    const before = sorted[at - 1];
    return before?.code !== each.code || before.at.start !== each.at.start;
  });
}
