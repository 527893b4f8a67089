import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyPieces, plausibleText, relation } from '../../../test/support/arbitrary-relations.js';
import { printClaim } from './print-claim.js';
import { MOST_TEXT, parseClaim, readRules } from './read-rules.js';
import type { RuleProblem, RuleReading } from './rule-problem.js';
import { ruleNoticeMessage, ruleProblemMessage } from './rule-problem-message.js';
import { sameClaim } from './same-claim.js';
import type { Claim } from './tree.js';
import { leavesOf, termsOf, topFigures } from './walk.js';

const CODES = ['1', '12', '16', '17', '26', '100'];

function parsed(text: string): Claim {
  const read = parseClaim(text);
  if (!read.ok) throw new Error(`${text}: ${JSON.stringify(read.problem)}`);
  return read.claim;
}

function claimsOf(reading: RuleReading): readonly Claim[] {
  if (reading.kind === 'read') return reading.claims;
  return reading.kind === 'ambiguous' ? reading.readings.flat() : [];
}

function hasCell(claim: Claim): boolean {
  return topFigures(claim).some((each) => leavesOf(each).some(({ kind }) => kind !== 'literal'));
}

// prettier-ignore
test.each([
  { why: 'a scale without a unit',         text: '[01] = 填报个数(1000998万)',         printed: '[01] = 填报个数(10009980000.0)' },
  { why: 'its sign before it',             text: '[01] = 填报个数([02], -1000998万)',  printed: '[01] = 填报个数([02], -10009980000.0)' },
  { why: 'a decimal that is whole',        text: '[01] = 下级合计(1.0)',               printed: '[01] = 下级合计(1.0)' },
  { why: 'in a function of conditions',    text: '[01] = 1 且 有数(2.0)',              printed: '[01] = 1 且 有数(2.0)' },
  { why: 'a sum beside cells is none',     text: '[01] = 填报个数([02] + 1.0)',        printed: '[01] = 填报个数([02] + 1)' },
])('where a numeral is always a code, a number is printed as none: $why', ({ text, printed }) => {
  const claims = claimsOf(readRules(text, {}));
  expect(claims.map(printClaim)).toEqual([printed]);
  expect(claimsOf(readRules(printed, {})).map(printClaim)).toEqual([printed]);
});

