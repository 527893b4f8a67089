import type { Accumulation, Role } from '../indicator/pack.js';

/** What a header can say beside a role: `group` is a column of headings beside the names, `org` one of counties. */
export type HeaderRole = Role | 'group' | 'org';

/**
 * Headers as Chinese practice writes them, by what the column holds; spelled plainly (see `plain-text.ts`), brackets and
 * periods left off. A form's own headers come first; these are known in every form.
 */
export const SYNONYMS: { readonly [R in HeaderRole]: string } = {
  code: '序号 编号 代码 指标代码 指标编号 指标序号 指标编码 编码 行次 行号 序 no no. code',
  indicator:
    '指标 指标名称 主要指标 主要指标名称 项目 项目名称 名称 指标项 指标项目 指标内容 考核指标 统计指标 具体指标 工作指标 二级指标 三级指标 考核内容 考核项目 监测指标 规划指标 发展指标 核心指标 indicator',
  group: '类别 分类 指标类别 指标分类 领域 一级指标 大类 方面 维度 板块 指标类型 类型',
  org: '县(市,区) 县市区 县区 区县 市县 地区 区域 各县(市,区) 县(区) 县(市) 各县市区 各县区 单位名称 填报单位 报送单位 统计单位 行政区划 行政区 县名 区划名称',
  unit: '单位 计量单位 指标单位 数量单位 计算单位 unit',
  attribute: '属性 指标属性 指标性质 性质',
  responsible:
    '责任单位 牵头单位 责任部门 牵头部门 负责单位 责任科室 责任股室 牵头科室 责任处室 主管部门 负责部门 配合单位',
  base: '基期 基期值 基期数 基数 现状值 现状 基准值 基准 基准数 规划基期 基年 基年值 初期值 基础值 base',
  target:
    '目标值 目标 规划目标 规划目标值 规划值 目标数 任务数 目标任务 目标任务数 计划数 计划 计划值 任务 任务值 年度计划 年度计划数 年度任务 年度任务数 期末目标 期末目标值 总目标 总目标值 五年目标 本县目标 本县目标值 全县目标 全县目标值 县级目标 县级目标值 县目标 县目标值 应完成数 规划主要指标 target',
  milestone:
    '年度目标 年度目标值 年度目标数 分年度目标 年度分解目标 阶段目标 阶段性目标 当年目标 当年目标值 本年目标 本年目标值 本年度目标 全年目标 全年目标值 milestone',
  'parent-target':
    '上级目标 上级目标值 上级下达目标 市级目标 市级目标值 市目标 市目标值 全市目标 全市目标值 省级目标 省级目标值 省目标 全省目标 全省目标值',
  previous:
    '上年同期 上年同期数 上年同期值 同期 同期数 同期值 上年 上年数 上年值 上年实际 上年实际数 上年实际值 上年完成 上年完成数 上年完成值 上年实际完成 上年末 上年度 去年 去年同期 去年同期数 去年同期值 去年数 去年实际 上期 上期数 上期值 previous',
  reference: '参照值 参照标准 参照标准值 参照数 参照数值 参照 参照基准 参考值 参考标准 reference',
  numerator: '达标数 已达标数 实际达标数 达标户数 达标人数 达标个数 分子 分子数 已覆盖数 覆盖数 numerator',
  denominator: '应达标数 应达标户数 应达标人数 应达标个数 分母 分母数 应覆盖数 denominator',
  actual:
    '实际值 实际数 实际 实际数值 实际完成 实际完成数 实际完成值 实际完成量 实际达到 实际达到值 完成值 完成数 完成量 完成 完成数值 本期 本期数 本期值 本期实际 本期实际值 本期完成 本期完成数 当期 当期数 当期值 当期实际 本年 本年数 本年值 本年实际 本年实际值 本年完成 本年完成数 本年实际完成 本年度 当年值 当年实际 当年完成 本月 本月数 本月完成 本季 本季度 本季数 报告期 报告期数 报告期值 现值 实绩 实绩值 数值 数据 期末数 期末值 填报值 填报数 累计 累计数 累计值 累计完成 累计完成数 累计完成值 本年累计 本年累计数 本年累计完成 年初累计 自年初累计 actual',
  rate: '完成率 完成比例 完成进度 完成百分比 目标完成率 计划完成率 年度完成率 任务完成率 目标完成比例 完成目标比例 指标完成率 rate',
  difference:
    '差额 差距 差值 与目标差 与目标差距 与目标差额 与目标差值 与目标值差 与目标值差额 与目标值差距 距目标差距 完成差额 差 超欠 difference',
  progress: '序时进度 时序进度 序时进度差 时间进度 与序时进度差 与序时进度比较 序时 进度差 progress',
  verdict:
    '完成情况 实现目标情况 目标实现情况 实现情况 达标情况 评价 完成评价 评价结果 目标完成情况 指标完成情况 完成状态 完成结论 是否完成 是否达标 是否实现目标 达标与否 完成与否 verdict',
  note: '备注 说明 核实说明 情况说明 原因说明 备注说明 未完成原因 原因 附注 未完成原因说明 note notes',
};

