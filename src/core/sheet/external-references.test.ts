import { expect, test } from '@jest/globals';
import { externalReferences } from './external-references.js';

// prettier-ignore
test.each([
  { why: 'nothing outside',             formula: 'A1+B1',                            finds: [] },
  { why: 'a numbered link',             formula: '[1]Sheet1!A1',                     finds: ['1'] },
  { why: 'a numbered link, quoted',     formula: "SUM('[2]表 一'!$A$1:B2)",            finds: ['2'] },
  { why: 'a path with the name',        formula: "'C:\\报表\\[兴国.xlsx]表一'!A1*2",      finds: ['兴国.xlsx'] },
  { why: 'a name defined elsewhere',    formula: '[3]!Rate',                         finds: ['3'] },
  { why: 'two, each once',              formula: '[1]S!A1+[2]S!A1-[1]T!B2',          finds: ['1', '2'] },
  { why: 'after a bracketed operator',  formula: 'IF([1]S!A1>0,1,0)',                finds: ['1'] },
  { why: 'a column of a table',         formula: 'Table1[Rate]*2',                   finds: [] },
  { why: 'a row of a table',            formula: 'Table1[[#This Row],[Rate]]',       finds: [] },
  { why: 'a table column, then a link', formula: 'Table1[Rate]+[1]S!A1',             finds: ['1'] },
  { why: 'brackets in a text',          formula: '"[1]Sheet1!A1"&A1',                finds: [] },
  { why: 'a doubled quote in a text',   formula: '"a""[1]S!A1"&[2]S!A1',             finds: ['2'] },
  { why: 'a sheet of this workbook',    formula: "'表 一'!A1",                        finds: [] },
  { why: 'a doubled quote in a name',   formula: "'[1]it''s'!A1",                    finds: ['1'] },
  { why: 'an unclosed bracket',         formula: 'A1+[1',                            finds: [] },
  { why: 'an unclosed name',            formula: "'[1]S",                            finds: [] },
])('an external reference, $why: $formula', ({ formula, finds }) => {
  expect(externalReferences(formula)).toEqual(finds);
});

test('a hostile formula is read in one pass', () => {
  const formula = '['.repeat(8000) + "'[".repeat(8000);
  expect(externalReferences(formula)).toEqual([]);
});
