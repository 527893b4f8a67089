import type { DefinitionColumn, DefinitionTable } from '../column.js';
import { GROWTH_RATE, LOWER_RATE, NEGATIVE_RATE, PERIOD_KIND, PROGRESS_BY, ROUNDING, SEVERITY } from '../words.js';
import { column, decimalColumn, enumColumn, textColumn, wholeColumn } from './made.js';

/** Items of the sheet of settings, one a row: `field` from the pack's root. */
// prettier-ignore
export const SETTING_ITEMS: readonly DefinitionColumn[] = [
  textColumn('id', ['id', '标识', 'id'], ['指标体系的标识，如 xingguo-14fyp。', 'Id of the pack.'], { needed: true, also: ['编号'], example: 'xingguo-14fyp' }),
  textColumn('version', ['version', '版本', 'version'], ['内容改了就要换版本号，如 1.0.0 → 1.1.0。', 'A changed pack needs a new version.'], { needed: true, also: ['版本号'], example: '1.0.0' }),
  textColumn('words', ['title', '名称', 'title'], ['指标体系的名称。', 'Title.'], { needed: true, also: ['标题'], example: '兴国县“十四五”民政事业主要发展指标' }),
  textColumn('words', ['titleEn', '英文名称', 'title in English'], ['英文界面用。', 'For the English interface.'], { also: ['英文名'] }),
  textColumn('words', ['publisher', '发布单位', 'publisher'], ['谁制定、下发。', 'Who keeps it.'], { needed: true, also: ['制定单位'], example: '赣州市民政局' }),
  wholeColumn([1990, 2099], ['plan.first', '规划首年', 'first year'], ['规划期第一年。', 'First year of the plan.'], { needed: true, also: ['首年'], example: '2021' }),
  wholeColumn([1990, 2099], ['plan.last', '规划末年', 'last year'], ['规划期最后一年。', 'Last year of the plan.'], { needed: true, also: ['末年'], example: '2025' }),
  wholeColumn([1949, 2099], ['plan.base', '基期年', 'base year'], ['基期。', 'Base period.'], { needed: true, also: ['基期', '基年'], example: '2020' }),
  enumColumn(PERIOD_KIND, ['period', '报告期别', 'period'], ['多久报一次。', 'How often is reported.'], { needed: true, also: ['期别'], example: '年' }),
  enumColumn(ROUNDING, ['settings.rounding', '修约', 'rounding'], ['不填为四舍五入。', 'Blank: half away from zero.'], { example: '四舍五入' }),
  wholeColumn([0, 6], ['settings.rateDecimals', '完成率小数位数', 'decimals of rates'], ['不填为 1。', 'Blank: 1.'], { example: '1' }),
  column('cap', ['settings.rateCap', '完成率上限', 'cap of rates'], ['只用于显示，以 % 计；不填为不设上限。', 'Display only, percent; blank: none.'], { example: '120' }),
  enumColumn(LOWER_RATE, ['settings.lowerIsBetterRate', '逆向指标完成率', 'rate if lower is better'], ['不计，压减 (B−A)/(B−T)，补数 2−A/T，倒数 T/A；不填为不计。', 'Blank: none.'], { example: '不计' }),
  enumColumn(GROWTH_RATE, ['settings.growthRate', '增速指标完成率', 'rate of growth'], ['不计，或计划比 (1±实际)/(1±目标)；不填为不计。', 'Blank: none.'], { example: '不计' }),
  enumColumn(NEGATIVE_RATE, ['settings.negativeTargetRate', '负目标完成率', 'rate of a negative target'], ['目标为负数时；不填为不计。', 'Blank: none.'], { example: '不计' }),
  column('flag', ['settings.noDataCounts', '未填报计入达标率', 'no data counts'], ['未填报的指标算不算可评价项；不填为是。', 'Whether items without data count; blank: yes.'], { example: '是' }),
  enumColumn(PROGRESS_BY, ['settings.progressBy', '年内序时进度', 'progress by'], ['按月或按日；不填为按月。', 'By months or days; blank: months.'], { example: '按月' }),
  decimalColumn('percent', ['settings.jump.relative', '变动幅度', 'jump, relative'], ['与上期相比变动多少（%）要核实；四项变动须一起填，都不填为 30、10、10、15。', 'Relative change, percent; the four jumps are given together, or none: 30, 10, 10, 15.'], { example: '30' }),
  decimalColumn('pure', ['settings.jump.absolute', '变动数', 'jump, absolute'], ['同时变动多少个单位。', 'Absolute change, in the unit.'], { example: '10' }),
  decimalColumn('pure', ['settings.jump.points', '变动百分点', 'jump, points'], ['百分比指标变动多少个百分点。', 'Change of a % figure, points.'], { example: '10' }),
  decimalColumn('percent', ['settings.jump.standard', '标准变动幅度', 'jump of a standard'], ['政策标准变动多少（%）。', 'Relative change of a standard, percent.'], { example: '15' }),
  column('empty-group', ['settings.outliers', '离群设置', 'outliers'], ['一般不填。', 'Usually blank.'], {}),
  decimalColumn('pure', ['settings.outliers.threshold', '离群界限', 'outlier threshold'], ['各地比较：比率、人均数的修正 z 值超过多少要核实；不填为 3.5（见 docs/outliers.md）。', 'Comparing orgs: modified z of rates and figures a head; blank: 3.5 (docs/outliers.md).'], { example: '3.5' }),
  wholeColumn([3, 100_000], ['settings.outliers.minimumOrgs', '可比单位数', 'comparable orgs'], ['至少几个单位可比才比较；不填为 8。', 'Fewest comparable orgs; blank: 8.'], { example: '8' }),
  decimalColumn('percent', ['settings.outliers.least', '最小差距', 'least distance'], ['半数以上单位填报相同时，与中位数相差多少（%）以上才要核实；不填为 10。', 'Where most orgs report the same: least distance from the median, percent; blank: 10.'], { example: '10' }),
  decimalColumn('pure', ['settings.outliers.u', '规模参数U', 'size U'], ['总量指标与上期之比：单位规模的作用，0 至 1，至多一位小数；不填为 0.5。', 'Ratios to the earlier period: how much size counts, 0 to 1, one decimal; blank: 0.5.'], { example: '0.5' }),
  decimalColumn('pure', ['settings.outliers.a', '离散参数A', 'spread A'], ['总量指标与上期之比：最小的离散程度；不填为 0.05。', 'Ratios to the earlier period: least spread; blank: 0.05.'], { example: '0.05' }),
  decimalColumn('pure', ['settings.outliers.c', '宽度参数C', 'width C'], ['总量指标与上期之比：界限的宽度；不填为 4。', 'Ratios to the earlier period: width of the bounds; blank: 4.'], { example: '4' }),
  decimalColumn('percent', ['settings.unchangedShare', '雷同比例', 'unchanged share'], ['与上期相同的格超过多少（%）要提示；不填为 80。', 'Percent of repeated cells; blank: 80.'], { example: '80' }),
  column('empty-group', ['settings.severities', '审核码性质', 'severities'], ['一般不填。某个审核码的性质与默认不同时，另起一行，项目写审核码（如 cell.missing），值写性质。', 'Usually blank. For a finding code whose severity differs: a row of its own, the code as item (cell.missing).'], {}),
  column('empty-group', ['settings', '其他设置', 'settings'], ['一般不填。', 'Usually blank.'], {}),
];

