import type {
  Accumulation,
  Exemption,
  Form,
  FormColumn,
  Org,
  OutlierSettings,
  PackSettings,
  PackUnit,
  PeriodKind,
  Role,
  Rule,
  Settings,
  Source,
} from '../../../core/indicator/pack.js';
import { growthRate, lowerIsBetterRate } from './indicator-schema.js';
import { code, date, decimal, findingCode, id, period, text, TEXTS, unit, words } from './texts.js';
import { flag, integerOf, listOf, may, need, objectOf, oneOf, textOf, type Schema } from './typed-schema.js';

export const periodKind = oneOf<PeriodKind>({
  month: ['月', 'month'],
  quarter: ['季', 'quarter'],
  half: ['半年', 'half-year'],
  year: ['年', 'year'],
});
const severity = oneOf<'error' | 'quasi' | 'query' | 'hint'>({
  error: ['强制性', 'error'],
  quasi: ['准强制性', 'blocks until released'],
  query: ['核实性', 'needs an explanation'],
  hint: ['提示性', 'hint'],
});

const counted = oneOf<NonNullable<Org['counted']>>({
  county: ['县（市、区）', 'county'],
  'city-proper': ['市本级', "the city's own"],
  zone: ['开发区', 'zone'],
  entrusted: ['代管', 'entrusted'],
});
export const orgSchema = objectOf<Org>(['统计单位', 'Organisation'], {
  code: need(code, ['GB/T 2260 代码或自编代码', "GB/T 2260 code or the bureau's own"]),
  name: need(words, ['名称', 'Name']),
  aliases: may(listOf(words), ['别名', 'Other names']),
  formerNames: may(listOf(words), ['曾用名', 'Former names']),
  formerCodes: may(listOf(code), ['曾用代码', 'Former codes']),
  validFrom: may(date, ['自', 'First day']),
  validTo: may(date, ['至', 'Last day']),
  parent: may(code, ['上级代码', 'Code of its parent']),
  counted: may(counted, ['如何计入上级', "Where its figures are counted in the parent's"]),
});

const role = oneOf<Role>({
  code: ['序号', 'code'],
  indicator: ['指标', 'indicator'],
  unit: ['计量单位', 'unit'],
  attribute: ['指标属性', 'attribute'],
  responsible: ['责任单位', 'responsible unit'],
  base: ['基期值', 'base'],
  target: ['目标值', 'target'],
  'parent-target': ['上级目标值', "the parent's target"],
  milestone: ['年度目标', 'milestone'],
  previous: ['上年同期', 'previous'],
  reference: ['参照值', 'reference value'],
  numerator: ['分子', 'numerator'],
  denominator: ['分母', 'denominator'],
  actual: ['实际值', 'actual'],
  rate: ['完成率', 'completion rate'],
  difference: ['差额', 'difference'],
  progress: ['序时进度', 'progress'],
  verdict: ['完成情况', 'verdict'],
  note: ['备注', 'note'],
});
const accumulation = oneOf<Accumulation>({
  current: ['当期数', 'of the period'],
  cumulative: ['累计数', 'cumulative'],
  end: ['期末数', 'at the end'],
});
const column = objectOf<FormColumn>(['栏', 'Column'], {
  role: need(role, ['内容', 'What it holds']),
  header: need(words, ['表头', 'Header']),
  headers: may(listOf(words), ['其他表头', 'Other headers']),
  required: may(flag, ['必须有', 'Required']),
  unit: may(unit, ['计量单位', 'Unit']),
  accumulation: may(accumulation, ['当期、累计或期末', 'Accumulation']),
});
const cadence = oneOf<NonNullable<Form['cadence']>>({ flash: ['快报', 'flash'], annual: ['年报', 'annual'] });

export const formSchema = objectOf<Form>(['报表', 'Form'], {
  id: need(id, ['标识', 'Id']),
  title: need(words, ['表名', 'Title']),
  titles: may(listOf(words), ['其他表名', 'Other titles']),
  number: may(words, ['表号', 'Form number']),
  authority: may(words, ['制定机关', 'Authority']),
  approval: may(words, ['批准文号', 'Approval']),
  validUntil: may(date, ['有效期至', 'Valid until']),
  period: need(periodKind, ['报告期别', 'Period kind']),
  cadence: may(cadence, ['快报或年报', 'Flash or annual']),
  unit: may(unit, ['全表单位', 'Unit of the whole form']),
  indicators: need(listOf(code, 1), ['指标代码，按表内顺序', 'Indicator codes in printed order']),
  columns: need(listOf(column, 1), ['栏', 'Columns']),
});

const blank = oneOf<NonNullable<Rule['blank']>>({
  skip: ['空则不审', 'skip'],
  zero: ['空作零', 'as zero'],
  require: ['空即不符', 'fails'],
});
export const ruleSchema = objectOf<Rule>(['审核关系', 'Audit relation'], {
  id: need(code, ['编号', 'Id']),
  text: need(text, ['审核公式', 'Relation']),
  form: may(id, ['报表', 'Form']),
  severity: need(severity, ['性质', 'Severity']),
  blank: may(blank, ['空值如何处理', 'What a blank means']),
  explanation: may(text, ['说明', 'Explanation']),
  source: may(id, ['来源的标识', 'Id of its source']),
  row: may(integerOf(1, 1_048_576), ['定义工作簿的行号', 'Row of the definition workbook']),
});

