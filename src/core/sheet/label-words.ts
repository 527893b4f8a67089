/** What a label beside a table introduces. */
export type LabelKind = 'org' | 'org-code' | 'period' | 'unit' | 'other';

/** Labels as printed forms write them, plainly spelled, without the bracket （盖章） that may follow. */
const LABELS: { readonly [K in LabelKind]: string } = {
  org: '填报单位 填报单位名称 填表单位 填报地区 填报机构 填报部门 报送单位 报送地区 报送机构 上报单位 报告单位 报表单位 单位名称 机构名称 综合机关名称 综合机关 统计单位 编制单位 编报单位 制表单位 县(市,区) 县(市,区)名称 县市区 县(区) 县(区)名称 地区 地区名称 区县 县区 县区名称 行政区划名称 所在地区',
  'org-code': '代码 行政区划代码 区划代码 单位代码 地区代码 机构代码 行政区代码 组织机构代码 统一社会信用代码 行政区划',
  period:
    '报告期 报告期别 填报期 填报期间 报表期 数据期 数据时间 数据年度 统计时间 统计期间 统计期 统计年度 所属期 所属时期 所属时间 所属年度 报告年度 报告时间 报表期别 期别 年度 时间 填报年度 考核年度 考核期 报送期间 会计期间 期间',
  unit: '单位 计量单位 金额单位 数量单位 计算单位',
  // Known, so that what follows them passes for none of the above.
  other:
    '填表人 填报人 制表人 经办人 审核人 复核人 单位负责人 负责人 统计负责人 分管领导 主管领导 主要领导 联系人 联系电话 电话 报出日期 填报日期 填表日期 填报时间 制表日期 上报日期 上报时间 日期 表号 制定机关 制表机关 批准机关 批准文号 备案机关 备案文号 文号 有效期至 有效期 附件 注 说明 备注 填报说明 编号',
};

export const LABEL_KINDS: ReadonlyMap<string, LabelKind> = new Map(
  Object.entries(LABELS).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind as LabelKind] as const)),
);

/** With these words a footer begins: a colon, a number or nothing follows them. */
export const FOOTER_STARTS: readonly string[] = [
  '注',
  '附注',
  '说明',
  '备注',
  '填报说明',
  '填表说明',
  '指标解释',
  '指标说明',
  '资料来源',
  '数据来源',
  '审核关系',
  '表内审核关系',
  '表间审核关系',
  '表内关系',
  '逻辑关系',
  '单位负责人',
  '单位领导',
  '负责人',
  '统计负责人',
  '分管领导',
  '主管领导',
  '主要领导',
  '分管负责人',
  '科室负责人',
  '填表人',
  '填报人',
  '制表人',
  '制表',
  '经办人',
  '审核人',
  '复核人',
  '审核',
  '联系人',
  '联系电话',
  '报出日期',
  '填报日期',
  '填表日期',
  '制表日期',
  '上报日期',
  '填报时间',
  '填报单位',
  '单位(公章)',
  '单位公章',
  '盖章',
  '补充资料',
];

/** Rows that add up others. */
export const TOTAL_NAMES: ReadonlySet<string> = new Set(
  '合计 总计 小计 共计 累计 总和 总数 全县合计 全市合计 全县 全市 全市总计 全县总计 全区合计 全省合计 全区 全省 汇总 平均 平均值 total'.split(
    ' ',
  ),
);

/** Rows that break a figure down: 分城乡, 分性别 and the rest. */
export const PART_NAMES: ReadonlySet<string> = new Set(
  '其中 城市 农村 城镇 乡村 城区 城乡 县城 男 女 男性 女性 其他 其它 分城乡 分性别 按城乡分 按性别分 城市居民 农村居民 城镇居民'.split(
    ' ',
  ),
);

/** The office of an org: 兴国县民政局 is 兴国县. Longest first. */
export const OFFICES: readonly string[] = [
  '民政和社会事务局',
  '民政与社会事务局',
  '社会事务管理局',
  '发展和改革委员会',
  '人力资源和社会保障局',
  '民政事务局',
  '社会事务局',
  '社会工作部',
  '人民政府办公室',
  '人民政府',
  '政府办公室',
  '民政局',
  '统计局',
  '财政局',
  '卫健委',
  '发改委',
  '办公室',
  '管委会',
  '委员会',
  '民政办',
  '政府',
];
