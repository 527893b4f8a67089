/** Measures as they stand behind figures in running text, where a longer word would swallow what is counted (个乡镇敬老院). */
const MEASURES =
  '个百分点 百分点 个 人次 人 名 位 户 家 所 处 座 张 项 条 块 件 套 台 辆 部 本 册 份 场次 场 起 间 栋 幢 宗 笔 批次 批 期 支 只 头 株 枚 片 盒 次 届 例 对 亩 公顷 平方公里 平方米 平方千米 立方米 公里 千米 米 吨 公斤 千克 元 美元 % ‰ ﹪ 分钟 小时 倍 千瓦时 千瓦 吨标准煤 m2 ㎡';
const BY_FIRST = byFirst(MEASURES.split(' '));
const MULTIPLE = /^(?:万亿|千亿|百亿|[十百千]?万|[十百千]?亿)/;
/** 余 and 多 before the measure; nothing is said of how much. */
const ABOUT = /^[余多]/;
/** What money may be counted by: 元/人·月, 元/月. The digits of 60//月 have lost theirs. */
const PER = /^\/?(?:每?人)?[/·、.]{0,2}(?:人|户|月|年|天|日|次|张|床|位)(?:[/·、.](?:月|年|天|日))?/;

export interface ProseUnit {
  /** Empty: none stands there. */
  readonly unit: string;
  /** Characters behind the figure that belong to it, 余 and 多 with them. */
  readonly length: number;
  /** 余 or 多: the figure is a little more than written. */
  readonly over: boolean;
}

/** The unit behind a figure: 万余张 is 万张. */
export function unitAfter(text: string): ProseUnit {
  let at = /^\s{0,2}/.exec(text)![0].length;
  let over = false;
  const skipAbout = () => {
    if (!ABOUT.test(text.slice(at, at + 1))) return;
    over = true;
    at += 1;
  };
  skipAbout();
  const multiple = MULTIPLE.exec(text.slice(at, at + 2))?.[0] ?? '';
  at += multiple.length;
  if (multiple !== '') skipAbout();
  const rest = text.slice(at, at + 6);
  const measure = (BY_FIRST.get(rest.charAt(0)) ?? []).find((each) => rest.startsWith(each));
  if (measure === undefined) return { unit: multiple, length: multiple === '' && !over ? 0 : at, over };
  at += measure.length;
  const per = measure === '元' ? perAfter(text.slice(at, at + 12)) : '';
  return { unit: multiple + spelled(measure) + per, length: at + per.length, over };
}

/** /人·月 behind 元, as written. A 月 or 人 without a stroke before it begins another word. */
function perAfter(text: string): string {
  return text.startsWith('/') ? (PER.exec(text)?.[0] ?? '') : '';
}

function spelled(measure: string): string {
  return measure === '﹪' ? '%' : measure;
}

function byFirst(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const word of words) found.set(word[0]!, [...(found.get(word[0]!) ?? []), word]);
  for (const list of found.values()) list.sort((a, b) => b.length - a.length);
  return found;
}
