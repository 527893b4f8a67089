import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readAs } from '../support/reading.js';
import { describeShared } from '../support/describe-shared.js';

/** Every numeral of the annual report's forms is a row. */
const CODES = Array.from({ length: 300 }, (_, at) => String(at + 1)).join(' ');

/**
 * What each line must come to, in the file's order; its sentences are not ours to print, so lines go by number. Refused, as nobody
 * could say what is to be checked without asking who wrote it: a choice between kinds of schools, no rows named (28); a range of
 * cells that it does not name (29); a row known only as the filled one (36); totals in general (37), which every sum rule checks
 * for blanks anyway; last year's figures in general (38), which series.jump compares; decimals (39), which are declared with the
 * indicator; the length of a text (40); places on a sheet (41); another product's references (42).
 */
// prettier-ignore
const OUTCOMES: readonly string[] = [
  '[表一!4] ≤ [表一!2]',
  '[3] ≤ [2]',
  '[4] = [5] + [6]',
  '[16] = [表三!26]',
  '[20] = [表六!82]',
  '[16] = [17] + [18] + [19] + [20]',
  '[21] = [22] + [23] + [24] + [25] = [16] ÷ [1]',
  '[22] = [17] ÷ [1]',
  '[31] ≤ [26]',
  '[34] = [35] + [36]',
  '[45] = [32] - [42]',
  '[48] = [49] + [50] + [51] + [52] + [53] + [54]',
  '[63] = [64] + [65] + [66] ; [55] = [56] + [57] + [58] + [59] + [60] + [61] + [62]',
  '[83] = [84] + [89] + [90] ; [84] = [85] + [86] + [87] + [88]',
  '[85] = [表十!164]',
  '[164] = [162] - [163] = [101] + [106] + [111] + [116] + [121] + [126] + [131] + [136] + [141] + [146] + [151] + [156] + [161]',
  '[194] = [167] + [172] + [177] + [182] + [186] + [191]',
  '[240] = [222] + [227] + [232] + [237] ; [241] = [223] + [228] + [233] + [238]',
  '[245] = [243] - [244]',
  '[270] = [271] + [275] ; [271] = [272] + [273] + [274] ; [275] = [276] + [277]',
  '[287] = [288] + [289] + [290]',
  '001行 = 004行 + 007行',
  '004行 = 005行 + 006行 ; 007行 = 008行 + 009行',
  '010行 = 011行 + 012行',
  '001行 = 010行',
  '1列 = 2列 + 7列',
  '2列 = 3列 + 4列',
  'refused: prose exclusive@0',
  'refused: prose range@0',
  '01行 = 02行 + 03行 + 04行 + 05行',
  '1列 = 2列 + 3列 + 4列 + 5列',
  '1列 = 6列 + 7列 + 8列 + 9列 + 10列 + 11列',
  '5列 = 13列 + 14列 + 15列 = 16列 + 17列 + 18列',
  '3列 = 5列 + 9列',
  '填报个数(02行, 03行, 04行) = 1 且 合计(02行, 03行, 04行) = 1',
  'refused: prose unnamed@8',
  'refused: prose sum@0',
  'refused: prose series@0',
  'refused: prose decimals@0',
  'refused: prose length@0',
  'refused: cell-address@0',
  'refused: foreign-notation@0',
];

describeShared('data/audit-relations.csv', 'relations of printed forms', (file) => {
  const texts = firstColumn(readFileSync(file, 'utf8')).slice(1);
  test('each has its outcome here', () => {
    expect(texts.length).toBe(OUTCOMES.length);
  });
  test.each(OUTCOMES.map((outcome, at) => ({ line: at + 1, outcome })))('line $line: $outcome', ({ line, outcome }) => {
    expect(readAs(texts[line - 1] ?? '', CODES)).toBe(outcome);
  });
  test('without declared codes they read the same, but for what may be a number', () => {
    const differ = texts.filter((text, at) => readAs(text) !== OUTCOMES[at]);
    expect(differ).toEqual([]);
  });
});

/** The first field of each record of a CSV file; quoted fields may hold line ends. */
function firstColumn(csv: string): readonly string[] {
  const first: string[] = [];
  for (let at = 0; at < csv.length;) {
    const quoted = csv[at] === '"';
    let end = quoted ? at + 1 : at;
    while (end < csv.length && (quoted ? csv[end] !== '"' || csv[end + 1] === '"' : !',\n'.includes(csv[end]!)))
      end += quoted && csv[end] === '"' ? 2 : 1;
    first.push(quoted ? csv.slice(at + 1, end).replaceAll('""', '"') : csv.slice(at, end));
    at = recordEnd(csv, end + (quoted ? 1 : 0));
  }
  return first;
}

function recordEnd(csv: string, from: number): number {
  let inside = false;
  for (let at = from; at < csv.length; at += 1) {
    if (csv[at] === '"') inside = !inside;
    else if (csv[at] === '\n' && !inside) return at + 1;
  }
  return csv.length;
}
