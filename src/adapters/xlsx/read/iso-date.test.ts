import { expect, test } from '@jest/globals';
import { serialOfIsoDate } from './iso-date.js';

// prettier-ignore
test.each([
  { why: 'the first day',                text: '1900-01-01', serial: 1 },
  { why: 'the day before the 29th that was not', text: '1900-02-28', serial: 59 },
  { why: 'the day after it',             text: '1900-03-01', serial: 61 },
  { why: 'a day of ours',                text: '2023-06-30', serial: 45107 },
  { why: 'noon',                         text: '2023-06-30T12:00:00', serial: 45107.5 },
  { why: 'a time alone',                 text: '18:00', serial: 0.75 },
  { why: 'a zone, which is not converted', text: '2023-06-30T12:00:00Z', serial: 45107.5 },
  { why: 'a day that is none',           text: '2023-02-30', serial: null },
  { why: 'words',                        text: 'yesterday', serial: null },
  { why: 'a date with something behind', text: '2023-06-30 noon', serial: null },
])('$why: $text', ({ text, serial }) => {
  expect(serialOfIsoDate(text, false)).toBe(serial);
});

test('counts from 1904 where the workbook does', () => {
  expect([serialOfIsoDate('1904-01-01', true), serialOfIsoDate('2023-06-30', true)]).toEqual([0, 45107 - 1462]);
});
