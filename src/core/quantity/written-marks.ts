import type { ReadingKind } from './reading.js';

const WORDS: { readonly [K in 'blank' | 'unknown' | 'not-applicable']: string } = {
  blank: '空 空白 空缺 空值',
  unknown:
    '待定 未定 未统计 未公布 尚未公布 待公布 未出 尚未统计 待统计 待核实 待核 待查 待补 暂无 暂无数据 无数据 数据暂无 暂缺 缺失 未知 不详 不明 无法统计 tbd tba unknown',
  'not-applicable': '不适用 无此项 不涉及 免填 n/a na / // \\',
};

const MARKS: ReadonlyMap<string, ReadingKind> = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    words.split(' ').map((word) => [word, kind as ReadingKind] as const),
  ),
);

/** What a text in place of a figure stands for; null where it is none of the marks. Takes a trimmed, half-width text. */
export function readMark(text: string): ReadingKind | null {
  if (text === '') return 'blank';
  if (text.length > 20) return null;
  if (/^[-−–—―─﹣﹘ー_]+$/.test(text)) return 'unknown';
  if (/^(?:…+|⋯+|\.{3,}|。{3,}|·{3,})$/.test(text)) return 'below-unit';
  if (/^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA)$/i.test(text)) return 'error';
  const bare = /^[([【](.*)[)\]】]$/.exec(text)?.[1] ?? text;
  return MARKS.get(bare.toLowerCase()) ?? (isDate(text) ? 'date' : null);
}

const YEAR = String.raw`(?:(?:19|20)\d\d|[一二]?[九〇零○Oo][〇零○一二三四五六七八九]{2,3})`;
const CLOCK = String.raw`(?:[ T]*\d{1,2}:\d{1,2}(?::\d{1,2})?(?:\.\d{1,3})?)?`;
const DATES: readonly RegExp[] = [
  new RegExp(String.raw`^${YEAR}([-/.])\d{1,2}\1\d{1,2}${CLOCK}$`),
  new RegExp(String.raw`^(?:19|20)\d\d[-/]\d{1,2}$`),
  new RegExp(String.raw`^${YEAR} ?年(?: ?\d{1,2} ?月(?: ?\d{1,2} ?[日号])?)?(?:底|末|初|度)?${CLOCK}$`),
  new RegExp(String.raw`^${YEAR}年[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?$`),
  new RegExp(String.raw`^${YEAR}年(?:第?[1-4一二三四]季度|[上下]半年)$`),
  /^(?:1[0-2]|0?[1-9])月(?:(?:3[01]|[12]\d|0?[1-9])[日号])?$/,
  /^\d{1,2}-(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?:-\d{2,4})?$/i,
  /^\d{1,2}\/\d{1,2}\/(?:19|20)\d\d$/,
];

/** Days, months and years as people write them. 3/4 and 12-13 may be anything and are none; 6个月 is a length of time. */
function isDate(text: string): boolean {
  return /^[\d一二〇零]/.test(text) && text.length <= 40 && DATES.some((each) => each.test(text));
}
