import { canonicalCode } from '../indicator/pack.js';
import { isProper, numeralsOf, type Numeral, type Standing } from './numerals.js';
import type { Relation } from './relations.js';
import type { RuleNotice } from './rule-problem.js';
import type { CellName, Figure, Span } from './tree.js';

/** A relation whose numerals each have their standing, and what is to be told of them. */
export interface Settled {
  readonly relation: Relation;
  /** Printed without a bracket: numerals may be codes. */
  readonly legacy: boolean;
  readonly numerals: ReadonlyMap<Figure, Numeral & { readonly standing: Standing }>;
  readonly notices: readonly RuleNotice[];
}

/** `codes`: null where none are declared, and every numeral but 0 may be one. */
export function settleNumerals(text: string, relation: Relation, codes: ReadonlySet<string> | null): Settled {
  const numerals = numeralsOf(text, relation, codes !== null);
  const legacy = !isProper(relation);
  const notices: RuleNotice[] = [];
  const settled = new Map<Figure, Numeral & { readonly standing: Standing }>();
  const onlyNumbers = legacy && codes !== null && isWithoutCodes(relation, numerals, codes);
  for (const [leaf, numeral] of numerals) {
    const standing = onlyNumbers && !isZero(numeral) ? 'code' : standingOf(numeral, legacy, codes);
    settled.set(leaf, { ...numeral, standing });
    notices.push(...noticesOf(numeral, standing, legacy, codes));
  }
  return { relation, legacy, numerals: settled, notices };
}

function standingOf(numeral: Numeral, legacy: boolean, codes: ReadonlySet<string> | null): Standing {
  const { text, place, likelyConstant } = numeral;
  if (place === 'cell' || (text.length > 1 && text.startsWith('0'))) return 'code';
  if (!legacy || !isDeclared(numeral, codes)) return 'number';
  return likelyConstant ? 'ask' : 'code';
}

function isDeclared(numeral: Numeral, codes: ReadonlySet<string> | null): boolean {
  return codes ? codes.has(canonicalCode(numeral.text)) : !isZero(numeral);
}

function isZero({ leaf }: Numeral): boolean {
  return leaf.value.isZero;
}

/** No declared code among the numerals, and no other cell: a relation of numbers says nothing, so they are codes not declared. */
function isWithoutCodes(
  { bare }: Relation,
  numerals: ReadonlyMap<Figure, Numeral>,
  codes: ReadonlySet<string>,
): boolean {
  return (
    bare.size === numerals.size && [...numerals.values()].every((each) => standingOf(each, true, codes) === 'number')
  );
}

/** Where cells stand in brackets a numeral is a number beyond doubt, unless it is a declared code too. */
function noticesOf(
  numeral: Numeral,
  standing: Standing,
  legacy: boolean,
  codes: ReadonlySet<string> | null,
): RuleNotice[] {
  const at = numeral.leaf.span;
  const data = { text: numeral.text };
  if (standing === 'code' && codes && !isDeclared(numeral, codes)) return [{ code: 'code-not-declared', at, data }];
  if (standing === 'code' && !codes) return [{ code: 'codes-assumed', at, data: {} }];
  const among = numeral.place === 'term' || numeral.place === 'side';
  const doubted = legacy || (codes !== null && isDeclared(numeral, codes));
  if (standing === 'number' && codes && among && doubted && !isZero(numeral))
    return [{ code: 'number-among-codes', at, data }];
  return [];
}

/** The cell that a numeral names where it is a code. */
export function cellOf({ text, leaf }: Numeral, form: string | null): CellName {
  const span: Span = leaf.span;
  return { kind: 'cell', form, indicator: text, column: null, org: null, span };
}
