import type { Area, Cell, SheetGrid } from '../../src/core/sheet/grid.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Draws a sheet in a test. One line a row, cells between bars:
 *
 *     grid`
 *       | 指标     | 目标值 | 实际值          |
 *       | 覆盖率   | 100    | "98%"           |
 *     `
 *
 * A cell is a number (12.5), a text (words, or "12" for digits as text), true/false, an error (#N/A), a formula with its
 * result (=A1+B1→12), blank (nothing), `<` (merged with the cell on its left) or `^` (merged with the one above).
 * `{0%}` at the end of a cell is its number format.
 */
export function grid(strings: TemplateStringsArray, ...values: readonly unknown[]): SheetGrid {
  return drawGrid(String.raw({ raw: strings.raw }, ...values));
}

export function drawGrid(drawing: string, name = 'Sheet1'): SheetGrid {
  const lines = drawing
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('|'));
  const texts = lines.map((line) =>
    line
      .slice(1, line.endsWith('|') ? -1 : undefined)
      .split('|')
      .map((each) => each.trim()),
  );
  return {
    name,
    visibility: 'visible',
    cells: texts.map((row) => row.map(drawCell)),
    merges: mergesOf(texts),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    protection: null,
  };
}

/** The same sheet under another name, hidden, with hidden rows … */
export function sheetWith(sheet: SheetGrid, change: Partial<SheetGrid>): SheetGrid {
  return { ...sheet, ...change };
}

function drawCell(text: string): Cell | null {
  if (text === '' || text === '<' || text === '^') return null;
  const formatted = /^(.*?)\{([^{}]+)\}$/.exec(text);
  // a format alone is a blank cell that has one
  const content = formatted ? formatted[1]!.trim() : text;
  const cell: Mutable<Cell> = content === '' ? { value: null } : drawContent(content);
  if (formatted) cell.format = formatted[2]!;
  return cell;
}

function drawContent(text: string): Mutable<Cell> {
  const formula = /^=(.+?)→(.*)$/.exec(text);
  if (formula) return { ...drawContent(formula[2]!.trim()), formula: formula[1]!.trim() };
  if (/^#(N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!)$/.test(text)) return { value: null, error: text };
  if (/^-?\d+(\.\d+)?(e-?\d+)?$/i.test(text)) return { value: Number(text) };
  if (text === 'true' || text === 'false') return { value: text === 'true' };
  return { value: /^".*"$/.test(text) ? text.slice(1, -1) : text };
}

function mergesOf(texts: readonly (readonly string[])[]): Area[] {
  const found: Area[] = [];
  texts.forEach((row, top) =>
    row.forEach((text, left) => {
      if (text === '<' || text === '^') return;
      let right = left;
      while (row[right + 1] === '<') right += 1;
      let bottom = top;
      while (texts[bottom + 1]?.[left] === '^') bottom += 1;
      if (right > left || bottom > top) found.push({ top, left, bottom, right });
    }),
  );
  return found;
}
