import type { Period } from '../indicator/period.js';
import type { PeriodKind } from '../indicator/pack.js';
import { remembering } from '../quantity/remember.js';
import { plain } from './plain-text.js';

/** Words that name a time: 2023年1-6月 is the months 1 to 6 of 2023, spelled as months. */
export interface PeriodWords {
  /** Null where the words name none: 二季度. */
  readonly year: number | null;
  /** First and last month, 1 to 12. */
  readonly from: number;
  readonly to: number;
  readonly spelled: PeriodKind;
  /** 2025年目标 speaks of a target, 2020年基数 of a base period, 2021-2025年 of a plan: none is the report's. */
  readonly about: 'report' | 'target' | 'base' | 'range';
  /** Place in the plain text. */
  readonly start: number;
  readonly end: number;
}

const LONGEST = 400;

/** Every time that a text names, in reading order. “十四五” names none. */
export const readPeriods: (text: string) => readonly PeriodWords[] = remembering((text) =>
  readPlainPeriods(westernYears(plain(text.length > LONGEST ? text.slice(0, LONGEST) : text))),
);

/** As `readPeriods`, of a text that is plain already; blanks between digits are gone from it. */
export function readPlainPeriods(text: string): readonly PeriodWords[] {
  const found: PeriodWords[] = [];
  const years = /(?<![\d.])(?:19|20)\d\d(?![\d万千百个户人张件元家所名条%])/g;
  for (let match = years.exec(text); match; match = years.exec(text)) {
    const words = yearWords(text, match.index);
    found.push(words);
    years.lastIndex = words.end;
  }
  if (found.length > 0) return found;
  const part = partAt(text, 0, false);
  return part ? [{ ...part, year: null, about: 'report', start: 0 }] : [];
}

/** The period of the form's kind that the words mean; where they mean none of that kind, the one that they name. */
export function fitPeriod({ from, to, spelled }: PeriodWords, year: number, kind: PeriodKind | null): Period {
  if (kind === 'year' && to === 12) return { kind, year, part: 1 };
  if (spelled !== 'year') {
    if (kind === 'half' && to % 6 === 0) return { kind, year, part: to / 6 };
    if (kind === 'quarter' && to % 3 === 0) return { kind, year, part: to / 3 };
    if (kind === 'month') return { kind, year, part: to };
  }
  if (from === 1 && to === 12) return { kind: 'year', year, part: 1 };
  if (to - from === 5 && to % 6 === 0) return { kind: 'half', year, part: to / 6 };
  if (to - from === 2 && to % 3 === 0) return { kind: 'quarter', year, part: to / 3 };
  return { kind: 'month', year, part: to };
}

function yearWords(text: string, start: number): PeriodWords {
  const year = Number(text.slice(start, start + 4));
  const after = start + 4;
  const range = /^年?度?[-至到](?:19|20)\d\d(?!\d)年?/.exec(text.slice(after, after + 12));
  if (range) return { year, from: 1, to: 12, spelled: 'year', about: 'range', start, end: after + range[0].length };
  const part = partAt(text, after, true) ?? wholeYear(text, after);
  const before = text.slice(Math.max(0, start - 1), start);
  const about = before === '到' || (before === '至' && text[start - 2] !== '截') ? 'target' : aboutOf(text, part.end);
  return { ...part, year, about, start };
}

type Part = Pick<PeriodWords, 'from' | 'to' | 'spelled' | 'end'>;

function wholeYear(text: string, after: number): Part {
  const words = /^年?度?(?:全年)?/.exec(text.slice(after, after + 6))![0];
  return { from: 1, to: 12, spelled: 'year', end: after + words.length };
}

type Months = readonly [from: number, to: number];

