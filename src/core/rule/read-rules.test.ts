import { describe, expect, test } from '@jest/globals';
import { noticesOf, readAs } from '../../../test/support/reading.js';
import { printClaim } from './print-claim.js';
import { readRules } from './read-rules.js';

describe('the language itself', () => {
  // prettier-ignore
  test.each([
    { why: 'a cell by its code',         text: '[01]=[02]',                          reads: '[01] = [02]' },
    { why: 'a cell by its name',         text: '[农村低保标准]≥[城市低保标准]×75%',     reads: '[农村低保标准] ≥ [城市低保标准] × 75%' },
    { why: 'a column by name',           text: '[01|目标]<=[01|target]',             reads: '[01|目标] ≤ [01|目标]' },
    { why: 'columns by their synonyms',  text: '[1|上年同期]+[1|上期]=[1|last-period]', reads: '[1|同期] + [1|上期] = [1|上期]' },
    { why: 'a column by number',         text: '[01|3列]=[01|第4列]+[01|5]',          reads: '[01|3列] = [01|4列] + [01|5列]' },
    { why: 'another form',               text: '[表三!26]=[民政1表!03|2列]',          reads: '[表三!26] = [民政1表!03|2列]' },
    { why: 'another org, the parent',    text: '[01@360700]>=[01@上级]+[01@parent]',  reads: '[01@360700] ≥ [01@上级] + [01@上级]' },
    { why: 'column and org either way',  text: '[01@上级|目标]=[表三!01|目标@上级]',    reads: '[01|目标@上级] = [表三!01|目标@上级]' },
    { why: 'the orgs below',             text: '下级合计([01])=children.sum([02])',   reads: '下级合计([01]) = 下级合计([02])' },
    { why: 'whole rows',                 text: '01行=02行+row 03',                   reads: '01行 = 02行 + 03行' },
    { why: 'whole columns',              text: '1列=第2列+column 7+8栏',              reads: '1列 = 2列 + 7列 + 8列' },
    { why: 'rows of another form',       text: '01行=表三!02行+[表三!A1]行',           reads: '01行 = [表三!02]行 + [表三!A1]行' },
    { why: 'columns of another form',    text: '1列=表三2列+[表三!*|3列]',             reads: '1列 = [表三!*|2列] + [表三!*|3列]' },
    { why: 'full-width signs',           text: '（［０１］＋［02］）＊２＝［03］',          reads: '([01] + [02]) × 2 = [03]' },
    { why: 'brackets of another shape',  text: '【01】＞【02】',                       reads: '[01] > [02]' },
    { why: 'every comparison',           text: '[1]=[2]≠[3]<[4]≤[5]>[6]≥[7]',         reads: '[1] = [2] ≠ [3] < [4] ≤ [5] > [6] ≥ [7]' },
    { why: 'comparisons, other signs',   text: '[1]==[2]<>[3]!=[4]<=[5]=<[6]>=[7]',   reads: '[1] = [2] ≠ [3] ≠ [4] ≤ [5] ≤ [6] ≥ [7]' },
    { why: 'comparisons in words',       text: '[1]大于等于[2]不超过[3]等于[4]低于[5]',  reads: '[1] ≥ [2] ≤ [3] = [4] < [5]' },
    { why: 'what binds more tightly',    text: '[1]-([2]-[3])*([4]+[5])/[6]=-[7]',    reads: '[1] - ([2] - [3]) × ([4] + [5]) ÷ [6] = -[7]' },
    { why: 'idle parentheses',           text: '(([1])+(([2]*[3])))=(1)',             reads: '[1] + [2] × [3] = 1' },
    { why: 'a quotient of a quotient',   text: '[1]/([2]/[3])=[4]/[5]/[6]',           reads: '[1] ÷ ([2] ÷ [3]) = [4] ÷ [5] ÷ [6]' },
    { why: 'percent and units',          text: '[01]>=７５％ && [02]>60 万个',          reads: '[01] ≥ 75% 且 [02] > 60万个' },
    { why: 'a unit with denominators',   text: '[01]>=650元/人、月',                   reads: '[01] ≥ 650元/人、月' },
    { why: 'thousands in a word',        text: '[01]<60万，[02]<1.5亿',                reads: '[01] < 600000 ; [02] < 150000000' },
    { why: 'zeros that say nothing',     text: '[01]=0.750',                          reads: '[01] = 0.75' },
    { why: 'tolerance before its side',  text: '[01]=±0.5 [02]+[03]',                 reads: '[01] = [02] + [03] ±0.5' },
    { why: 'tolerance after its side',   text: '[01]=[02] ± 1% = [03] ±0.5万元',       reads: '[01] = [02] ±1% = [03] ±0.5万元' },
    { why: '且 before 或',                text: '[1]=1 or [2]=2 and [3]=3',            reads: '[1] = 1 或 [2] = 2 且 [3] = 3' },
    { why: '或 within 且',                text: '([1]=1 || [2]=2) && [3]=3',           reads: '([1] = 1 或 [2] = 2) 且 [3] = 3' },
    { why: 'a condition',                text: '若 [01]>0 则 [02]>0',                  reads: '若 [01] > 0 则 [02] > 0' },
    { why: 'a condition in English',     text: 'IF [01]>0 THEN [02]>0 ELSE blank([03])', reads: '若 [01] > 0 则 [02] > 0 否则 为空([03])' },
    { why: 'a condition with commas',    text: '当[01]>0时，[02]>0，否则[03]为空',       reads: '若 [01] > 0 则 [02] > 0 否则 为空([03])' },
    { why: 'a condition among others',   text: '若 [1]>0 则 [2]>0 且 [3]>0 当且仅当 [4]=1', reads: '(若 [1] > 0 则 [2] > 0 且 [3] > 0) 当且仅当 [4] = 1' },
    { why: 'not, of one comparison',     text: 'not [01]=[02] and [03]=1',            reads: '非 [01] = [02] 且 [03] = 1' },
    { why: 'not, of more',               text: '!([01]=[02] 或 [03]=1)',               reads: '非 ([01] = [02] 或 [03] = 1)' },
    { why: 'functions in Chinese',       text: '最大([1],[2])=最小([3]，[4])+绝对值([5])', reads: '最大([1], [2]) = 最小([3], [4]) + 绝对值([5])' },
    { why: 'functions in English',       text: 'count([1],[2])>=1, growth([1],[1|同期])<=5%', reads: '填报个数([1], [2]) ≥ 1 ; 增幅([1], [1|同期]) ≤ 5%' },
    { why: 'rounding',                   text: '四舍五入([1]/[2], 2)=share([3],[4])',   reads: '四舍五入([1] ÷ [2], 2) = 比重([3], [4])' },
    { why: 'what is filled',             text: '同空([1],[2]) 且 [3]有数 且 [4]不为空',   reads: '同空([1], [2]) 且 有数([3]) 且 有数([4])' },
    { why: 'relations apart in any way', text: '[1]=1;[2]=2；[3]=3\n[4]=4。[5]=5，[6]=6、[7]=7 [8]=8', reads: '[1] = 1 ; [2] = 2 ; [3] = 3 ; [4] = 4 ; [5] = 5 ; [6] = 6 ; [7] = 7 ; [8] = 8' },
    { why: 'a sum over several lines',   text: '[1] =\n[2]\n+ [3] -\n[4]',            reads: '[1] = [2] + [3] - [4]' },
    { why: 'a name with signs in it',    text: String.raw`[救助\|接送\!\@率]>0`,        reads: String.raw`[救助\|接送\!\@率] > 0` },
    { why: 'numerals beside brackets',   text: '[01]>=12',                            reads: '[01] ≥ 12' },
    { why: 'codes where cells belong',   text: '有数(01) 且 [02]>0',                   reads: '有数([01]) 且 [02] > 0' },
  ])('$why: $text', ({ text, reads }) => {
    expect(readAs(text)).toBe(reads);
  });
});

