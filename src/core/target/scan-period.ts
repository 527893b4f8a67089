import { isDigit } from './scan-unit.js';

export interface ScannedPeriod {
  /** 2025, 2021-2025, 2016-06. */
  readonly year: string;
  readonly end: number;
  /** The 年 is lost: 到2025实现. */
  readonly cut: boolean;
}

/** First years of the numbered plans: “十四五” is 2021–2025. */
const PLANS: ReadonlyMap<string, number> = new Map([
  ['十一五', 2006],
  ['十二五', 2011],
  ['十三五', 2016],
  ['十四五', 2021],
  ['十五五', 2026],
  ['十六五', 2031],
]);
const DIGITS = '〇一二三四五六七八九';

/** A year, a span of years, a month of a year or a numbered plan, at a place of a plain text. `led`: 到, 至 or 于 comes before. */
export function scanPeriod(text: string, at: number, led: boolean): ScannedPeriod | null {
  return planAt(text, at) ?? chineseYear(text, at) ?? yearsAt(text, at, led);
}

function planAt(text: string, at: number): ScannedPeriod | null {
  if (text[at] !== '十') return null;
  const first = PLANS.get(text.slice(at, at + 3));
  if (first === undefined) return null;
  const end = at + 3;
  if (text[end] === '末') return { year: String(first + 4), end: end + 1, cut: false };
  const word = ['期间', '时期', '规划期', '规划'].find((each) => text.startsWith(each, end)) ?? '';
  const after = end + word.length;
  if (text.startsWith('末', after) || text.startsWith('期末', after))
    return { year: String(first + 4), end: after + (text[after] === '末' ? 1 : 2), cut: false };
  return { year: `${first}-${first + 4}`, end: after, cut: false };
}

function chineseYear(text: string, at: number): ScannedPeriod | null {
  if (text[at] !== '二' || text[at + 4] !== '年') return null;
  const digits = [...text.slice(at, at + 4)].map((char) => DIGITS.indexOf(char === '零' || char === '○' ? '〇' : char));
  if (digits.includes(-1)) return null;
  return { year: digits.join(''), end: afterYear(text, at + 5), cut: false };
}

function yearsAt(text: string, at: number, led: boolean): ScannedPeriod | null {
  const first = yearAt(text, at);
  if (first === null) return null;
  const span = /^年?(?:-{1,2}|~|至|到)((?:19|20)\d\d)(年?)/.exec(text.slice(at + 4, at + 14));
  if (span && !isDigit(text[at + 4 + span[0].length]) && (span[2] === '年' || text[at + 4] === '年' || led))
    return { year: `${first}-${span[1]!}`, end: afterYear(text, at + 4 + span[0].length), cut: span[2] === '' };
  const full = /^-?年/.exec(text.slice(at + 4, at + 6))?.[0];
  if (full !== undefined) return withMonth(text, first, at + 4 + full.length, full.length > 1);
  const glued = /^(0?[1-9]|1[0-2])月/.exec(text.slice(at + 4, at + 7));
  if (glued)
    return {
      year: `${first}-${glued[1]!.padStart(2, '0')}`,
      end: afterYear(text, at + 4 + glued[0].length),
      cut: true,
    };
  return led && CUT.test(text.slice(at + 4, at + 6)) ? { year: first, end: afterYear(text, at + 4), cut: true } : null;
}
/** After a year that has lost its 年 comes neither a unit nor more of a number. */
const CUT = /^(?:底|末|[,;、]|前|实|全|基|力|达|我|建|完|每|新|城|农|养|户|人均|地|$)/;

function withMonth(text: string, year: string, at: number, cut: boolean): ScannedPeriod {
  const month = /^(0?[1-9]|1[0-2])月(?:份)?(?:[0-3]?\d日)?/.exec(text.slice(at, at + 8));
  if (!month) return { year, end: afterYear(text, at), cut };
  return { year: `${year}-${month[1]!.padStart(2, '0')}`, end: afterYear(text, at + month[0].length), cut };
}

const AFTER = [
  '年底前',
  '底以前',
  '年底',
  '底前',
  '末前',
  '期间',
  '年末',
  '前后',
  '以前',
  '之前',
  '初',
  '底',
  '末',
  '前',
  '中期',
  '度',
];

function afterYear(text: string, at: number): number {
  const word = AFTER.find((each) => text.startsWith(each, at));
  return at + (word?.length ?? 0);
}

/** Four digits of a year of these two centuries, with no digit on either side. */
function yearAt(text: string, at: number): string | null {
  const four = text.slice(at, at + 4);
  if (!/^(?:19|20)\d\d$/.test(four) || isDigit(text[at - 1]) || text[at - 1] === '.') return null;
  return /^\d(?!\d?月)/.test(text.slice(at + 4, at + 7)) ? null : four;
}
