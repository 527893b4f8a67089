import { scanPeriod } from './scan-period.js';

const WORDS = [
  '上年度同期',
  '上年同期',
  '上年度',
  '上一年度',
  '上一年',
  '上年',
  '去年同期',
  '去年',
  '目前',
  '当前',
  '现状',
  '现有',
  '现在',
  '基期',
  '同期',
  '前三年平均',
  '前三年',
  '期初',
  '年初',
  '规划初期',
];
const AFTER = ['年末', '年底', '年同期', '同期', '末', '底', '时期', '实际', '水平', '年', '时'];

/** 比2015年, 较目前, 与上年相比, 在2020年基础上, 同比. 占比 and 比例 are other words. Null where none stands. */
export function scanBase(text: string, at: number): { readonly text: string; readonly end: number } | null {
  const lead = text[at]!;
  if (text.startsWith('同比', at) && text[at + 2] !== '例') return { text: '上年同期', end: at + 2 };
  if (!'比较与同在以相对'.includes(lead)) return null;
  const from = at + leadLength(text, at);
  const start = text[from] === '于' ? from + 1 : from;
  const period = scanPeriod(text, start, true);
  const word = period ? null : WORDS.find((each) => text.startsWith(each, start));
  if (!period && word === undefined) return null;
  const head = period ? period.end : start + (word ?? '').length;
  const tail = AFTER.find((each) => text.startsWith(each, head)) ?? '';
  const end = head + tail.length;
  const after = /^(?:的?基础上|相比|比较|比)/.exec(text.slice(end, end + 4))?.[0] ?? '';
  if (after === '' && !'比较相对'.includes(lead)) return null;
  return { text: text.slice(start, end), end: end + after.length };
}

function leadLength(text: string, at: number): number {
  return text.startsWith('相比', at) || text.startsWith('相较', at) || text.startsWith('相对', at) ? 2 : 1;
}
