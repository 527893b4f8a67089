import { PAST_COLUMNS, type DefinitionTable } from '../column.js';
import { SENSE } from '../words.js';
import { column, decimalColumn, enumColumn, nameColumn, textColumn, wholeColumn } from './made.js';

// prettier-ignore
export const targetTable: DefinitionTable = {
  key: 'targets', zh: '目标', en: 'targets', also: ['目标值', 'target'],
  about: { zh: '一行一个目标：哪个单位的哪项指标，到哪一年，达到多少。', en: 'One target a row: what an org is to reach by a year.' },
  holds: { kind: 'list', member: 'targets', least: 0, optional: false },
  always: true, most: 100_000,
  columns: [
    textColumn('code', ['indicator', '指标代码', 'indicator'], ['“指标”表中的代码。', 'Code of the indicator.'], { needed: true, also: ['代码', '指标'], example: '06', width: 10 }),
    nameColumn('indicator', '指标名称', 'indicator name'),
    textColumn('code', ['org', '单位代码', 'org'], ['“单位”表中的代码。', 'Code of the org.'], { needed: true, also: ['单位', '统计单位'], example: '360732', width: 12 }),
    nameColumn('org', '单位名称', 'org name'),
    wholeColumn([1990, 2099], ['year', '目标年', 'year'], ['到哪一年；不填时取目标原文里的年份。', 'By which year; blank: as the phrase says.'], { needed: true, also: ['年份', '年度'], example: '2025' }),
    textColumn('words', ['text', '目标', 'target'],
      ['按规划原文填写，可以是短语：不低于60%、4-5、>30、比2020年下降13.5%。“方向”“数值”不填时由它读出，填了以填的为准。', 'As printed, a phrase perhaps: 不低于60%, 4-5, >30. Sense and value are read from it where they are blank.'],
      { needed: true, also: ['目标值', '目标原文', '原文'], example: '不低于60%', width: 24 }),
    enumColumn(SENSE, ['sense', '方向', 'sense'], ['实际值与目标怎样比。', 'How the actual figure compares with the target.'], { needed: true, also: ['关系', '比较'], example: '不低于', width: 10 }),
    decimalColumn('target', ['value', '数值', 'value'], ['以指标的计量单位计；参照倍数填系数 k；区间填下限；定性、参照增速不填。', 'In the unit of the indicator; the coefficient k for ratio; the lower bound of a range; none for qualitative and reference-growth.'], { also: ['目标数', '目标数值'], example: '60' }),
    decimalColumn('target', ['high', '区间上限', 'high'], ['方向为“区间”时的上限。', 'Upper bound of a range.'], { example: '', width: 10 }),
    decimalColumn('target', ['tolerance', '允许偏差', 'tolerance'], ['方向为“左右”时上下各允许多少；不填则由人评定。', 'Half-width of “about”; none: a person judges.'], { example: '' , width: 10 }),
    column('milestones', ['milestones', '年度目标', 'milestones'], ['分年目标，写作 报告期=数值，用分号隔开。', 'Milestones, as period=value with semicolons between.'], { also: ['分年目标', '年度分解目标'], example: '2022=55；2023=57' }),
    textColumn('id', ['source', '来源', 'source'], ['“资料来源”表中的标识。', 'Id of its source.'], { example: 'plan-14', width: 12 }),
    ...PAST_COLUMNS,
  ],
};
