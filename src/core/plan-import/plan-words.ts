import { isBlank } from '../quantity/unit-spelling.js';

/** Calendar years of a five-year plan; `base` is the year before it. */
export interface PlanYears {
  readonly first: number;
  readonly last: number;
  readonly base: number;
}

const NAMED = /十([一二三四五六七八九])五/;
const ORDINAL = /第十([一二三四五六七八九])个五年/;
const SPAN = /((?:19|20)\d\d)年?\s?[-—–~～至到]{1,2}\s?((?:19|20)\d\d)年?/;
const DIGITS = '一二三四五六七八九';

/** “十四五” is 2021 to 2025: plans follow each other since the first, of 1953, and in fives since the sixth, of 1981. */
export function planOf(text: string): PlanYears | null {
  const near = text.slice(0, 2_000);
  const span = SPAN.exec(near);
  if (span) {
    const [first, last] = [Number(span[1]), Number(span[2])];
    if (last - first >= 2 && last - first <= 15) return { first, last, base: first - 1 };
  }
  const name = NAMED.exec(near) ?? ORDINAL.exec(near);
  return name ? planNumbered(10 + DIGITS.indexOf(name[1]!) + 1) : null;
}

function planNumbered(ordinal: number): PlanYears {
  const first = 1956 + (ordinal - 1) * 5;
  return { first, last: first + 4, base: first - 1 };
}

/** The plan that a target year ends: 2025 ends 2021 to 2025. */
export function planEndingWith(last: number): PlanYears {
  return { first: last - 4, last, base: last - 5 };
}

/** The first year that a text names; null: none. */
export function yearIn(text: string): number | null {
  const match = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text);
  return match ? Number(match[0]) : null;
}

const ORG = /[一-鿿]{1,7}?(?:自治[县州]|[县市省盟旗]|[区州](?![县市区]))/gy;
const NO_ORG = /^(?:[全各我本该按]|城市|省市|市区|县区|城区|社区|地区|辖区|园区|中国|有关|相关|小区|山区|街区)/;
const NOT_IN_ORG = /目标|指标|规划|完成|实际|年度|民政|根据|按照|推[进动]|[与和及在对向由将]/;

/**
 * The place that a text begins with, the innermost of several: 广州市 of 广东省广州市民政事业. Null where it begins with none.
 */
export function orgAtStart(text: string): string | null {
  ORG.lastIndex = 0;
  const near = text.slice(0, 40);
  let found: string | null = null;
  for (let match = ORG.exec(near); match; match = ORG.exec(near)) {
    if (match[0].length < 2 || NO_ORG.test(match[0]) || NOT_IN_ORG.test(match[0])) break;
    found = match[0];
  }
  return found;
}

/** Who a document speaks for: the place in its title, else the one with which most of its clauses begin. */
export function orgOfDocument(title: string, opening: readonly string[]): string | null {
  const bare = title.replace(/[【[（(][^】\])）]{0,12}[】\])）]|^关于(?:印发)?|[《〈“]/g, '');
  const own = orgAtStart(bare);
  if (own !== null) return own;
  const counts = new Map<string, number>();
  for (const line of opening) {
    for (const clause of line.slice(0, 2_000).split(/[，,。；;、“”《》：:\s]/)) {
      const org = orgAtStart(clause);
      if (org === null || org.length > LONGEST_ORG) continue;
      const office = /^(?:民政局|人民政府|统计局)/.test(clause.slice(org.length));
      counts.set(org, (counts.get(org) ?? 0) + (office ? FEWEST_MENTIONS : 1));
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= FEWEST_MENTIONS ? most[0] : null;
}
const FEWEST_MENTIONS = 2;
const LONGEST_ORG = 6;

const TITLE = /规划|计划|纲要|方案|目标|巡礼|报告|意见|总结/;

/** The first short line that names a plan. */
export function titleAmong(lines: readonly string[]): string | null {
  const short = lines.slice(0, 60).filter((each) => each.length >= 6 && each.length <= 60 && !/[。;；>]/.test(each));
  const found = short.find((each) => TITLE.test(each) && (planOf(each) !== null || /^[^：:]*$/.test(each)));
  const bare = found?.replace(/^【[^【】]{0,10}】/, '');
  return bare === undefined ? null : [...bare].filter((each) => !isBlank(each)).join('');
}