describe('printed forms, with the codes declared', () => {
  const CODES = '0 1 2 4 12 16 17 18 19 20 22 26 31 32 42 45 83 84 85 89 90 100 1000';
  // prettier-ignore
  test.each([
    { why: 'a sum',                      text: '16=17+18',           reads: '[16] = [17] + [18]' },
    { why: 'codes compare as numbers',   text: '016=17+0018',        reads: '[016] = [17] + [0018]' },
    { why: 'another form',               text: '16=表三26',           reads: '[16] = [表三!26]' },
    { why: 'another form, set apart',    text: '16=表三!26+民政1表03', reads: '[16] = [表三!26] + [民政1表!03]' },
    { why: 'a label before',             text: '表一:16=17+表三18',    reads: '[表一!16] = [表一!17] + [表三!18]' },
    { why: 'a label for all after it',   text: '表一：4<2 22=17',      reads: '[表一!4] ≤ [表一!2] ; [表一!22] = [表一!17]' },
    { why: 'a label of no form',         text: '审核关系：16=17',      reads: '[16] = [17]' },
    { why: 'a chain stays one',          text: '45=32-42=83+84',     reads: '[45] = [32] - [42] = [83] + [84]' },
    { why: 'divided by a code',          text: '22=17/1',            reads: '[22] = [17] ÷ [1]' },
    { why: 'apart by a blank',           text: '83=84+89 84=85+90',  reads: '[83] = [84] + [89] ; [84] = [85] + [90]' },
    { why: 'apart by a line',            text: '83=84\r\n84=85',     reads: '[83] = [84] ; [84] = [85]' },
    { why: 'blanks within',              text: '83 = 84 +85+ 89',    reads: '[83] = [84] + [85] + [89]' },
    { why: 'a stray backslash',          text: '83=84+85\\',         reads: '[83] = [84] + [85]' },
    { why: 'a part below its total',     text: '31<26',              reads: '[31] ≤ [26]' },
    { why: 'a total above its part',     text: '26>31',              reads: '[26] ≥ [31]' },
    { why: 'two parts below the total',  text: '31+32<26',           reads: '[31] + [32] ≤ [26]' },
    { why: 'a difference is no part',    text: '32-31<26',           reads: '[32] - [31] < [26]' },
    { why: 'a condition is no total',    text: '若16>17则18>19',      reads: '若 [16] > [17] 则 [18] > [19]' },
    { why: 'a number by its decimals',   text: '16>=0.6*17',         reads: '[16] ≥ 0.6 × [17]' },
    { why: 'a number by its percent',    text: '16/17<=100%',        reads: '[16] ÷ [17] ≤ 100%' },
    { why: 'an undeclared factor',       text: '16=17/10000',        reads: '[16] = [17] ÷ 10000' },
    { why: 'an undeclared term',         text: '16=17+999',          reads: '[16] = [17] + 999' },
    { why: 'no declared code at all',    text: '301=302+303',        reads: '[301] = [302] + [303]' },
    { why: 'leading zeros are a code',   text: '16=17+007',          reads: '[16] = [17] + [007]' },
    { why: 'codes in functions',         text: '最大(16,17)<=18',     reads: '最大([16], [17]) ≤ [18]' },
    { why: 'a share, doubtful factor',   text: '16=17/18*100',       reads: '[16] = [17] ÷ [18] × [100] | [16] = [17] ÷ [18] × 100' },
    { why: 'a doubtful divisor',         text: '16=17/12',           reads: '[16] = [17] ÷ [12] | [16] = [17] ÷ 12' },
    { why: 'a mean of two',              text: '16=(17+18)/2',       reads: '[16] = ([17] + [18]) ÷ [2] | [16] = ([17] + [18]) ÷ 2' },
    { why: 'a doubtful bound',           text: '16<100',             reads: '[16] ≤ [100] | [16] < 100' },
    { why: 'a doubtful zero',            text: '16>=0',              reads: '[16] ≥ [0] | [16] ≥ 0' },
    { why: 'shares that make a whole',   text: '16+17=100',          reads: '[16] + [17] = [100] | [16] + [17] = 100' },
    { why: 'one doubt, one answer',      text: '16=17*100 18=19*100', reads: '[16] = [17] × [100] ; [18] = [19] × [100] | [16] = [17] × 100 ; [18] = [19] × 100' },
    { why: 'two doubts, four readings',  text: '16=17*100+18/12',    reads: '[16] = [17] × [100] + [18] ÷ [12] | [16] = [17] × 100 + [18] ÷ [12] | [16] = [17] × [100] + [18] ÷ 12 | [16] = [17] × 100 + [18] ÷ 12' },
    { why: 'a code that starts a sum',   text: '100=16+17',          reads: '[100] = [16] + [17]' },
    { why: 'numbers alone are no reading', text: '100<1000',         reads: '[100] ≤ [1000] | 100 < [1000] | [100] < 1000' },
  ])('$why: $text', ({ text, reads }) => {
    expect(readAs(text, CODES)).toBe(reads);
  });

  test('codes in letters and with points are codes where they are declared', () => {
    expect(readAs('A01=A02+1.1', 'A01 A02 1.1')).toBe('[A01] = [A02] + [1.1]');
    expect(readAs('01=02+1.1', '01 02')).toBe('[01] = [02] + 1.1');
  });

  test('a unit of the pack may follow a number', () => {
    const units = [{ name: '标台', of: '辆', numerator: '1' }];
    const reading = readRules('[01]<3标台', { units });
    expect(reading.kind === 'read' && reading.claims.map(printClaim)).toEqual(['[01] < 3标台']);
    expect(readAs('[01]<3标台')).toBe('refused: unknown-unit@6');
  });
});

