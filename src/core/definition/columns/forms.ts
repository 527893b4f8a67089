import { PAST_COLUMNS, type DefinitionTable } from '../column.js';
import { ACCUMULATION, BLANK, CADENCE, PERIOD_KIND, ROLE, SEVERITY } from '../words.js';
import { column, enumColumn, listColumn, textColumn, wholeColumn } from './made.js';

// prettier-ignore
export const formTable: DefinitionTable = {
  key: 'forms', zh: '报表', en: 'forms', also: ['表', 'form'],
  about: { zh: '一行一张报表；各表有哪些栏，在“报表栏”中。', en: 'One form a row; its columns are on the sheet of columns.' },
  holds: { kind: 'list', member: 'forms', least: 1, optional: false },
  always: true, most: 500,
  columns: [
    textColumn('id', ['id', '标识', 'id'], ['其他工作表凭它引用；小写字母、数字、横线。', 'By which other sheets refer to it.'], { needed: true, also: ['报表标识'], example: 'annual', width: 12 }),
    textColumn('words', ['title', '表名', 'title'], ['打印的表名。', 'Title, as printed.'], { needed: true, also: ['名称', '标题'], example: '主要指标完成情况表', width: 40 }),
    listColumn('words', ['titles', '其他表名', 'other titles'], ['报表上可能出现的其他表名，用分号隔开。', 'Other titles, with semicolons between.'], {}),
    textColumn('words', ['number', '表号', 'number'], ['统计制度的表号。', 'Form number.'], { example: '民统1表', width: 12 }),
    textColumn('words', ['authority', '制定机关', 'authority'], ['打印在表头。', 'Printed above the table.'], { example: '赣州市民政局', width: 18 }),
    textColumn('words', ['approval', '批准文号', 'approval'], ['打印在表头。', 'Printed above the table.'], { also: ['文号'], example: '赣市统制〔2023〕1号', width: 20 }),
    column('date', ['validUntil', '有效期至', 'valid until'], ['打印在表头。', 'Printed above the table.'], { also: ['有效期'], example: '2026-12-31' }),
    enumColumn(PERIOD_KIND, ['period', '报告期别', 'period'], ['多久报一次。', 'How often it is reported.'], { needed: true, also: ['期别'], example: '年', width: 10 }),
    enumColumn(CADENCE, ['cadence', '快报年报', 'cadence'], ['快报或年报。', 'Flash or annual.'], { example: '年报', width: 10 }),
    textColumn('unit', ['unit', '全表单位', 'unit'], ['全表共用的计量单位，行内另有的以行内为准。', 'Unit of the whole form where rows name none.'], { also: ['计量单位', '单位'], example: '万元', width: 10 }),
    listColumn('code', ['indicators', '指标代码', 'indicators'], ['表内指标的代码，按打印顺序，用分号隔开；不填表示“指标”表的全部，按其顺序。', 'Codes in printed order, with semicolons between; blank: all indicators in their order.'], { also: ['指标'], example: '01；02；03' }),
    ...PAST_COLUMNS,
  ],
};

// prettier-ignore
export const formColumnTable: DefinitionTable = {
  key: 'columns', zh: '报表栏', en: 'columns', also: ['栏', '报表栏目', '栏目', 'form columns'],
  about: { zh: '一行一栏，按从左到右的顺序；每张报表至少要有“指标”和“实际值”两栏。', en: 'One column of a form a row, from left to right; each form needs those of indicator and actual.' },
  holds: { kind: 'members', of: 'forms', key: 'id', member: 'columns' },
  always: true, most: 5_000,
  columns: [
    textColumn('id', ['~key', '报表', 'form'], ['“报表”表中的标识。', 'Id of the form.'], { needed: true, also: ['报表标识'], example: 'annual', width: 12 }),
    enumColumn(ROLE, ['role', '内容', 'role'], ['这一栏填什么。', 'What it holds.'], { needed: true, also: ['栏的内容'], example: '实际值', width: 14 }),
    textColumn('words', ['header', '表头', 'header'], ['打印的表头。', 'Header, as printed.'], { needed: true, example: '2023年实际值', width: 30 }),
    listColumn('words', ['headers', '其他表头', 'other headers'], ['也认作这一栏的其他表头，用分号隔开。', 'Other headers that mean this column, with semicolons between.'], { example: '完成值；实际完成' }),
    column('flag', ['required', '必须有', 'required'], ['缺了这一栏不能审核。', 'The form cannot be judged without it.'], { example: '是', width: 9 }),
    textColumn('unit', ['unit', '计量单位', 'unit'], ['这一栏统一的单位，如完成率的 %。', 'Unit of the whole column.'], { also: ['单位'], example: '%', width: 10 }),
    enumColumn(ACCUMULATION, ['accumulation', '当期累计', 'accumulation'], ['当期数、累计数或期末数；累计数不会被相加。', 'Of the period, cumulative, or at its end; cumulative figures are never summed.'], { example: '期末数', width: 10 }),
    ...PAST_COLUMNS,
  ],
};

// prettier-ignore
export const ruleTable: DefinitionTable = {
  key: 'rules', zh: '审核关系', en: 'rules', also: ['审核公式', '校验关系', 'rule'],
  about: { zh: '一行一条审核关系，写法见 docs/rules.md。', en: 'One audit relation a row; docs/rules.md tells how to write them.' },
  holds: { kind: 'list', member: 'rules', least: 0, optional: true },
  always: true, most: 5_000,
  columns: [
    textColumn('code', ['id', '编号', 'id'], ['问题单上引用的编号。', 'By which findings name it.'], { needed: true, also: ['序号'], example: 'R01', width: 8 }),
    textColumn('text', ['text', '审核公式', 'relation'], ['指标代码写在方括号里。', 'Codes stand in brackets.'], { needed: true, also: ['公式', '审核关系', '关系'], example: '[01] = [02] + [03]', width: 44 }),
    textColumn('id', ['form', '报表', 'form'], ['在哪张报表里；不填则按指标找。', 'Id of the form it is about.'], { example: 'annual', width: 12 }),
    enumColumn(SEVERITY, ['severity', '性质', 'severity'], ['强制性：不改不能上报；准强制性：放行后才能；核实性：须有说明；提示性。', 'error, quasi (blocks until released), query (needs an explanation), hint.'], { needed: true, also: ['审核性质'], example: '核实性', width: 11 }),
    enumColumn(BLANK, ['blank', '空值', 'blank'], ['有格没填时：不审、作零，或算作不符。', 'What a blank means.'], { also: ['空值处理'], example: '不审', width: 9 }),
    textColumn('text', ['explanation', '说明', 'explanation'], ['为什么应当如此，不符时怎么办。', 'Why it should hold, and what to do.'], { also: ['公式说明'], example: '分项相加等于合计。', width: 44 }),
    textColumn('id', ['source', '来源', 'source'], ['“资料来源”表中的标识。', 'Id of its source.'], { example: 'plan-14', width: 12 }),
    wholeColumn([1, 1_048_576], ['row', '原行号', 'row'], ['这条关系在原来的定义工作簿中的行号，通常不填。', 'Row of an older definition workbook; usually blank.'], { width: 9 }),
    ...PAST_COLUMNS,
  ],
};
