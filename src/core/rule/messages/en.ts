import type { Expected, ProseAbout, RuleNotices, RuleProblems } from '../rule-problem.js';
import type { RuleMessages } from '../rule-problem-message.js';
import { quoted } from './quoted.js';

const EXPECTED: { readonly [E in Expected]: string } = {
  figure: 'a cell or a number, such as [01], row 01, column 2 or 75%',
  claim: 'a relation, such as [01] = [02] + [03]',
  comparison: 'a comparison, = ≠ < ≤ > ≥',
  then: '“then”',
  closing: 'a closing bracket',
  code: 'the code or name of an indicator',
  column: 'a column: target, last-period, same-period, base, reference, rate or column 3',
  org: 'the code of an organisation, or “parent”',
  number: 'a number',
  comma: 'a comma',
  end: 'the end of the relation',
};

const REMEDY: { readonly [E in Expected]?: string } = {
  figure: 'Put it in, or delete the sign that is too many.',
  claim: 'Write the relation that is to be checked.',
  then: 'A condition is “if … then …”, with “else …” where wanted.',
  closing: 'Check that brackets come in pairs.',
  code: 'In brackets goes [code], [name], [form!26] or [code|target].',
  column: 'After | goes a column by name or number: [01|target], [01|3].',
  org: 'After @ goes the code of an organisation or “parent”: [01@360700].',
  number: 'Write a decimal number, such as 0.5 or 1%.',
  end: 'Set relations apart by a semicolon, a comma or a new line; between two cells there is a sign.',
};

const PROSE: { readonly [A in ProseAbout]: string } = {
  range: 'name the indicator, as in [01] > 0, or set its allowed range',
  exclusive: 'name the rows, as in count(row 02, row 03) = 1',
  unnamed: 'name each row that is meant, as in if present([02]) then [01] = [02]',
  sum: 'name the total and its parts, as in [01] = [02] + [03]; filled together is both-blank([01], [02])',
  series: 'name the indicator, as in abs(growth([01], [01|same-period])) <= 30%',
  decimals: 'decimals are declared with the indicator, not as a relation',
  length: 'lengths and forms of text are no relation among figures',
  other: 'write a relation among indicators, as in [01] = [02] + [03]',
};

const TOO_LONG = { text: 'characters', depth: 'levels of brackets', readings: 'readings' } as const;

export const ruleMessages: RuleMessages = {
  problems: {
    syntax: ({ expected, found }) => {
      const wanted = expected.map((each) => EXPECTED[each]).join('; or ') || EXPECTED.end;
      const start =
        found.trim() === ''
          ? `Something is missing here: ${wanted}.`
          : `“${quoted(found)}” stands where there should be ${wanted}.`;
      return `${start} ${REMEDY[expected[0] ?? 'end'] ?? 'Check it.'}`;
    },
    'stray-character': ({ found }) =>
      `“${quoted(found) || 'an invisible character'}” is no sign of a relation; delete or correct it.`,
    'no-comparison': () =>
      'Figures without a comparison are no relation; write what they equal or are less than, as in [01] = [02] + [03].',
    prose: ({ about, text }) => `“${quoted(text)}” is a sentence, which cannot be checked; ${PROSE[about]}.`,
    'bare-name': ({ text }) =>
      `“${quoted(text)}” is not known; the name of an indicator goes in brackets: [${quoted(text)}].`,
    'unknown-unit': ({ text }) =>
      `“${quoted(text)}” is no known unit; use a known one, or define it in the pack first.`,
    'cell-address': ({ address }) =>
      `${quoted(address)} is a place on the sheet, wrong as soon as the sheet changes; write the indicator's code, as in [01].`,
    'foreign-notation': ({ text }) =>
      `“${quoted(text)}” is another product's notation; write [code] or [form!26], and rows and columns as row 01, column 2.`,
    'unknown-function': ({ name, nearest }) =>
      nearest === null
        ? `There is no function “${quoted(name)}”; there are sum, max, min, abs, round, count, growth, share, children.sum, present, blank and both-blank.`
        : `There is no function “${quoted(name)}”; perhaps “${nearest}” is meant.`,
    'wrong-arguments': ({ name, least, most, given }) =>
      `${name} takes ${amount(least, most)}; ${given} ${given === 1 ? 'is' : 'are'} given. Set them apart by commas.`,
    'tolerance-misplaced': () => 'A tolerance ± goes with = alone; for an inequality write the wider bound.',
    'too-long': ({ what, limit }) => `This has more than ${limit} ${TOO_LONG[what]}; write it as several relations.`,
  } satisfies { readonly [C in keyof RuleProblems]: (data: RuleProblems[C]) => string },
  notices: {
    'less-read-as-at-most': ({ sign }) =>
      `The printed ${sign} between a part and its total is read as ${sign === '<' ? '≤' : '≥'}, so that 0 and 0 hold; write the codes in brackets where it is strict.`,
    'less-is-strict': ({ sign }) =>
      `The sign ${sign} is strict: 0 and 0 fail. Write ${sign === '<' ? '≤' : '≥'} for a part and its total.`,
    'stray-ignored': ({ found }) => `The stray “${found}” is left out.`,
    'number-among-codes': ({ text }) =>
      `The numeral ${text} is read as a number; if it is a code, write [${text}] and declare it.`,
    'code-not-declared': ({ text }) => `No indicator of code ${text} is declared; check it.`,
    'codes-assumed': () => 'No codes were given, so numerals are taken for codes; check them, or give --codes.',
  } satisfies { readonly [C in keyof RuleNotices]: (data: RuleNotices[C]) => string },
};

function amount(least: number, most: number | null): string {
  const things = (count: number): string => `${count} ${count === 1 ? 'argument' : 'arguments'}`;
  return most === null ? `${things(least)} or more` : most === least ? things(least) : `${least} to ${things(most)}`;
}