describe('printed forms, no codes declared: numerals are codes, and it is said', () => {
  // prettier-ignore
  test.each([
    { why: 'a sum',                 text: '16=17+18',       reads: '[16] = [17] + [18]' },
    { why: 'zero is a number',      text: '16>=0',          reads: '[16] ≥ 0' },
    { why: 'a doubtful factor',     text: '16=17/100',      reads: '[16] = [17] ÷ [100] | [16] = [17] ÷ 100' },
    { why: 'a round bound',         text: '16<500',         reads: '[16] ≤ [500] | [16] < 500' },
  ])('$why: $text', ({ text, reads }) => {
    expect(readAs(text)).toBe(reads);
    expect(noticesOf(text)).toContain('codes-assumed@0');
  });
});

describe('phrases whose reading is certain', () => {
  // prettier-ignore
  test.each([
    { why: 'one row, of one value',   text: '02、03、04行只能填写一行且只能填“1”', reads: '填报个数(02行, 03行, 04行) = 1 且 合计(02行, 03行, 04行) = 1' },
    { why: 'one column',              text: '2、3和4列只能填一列',               reads: '填报个数(2列, 3列, 4列) = 1' },
    { why: 'not both',                text: '02行、03行不得同时填报',             reads: '填报个数(02行, 03行) ≤ 1' },
    { why: 'at least one',            text: '02、03行至少填一行',                reads: '填报个数(02行, 03行) ≥ 1' },
    { why: 'all of them',             text: '02、03行必须填报；04行不能为空',      reads: '有数(02行, 03行) ; 有数(04行)' },
    { why: 'and relations beside it', text: '02、03行至少填一行；01行=02行+03行',  reads: '填报个数(02行, 03行) ≥ 1 ; 01行 = 02行 + 03行' },
  ])('$why: $text', ({ text, reads }) => {
    expect(readAs(text)).toBe(reads);
  });
});

