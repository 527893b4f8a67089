import {
  paragraph,
  PLAN_BOUNDS,
  type PlanBlock,
  type PlanDocument,
  type PlanRow,
} from '../../core/plan-import/plan-document.js';
import { trimBlanks } from '../../core/plan-import/text-document.js';

/** How far a cell reaches. `below`: it goes on from the cell above it. */
export interface CellSpan {
  readonly columns: number;
  readonly rows: number;
  readonly below: boolean;
}

interface OpenCell {
  readonly span: CellSpan;
  readonly content: Content[];
}
interface OpenTable {
  readonly rows: OpenCell[][];
  /** Where text goes now; null between cells, where there is none to keep. */
  cell: Content[] | null;
}
type Content = { readonly text: string } | { readonly table: OpenTable };

const DEEPEST = 16;

/** Takes a document's text, its breaks, tables, rows and cells as they come, and lays the tables out as grids. */
export class BlockCollector {
  private readonly top: Content[] = [];
  private readonly tables: OpenTable[] = [];
  /** Open tables past the depth that is kept: their text belongs to the cell around them. */
  private tooDeep = 0;
  private cells = 0;
  private characters = 0;
  private buffer: string[] = [];

  text(text: string): void {
    const left = PLAN_BOUNDS.characters - this.characters;
    if (left > 0) this.buffer.push(text.slice(0, left));
    this.characters += text.length;
  }

  /** What follows is another paragraph. */
  breakParagraph(): void {
    const text = trimBlanks(this.buffer.join(''));
    this.buffer = [];
    if (text !== '') this.place()?.push({ text });
  }

  openTable(): void {
    this.breakParagraph();
    if (this.tables.length >= DEEPEST || this.place() === null) this.tooDeep += 1;
    if (this.tooDeep > 0) return;
    const table: OpenTable = { rows: [], cell: null };
    this.place()!.push({ table });
    this.tables.push(table);
  }

  closeTable(): void {
    this.breakParagraph();
    if (this.tooDeep > 0) this.tooDeep -= 1;
    else this.tables.pop();
  }

  openRow(): void {
    this.closeCell();
    if (this.tooDeep === 0) this.tables.at(-1)?.rows.push([]);
  }

  openCell(span: CellSpan): void {
    this.closeCell();
    const table = this.tables.at(-1);
    if (this.tooDeep > 0 || !table) return;
    if (table.rows.length === 0) table.rows.push([]);
    table.cell = [];
    this.cells += 1;
    if (this.cells <= PLAN_BOUNDS.cells) table.rows.at(-1)!.push({ span, content: table.cell });
  }

  closeCell(): void {
    this.breakParagraph();
    const table = this.tables.at(-1);
    if (this.tooDeep === 0 && table) table.cell = null;
  }

  finish(): PlanDocument {
    this.breakParagraph();
    const { blocks, cut } = drawn(this.top);
    return { blocks, cut: cut || this.characters > PLAN_BOUNDS.characters || this.cells > PLAN_BOUNDS.cells };
  }

  private place(): Content[] | null {
    const table = this.tables.at(-1);
    return table ? table.cell : this.top;
  }
}

interface Drawing {
  readonly blocks: PlanBlock[];
  paragraphs: number;
  tables: number;
  places: number;
  cut: boolean;
}

function drawn(contents: readonly Content[]): Drawing {
  const drawing: Drawing = { blocks: [], paragraphs: 0, tables: 0, places: 0, cut: false };
  draw(contents, drawing);
  return drawing;
}

/** A table around other tables is a page's layout: what its cells hold stands for itself. Depth is bounded by the collector. */
function draw(contents: readonly Content[], drawing: Drawing): void {
  for (const content of contents) {
    if (drawing.blocks.length >= PLAN_BOUNDS.blocks) {
      drawing.cut = true;
      return;
    }
    if ('text' in content) {
      drawing.paragraphs += 1;
      drawing.blocks.push(paragraph(content.text, `第${drawing.paragraphs}段`));
    } else if (isLayout(content.table)) {
      for (const row of content.table.rows) for (const cell of row) draw(cell.content, drawing);
    } else drawTable(content.table, drawing);
  }
}

function isLayout({ rows }: OpenTable): boolean {
  return rows.some((row) => row.some(({ content }) => content.some((each) => 'table' in each)));
}

function drawTable({ rows }: OpenTable, drawing: Drawing): void {
  if (rows.every((row) => row.length === 0)) return;
  drawing.tables += 1;
  const grid = spread(rows, drawing);
  const placed = grid.map((cells, index): PlanRow => ({ cells, at: `表${drawing.tables}第${index + 1}行` }));
  drawing.blocks.push({ kind: 'table', rows: placed });
}

/** Each cell in every place that it covers; rows that a merge promises below the last one are not made. */
function spread(rows: readonly (readonly OpenCell[])[], drawing: Drawing): readonly (readonly string[])[] {
  const grid: string[][] = rows.map(() => []);
  for (const [at, row] of rows.entries()) {
    let column = 0;
    for (const { span, content } of row) {
      while (grid[at]![column] !== undefined) column += 1;
      const own = content.flatMap((each) => ('text' in each ? [each.text] : [])).join('\n');
      const text = span.below ? (grid[at - 1]?.[column] ?? own) : own.slice(0, PLAN_BOUNDS.cellText);
      const right = Math.min(column + Math.max(1, span.columns), PLAN_BOUNDS.columns);
      const bottom = Math.min(at + Math.max(1, span.rows), rows.length);
      drawing.places += (right - column) * (bottom - at);
      if (drawing.places > PLAN_BOUNDS.cells) {
        drawing.cut = true;
        return filled(grid);
      }
      for (let y = at; y < bottom; y += 1) for (let x = column; x < right; x += 1) grid[y]![x] ??= text;
      column = Math.max(right, column);
    }
  }
  return filled(grid);
}

function filled(grid: readonly (readonly (string | undefined)[])[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}
