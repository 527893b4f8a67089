import type { PlanDoubt } from './plan-doubt.js';
import { withoutTitles } from './prose-clauses.js';
import { figureName } from './prose-name.js';
import { unitAfter } from './prose-units.js';

/** A figure in running text. */
export interface ProseFigure {
  /** Decimal string, in `unit`; the lower end of a range. */
  readonly value: string;
  readonly high: string | null;
  /** Empty: none. */
  readonly unit: string;
  /** What it counts, cut out of the clause: a guess. */
  readonly name: string;
  readonly kind: 'figure' | 'coverage';
  readonly doubts: readonly PlanDoubt[];
}

interface Spot {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly high: string | null;
  readonly unit: string;
  readonly kind: 'figure' | 'coverage';
  readonly doubts: readonly PlanDoubt[];
}

const MOST = 40;

/**
 * Every figure of a clause that could be an indicator's: not its years and dates, its list numbers, its titles, names such as
 * 5A级 or 12345热线, or ages. 全覆盖 stands for 100%. `subject`: what the sentence has spoken of before.
 */
export function figuresIn(clause: string, subject: string | null = null): readonly ProseFigure[] {
  const text = withoutTitles(clause);
  const spots = [...numbersIn(text), ...coveragesIn(text)].sort((a, b) => a.start - b.start).slice(0, MOST);
  const names = spots.map(({ start, end, unit }, index) => {
    const before = text.slice(spots[index - 1]?.end ?? 0, start);
    return figureName({ before, after: text.slice(end, spots[index + 1]?.start ?? text.length), unit });
  });
  const figures: ProseFigure[] = [];
  for (const [index, spot] of spots.entries()) {
    const between = text.slice(spots[index - 1]?.end ?? 0, spot.start);
    const last = figures.at(-1);
    // 从18.18%降至0: the same thing once more.
    const again = last !== undefined && spot.unit === '' && MOVED.test(between) ? last : null;
    // 200元、100元: the second one counts what the first one counts; 1613户2942名群众: the first what the second does.
    const own = again
      ? again.name
      : compared(names[index] ?? last?.name ?? subject ?? names[index + 1] ?? null, subject);
    const name = own ?? leftover(between);
    const settled = again ? { unit: again.unit, doubts: spot.doubts } : settleUnit(spot, name ?? '', text);
    if (name === null || settled === null) continue;
    const { value, high, kind } = spot;
    figures.push({ value, high, kind, name: kind === 'coverage' ? covered(name) : name, ...settled });
  }
  return figures;
}

const MOVED = /^\s?(?:下降|降低|降|减少|提高|提升|增加|增长|上升)(?:至|到|为)\s?$/;

/** 比“十二五”提高: what was raised stands in the clause before. */
function compared(name: string | null, subject: string | null): string | null {
  if (name === null || subject === null || !/^(?:比|较|相较|同比)/.test(name)) return name;
  return subject + (/(?:提高|提升|增长|增加|下降|降低|减少)$/.exec(name)?.[0] ?? '');
}

/** 累计投入1.12亿元: nothing but the verb says what it is. */
function leftover(before: string): string | null {
  const words = /[一-鿿]{2,12}$/.exec(before.slice(-16))?.[0];
  return words ?? null;
}

function covered(name: string): string {
  return /(?:率|覆盖)$/.test(name) ? name.replace(/覆盖$/, '覆盖率') : `${name}覆盖率`;
}

const RATIO_NAME = /(?:率|比|占比|比例|比重)$/;

/** Without a unit a figure is a share that lost its sign, or something that lost its measure; else it is no figure of ours. */
function settleUnit(
  spot: Spot,
  name: string,
  text: string,
): { readonly unit: string; readonly doubts: readonly PlanDoubt[] } | null {
  const { unit, doubts } = spot;
  if (unit !== '') return { unit, doubts };
  // 1450//月: 元 and 人 have been lost between the strokes.
  const lost = /^\/{1,2}[月年]/.exec(text.slice(spot.end, spot.end + 4))?.[0];
  if (lost)
    return {
      unit: `元/人·${lost.at(-1)}`,
      doubts: [...doubts, { code: 'unit-guessed', text: text.slice(spot.start, spot.end) + lost }],
    };
  const written = text.slice(spot.start, spot.end);
  if (RATIO_NAME.test(name)) return { unit: '%', doubts: [...doubts, { code: 'percent-lost', text: name + written }] };
  const ends = /^\s*(?:$|[、)）”])/.test(text.slice(spot.end));
  if (!ends && !/^[一-鿿]{2}/.test(text.slice(spot.end))) return null;
  return /^\d{1,5}$/.test(written) && name.length <= 30
    ? { unit: '', doubts: [...doubts, { code: 'unit-missing' }] }
    : null;
}

