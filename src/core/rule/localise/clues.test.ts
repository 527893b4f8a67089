import { expect, test } from '@jest/globals';
import { localisationProblem, type DrawnProblem } from '../../../../test/support/localisation-problem.js';
import { localise } from './localise.js';

/** The first set of the first component: variables, and a clue each as `kind likely`, with the factor or the other cell. */
function first(drawn: DrawnProblem): readonly (string | null)[] {
  const [set] = localise(localisationProblem(drawn)).components[0]!.sets;
  return set!.variables.map((variable, at) => {
    const clue = set!.clues[at];
    const more = clue?.factor?.toFraction() ?? (clue?.other == null ? '' : 'abcdefgh'[clue.other]);
    return [`abcdefgh`[variable], clue?.kind, clue?.likely, more].filter((each) => each).join(' ');
  });
}

const SUM = ['a - b - c = 0'];

// prettier-ignore
test.each([
  { why: 'swapped digits',                 values: [1920, 790, 500],     rules: SUM, fixed: [false, true, true], first: ['a swapped-digits 1290'] },
  { why: 'the one of three that a slip explains', values: [1290, 790, 1130], rules: SUM, first: ['a swapped-digits 1920'] },
  { why: 'a digit typed twice',            values: [11290, 790, 500],    rules: SUM, first: ['a doubled-digit 1290'] },
  { why: 'a wrong digit',                  values: [1290, 796, 500],     rules: SUM, fixed: [true, false, true], first: ['b wrong-digit 790'] },
  { why: 'ten times too much',             values: [1290, 7900, 500],    rules: SUM, first: ['b scale 790 10'] },
  { why: '元 for 万元',                    values: [1290, 7900000, 500], rules: SUM, first: ['b scale 790 10000'] },
  { why: '万元 for 元',                    values: ['0.129', 790, 500],  rules: SUM, first: ['a scale 1290 1/10000'] },
  { why: 'a lost sign',                    values: [290, 790, 500],      rules: SUM.map(() => 'a - b - c = 0'), fixed: [true, true, false], first: ['c sign -500'] },
  { why: 'an added sign, where anything from 0 would do', values: [-500], rules: ['a >= 0'], first: ['a sign 500'] },
  { why: 'total and part in one another’s place', values: [790, 1290, 500], rules: SUM, fixed: [false, false, true], first: ['a swapped-cells 1290 b'] },
  { why: 'a share for a percentage',       values: ['0.75', 75],         rules: ['a - b = 0'], percent: [true, true], fixed: [false, true], first: ['a percent-scale 75 1/100'] },
  { why: 'declared decimals count',        values: ['7.5', '7.05'],      rules: ['a - b = 0'], decimals: [2, 2], fixed: [false, true], first: ['a swapped-digits 7.05'] },
  { why: 'two digits wrong is no slip',    values: [1290, 700, 543],     rules: SUM, fixed: [true, false, true], first: ['b'] },
  { why: 'one figure is like any other',   values: [4, 9],               rules: ['a - b = 0'], fixed: [false, true], first: ['a'] },
])('$why: $values', ({ first: expected, ...drawn }) => {
  expect(first(drawn)).toEqual(expected);
});