/** Value of a row whose item is a finding code. */
export const SEVERITY_ITEM: DefinitionColumn = enumColumn(
  SEVERITY,
  ['settings.severities.*', '审核码', 'finding code'],
  ['项目写审核码，如 cell.missing；值写它的性质。', 'A finding code as item, its severity as value.'],
  { example: '提示性' },
);

// prettier-ignore
export const settingTable: DefinitionTable = {
  key: 'settings', zh: '设置', en: 'settings', also: ['基本信息', 'setting'],
  about: { zh: '一行一项。没有填值的行不起作用。', en: 'One item a row; rows without a value have no effect.' },
  holds: { kind: 'items' },
  always: true, most: 500,
  columns: [
    textColumn('words', ['item', '项目', 'item'], ['设置的名称。', 'Name of the setting.'], { needed: true, also: ['名称', '设置'], example: '版本', width: 20 }),
    textColumn('words', ['value', '值', 'value'], ['见各项的说明。', 'As the item says.'], { also: ['内容', '设置值'], example: '1.0.0', width: 50 }),
    { field: '~about', zh: '说明', en: 'about', value: { kind: 'past', shows: 'remark' }, about: { zh: '各项的解释；不读。', en: 'What it means; read past.' }, example: '', width: 70 },
    { field: '~source', zh: '来源行', en: 'source line', value: { kind: 'past', shows: 'source' }, about: { zh: '草稿中取自原文何处；不读。', en: 'Where a draft found it; read past.' }, example: '', width: 14 },
    { field: '~doubts', zh: '疑问', en: 'doubts', value: { kind: 'past', shows: 'doubts' }, about: { zh: '草稿中要由人确认的地方；不读。', en: 'What a person has to confirm; read past.' }, example: '', width: 36 },
    { field: '~remark', zh: '备注', en: 'remarks', value: { kind: 'past', shows: 'remark' }, about: { zh: '自己用的备注；不读。', en: 'Remarks of your own; read past.' }, example: '', width: 20 },
  ],
};
