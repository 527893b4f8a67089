import type { Signature } from '../finding/families/form.js';
import { plain } from './plain-text.js';
import { readCell } from './read-cell.js';
import { cellAt, type CellRef, type SheetGrid } from './grid.js';

/** A place that asks for a signature or a date, and what was put there. */
export interface SignOff {
  readonly asks: Signature;
  /** Blank lines and 年月日 without digits are null. Dates are YYYY-MM-DD, or YYYY-MM where no day is given. */
  readonly answer: string | null;
  readonly at: CellRef;
}

const LABELS: readonly (readonly [label: string, asks: Signature])[] = [
  ['统计负责人', 'statistics-head'],
  ['单位负责人', 'head'],
  ['主要负责人', 'head'],
  ['法定代表人', 'head'],
  ['单位领导', 'head'],
  ['负责人', 'head'],
  ['填表人', 'preparer'],
  ['制表人', 'preparer'],
  ['填报人', 'preparer'],
  ['经办人', 'preparer'],
  ['统计员', 'preparer'],
  ['报出日期', 'date'],
  ['填报日期', 'date'],
  ['填表日期', 'date'],
  ['制表日期', 'date'],
  ['报送日期', 'date'],
  ['上报日期', 'date'],
];
const ASKS = new Map(LABELS);
const LABEL = LABELS.map(([label]) => label).join('|');
const HINT = /\((?:签字|签名|签章|盖章|公章|章)\)/g;
const ALONE = new RegExp(`^(?:${LABEL})$`);
const ASKED = new RegExp(`(${LABEL}):`, 'g');
/** Anything else that the footer asks for ends an answer: 联系电话：… */
const NEXT = /[\u4e00-\u9fff]{2,8}:/;
const LONGEST = 2000;
/** Nobody signs further right. */
const MOST_COLUMNS = 200;

/** Reads the rows below a form's body. A label may share its cell with others and with the answer, or stand beside it. */
export function signOffs(grid: SheetGrid, rows: readonly number[]): readonly SignOff[] {
  return rows.flatMap((row) => {
    const { text, starts } = rowText(grid, row);
    const asked = [...text.matchAll(ASKED)];
    return asked.map((match, index): SignOff => {
      const asks = ASKS.get(match[1]!)!;
      const raw = text.slice(match.index + match[0].length, asked[index + 1]?.index);
      const column = starts.filter(([start]) => start <= match.index).at(-1)?.[1] ?? 0;
      return { asks, answer: asks === 'date' ? dateIn(raw) : nameIn(raw), at: { sheet: grid.name, row, column } };
    });
  });
}

/** A row's plain texts in one, with where each cell starts in it. */
function rowText(grid: SheetGrid, row: number) {
  const starts: (readonly [start: number, column: number])[] = [];
  let text = '';
  for (const column of (grid.cells[row] ?? []).slice(0, MOST_COLUMNS).keys()) {
    const { kind, text: words } = readCell(cellAt(grid, row, column), grid.date1904);
    if (kind === 'blank') continue;
    starts.push([text.length, column]);
    const bare = plain(words.slice(0, LONGEST)).replace(HINT, '');
    const label = ALONE.test(bare) ? `${bare}:` : bare;
    // an answer does not run into the next cell's label: 张三 | 联系电话：
    text += text !== '' && label.includes(':') ? `\n${label}` : label;
  }
  return { text, starts };
}

function nameIn(raw: string): string | null {
  const end = raw.search(NEXT);
  const name = (end < 0 ? raw : raw.slice(0, end)).replace(/[\s_.,;:/()-]/g, '');
  return name === '' ? null : name;
}

/** 2024年1月10日, 2024-01-10, 2024.1.10, 20240110, 2024年1月. */
function dateIn(raw: string): string | null {
  const match =
    /((?:19|20)\d\d)[年\-./](\d{1,2})(?:[月\-./](\d{1,2})?)?/.exec(raw) ?? /((?:19|20)\d\d)(\d\d)(\d\d)/.exec(raw);
  if (!match) return null;
  const [, year, month, day] = match;
  return [year, month, ...(day === undefined ? [] : [day])].map((part) => part!.padStart(2, '0')).join('-');
}