describe('what is refused, where, and as what', () => {
  // prettier-ignore
  test.each([
    { why: 'nothing',                   text: '  ',                    reads: 'refused: syntax claim@0' },
    { why: 'a half sum',                text: '[01]=[02]+',            reads: 'refused: syntax figure@10' },
    { why: 'two signs',                 text: '[01]+=[02]',            reads: 'refused: syntax figure@5' },
    { why: 'an open parenthesis',       text: '[01]=([02]+3',          reads: 'refused: syntax closing@12' },
    { why: 'a closing one too many',    text: '[01]=[02])',            reads: 'refused: syntax end@9' },
    { why: 'cells side by side',        text: '[01]=[02][03]',         reads: 'refused: syntax end@9' },
    { why: 'an open bracket',           text: '[01=[02]',              reads: 'refused: syntax closing@0' },
    { why: 'an empty bracket',          text: '[]=1',                  reads: 'refused: syntax code@1' },
    { why: 'no such column',            text: '[01|栏目]=1',            reads: 'refused: syntax column@4' },
    { why: 'no org',                    text: '[01@]=1',               reads: 'refused: syntax org@4' },
    { why: 'two columns',               text: '[01|目标|上期]=1',       reads: 'refused: syntax closing@7' },
    { why: 'a column of no number',     text: '0列=1列',                reads: 'refused: syntax column@0' },
    { why: 'no 则',                      text: '若 [01]>0 [02]>0',       reads: 'refused: syntax then@9' },
    { why: 'a claim as a figure',       text: '([01]>0)+1=2',          reads: 'refused: syntax end@8' },
    { why: 'a claim in a function',     text: '合计([01]>0)=2',         reads: 'refused: syntax comma closing@7' },
    { why: 'decimals that are a cell',  text: '四舍五入([01],[02])=2',   reads: 'refused: syntax number@10' },
    { why: 'no comparison',             text: '[01]+[02]',             reads: 'refused: no-comparison@0' },
    { why: 'no comparison in a part',   text: '若 [01] 则 [02]>0',       reads: 'refused: no-comparison@2' },
    { why: 'thousands apart',           text: '[01]>1,000',            reads: 'refused: no-comparison@7' },
    { why: 'a stray character',         text: '[01]=[02]~',            reads: 'refused: stray-character@9' },
    { why: 'a name without brackets',   text: '低保人数=[02]',           reads: 'refused: bare-name@0' },
    { why: 'a name after a sum',        text: '[01]=[02]+低保人数',       reads: 'refused: bare-name@10' },
    { why: 'no such unit',              text: '[01]=60标台',            reads: 'refused: unknown-unit@7' },
    { why: 'no such function',          text: '平均数([01],[02])=1',     reads: 'refused: unknown-function@0' },
    { why: 'too few arguments',         text: '增幅([01])>0',           reads: 'refused: wrong-arguments@0' },
    { why: 'too many arguments',        text: 'abs([01],[02])>0',      reads: 'refused: wrong-arguments@0' },
    { why: 'no argument',               text: '合计()>0',               reads: 'refused: wrong-arguments@0' },
    { why: 'a tolerance of <',          text: '[01]<[02]±1',           reads: 'refused: tolerance-misplaced@9' },
    { why: 'a tolerance without figure', text: '[01]=[02]±',           reads: 'refused: syntax number@10' },
    { why: 'a place on the sheet',      text: 'D2>0&&D2<10000',        reads: 'refused: cell-address@0' },
    { why: 'a place, fixed',            text: '[01]=$A$1',             reads: 'refused: cell-address@5' },
    { why: 'a formula of Excel',        text: '=SUM(D2:D9)',           reads: 'refused: cell-address@5' },
    { why: 'another sheet',             text: '[01]=Sheet1!B2',        reads: 'refused: cell-address@5' },
    { why: "another product's",         text: "#B02['B1:C1']=#B02['B2:C1']", reads: 'refused: foreign-notation@0' },
    { why: 'a placeholder',             text: '[01]=${total}',         reads: 'refused: foreign-notation@5' },
    { why: 'a code of three numbers',   text: '[01]=1.2.3',            reads: 'refused: syntax number code@5' },
    { why: 'a choice of no rows',       text: '甲类和乙类只能填其中之一',   reads: 'refused: prose exclusive@0' },
    { why: 'a row that is not named',   text: '02、03列只能填一列，且01行与该行相等', reads: 'refused: prose unnamed@6' },
    { why: 'a range',                   text: '数字超出范围，请检查（不可为负数）', reads: 'refused: prose range@0' },
    { why: 'sums in general',           text: '各分项之和应与总项一致',      reads: 'refused: prose sum@0' },
    { why: 'a comparison in general',   text: '主要指标要与上年对比',        reads: 'refused: prose series@0' },
    { why: 'decimals',                  text: '金额保留一位小数',           reads: 'refused: prose decimals@0' },
    { why: 'a length',                  text: '身份证号是18位',            reads: 'refused: prose length@0' },
    { why: 'anything else',             text: '请认真填写',               reads: 'refused: prose other@0' },
  ])('$why: $text', ({ text, reads }) => {
    expect(readAs(text)).toBe(reads);
  });

  test('of several relations the place is in the whole text', () => {
    expect(readAs('[01]=[02]；[03]=')).toBe('refused: syntax figure@15');
  });
});

