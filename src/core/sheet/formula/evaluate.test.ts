import { describe, expect, test } from '@jest/globals';
import { drawGrid } from '../../../../test/support/grid.js';
import { recalculate } from './recalculate.js';

const SHEET = drawGrid(`
  | 12.345 | 1   | 甲 | "98%"   |
  | 0      | 2   | 乙 | "1,234" |
  | -2.5   | 3   | 甲 | "abc"   |
  | 62.4   | "4" |    | true    |
  | 50     |     | 5  | #N/A    |
`);

/** The result of a formula in H1 beside the sheet above: a text in quotes, an error or unknown as it is. */
function result(formula: string): string {
  const cells = [[...SHEET.cells[0]!, null, null, null, { value: null, formula }], ...SHEET.cells.slice(1)];
  const found = recalculate([{ ...SHEET, cells }])({ sheet: 'Sheet1', row: 0, column: 7 });
  if (found === 'unknown') return 'unknown';
  return found.error ?? JSON.stringify(found.value);
}

// Expected by Excel's manual; those of plain figures and texts were seen in LibreOffice 7.4 as well.
// prettier-ignore
describe.each<[string, readonly (readonly [formula: string, is: string])[]]>([
  ['operators', [
    ['1+2*3-4/2', '5'], ['(1+2)*3', '9'], ['-2^2', '4'], ['2^3^2', '64'], ['2^-1', '0.5'], ['10%', '0.1'], ['50%%', '0.005'], ['-5%', '-0.05'], ['--"3"', '3'], ['+"a"', '"a"'],
    ['"a"&1&TRUE', '"a1TRUE"'], ['1/3&""', '"0.333333333333333"'], ['100*1.1&""', '"110"'], ['A4-A5&""', '"12.4"'], ['A4-A5=12.4', 'true'], ['0.1+0.2=0.3', 'true'],
    ['1.1-1-0.1', '0'], ['1/0', '#DIV/0!'], ['1E300*1E300', '#NUM!'], ['0^0', '#NUM!'], ['0^-1', '#DIV/0!'], ['(-8)^0.5', '#NUM!'],
    ['"a"="A"', 'true'], ['"a"<>"b"', 'true'], ['1<"a"', 'true'], ['"a"<TRUE', 'true'], ['"a"<"b"', 'unknown'], ['2>=2', 'true'], ['H9=0', 'true'], ['H9=""', 'true'], ['H9&""', '""'], ['H9', '0'],
    ['A1', '12.345'], ['$A$1+B$2', '14.345'], ['Sheet1!A5', '50'], ["'sheet1'!A5", '50'], ['=A5', '50'], ['Other!A1', 'unknown'],
  ]],
  ['coercion', [
    ['"3"*"4"', '12'], ['D1+1', '1.98'], ['D2+1', '1235'], ['D3+1', '#VALUE!'], ['D4+1', '2'], ['H9+1', '1'], ['D5+1', '#N/A'], ['"2023-06-01"+1', 'unknown'], ['"１"+1', 'unknown'],
    ['""+1', '#VALUE!'], ['VALUE("12.5%")', '0.125'], ['VALUE("-1,234.5")', '-1234.5'], ['VALUE("x")', '#VALUE!'], ['VALUE("1 234")', 'unknown'], ['N("x")', '0'], ['N(TRUE)', '1'], ['1E-7&""', 'unknown'],
  ]],
  ['rounding', [
    ['ROUND(1.005,2)', '1.01'], ['ROUND(2.675,2)', '2.68'], ['ROUND(-2.5,0)', '-3'], ['ROUND(12345,-2)', '12300'], ['ROUND(62.4/60*100,1)', '104'], ['ROUND(A4-A5,1)', '12.4'], ['ROUND(0.285*100,0)', 'unknown'],
    ['ROUNDUP(2.01,0)', '3'], ['ROUNDUP(-2.01,1)', '-2.1'], ['ROUNDDOWN(2.3,1)', '2.3'], ['ROUNDDOWN(-2.99,0)', '-2'], ['ROUNDDOWN(4.1*100,0)', 'unknown'], ['TRUNC(2.99)', '2'],
    ['TRUNC(-2.999,2)', '-2.99'], ['INT(-2.5)', '-3'], ['INT(4.1*100)', 'unknown'], ['ROUND(1,99)', '1'], ['ROUND("x",1)', '#VALUE!'], ['ROUND(1/0,1)', '#DIV/0!'],
  ]],
  ['numbers', [
    ['MOD(-3,2)', '1'], ['MOD(3,-2)', '-1'], ['MOD(5.5,2)', '1.5'], ['MOD(1,0)', '#DIV/0!'], ['ABS(A3)', '2.5'], ['SIGN(A3)', '-1'], ['POWER(2,10)', '1024'], ['SQRT(9)', '3'], ['SQRT(-1)', '#NUM!'],
    ['EXP(0)', '1'], ['LN(1)', '0'], ['LN(0)', '#NUM!'], ['LOG10(1000)', '3'], ['LOG10(-1)', '#NUM!'], ['PI()>3.14', 'true'],
  ]],
  ['choices', [
    ['IF(A2,1,2)', '2'], ['IF(A1>10,"高","低")', '"高"'], ['IF(A1>100,"高")', 'false'], ['IF(TRUE,,5)', '0'], ['IF("x",1,2)', '#VALUE!'], ['IF("true",1,2)', '1'], ['IF(1/0,1,2)', '#DIV/0!'],
    ['IF(FALSE,NOSUCH(1),2)', '2'], ['IF(NOSUCH(1),1,2)', 'unknown'], ['IFERROR(1/0,"错")', '"错"'], ['IFERROR(A1,"错")', '12.345'], ['IFERROR(NOSUCH(1),"错")', 'unknown'], ['IFNA(D5,"无")', '"无"'], ['IFNA(1/0,"无")', '#DIV/0!'],
    ['IFS(A2>0,"a",A1>0,"b")', '"b"'], ['IFS(A2>0,"a")', '#N/A'], ['_xlfn.IFS(TRUE,1)', '1'], ['SWITCH(B2,1,"a",2,"b","c")', '"b"'], ['SWITCH(9,1,"a",2,"b","c")', '"c"'], ['SWITCH(9,1,"a")', '#N/A'],
    ['CHOOSE(2,"a","b")', '"b"'], ['CHOOSE(3,"a","b")', '#VALUE!'], ['CHOOSE(2,NOSUCH(1),"b")', '"b"'],
    ['AND(TRUE,1,A1>0)', 'true'], ['AND(A1:A5)', 'false'], ['AND(C1:C3)', '#VALUE!'], ['OR(FALSE,A2)', 'false'], ['OR(A1:A5)', 'true'], ['AND("x")', '#VALUE!'], ['NOT(A2)', 'true'], ['AND(TRUE,D5)', '#N/A'],
  ]],
  ['questions', [
    ['ISNUMBER(A1)', 'true'], ['ISNUMBER(D1)', 'false'], ['ISBLANK(H9)', 'true'], ['ISBLANK(A1)', 'false'], ['ISTEXT(D3)', 'true'], ['ISNONTEXT(H9)', 'true'], ['ISLOGICAL(D4)', 'true'], ['ISERROR(D5)', 'true'],
    ['ISERR(D5)', 'false'], ['ISNA(D5)', 'true'], ['ISERROR(NOSUCH(1))', 'unknown'], ['ISNUMBER(A1:A2)', 'unknown'],
  ]],
  ['lists', [
    ['SUM(B1:B5)', '6'], ['SUM(B1:B4,"5",TRUE)', '12'], ['SUM("x")', '#VALUE!'], ['SUM(D1:D5)', '#N/A'], ['SUM(D4,1)', '1'], ['SUM(B1,B2:B3,4)', '10'], ['AVERAGE(B1:B5)', '2'], ['AVERAGE(C1:C3)', '#DIV/0!'],
    ['COUNT(B1:B5)', '3'], ['COUNT(D4,"1","x",1/0)', '1'], ['COUNTA(D1:D5)', '5'], ['COUNTBLANK(B1:C5)', '2'], ['MIN(A1:A5)', '-2.5'], ['MAX(A1:A5)', '62.4'], ['MAX(C1:C3)', '0'], ['PRODUCT(B1:B3)', '6'],
    ['SUMPRODUCT(B1:B3,B1:B3)', '14'], ['ROUND(SUMPRODUCT(B1:B4,A1:A4),6)', '4.845'], ['SUMPRODUCT(B1:B3,B1:B2)', '#VALUE!'], ['SUMPRODUCT((C1:C3="甲")*B1:B3)', 'unknown'],
    ['SUMIF(B1:B3,">1")', '5'], ['SUMIF(C1:C3,"甲",B1:B3)', '4'], ['SUMIF(C1:C3,"甲",B1:B2)', 'unknown'], ['SUMIF(B1:B4,4)', 'unknown'], ['SUMIF(C1:C3,"甲*",B1:B3)', 'unknown'], ['SUMIF(C1:C3,C1,B1:B3)', '4'],
    ['SUMIFS(B1:B3,C1:C3,"甲",B1:B3,">1")', '3'], ['COUNTIF(C1:C3,"<>甲")', '1'], ['COUNTIF(B1:B3,"<=2")', '2'], ['COUNTIFS(C1:C3,"甲",B1:B3,"<3")', '1'], ['AVERAGEIF(B1:B3,">=2")', '2.5'], ['COUNTIF(C1:C3,"")', 'unknown'],
  ]],
  ['texts', [
    ['TEXT(12.345,"0.0")', '"12.3"'], ['TEXT(0.756,"0.0%")', '"75.6%"'], ['TEXT("abc","0.0")', '"abc"'], ['TEXT("12","0.0")', '"12.0"'], ['TEXT(12.5,"General")', '"12.5"'], ['TEXT(1,"yyyy")', 'unknown'], ['TEXT(1,"")', 'unknown'], ['TEXT(0,"#")', '""'],
    ['TEXT(0.285*100,"0")', 'unknown'], ['FIXED(1234.567)', '"1,234.57"'], ['FIXED(1234.567,1,TRUE)', '"1234.6"'], ['FIXED(1234.567,-2)', '"1,200"'],
    ['LEN("县级abc")', '5'], ['LEFT("兴国县",2)', '"兴国"'], ['LEFT("兴国县")', '"兴"'], ['LEFT("a",-1)', '#VALUE!'], ['RIGHT("兴国县",1)', '"县"'], ['RIGHT("兴",9)', '"兴"'], ['MID("兴国县民政局",4,2)', '"民政"'], ['MID("a",0,1)', '#VALUE!'],
    ['TRIM("  a   b ")', '"a b"'], ['SUBSTITUTE("a-b-c","-","+")', '"a+b+c"'], ['SUBSTITUTE("a-b-c","-","+",2)', '"a-b+c"'], ['SUBSTITUTE("a","x","y",1)', '"a"'], ['REPT("ab",3)', '"ababab"'], ['REPT("ab",99999)', '#VALUE!'],
    ['EXACT("a","A")', 'false'], ['CONCATENATE("超过",12.4,"个百分点")', '"超过12.4个百分点"'], ['CONCAT(C1:C3,"丙")', '"甲乙甲丙"'], ['FIND("b","abc")', '2'], ['FIND("z","abc")', '#VALUE!'], ['UPPER("ab")', '"AB"'], ['LOWER("AB")', '"ab"'], ['T(A1)', '""'],
    ['LEN(D5)', '#N/A'],
  ]],
  ['what filling writes', [
    ['IF(ISNUMBER(A4),ROUND(A4/A5*100,1),"")', '124.8'], ['IF(ISNUMBER(C1),ROUND(C1/A5*100,1),"")', '""'],
    ['IF(A4>=A5,IF(A4=A5,"实现目标","超过"&TEXT(ROUND(A4-A5,1),"0.0")&"个百分点"),"低于目标"&ROUND(A5-A4,1)&"个百分点")', '"超过12.4个百分点"'],
    ['IF(A5>=A4,"实现目标","低于目标"&ROUND(ABS(A5-A4),2)&"元/人、月")', '"低于目标12.4元/人、月"'],
  ]],
  ['what we cannot tell', [
    ['NOW()', 'unknown'], ['TODAY()-1', 'unknown'], ['RAND()', 'unknown'], ['OFFSET(A1,1,0)', 'unknown'], ['INDIRECT("A1")', 'unknown'], ['VLOOKUP(1,A1:B5,2,FALSE)', 'unknown'], ['total', 'unknown'], ['[1]Sheet1!A1', 'unknown'],
    ['Table1[实际值]', 'unknown'], ['A1#', 'unknown'], ['@A1', 'unknown'], ['SUM({1,2})', 'unknown'], ['SUM(A:A)', 'unknown'], ['SUM(1:1)', 'unknown'], ['A1:A3', 'unknown'], ['A1:A3 A2:B2', 'unknown'], ['SUM((A1,B1))', 'unknown'], ['1+', 'unknown'], ['', 'unknown'],
    ['SUM()', 'unknown'], ['ROUND(1)', 'unknown'], ['SUM(Sheet1:Sheet2!A1)', 'unknown'], ['SUBTOTAL(9,A1:A5)', 'unknown'], ['constructor(1)', 'unknown'], ['__proto__', 'unknown'],
  ]],
  ['errors', [
    ['#N/A', '#N/A'], ['SUM(B1,#REF!)', '#REF!'], ['Sheet1!#REF!', '#REF!'], ['1/0+D5', '#DIV/0!'], ['D5&"x"', '#N/A'], ['D5=D5', '#N/A'], ['NA()', '#N/A'],
  ]],
])('%s', (_, cases) => {
  test.each(cases)('%s is %s', (formula, is) => {
    expect(result(formula)).toBe(is);
  });
});
