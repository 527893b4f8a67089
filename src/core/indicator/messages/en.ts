import { en as rules } from '../../rule/lint/messages/en.js';
import type { PackProblemCode, PackProblems, PackThing, TextShape } from '../pack-problem.js';

const THINGS: { readonly [T in PackThing]: string } = {
  indicator: 'indicator',
  org: 'organisation',
  form: 'form',
  reference: 'reference value',
  rule: 'audit relation',
  source: 'source',
  unit: 'unit',
  target: 'target',
  actual: 'accepted figure',
  column: 'column',
  'finding-code': 'finding code',
};

const SHAPES: { readonly [S in TextShape]: string } = {
  decimal: 'a decimal as text, like "12.5" (ASCII, no separators, no unit)',
  period: 'a period, like 2023, 2023H1, 2023Q1, 2023-06',
  date: 'a date, like 2023-12-31',
  code: 'a code: a letter or digit first, then letters, digits and . _ -, at most 32',
  id: 'an id: lower-case letters, digits and hyphens, at most 64',
  version: 'a version, like 1.0.0',
  'finding-code': 'a finding code, like cell.text-number',
  words: 'one line of text, not empty, no blank at either end',
  unit: 'a unit, no blank at either end; "" where there is none',
  text: 'text, not empty',
};

const TYPES: { readonly [type: string]: string } = {
  object: 'an object {…}',
  array: 'a list […]',
  string: 'text "…"',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
};

export const packMessages: { readonly [C in PackProblemCode]: (data: PackProblems[C]) => string } = {
  'schema.missing': (d) => `"${d.name}" is missing; add it.`,
  'schema.unknown': (d) =>
    d.near
      ? `"${d.name}" is not known; is "${d.near}" meant?`
      : `"${d.name}" is not known; remove it or check its spelling.`,
  'schema.type': (d) =>
    `Should be ${d.expected.map((type) => TYPES[type] ?? type).join(' or ')}, but is ${TYPES[d.found] ?? d.found}.`,
  'schema.value': (d) => `"${d.found}" is none of: ${d.allowed.join(', ')}.`,
  'schema.shape': (d) => `"${d.found}" should be ${SHAPES[d.shape]}.`,
  'schema.length': (d) =>
    d.least !== null && d.found < d.least
      ? `At least ${d.least} needed; there are ${d.found}.`
      : `At most ${d.most ?? ''} characters; there are ${d.found}.`,
  'schema.number': (d) => `${d.found} should lie between ${d.least ?? '−∞'} and ${d.most ?? '∞'}.`,
  'schema.other': (d) =>
    d.keyword === 'well-formed'
      ? 'This is no well-formed JSON (broken characters); save it as UTF-8.'
      : `Does not fit the schema (${d.keyword}).`,

  duplicate: (d) => `The ${THINGS[d.thing]} "${d.value}" is there twice, first at ${d.first}; keep one.`,
  'unknown-reference': (d) => `There is no ${THINGS[d.thing]} "${d.value}"; define it or mend the code.`,
  'parent-cycle': (d) => `Each ${THINGS[d.thing]} is part of the next, in a circle: ${d.chain.join(' → ')}; break it.`,
  'former-code-clash': (d) => `The former code "${d.code}" belongs to "${d.org}"; a code can stand for one only.`,
  'name-clash': (d) => `The name "${d.name}" is used at ${d.first} too, so sheets cannot tell them apart; rename one.`,

  'denominator-missing': (d) =>
    `Indicator ${d.indicator} is weighted by a denominator that is not named; add "denominator".`,
  'denominator-self': (d) => `Indicator ${d.indicator} is its own denominator.`,
  'reference-missing': (d) =>
    `Indicator ${d.indicator} (${d.kind}) has no reference value to be measured by; add "reference".`,
  'unit-unknown': (d) => `The unit "${d.unit}" is not known; use a common spelling, or define it in "units".`,
  'unit-dimension': (d) => `The reference's unit "${d.unit}" does not convert to the indicator's "${d.wanted}".`,
  'bounded-unit': (d) =>
    `Indicator ${d.indicator} is marked "bounded", but its unit "${d.unit}" is no part of a whole.`,
  'range-reversed': (d) => `The lower bound ${d.low} is not below the upper bound ${d.high}.`,
  'outside-range': (d) => `${d.value} lies outside the indicator's range (${d.min ?? 'open'} to ${d.max ?? 'open'}).`,
  'not-whole': (d) => `${d.value} is ${d.whole} ${d.unit}, but this indicator comes in whole numbers.`,

  'plan-order': (d) => `Plan ${d.first}–${d.last} with base ${d.base}: should be base ≤ first ≤ last.`,
  'year-outside-plan': (d) => `The target's year ${d.year} is outside the plan ${d.first}–${d.last}.`,
  'sense-against-direction': (d) =>
    `The target's sense "${d.sense}" contradicts the indicator's direction "${d.direction}".`,
  'value-missing': (d) => `The target of indicator ${d.indicator} needs "${d.name}".`,
  'value-unwanted': (d) => `The target of indicator ${d.indicator} must not have "${d.name}".`,
  'milestone-order': (d) => `The milestone ${d.period} must come after ${d.previous}, and once.`,
  'milestone-outside': (d) => `The milestone ${d.period} is not between ${d.first} and the target's year ${d.last}.`,
  'period-order': (d) => `Ends with ${d.to} before it begins with ${d.from}.`,
  'date-invalid': (d) => `The calendar has no ${d.date}.`,
  'validity-overlap': (d) => `Holds for ${d.org} at the same time as ${d.first}; only one can.`,
  'zero-denominator': (d) => `The unit "${d.unit}" has a denominator of 0.`,
  'column-missing': (d) => `Form ${d.form} has no "${d.role}" column, so nothing can be reported or judged.`,

  ...rules,
};