const NUMBER = /\d{1,15}(?:,\d{3})*(?:\.\d{1,6})?/g;
const SPAN = /^\s?[-—–~至到]{1,2}\s?(\d{1,9}(?:\.\d{1,6})?)/;
const AGES_AND_TIMES = /^\s?(?:[年月日号时岁]|周岁|个月|季度|世纪|年代|天|亿?分之)/;

function* numbersIn(text: string): Iterable<Spot> {
  let done = 0;
  for (const match of text.matchAll(NUMBER)) {
    const start = match.index;
    const written = match[0];
    if (start < done || isName(text, start, written)) continue;
    let end = start + written.length;
    const span = SPAN.exec(text.slice(end, end + 24));
    if (isTime(text, start, written)) continue;
    // 37%-42% has its sign twice.
    const signed = span ? null : /^%\s?[-—–~至到]{1,2}\s?(\d{1,9}(?:\.\d{1,6})?)(?=%)/.exec(text.slice(end, end + 24));
    const high = (span ?? signed)?.[1] ?? null;
    end += (span ?? signed)?.[0].length ?? 0;
    const { unit, length, over } = unitAfter(text.slice(end, end + 24));
    if (unit === '' && AGES_AND_TIMES.test(text.slice(end, end + 6))) continue;
    end += length;
    done = end;
    const glued = /^\s?\d/.test(text.slice(end, end + 2)) && /[%‰]$/.test(unit);
    const after = start > 0 && /[%‰]/.test(text[start - 1]!);
    const doubts: PlanDoubt[] = glued || after ? [{ code: 'numbers-glued', text: around(text, start, end) }] : [];
    if (over) doubts.push({ code: 'not-read', text: text.slice(start, end) });
    yield { start, end, value: plainNumber(written), high: rising(written, high), unit, kind: 'figure', doubts };
  }
}

function around(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 8), end + 8);
}

function plainNumber(text: string): string {
  return text.replaceAll(',', '').replace(/^0+(?=\d)/, '');
}

function rising(low: string, high: string | null): string | null {
  return high !== null && Number(high) > Number(low.replaceAll(',', '')) ? plainNumber(high) : null;
}

/** 5A级, “1+4”, GPS2, 第3, 12345热线, 1.: figures that count nothing. */
function isName(text: string, start: number, written: string): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(start + written.length, start + written.length + 8);
  if (/[A-Za-z+＋第栏表图.]\s?$|附[件录]\s?$/.test(before) || /^\s?[A-Za-z+＋]/.test(after)) return true;
  if (/^(?:[.、)]|\s?\))/.test(after) && start === 0) return true;
  if (/^123\d\d$/.test(written)) return true;
  return /^\s?(?:位身份证|号文|热线|专线)/.test(after) || (/^\d{1,2}\.\d{1,2}$/.test(written) && /“\s?$/.test(before));
}

/** 2025年, 到2025实现, 2016-2020, 202011月 with its 年 lost. */
function isTime(text: string, start: number, written: string): boolean {
  const after = text.slice(start + written.length, start + written.length + 12);
  if (/^(?:19|20)\d{3,4}$/.test(written) && /^\s?月/.test(after)) return true;
  if (!/^(?:19|20)\d\d$/.test(written)) return AGES_AND_TIMES.test(after) && !/^\s?(?:亿?分之)/.test(after);
  const before = text.slice(Math.max(0, start - 2), start);
  return (
    /^\s?(?:年|[-—–~至到]{1,2}\s?(?:19|20)\d\d|[底末前])/.test(after) || /[到至在于截从自较比—–~-]\s?$/.test(before)
  );
}

function* coveragesIn(text: string): Iterable<Spot> {
  for (const match of text.matchAll(/全覆盖/g)) {
    const before = text.slice(Math.max(0, match.index - 6), match.index);
    if (/基本|逐步|推动/.test(before)) continue;
    yield {
      start: match.index,
      end: match.index + 3,
      value: '100',
      high: null,
      unit: '%',
      kind: 'coverage',
      doubts: [],
    };
  }
  const all = /\d|全覆盖/.test(text) ? null : /全部[、一-鿿]{0,3}(?:达到|实现|建成|纳入|完成)/.exec(text);
  if (all)
    yield { start: all.index, end: all.index + 2, value: '100', high: null, unit: '%', kind: 'coverage', doubts: [] };
}
