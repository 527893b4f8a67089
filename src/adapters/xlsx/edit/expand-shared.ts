import { tooLarge } from '../bounds.js';
import { shiftFormula } from './shift-formula.js';
import type { SheetSurvey } from './sheet-survey.js';
import type { SharedCell, SharedFormula } from './spots.js';
import type { Splice } from './splices.js';
import { tagWith } from './xml-attributes.js';
import { decodeContent, encodeText } from './xml-text.js';

/**
 * Where the cell that holds a shared formula's text is written, the cells that only point at it get texts of their own;
 * those that are written too need none. Throws `too-large` when that would make more than `largest` characters.
 */
export function expandShared(survey: SheetSurvey, largest: number): Splice[] {
  const written = new Set(survey.rows.flatMap(({ row, cells }) => cells.map(({ column }) => key(row, column))));
  const splices: Splice[] = [];
  let size = survey.text.length;
  for (const shared of survey.shared) {
    if (!written.has(key(shared.row, shared.column))) continue;
    const text = decodeContent(shared.raw, survey.where);
    for (const dependent of shared.dependents) {
      if (written.has(key(dependent.row, dependent.column))) continue;
      const splice = expanded(shared, text, dependent);
      splices.push(splice);
      size += splice.text.length;
      if (size > largest) throw tooLarge('entryBytes', largest, size, survey.where);
    }
  }
  return splices;
}

function expanded(shared: SharedFormula, text: string, { row, column, formula, end }: SharedCell): Splice {
  const own = shiftFormula(text, { rows: row - shared.row, columns: column - shared.column });
  const tag = tagWith(
    formula,
    new Map([
      ['t', null],
      ['si', null],
      ['ref', null],
    ]),
  );
  const bare = tag.endsWith('/>') ? tag.slice(0, -2) : tag.slice(0, -1);
  return { start: formula.start, end, text: `${bare}>${encodeText(own)}</${formula.name}>` };
}

function key(row: number, column: number): number {
  return row * 16_384 + column;
}