describe('what is told beside a reading', () => {
  // prettier-ignore
  test.each([
    { why: 'nothing in plain text',        text: '[01]=[02]',   codes: '01 02',    notices: [] },
    { why: '< read as ≤',                  text: '4<2',         codes: '2 4',      notices: ['less-read-as-at-most@1'] },
    { why: '< between rows is strict',     text: '4行<2行',      codes: '2 4',      notices: ['less-is-strict@2'] },
    { why: 'a stray sign',                 text: '①4=2\\',      codes: '2 4',      notices: ['stray-ignored@0', 'stray-ignored@4'] },
    { why: 'a number among codes',         text: '4=2+999',     codes: '2 4',      notices: ['number-among-codes@4'] },
    { why: 'a factor is no code',          text: '4=2*999',     codes: '2 4',      notices: [] },
    { why: 'a declared code, as a number', text: '[4]=[2]+3',   codes: '2 3 4',    notices: ['number-among-codes@8'] },
    { why: 'a number beside brackets, no code', text: '[4]=[2]+9', codes: '2 3 4', notices: [] },
    { why: 'a bracketed code',             text: '[5]=[2]',     codes: '2',        notices: ['code-not-declared@0'] },
    { why: 'a row',                        text: '5行=[2]',      codes: '2',        notices: ['code-not-declared@0'] },
    { why: 'a name is looked up later',    text: '[低保]=[2]',   codes: '2',        notices: [] },
    { why: 'so are codes of other forms',  text: '2=表三26',     codes: '2',        notices: [] },
    { why: 'codes that none declared',     text: '5=6',         codes: '2',        notices: ['code-not-declared@0', 'code-not-declared@2'] },
    { why: 'codes assumed, once',          text: '5=6 7=8',     codes: undefined,  notices: ['codes-assumed@0'] },
  ])('$why: $text', ({ text, codes, notices }) => {
    expect(noticesOf(text, codes)).toEqual(notices);
  });
});
