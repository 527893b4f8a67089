import { isBlank } from '../quantity/unit-spelling.js';
import { paragraph, PLAN_BOUNDS, type PlanBlock, type PlanDocument, type PlanRow } from './plan-document.js';

/**
 * A text as paragraphs, a line each, with its line number from 1; blank lines are passed over. Lines with tabs are rows of a
 * table, as they come when one is pasted out of Word or Excel.
 */
export function documentOfText(text: string): PlanDocument {
  const blocks: PlanBlock[] = [];
  let rows: PlanRow[] = [];
  const whole = text.slice(0, PLAN_BOUNDS.characters);
  const lines = whole.split(/\r\n|[\n\r\u2028\u2029\f\v]/);
  const read = lines.slice(0, PLAN_BOUNDS.blocks);
  const closeTable = () => {
    if (rows.length > 1) blocks.push({ kind: 'table', rows });
    else for (const { cells, at } of rows) blocks.push(paragraph(cells.filter((each) => each !== '').join(' '), at));
    rows = [];
  };
  for (const [index, line] of read.entries()) {
    const at = `第${index + 1}行`;
    const trimmed = trimBlanks(line);
    if (trimmed === '') continue;
    if (trimmed.includes('\t')) {
      rows.push({ cells: cellsOf(line), at });
      continue;
    }
    closeTable();
    blocks.push(paragraph(trimmed, at));
  }
  closeTable();
  return { blocks, cut: whole.length < text.length || read.length < lines.length };
}

function cellsOf(line: string): readonly string[] {
  return line.split('\t', PLAN_BOUNDS.columns).map((each) => trimBlanks(each).slice(0, PLAN_BOUNDS.cellText));
}

/** Without the blanks around it, ideographic and invisible ones with them. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text[start]!)) start += 1;
  while (end > start && isBlank(text[end - 1]!)) end -= 1;
  return text.slice(start, end);
}
