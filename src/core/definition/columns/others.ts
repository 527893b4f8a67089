import { PAST_COLUMNS, type DefinitionTable } from '../column.js';
import { EXEMPTION } from '../words.js';
import { column, decimalColumn, enumColumn, listColumn, textColumn, wholeColumn } from './made.js';

// prettier-ignore
export const exemptionTable: DefinitionTable = {
  key: 'exemptions', zh: '免报', en: 'exemptions', also: ['零报免报', '豁免', 'exemption'],
  about: { zh: '零报、免报、不适用，一行一条；不填的范围表示全部。', en: 'Nil returns and exemptions, one a row; what is blank applies to all.' },
  holds: { kind: 'list', member: 'exemptions', least: 0, optional: true },
  always: false, most: 5_000,
  columns: [
    enumColumn(EXEMPTION, ['kind', '种类', 'kind'], ['零报、免报或不适用。', 'Nil return, exempt or not applicable.'], { needed: true, example: '免报', width: 10 }),
    textColumn('code', ['org', '单位代码', 'org'], ['不填为全部单位。', 'Blank: all orgs.'], { also: ['单位'], example: '360732', width: 12 }),
    textColumn('id', ['form', '报表', 'form'], ['报表的标识；不填为全部。', 'Blank: all forms.'], { example: 'annual', width: 12 }),
    textColumn('code', ['indicator', '指标代码', 'indicator'], ['不填为全部指标。', 'Blank: all indicators.'], { also: ['指标'], example: '06', width: 10 }),
    column('period', ['from', '自', 'from'], ['从哪一期起。', 'First period.'], { example: '2021' }),
    column('period', ['to', '至', 'to'], ['到哪一期为止（含）。', 'Last period, inclusive.'], { example: '2022' }),
    textColumn('text', ['reason', '理由', 'reason'], ['依据。', 'Why.'], { needed: true, example: '没有此项业务', width: 36 }),
    ...PAST_COLUMNS,
  ],
};

// prettier-ignore
export const measureTable: DefinitionTable = {
  key: 'measures', zh: '计量单位', en: 'measures', also: ['自定单位', '自定计量单位', 'units of measure', 'measure'],
  about: { zh: '本体系自定的计量单位，由已知单位折算。', en: "Units of measure of the pack's own, in terms of known ones." },
  holds: { kind: 'list', member: 'units', least: 0, optional: true },
  always: false, most: 1_000,
  columns: [
    textColumn('words', ['name', '名称', 'name'], ['自定的单位。', 'The unit.'], { needed: true, example: '筐', width: 12 }),
    listColumn('words', ['aliases', '别名', 'aliases'], ['其他写法，用分号隔开。', 'Other spellings, with semicolons between.'], {}),
    textColumn('words', ['of', '已知单位', 'of'], ['折算为哪个已知单位。', 'Known unit.'], { needed: true, example: '公斤', width: 12 }),
    decimalColumn('pure', ['numerator', '折算分子', 'numerator'], ['1 个自定单位 = 分子÷分母 个已知单位。', 'One is numerator/denominator of the known unit.'], { needed: true, example: '25' }),
    decimalColumn('pure', ['denominator', '折算分母', 'denominator'], ['不填为 1。', 'Blank: 1.'], {}),
    ...PAST_COLUMNS,
  ],
};

// prettier-ignore
export const sourceTable: DefinitionTable = {
  key: 'sources', zh: '资料来源', en: 'sources', also: ['来源', 'source'],
  about: { zh: '规划、公报等，一行一个。', en: 'Plans, bulletins and the like, one a row.' },
  holds: { kind: 'list', member: 'sources', least: 0, optional: true },
  always: false, most: 1_000,
  columns: [
    textColumn('id', ['id', '标识', 'id'], ['其他工作表凭它引用。', 'By which other sheets refer to it.'], { needed: true, example: 'plan-14', width: 16 }),
    textColumn('words', ['title', '标题', 'title'], ['文件标题。', 'Title.'], { needed: true, also: ['名称'], example: '某县民政事业发展“十四五”规划', width: 50 }),
    textColumn('words', ['publisher', '发布单位', 'publisher'], ['谁发布。', 'Publisher.'], { example: '某县民政局', width: 24 }),
    wholeColumn([1949, 2099], ['year', '年份', 'year'], ['发布年份。', 'Year.'], { example: '2021' }),
    ...PAST_COLUMNS,
  ],
};

// prettier-ignore
export const noteTable: DefinitionTable = {
  key: 'notes', zh: '说明', en: 'notes', also: ['编制说明', 'note'],
  about: { zh: '编制说明：原文的矛盾、取舍的理由，一行一条。', en: 'Notes: what the sources contradict, and why what was chosen; one a row.' },
  holds: { kind: 'texts', member: 'notes' },
  always: true, most: 2_000,
  columns: [
    textColumn('text', ['note', '说明', 'note'], ['一条说明。', 'A note.'], { needed: true, also: ['编制说明', '内容'], example: '规划没有给出基期数，待补。', width: 100 }),
    ...PAST_COLUMNS,
  ],
};