test('what is printed parses back into the very claim, spans aside', () => {
  fc.assert(
    fc.property(relation, (claim) => {
      const text = printClaim(claim);
      const again = parsed(text);
      if (!sameClaim(again, claim)) throw new Error(`${text} came back as ${printClaim(again)}`);
    }),
    { numRuns: 2000 },
  );
});

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** Whatever a text is: an answer, with places inside the text, and words for it in both languages. */
function isAnswered(text: string, codes?: readonly string[]): void {
  const vocabulary = codes ? { codes } : {};
  const reading = readRules(text, vocabulary);
  const remarks = reading.kind === 'refused' ? [reading.problem] : reading.notices;
  for (const { at } of remarks) must(0 <= at.start && at.start <= at.end && at.end <= text.length, 'a place outside');
  for (const lang of ['zh', 'en'] as const) must(!/undefined|\[object/.test(saidOf(reading, lang)), 'words with a gap');
  for (const claim of claimsOf(reading)) {
    const canonical = printClaim(claim);
    must(sameClaim(parsed(canonical), claim), `${canonical} is another claim`);
    if (!hasCell(claim)) continue;
    const again = claimsOf(readRules(canonical, vocabulary)).map(printClaim);
    must(again.length === 1 && again[0] === canonical, `${canonical} reads as ${again.join(' or ')}`);
  }
}

function saidOf(reading: RuleReading, lang: 'zh' | 'en'): string {
  if (reading.kind === 'refused') return ruleProblemMessage(reading.problem, lang);
  return reading.notices.map((each) => ruleNoticeMessage(each, lang)).join('');
}

describe('any text at all is answered: read, asked about or refused', () => {
  test('texts of any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => isAnswered(text)),
      { numRuns: 1500 },
    );
  });
  test('texts made of the pieces of the language, in any order', () => {
    fc.assert(
      fc.property(anyPieces, fc.boolean(), (text, declared) => isAnswered(text, declared ? CODES : undefined)),
      { numRuns: 3000 },
    );
  });
  test('texts as people write them: what was read is printed so that it reads the same again', () => {
    const counts = new Map<string, number>();
    fc.assert(
      fc.property(plausibleText, fc.boolean(), (text, declared) => {
        isAnswered(text, declared ? CODES : undefined);
        const { kind } = readRules(text, {});
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }),
      { numRuns: 1200 },
    );
    // a law over texts that are all refused would say nothing
    for (const kind of ['read', 'ambiguous', 'refused']) expect(counts.get(kind)).toBeGreaterThan(8);
  });
  test('relations with one character replaced', () => {
    const damaged = fc.tuple(relation, fc.nat(), fc.string({ unit: 'binary', minLength: 0, maxLength: 1 }));
    fc.assert(
      fc.property(damaged, ([claim, place, by]) => {
        const text = printClaim(claim);
        const at = place % text.length;
        isAnswered(text.slice(0, at) + by + text.slice(at + 1));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('long and deep texts', () => {
  const numbers = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => String(at + 1));

  test('a sum of ten thousand terms is read, printed, compared and walked', () => {
    const text = `0001 = ${numbers(10_000)
      .map((each) => `[${each}]`)
      .join(' + ')}`;
    const reading = readRules(text, {});
    const [claim] = claimsOf(reading);
    const side = claim?.kind === 'comparison' ? claim.sides[1]! : null;
    expect(termsOf(side!).length).toBe(10_000);
    expect(leavesOf(side!).length).toBe(10_000);
    expect(sameClaim(parsed(printClaim(claim!)), claim!)).toBe(true);
  });

  // prettier-ignore
  test.each([
    { why: 'differences of bare codes',    text: `1=${numbers(20_000).join('-')}` },
    { why: 'a chain of codes',             text: numbers(20_000).join('=') },
    { why: 'quotients',                    text: `1=${numbers(20_000).join('/0')}` },
    { why: 'many conditions',              text: numbers(20_000).map((each) => `[${each}]>0`).join('且') },
    { why: 'as many relations',            text: numbers(20_000).map((each) => `[${each}]=1`).join(';') },
    { why: 'blanks',                       text: `1${' '.repeat(390_000)}=2` },
    { why: 'line ends',                    text: `1${'\n'.repeat(390_000)}=2` },
    { why: 'commas',                       text: `1=2${','.repeat(390_000)}` },
  ])('$why are read to the end', ({ text }) => {
    expect(readRules(text, {}).kind).toBe('read');
  });

  // prettier-ignore
  test.each([
    { why: 'parentheses',       text: '('.repeat(200_000) },
    { why: 'closed ones',       text: `${'('.repeat(5_000)}[01]${')'.repeat(5_000)}=1` },
    { why: 'signs',             text: `[01]=${'-'.repeat(200_000)}1` },
    { why: '非',                text: `${'非'.repeat(200_000)}[01]=1` },
    { why: '若',                text: '若'.repeat(200_000) },
    { why: '否则 若',           text: `${'若 [01]>0 则 [02]>0 否则 '.repeat(5_000)}[03]>0` },
    { why: '当且仅当',          text: Array.from({ length: 5_000 }, () => '[01]>0').join('当且仅当') },
    { why: 'functions',         text: 'sum('.repeat(90_000) },
    { why: 'open brackets',     text: '['.repeat(390_000) },
    { why: 'an open bracket',   text: `[${'a'.repeat(390_000)}` },
    { why: 'escapes',           text: `[${'\\|'.repeat(190_000)}` },
    { why: 'digits',            text: `1=${'9'.repeat(390_000)}` },
    { why: 'points',            text: `1=${'1.'.repeat(190_000)}` },
    { why: 'words',             text: '低保'.repeat(190_000) },
    { why: 'forms',             text: '表'.repeat(390_000) },
    { why: 'letters',           text: 'a'.repeat(390_000) },
    { why: 'foreign marks',     text: '#a['.repeat(130_000) },
    { why: 'words after numbers', text: Array.from({ length: 30_000 }, (_, at) => `1元${at}人乙丙丁戊`).join('') },
    { why: 'ordinals',          text: '第1'.repeat(190_000) },
    { why: 'units',             text: '1元/人、'.repeat(70_000) },
    { why: 'lists of a phrase', text: `${'02、'.repeat(130_000)}03行` },
    { why: 'a long text',       text: '1'.repeat(MOST_TEXT + 1) },
  ])('$why are refused, not run out of stack or time', ({ text }) => {
    expect(readRules(text, {}).kind).toBe('refused');
  });

  test('depth is told as depth, length as length', () => {
    const what = (text: string): unknown => {
      const reading = readRules(text, {});
      const problem: RuleProblem | null = reading.kind === 'refused' ? reading.problem : null;
      return problem?.code === 'too-long' ? problem.data.what : problem?.code;
    };
    expect(what(`${'('.repeat(65)}[01]${')'.repeat(65)}=1`)).toBe('depth');
    expect(what(`${'('.repeat(60)}[01]${')'.repeat(60)}=1`)).toBeUndefined();
    expect(what(' '.repeat(MOST_TEXT + 1))).toBe('text');
    expect(what('1=2/10+3/100+4/1000+5/10000+6/12')).toBe('readings');
  });
});