const exempt = oneOf<Exemption['kind']>({
  nil: ['零报', 'nil return'],
  exempt: ['免报', 'exempt'],
  'not-applicable': ['不适用', 'not applicable'],
});
export const exemptionSchema = objectOf<Exemption>(['零报、免报、不适用', 'Nil return or exemption'], {
  kind: need(exempt, ['种类', 'Kind']),
  org: may(code, ['单位代码；不填为全部', 'Org; absent: all']),
  form: may(id, ['报表；不填为全部', 'Form; absent: all']),
  indicator: may(code, ['指标代码；不填为全部', 'Indicator; absent: all']),
  from: may(period, ['自', 'First period']),
  to: may(period, ['至', 'Last period']),
  reason: need(text, ['理由', 'Reason']),
});

export const packUnitSchema = objectOf<PackUnit>(['自定计量单位', "Unit of the pack's own"], {
  name: need(words, ['名称', 'Name']),
  aliases: may(listOf(words), ['别名', 'Other spellings']),
  of: need(words, ['已知单位', 'Known unit']),
  numerator: need(decimal, ['折算分子', 'Numerator']),
  denominator: may(decimal, ['折算分母', 'Denominator']),
});

export const sourceSchema = objectOf<Source>(['来源', 'Source'], {
  id: need(id, ['标识', 'Id']),
  title: need(words, ['标题', 'Title']),
  publisher: may(words, ['发布单位', 'Publisher']),
  year: may(integerOf(1949, 2099), ['年份', 'Year']),
});

const jump = objectOf<Settings['jump']>(['异常变动', 'Jumps'], {
  relative: need(decimal, ['相对变动，%', 'Relative change, percent']),
  absolute: need(decimal, ['绝对变动，以其单位', 'Absolute change, in the unit']),
  points: need(decimal, ['百分比指标，个百分点', 'Change of a % figure, points']),
  standard: need(decimal, ['标准类指标，%', 'Change of a standard, percent']),
});
const amount = textOf(['非负数', 'Not below zero'], '^(?:0|[1-9][0-9]{0,5})(?:\\.[0-9]{1,6})?$', 13);
const outliers = objectOf<Partial<OutlierSettings>>(['离群值', 'Outliers'], {
  threshold: may(amount, ['修正 z 值界限', 'Modified z beyond which a figure is odd']),
  minimumOrgs: may(integerOf(3, 100_000), ['至少几个单位可比', 'Fewest comparable orgs']),
  least: may(amount, ['半数以上相同时，与中位数至少相差，%', 'Where most report the same: least distance, percent']),
  u: may(textOf(['0 至 1，至多一位小数', '0 to 1, one decimal'], '^(?:0(?:\\.[0-9])?|1(?:\\.0)?)$', 3), [
    '规模的作用 U',
    'Weight of size, U',
  ]),
  a: may(amount, ['最小离散 A', 'Least spread, A']),
  c: may(amount, ['界限宽度 C', 'Width, C']),
});
const severities: Schema<Settings['severities']> = {
  json: { type: 'object', propertyNames: findingCode.json, additionalProperties: severity.json },
};
const rounding = oneOf<Settings['rounding']>({
  'half-up': ['四舍五入', 'half away from zero'],
  'half-even': ['GB/T 8170', 'half to even'],
});
const negativeTargetRate = oneOf<Settings['negativeTargetRate']>({
  none: ['不计', 'none'],
  complement: ['2−A/T', 'complement'],
});
const progressBy = oneOf<Settings['progressBy']>({ months: ['按月', 'by months'], days: ['按日', 'by days'] });
const decimalOrNull: Schema<string | null> = { json: { ...TEXTS.decimal.json, type: ['string', 'null'] } };

export const settingsSchema = objectOf<PackSettings>(['设置', 'Settings'], {
  rounding: may(rounding, ['修约', 'Rounding']),
  rateDecimals: may(integerOf(0, 6), ['完成率小数位数', 'Decimals of rates']),
  rateCap: may(decimalOrNull, ['完成率上限（仅显示）', 'Cap of rates, display only']),
  lowerIsBetterRate: may(lowerIsBetterRate, ['逆向指标完成率', 'Rate of lower-is-better']),
  growthRate: may(growthRate, ['增速指标完成率', 'Rate of growth targets']),
  negativeTargetRate: may(negativeTargetRate, ['负目标的完成率', 'Rate of a target below zero']),
  noDataCounts: may(flag, ['未填报计入可评价项', 'Items without data count']),
  progressBy: may(progressBy, ['年内序时进度', 'Progress within the year']),
  jump: may(jump),
  outliers: may(outliers),
  unchangedShare: may(decimal, ['“与上期相同”的比例，%', 'Share of repeated cells, percent']),
  severities: may(severities, ['审核码的性质', 'Severity of a finding code']),
});