/** Headers of figures that are counted since the start of the year or the plan, and of those of the period alone. */
export const ACCUMULATIONS: readonly (readonly [word: string, accumulation: Accumulation])[] = [
  ['累计', 'cumulative'],
  ['期末', 'end'],
  ['年末', 'end'],
  ['本月', 'current'],
  ['本季', 'current'],
  ['本期', 'current'],
  ['当期', 'current'],
];

/**
 * Words that tell the role of a header which is none of the above, first match wins; such a binding is `likely`, not
 * `certain`. Null: a column of figures that no form of ours has (同比增长), which must not pass for another.
 */
export const HEADER_WORDS: readonly (readonly [word: string, role: HeaderRole | null])[] = [
  ['完成率', 'rate'],
  ['完成比例', 'rate'],
  ['完成进度', 'rate'],
  ['序时', 'progress'],
  ['时序进度', 'progress'],
  ['时间进度', 'progress'],
  ['差额', 'difference'],
  ['差距', 'difference'],
  ['差值', 'difference'],
  ['之差', 'difference'],
  ['目标差', 'difference'],
  ['情况说明', 'note'],
  ['原因', 'note'],
  ['备注', 'note'],
  ['说明', 'note'],
  ['完成情况', 'verdict'],
  ['实现情况', 'verdict'],
  ['达标情况', 'verdict'],
  ['目标情况', 'verdict'],
  ['是否', 'verdict'],
  ['评价', 'verdict'],
  ['责任', 'responsible'],
  ['牵头', 'responsible'],
  ['属性', 'attribute'],
  ['同比', null],
  ['环比', null],
  ['增长', null],
  ['增幅', null],
  ['增速', null],
  ['增减', null],
  ['排名', null],
  ['得分', null],
  ['分值', null],
  ['权重', null],
  ['来源', null],
  ['解释', null],
  ['口径', null],
  ['公式', null],
  ['方法', null],
  ['依据', null],
  ['日期', null],
  ['时间', null],
  ['上年', 'previous'],
  ['去年', 'previous'],
  ['同期', 'previous'],
  ['上期', 'previous'],
  ['基期', 'base'],
  ['基数', 'base'],
  ['现状', 'base'],
  ['参照', 'reference'],
  ['参考', 'reference'],
  ['应达标', 'denominator'],
  ['达标数', 'numerator'],
  ['上级目标', 'parent-target'],
  ['市级目标', 'parent-target'],
  ['省级目标', 'parent-target'],
  ['全市目标', 'parent-target'],
  ['年度目标', 'milestone'],
  ['分解目标', 'milestone'],
  ['阶段目标', 'milestone'],
  ['目标', 'target'],
  ['规划', 'target'],
  ['任务', 'target'],
  ['计划', 'target'],
  ['实际', 'actual'],
  ['完成', 'actual'],
  ['累计', 'actual'],
  ['本期', 'actual'],
  ['当期', 'actual'],
  ['本年', 'actual'],
  ['计量单位', 'unit'],
  ['指标名称', 'indicator'],
];

/** Columns that hold figures or what is said of them; a table has one at least. */
export const DATA_ROLES: ReadonlySet<HeaderRole> = new Set<HeaderRole>([
  'base',
  'target',
  'parent-target',
  'milestone',
  'previous',
  'reference',
  'numerator',
  'denominator',
  'actual',
  'rate',
  'difference',
  'progress',
]);

/** The role of a plain header. */
export const HEADER_ROLES: ReadonlyMap<string, HeaderRole> = new Map(
  Object.entries(SYNONYMS).flatMap(([role, words]) =>
    words.split(' ').map((word) => [word, role as HeaderRole] as const),
  ),
);
