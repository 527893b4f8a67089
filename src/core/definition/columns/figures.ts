import { PAST_COLUMNS, type DefinitionTable } from '../column.js';
import { OWNER } from '../words.js';
import { column, decimalColumn, enumColumn, listColumn, nameColumn, textColumn } from './made.js';

// prettier-ignore
export const referenceTable: DefinitionTable = {
  key: 'references', zh: '参照值', en: 'references', also: ['参照标准', 'reference values list', 'reference'],
  about: { zh: '目标对照的标准或增速（如低保标准），一行一个；各年的数在“参照值数”中。', en: 'Levels and rates that targets are measured against; their figures are on the sheet of reference figures.' },
  holds: { kind: 'list', member: 'references', least: 0, optional: true },
  always: false, most: 2_000,
  columns: [
    textColumn('id', ['id', '标识', 'id'], ['“指标”表凭它引用。', 'By which indicators refer to it.'], { needed: true, example: 'dibao-urban', width: 18 }),
    textColumn('words', ['name', '名称', 'name'], ['参照值的名称。', 'Name.'], { needed: true, example: '城市低保标准' }),
    listColumn('words', ['aliases', '别名', 'aliases'], ['其他写法，用分号隔开。', 'Other names, with semicolons between.'], { example: '低保标准' }),
    textColumn('unit', ['unit', '计量单位', 'unit'], ['要能换算为指标的单位。', 'Convertible to the unit of the indicator.'], { needed: true, also: ['单位'], example: '元/人·月', width: 12 }),
    enumColumn(OWNER, ['owner', '由谁提供', 'owner'], ['填报单位自己的，缺了是错；别处公布的，缺了是待公布。', 'Missing from the reporting org is an error; from another body, it is not yet published.'], { needed: true, also: ['提供方'], example: '上级', width: 12 }),
    textColumn('words', ['publisher', '公布机关', 'publisher'], ['谁公布。', 'Who publishes it.'], { example: '市人民政府', width: 20 }),
    ...PAST_COLUMNS,
  ],
};

// prettier-ignore
export const referenceValueTable: DefinitionTable = {
  key: 'referenceValues', zh: '参照值数', en: 'reference figures', also: ['参照值数值', '参照值各年数', 'reference values'],
  about: { zh: '参照值各单位各期的数，一行一个。', en: 'Figures of reference values, one a row.' },
  holds: { kind: 'members', of: 'references', key: 'id', member: 'values' },
  always: false, most: 20_000,
  columns: [
    textColumn('id', ['~key', '参照值', 'reference'], ['“参照值”表中的标识。', 'Id of the reference value.'], { needed: true, example: 'dibao-urban', width: 18 }),
    textColumn('code', ['org', '单位代码', 'org'], ['“单位”表中的代码。', 'Code of the org.'], { needed: true, also: ['单位'], example: '360732', width: 12 }),
    nameColumn('org', '单位名称', 'org name'),
    decimalColumn('reference', ['value', '数值', 'value'], ['以参照值的计量单位计。', 'In the unit of the reference value.'], { needed: true, example: '720' }),
    column('period', ['from', '自', 'from'], ['从哪一期起。', 'First period that it holds for.'], { needed: true, also: ['起'], example: '2020' }),
    column('period', ['to', '至', 'to'], ['到哪一期为止（含）；不填表示至今。', 'Last period, inclusive; blank: open.'], { also: ['止'], example: '2020' }),
    textColumn('words', ['area', '类区', 'area'], ['一类、二类……', 'Area class.'], { example: '三类', width: 10 }),
    textColumn('words', ['document', '文号', 'document'], ['公布的文件。', 'Document.'], { example: '' , width: 22 }),
    ...PAST_COLUMNS,
  ],
};

// prettier-ignore
export const actualTable: DefinitionTable = {
  key: 'actuals', zh: '实际值', en: 'actuals', also: ['已认定数', '完成值', 'actual'],
  about: { zh: '已经认定的数：基期数、往期数、公布的完成数，一行一个。', en: 'Figures already accepted, one a row.' },
  holds: { kind: 'list', member: 'actuals', least: 0, optional: true },
  always: false, most: 100_000,
  columns: [
    textColumn('code', ['indicator', '指标代码', 'indicator'], ['“指标”表中的代码。', 'Code of the indicator.'], { needed: true, also: ['代码', '指标'], example: '06', width: 10 }),
    nameColumn('indicator', '指标名称', 'indicator name'),
    textColumn('code', ['org', '单位代码', 'org'], ['“单位”表中的代码。', 'Code of the org.'], { needed: true, also: ['单位'], example: '360732', width: 12 }),
    nameColumn('org', '单位名称', 'org name'),
    column('period', ['period', '报告期', 'period'], ['2023、2023H1、2023Q1、2023-06。', 'Period.'], { needed: true, example: '2020' }),
    decimalColumn('indicator', ['value', '数值', 'value'], ['以指标的计量单位计。', 'In the unit of the indicator.'], { needed: true, example: '46.8' }),
    textColumn('id', ['source', '来源', 'source'], ['“资料来源”表中的标识。', 'Id of its source.'], { example: 'plan-14', width: 12 }),
    ...PAST_COLUMNS,
  ],
};
