import { wordFinder } from './word-finder.js';

/**
 * What a word does in a phrase. at-least … equal compare · reach 达到, raise 提高到, keep 保持在 lead to a level, cap 降到 to a
 * ceiling · up, down change by so much · made 新增, done 完成 count what is made · upwards 以上, downwards 以内, about 左右 follow
 * a figure · approx 约 comes before it · noun: a word that only looks like one of the others.
 */
export type WordRole =
  | ('at-least' | 'at-most' | 'more' | 'less' | 'equal' | 'near')
  | ('reach' | 'raise' | 'keep' | 'cap' | 'up' | 'down')
  | ('made' | 'done' | 'total' | 'mean')
  | ('upwards' | 'downwards' | 'about' | 'approx')
  | ('covered' | 'gone' | 'nearly' | 'every' | 'respectively' | 'evenly')
  | ('growth-noun' | 'fall-noun' | 'noun')
  | ('from' | 'share' | 'by' | 'joint' | 'parity' | 'trend')
  | ('join' | 'stop');

const WORDS: { readonly [R in WordRole]: string } = {
  'at-least':
    '不低于 不少于 不小于 不短于 不得低于 不得少于 不应低于 不应少于 不能低于 不能少于 至少 最低 最少 起码 不弱于 不慢于 ≥ >= => 大于等于 大于或等于',
  'at-most':
    '不超过 不高于 不大于 不多于 不长于 不得超过 不得高于 不得多于 不应超过 不能超过 不突破 不超出 不快于 至多 最多 最高 ≤ <= =< 小于等于 小于或等于',
  more: '超过 高于 大于 多于 突破 优于 快于 好于 超出 高出 >',
  less: '低于 小于 少于 慢于 不足 不到 不满 <',
  equal: '等于 =',
  near: '接近 趋近于 趋近 逼近',
  reach: '达到 达成 迈上 跃上 站上 跨上 完善到 共有 总数为 总量为 比例为 比重为 占比为',
  raise: '',
  keep: '保持在 稳定在 维持在 保持 稳定 维持 巩固 巩固在 稳定保持在 持续保持在',
  cap: '控制在 控制到 控制于 限制在 严控在 压控在',
  up: '回升 增长 提高 提升 增加 上升 上涨 递增 扩大 上调 调增 增长了 提高了 增加了 提升了 上升了 多增',
  down: '下降 降低 减少 削减 压减 缩减 缩短 减排 下调 压降 缩小 递减 下降了 降低了 减少了 压缩 收窄 回落',
  made: '新增 新建 续建 迁建 新入规 新升规 新晋 研发 评定 命名 新(改)建 新(改、扩)建 新(扩)建 新(改扩)建 新(迁)建 改(扩)建 新(续)建 加装 安装 转化 新转化 配建 布设 新创建 新建成 新改建 新改扩建 新扩建 改扩建 改建 扩建 净增 新培育 新开工 新认定 新开发 新引进 新设 新设立 增设 打造 培育 引进 引育 开发 建设 创建 转移就业 再就业 实现就业 筹集 筹建 招引 培养 选树 认定 布局',
  done: '完成 建成 更新 维护 释放 组织 举办 组建 启动 上线 落地 招聘 招募 吸纳 安置 走访 慰问 奖励 兑现 拨付 投放 投入 争取 筹措 整改 盘活 收储 供应 开通 开行 制定 修订 出台 编制 推进 打通 发布 攻克 帮助 提供 推出 疏解 清理 拆除 化解 惠及 改造 培训 实施 开展 整治 修复 治理 帮扶 救助 资助 发放 办理 创成 建立',
  total: '累计 总计 合计 共计 累积',
  mean: '年均 平均每年 年平均 每年平均',
  upwards: '以上 及以上 或以上 之上',
  downwards: '以下 以内 之内 及以下 或以下 之下',
  about: '左右 上下',
  approx: '大约 约为 大概 将近 约占',
  covered:
    '全覆盖 全面覆盖 全部覆盖 全域覆盖 应保尽保 应救尽救 应养尽养 应助尽助 应帮尽帮 应扶尽扶 应建尽建 应收尽收 应兜尽兜 应享尽享 应补尽补 应签尽签 应评尽评 应检尽检 应治尽治 愿保尽保',
  gone: '消除 清零 归零 杜绝',
  nearly: '基本 总体 大致',
  every: '全部 所有',
  respectively: '分别',
  evenly: '均 都',
  'growth-noun': '增速 增幅 涨幅 升幅 增长率 增长速度 增长幅度 提高幅度 上涨幅度 增长水平 增长量 CPI涨幅',
  'fall-noun': '降幅 下降率 降低率 减少率 下降幅度 降低幅度 削减率 减排率 减少幅度',
  noun: '增加值 增长极 增长点 新增长点 减排量 削减量 年均浓度 年均值 年均气温 年均水平 建设用地 新建城区 新建居住 新建住宅 新建小区 新增长 最低工资 最低生活 最低标准 最低养育 最高人民 全部工业 新开工率 建设者 稳定性 基本医疗 基本养老 基本生活 基本公共 基本殡葬 基本养育 基本实力 基本农田 基本社会 基本保障 基本服务 基本口粮 总体规划 总体方案 不低于不 均衡 平均 人均 户均 生均 均等 月均 日均 首都 成都 都市 保持率 保持量 稳定率 提升率 改造率 完成率 治理率 培训率 修复率 建成区 建立率 培育率 治理体系 培训机构 开展率',
  from: '由 从',
  share: '占',
  by: '按照 按',
  joint: '与 同',
  parity: '同步 持平 相当 一致 相适应 相匹配 相协调 同步增长 同步提高 基本同步 保持同步 同步增加',
  trend:
    '逐年 稳步 持续 进一步 不断 明显 显著 大幅 大幅度 有所 逐步 较快 较大幅度 稳中有 平稳 更加 更为 合理 适度 普遍 全面 有序 有效 得到 日益 总体上 力求 日趋 实现较快',
  join: '、 和 及 与 以及 / 或 并 暨 且',
  stop: ', ; 。 ! ? : … |',
};

