import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { fromTabSeparated, toTabSeparated } from './tab-separated.js';

// prettier-ignore
test.each([
  { why: 'one cell',                                 text: '46.8',             rows: [['46.8']] },
  { why: 'as Excel ends it',                         text: 'a\tb\r\n1\t2\r\n', rows: [['a', 'b'], ['1', '2']] },
  { why: 'blanks stay',                              text: '\t\n\tx',          rows: [['', ''], ['', 'x']] },
  { why: 'a line within quotes',                     text: '"a\nb"\tc',        rows: [['a\nb', 'c']] },
  { why: 'two quotes are one',                       text: '"a""b"',           rows: [['a"b']] },
  { why: 'a quote inside is a quote',                text: '5" x',             rows: [['5" x']] },
  { why: 'a quote that is not closed is text',       text: '"a\tb',            rows: [['"a', 'b']] },
  { why: 'a quote with more behind it is text',      text: '"a"b\tc',          rows: [['"a"b', 'c']] },
  { why: 'nothing is one blank cell',                text: '',                 rows: [['']] },
])('reads what is pasted, $why', ({ text, rows }) => {
  expect(fromTabSeparated(text)).toEqual(rows);
});

test('what is copied is pasted the same', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '县', ' ') });
  const rows = fc
    .integer({ min: 1, max: 3 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(rows, (given) => {
      expect(fromTabSeparated(`${toTabSeparated(given)}\r\n`)).toEqual(given);
    }),
  );
});
