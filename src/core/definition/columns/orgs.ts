import { PAST_COLUMNS, type DefinitionTable } from '../column.js';
import { COUNTED } from '../words.js';
import { column, enumColumn, listColumn, textColumn } from './made.js';

// prettier-ignore
export const orgTable: DefinitionTable = {
  key: 'units', zh: '单位', en: 'units', also: ['统计单位', '填报单位', 'orgs', 'organisations', 'org'],
  about: { zh: '一行一个统计单位（填报单位）。计量单位另有工作表。', en: 'One reporting organisation a row. Units of measure have a sheet of their own.' },
  holds: { kind: 'list', member: 'orgs', least: 1, optional: false },
  always: true, most: 5_000,
  columns: [
    textColumn('code', ['code', '代码', 'code'], ['GB/T 2260 行政区划代码，或自编代码。', "GB/T 2260 code, or the bureau's own."], { needed: true, also: ['单位代码', '行政区划代码', '区划代码'], example: '360732', width: 12 }),
    textColumn('words', ['name', '名称', 'name'], ['单位名称。', 'Name.'], { needed: true, also: ['单位名称', '单位'], example: '兴国县', width: 20 }),
    listColumn('words', ['aliases', '别名', 'aliases'], ['报表上可能出现的其他写法，用分号隔开。', 'Other names, with semicolons between.'], { also: ['简称', '其他名称'], example: '兴国' }),
    listColumn('words', ['formerNames', '曾用名', 'former names'], ['以前的名称，用分号隔开。', 'Former names, with semicolons between.'], { example: '龙南县' }),
    listColumn('code', ['formerCodes', '曾用代码', 'former codes'], ['以前的代码，用分号隔开。', 'Former codes, with semicolons between.'], { example: '360727', width: 14 }),
    column('date', ['validFrom', '启用日期', 'valid from'], ['从哪一天起有这个单位。', 'First day of validity.'], { also: ['自'], example: '2020-06-30' }),
    column('date', ['validTo', '停用日期', 'valid to'], ['到哪一天为止。', 'Last day of validity.'], { also: ['至'] }),
    textColumn('code', ['parent', '上级代码', 'parent'], ['上级单位的代码。', 'Code of its parent.'], { also: ['上级', '上级单位'], example: '360700', width: 12 }),
    enumColumn(COUNTED, ['counted', '计入方式', 'counted'], ['它的数怎样计入上级。', "Where its figures are counted in the parent's."], { example: '县市区', width: 12 }),
    ...PAST_COLUMNS,
  ],
};
