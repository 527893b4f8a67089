import { canonicalCode } from '../indicator/pack.js';
import { diagnose } from './diagnose.js';
import { readPhrase } from './phrase.js';
import { inOrder, readingsOf } from './readings.js';
import { joinTokens, parseRelations, piecesOf, type Relation } from './relations.js';
import type { RuleNotice, RuleProblem, RuleReading, RuleVocabulary } from './rule-problem.js';
import { codeSetOf } from './scanner.js';
import { settleNumerals, type Settled } from './settle.js';
import type { Token } from './token.js';
import { tokenize } from './tokenize.js';
import type { Claim, Leaf } from './tree.js';
import { leavesOf, topFigures } from './walk.js';

/** UTF-16 code units of one text; a relation of ten thousand terms takes a third of it. */
export const MOST_TEXT = 400_000;

/**
 * Reads the audit relations of a text: the language's own, or bare codes as printed forms write them, several to a text. Codes of
 * the vocabulary tell codes from numbers; without them bare numerals are taken for codes. Asks, rather than guesses, where both
 * readings fit; never throws.
 */
export function readRules(text: string, vocabulary: RuleVocabulary): RuleReading {
  if (text.length > MOST_TEXT) return refused(tooLong(text));
  const { tokens, notices } = tokenize(text, vocabulary);
  const relations: Relation[] = [];
  let form: string | null = null;
  for (const piece of piecesOf(joinTokens(tokens))) {
    const read = readPiece(text, piece);
    if (!read.ok) return refused(diagnose(text, piece, read.problem));
    for (const each of read.relations) {
      form = each.form ?? form;
      relations.push({ ...each, form });
    }
  }
  if (relations.length === 0) return refused(nothing(text));
  const codes = vocabulary.codes ? codeSetOf(vocabulary.codes) : null;
  const settled = relations.map((each) => settleNumerals(text, each, codes));
  const reading = readingsOf(text, settled);
  if (reading.kind === 'refused') return reading;
  const more = codes ? settled.flatMap((each) => undeclared(each, codes)) : [];
  return { ...reading, notices: inOrder([...notices, ...more, ...reading.notices]) };
}

/**
 * Reads one relation in the language itself: bare numerals are numbers, and nothing is asked. What `printClaim` prints comes back
 * as the claim that it was, spans aside.
 */
export function parseClaim(
  text: string,
  vocabulary: RuleVocabulary = {},
): { readonly ok: true; readonly claim: Claim } | { readonly ok: false; readonly problem: RuleProblem } {
  if (text.length > MOST_TEXT) return { ok: false, problem: tooLong(text) };
  const [piece, another] = piecesOf(joinTokens(tokenize(text, vocabulary).tokens));
  if (!piece) return { ok: false, problem: nothing(text) };
  const read = parseRelations(text, piece);
  if (!read.ok) return { ok: false, problem: diagnose(text, piece, read.problem) };
  const second = read.relations[1]?.claim.span ?? (another && another[0]);
  if (read.relations.length === 1 && !second) return { ok: true, claim: read.relations[0]!.claim };
  const at = second ? { start: second.start, end: second.end } : { start: 0, end: text.length };
  const data = { expected: ['end' as const], found: text.slice(at.start, at.end) };
  return { ok: false, problem: { code: 'syntax', at, data } };
}

function readPiece(text: string, piece: readonly Token[]): ReturnType<typeof parseRelations> {
  const claim = readPhrase(text, piece);
  return claim ? { ok: true, relations: [{ claim, form: null, bare: new Map() }] } : parseRelations(text, piece);
}

/** Bracketed codes and rows of the rule's own form that are not among the declared. */
function undeclared({ relation }: Settled, codes: ReadonlySet<string>): readonly RuleNotice[] {
  const isMissing = (leaf: Leaf): boolean =>
    (leaf.kind === 'cell' || leaf.kind === 'row') &&
    (leaf.form ?? relation.form) === null &&
    /^\d+$/.test(leaf.indicator) &&
    !codes.has(canonicalCode(leaf.indicator));
  const leaves = topFigures(relation.claim).flatMap((each) => leavesOf(each).filter(isMissing));
  return leaves.map((leaf) => ({
    code: 'code-not-declared',
    at: leaf.span,
    data: { text: leaf.kind === 'cell' || leaf.kind === 'row' ? leaf.indicator : '' },
  }));
}

function refused(problem: RuleProblem): RuleReading {
  return { kind: 'refused', problem };
}

function nothing(text: string): RuleProblem {
  return { code: 'syntax', at: { start: 0, end: text.length }, data: { expected: ['claim'], found: '' } };
}

function tooLong(text: string): RuleProblem {
  return { code: 'too-long', at: { start: MOST_TEXT, end: text.length }, data: { what: 'text', limit: MOST_TEXT } };
}