/** Spellings of a part of the year; those marked bare are read right after a year only: 2023.06, 2023-06, 2023Q1. */
const PARTS: readonly {
  readonly spelled: PeriodKind;
  readonly pattern: RegExp;
  readonly bare: boolean;
  readonly months: (first: string, second: string) => Months;
}[] = [
  {
    spelled: 'half',
    pattern: /^年?度?([上下])半年/,
    bare: false,
    months: (half) => (half === '上' ? [1, 6] : [7, 12]),
  },
  { spelled: 'half', pattern: /^h([12])(?![a-z\d])/, bare: true, months: (half) => (half === '1' ? [1, 6] : [7, 12]) },
  {
    spelled: 'month',
    pattern: /^年?度?(?:前([二三])个?季度|(?:一|1)(?:季度)?[-至到]([二三四234])季度)/,
    bare: false,
    months: (first, second) => [1, quarter(first || second) * 3],
  },
  { spelled: 'quarter', pattern: /^年?度?第?([一二三四1-4])季度?/, bare: false, months: (each) => quarterMonths(each) },
  { spelled: 'quarter', pattern: /^年?q([1-4])(?![a-z\d])/, bare: true, months: (each) => quarterMonths(each) },
  {
    spelled: 'month',
    pattern: /^年?度?(\d{1,2})月?份?[-至到](\d{1,2})月份?/,
    bare: false,
    months: (from, to) => [Number(from), Number(to)],
  },
  {
    spelled: 'month',
    pattern: /^年?(\d{1,2})月份?(?:\d{1,2}[日号])?/,
    bare: false,
    months: (month) => sameMonth(Number(month)),
  },
  {
    spelled: 'month',
    pattern: /^年?(十[一二]?|[一二三四五六七八九])月份?/,
    bare: false,
    months: (month) => sameMonth('一二三四五六七八九十'.indexOf(month[0]!) + 1 + '一二'.indexOf(month[1] ?? ' ') + 1),
  },
  {
    spelled: 'month',
    pattern: /^[-./](\d{1,2})(?:[-./]\d{1,2})?(?!\d)/,
    bare: true,
    months: (month) => sameMonth(Number(month)),
  },
];

/** All of them begin so; most texts after a year do not, and are not asked for each. */
const MAY_BE_PART = /^年?度?[上下前第十一二三四五六七八九\dhq\-./]/;

function partAt(text: string, at: number, afterYear: boolean): Part | null {
  const rest = text.slice(at, at + 16);
  if (!MAY_BE_PART.test(rest)) return null;
  for (const { spelled, pattern, bare, months } of PARTS) {
    if (bare && !afterYear) continue;
    const match = pattern.exec(rest);
    if (!match) continue;
    const [from, to] = months(match[1] ?? '', match[2] ?? '');
    if (from >= 1 && to <= 12 && from <= to) return { from, to, spelled, end: at + match[0].length };
  }
  return null;
}

function sameMonth(month: number): Months {
  return [month, month];
}

function quarter(text: string): number {
  return '一二三四'.indexOf(text) + 1 || Number(text);
}

function quarterMonths(text: string): Months {
  return [quarter(text) * 3 - 2, quarter(text) * 3];
}

/** 2025年目标 is a target's year, but 2023年目标任务完成情况 reports on 2023. */
function aboutOf(text: string, end: number): PeriodWords['about'] {
  const rest = text.slice(end, end + 30);
  if (/^(?:年?[底末])?\)?(?:基数|基期|现状|基准)/.test(rest)) return 'base';
  const aims = /^(?:年?[底末])?(?:的|主要|总体|度)?(?:目标|规划|计划|任务|预期)/.test(rest);
  return aims && !/完成|执行|落实|进展|监测|报表/.test(rest) ? 'target' : 'report';
}

const CHINESE_DIGITS = '〇一二三四五六七八九';

/** 二〇二三年 is 2023年. */
function westernYears(text: string): string {
  return text.replace(/[一二][〇○零一二三四五六七八九]{3}(?=年)/g, (digits) =>
    [...digits].map((each) => ('○零'.includes(each) ? 0 : CHINESE_DIGITS.indexOf(each))).join(''),
  );
}
