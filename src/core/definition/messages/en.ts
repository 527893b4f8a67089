import type { TextShape } from '../../indicator/pack-problem.js';
import type { BookProblemCode, BookProblems } from '../definition-problem.js';
import { fieldName, sheetName, valueWord } from './words-of.js';

const SHAPES: { readonly [S in TextShape]: string } = {
  decimal: 'a number',
  period: 'a period such as 2023 or 2023Q1',
  date: 'a date such as 2023-12-31',
  code: 'a code: a letter or digit, then letters, digits, . _ -, at most 32 characters',
  id: 'an id: lower-case letters, digits and hyphens, at most 64 characters',
  version: 'a version such as 1.0.0 (in a cell of text format)',
  'finding-code': 'a finding code such as cell.text-number',
  words: 'one line of text',
  unit: 'a unit on one line, at most 60 characters',
  text: 'text',
};

export const bookMessages: {
  readonly [C in BookProblemCode]: (data: BookProblems[C], words: (value: string) => string) => string;
} = {
  'book.sheet-missing': (d) =>
    `The sheet “${sheetName(d.sheet, 'en')}” is missing: add it (a workbook made by pack export has one to copy).`,
  'book.sheet-unknown': (d) =>
    d.near
      ? `There is no sheet “${d.name}” here; “${sheetName(d.near, 'en')}”, perhaps? Rename it.`
      : `The sheet “${d.name}” is no part of a definition workbook and was not read.`,
  'book.sheet-twice': (d) => `There is a sheet of ${sheetName(d.sheet, 'en')} already (“${d.first}”): make them one.`,
  'book.sheet-empty': (d) => `“${sheetName(d.sheet, 'en')}” needs at least one row.`,
  'book.sheet-full': (d) =>
    `More than ${d.most} rows: those from here on were not read. Take some out, or make several packs.`,
  'book.header-missing': (d) => `No headers of “${sheetName(d.sheet, 'en')}” were found: write them into row 1.`,
  'book.column-missing': (d) => `The column “${fieldName(d.sheet, d.field, 'en')}” is missing: add it.`,
  'book.column-unknown': (d) =>
    d.near
      ? `There is no column “${d.header}”; “${fieldName(d.sheet, d.near, 'en')}”, perhaps?`
      : `There is no column “${d.header}”: check its name. What is for yourself goes under “remarks”.`,
  'book.column-twice': (d) => `The column “${d.header}” is at ${d.first} already: keep one.`,
  'book.column-nameless': (d) => `Column ${d.column} holds something and has no header: name it, or clear it.`,
  'book.item-unknown': (d) =>
    d.near
      ? `There is no item “${d.item}”; “${fieldName('settings', d.near, 'en')}”, perhaps?`
      : `There is no item “${d.item}”: correct it, or delete the row.`,
  'book.item-twice': (d) => `The item is in row ${d.first} already: keep one.`,
  'book.item-missing': (d) => `“${fieldName('settings', d.field, 'en')}” is missing: fill it in.`,

  'book.value-missing': () => 'Must not be blank: fill it in.',
  'book.wrong-word': (d, words) => {
    const allowed = d.allowed.map(words).join(', ');
    return d.near === null
      ? `“${d.found}” is none of: ${allowed}.`
      : `“${d.found}” is none of the words here; “${words(d.near)}”, perhaps? One of: ${allowed}.`;
  },
  'book.shape': (d) => `“${d.found}” is not ${SHAPES[d.shape]}.`,
  'book.too-long': (d) => `At most ${d.most} characters; there are ${d.found}. Shorten it.`,
  'book.not-a-number': (d) => `“${d.found}” is no number: enter one.`,
  'book.number-in-words': (d) => `“${d.found}” is text, not a number; enter ${d.reads}.`,
  'book.number-as-text': (d) => `“${d.found}” is a number kept as text, read as ${d.found}: make it a number.`,
  'book.percent-format': (d) =>
    `The cell shows ${d.shown}, and the unit is “${d.unit}”, no percentage: enter a plain number.`,
  'book.date-for-number': (d) =>
    `The cell is the date ${d.found}, where a number is wanted: set it to General and enter it anew.`,
  'book.date-for-text': (d) =>
    `Excel made the date ${d.found} of what was typed: set the cell to Text and enter it anew.`,
  'book.not-whole': (d) => `“${d.found}” should be a whole number from ${d.least} to ${d.most}.`,
  'book.not-a-date': (d) => `“${d.found}” is no day of the calendar: write it as 2023-12-31.`,
  'book.not-a-period': (d) =>
    `“${d.found}” is no period: write 2023, 2023H1, 2023Q1 or 2023-06, in a cell of text format.`,
  'book.milestone': (d) => `“${d.found}” is no milestone: write 2022=55, several with semicolons between.`,
  'book.error-value': (d) => `The cell holds the error ${d.error}: mend the formula, or enter a value.`,
  'book.not-computed': (d) =>
    `The formula =${d.formula} has no result yet: open, recalculate and save the workbook in Excel.`,
  'book.not-empty-group': (d) => `Nothing goes here; there is “${d.found}”. Clear it.`,
  'book.owner-unknown': (d) =>
    d.near === null
      ? `“${sheetName(d.owner, 'en')}” has no “${d.key}”: add it, or correct this.`
      : `“${sheetName(d.owner, 'en')}” has no “${d.key}”; “${d.near}”, perhaps?`,
  'book.phrase-unread': (d) => `“${d.phrase}” sets no target that can be read: fill “sense” and “value”.`,
  'book.phrase-doubtful': (d) => `“${d.part}” in “${d.phrase}” is for a person to confirm: fill “sense” and “value”.`,
  'book.phrase-kind': (d) =>
    `“${d.phrase}” speaks of ${valueWord(d.reads, 'en')}, and the indicator's kind is ${valueWord(d.kind, 'en')}: change the kind, or fill “sense” and “value”.`,
  'book.phrase-compound': (d) =>
    `“${d.phrase}” has ${d.targets} targets: write one a row, or fill “sense” and “value”.`,
  'book.more': (d) => `Too much is wrong to tell at once: these are the first ${d.told}. Mend them and look again.`,
};