const RISES =
  '提高 提升 增加 增长 上升 扩大 发展 提 增 升 上涨 恢复 回升 达 扩展 调整 调增 增补 壮大 拓展 稳步提高 翻番 培育';
const FALLS = '降 降低 下降 减少 减 压减 压缩 缩短 缩减 缩小 回落 压降 削减 下调 收窄 精简 调减 控降';
/** Only before a figure: 达100%, 约5; 达标 and 超市 are other words. */
const BEFORE_FIGURES: { readonly [word: string]: WordRole } = {
  ...{ 达: 'reach', 为: 'reach', 有: 'reach', 超: 'more', 超越: 'more', 逾: 'more' },
  ...{ 增: 'up', 升: 'up', 涨: 'up', 降: 'down', 减: 'down', 约: 'approx', 近: 'approx' },
  ...{ 控制: 'cap', 共: 'total', 过: 'more' },
};

const LIST: readonly (readonly [string, WordRole])[] = [
  ...(Object.keys(WORDS) as WordRole[]).flatMap((role) => words(WORDS[role]).map((word) => [word, role] as const)),
  ...words(RISES).flatMap((word) => ['到', '至'].map((to) => [word + to, word === '达' ? 'reach' : 'raise'] as const)),
  ...words(FALLS).flatMap((word) => ['到', '至', '为'].map((to) => [word + to, 'cap'] as const)),
];

/** The longest word of the grammar at a place of a plain text. */
export const wordAt = wordFinder(new Map(LIST));
export const wordBeforeFigureAt = wordFinder(new Map(Object.entries(BEFORE_FIGURES)));

function words(list: string): readonly string[] {
  return list.split(' ').filter((word) => word !== '');
}
