import { HostError } from '../../../app/ports/host-error.js';
import { addressOf } from '../../../core/sheet/address.js';
import { inExcel } from '../excel-host.js';
import { BLOCK_PROPERTIES, type BlockContent } from '../read/block-content.js';
import { rangeOf } from '../read/sheet-survey.js';
import { resume, type ExcelState } from './excel-state.js';
import { contentOf, type HeldTarget } from './held-target.js';
import { TEXT_FORMAT, typedAgain, type Typed } from './typed.js';

/**
 * Undoes a write that failed half-way: puts calculation and events back first, looks which cells are no longer what they
 * were, and writes those back, no others. Waits for a person who has begun to edit a cell meanwhile.
 * @throws HostError `not-restored` when that fails too, with the refusal of the write as its cause
 */
export async function restoreTargets(
  held: readonly HeldTarget[],
  state: ExcelState,
  refusal: HostError,
): Promise<void> {
  let left = held.map(({ target }) => `${target.sheet}!${addressOf(target.area.top, target.area.left)}`);
  let isResumed = false;
  try {
    await inExcel(
      async (context) => {
        resume(context, state);
        const asked = held.map((each) => askNow(context, each));
        await context.sync();
        isResumed = true;
        const changed = held.flatMap((each, index) => changedCells(each, asked[index]!()));
        left = changed.map(({ sheet, row, column }) => `${sheet}!${addressOf(row, column)}`);
        if (changed.length === 0) return;
        // with events on: were they off and this failed too, nobody would hear of an edit again
        for (const cell of changed) putBack(context, cell);
        await context.sync();
      },
      { waits: true },
    );
  } catch (error) {
    throw notRestored(left, isResumed, refusal, error);
  }
}

function askNow(context: Excel.RequestContext, { target }: HeldTarget): () => BlockContent {
  const range = rangeOf(context.workbook.worksheets.getItem(target.sheet), target.area).untrack();
  range.load([...BLOCK_PROPERTIES]);
  return () => contentOf(range);
}

/** A cell that is not what it was, and what it was. */
export interface ChangedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly typed: Typed;
  /** Number format that it had; null: it has it still. */
  readonly format: string | null;
  /** It held a figure or a formula under the text format, as which nothing can be typed. */
  readonly isLoosened: boolean;
}

export function changedCells({ target, content }: HeldTarget, now: BlockContent): readonly ChangedCell[] {
  const { sheet, area } = target;
  return content.formulas.flatMap((line, row) =>
    line.flatMap((formula, column): ChangedCell[] => {
      const value = content.values[row]?.[column];
      const format = String(content.numberFormat[row]?.[column] ?? 'General');
      const isFormat = now.numberFormat[row]?.[column] === content.numberFormat[row]?.[column];
      const isContent =
        now.formulas[row]?.[column] === formula && now.valueTypes[row]?.[column] === content.valueTypes[row]?.[column];
      if (isFormat && isContent) return [];
      const again = typedAgain(formula, value, format);
      const isText = typeof value === 'string' && formula === value;
      const isLoosened = format === TEXT_FORMAT && !isText;
      return [
        {
          ...{ sheet, row: area.top + row, column: area.left + column, typed: again, isLoosened },
          format: isFormat && !isLoosened ? null : format,
        },
      ];
    }),
  );
}

function putBack(context: Excel.RequestContext, { sheet, row, column, typed, format, isLoosened }: ChangedCell): void {
  const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column).untrack();
  if (isLoosened) cell.numberFormat = [['General']];
  else if (format !== null) cell.numberFormat = [[format]];
  cell.formulas = [[typed]];
  if (format !== null) cell.numberFormat = [[format]];
}

/** Cells that a message can name. */
const MOST_NAMED = 8;

function notRestored(cells: readonly string[], isResumed: boolean, refusal: HostError, error: unknown): unknown {
  if (!(error instanceof HostError)) return error;
  return new HostError(
    'not-restored',
    {
      cells: cells.slice(0, MOST_NAMED).join(', '),
      count: cells.length,
      calculation: isResumed ? 'restored' : 'manual',
      why: refusal.code,
      text: String(error.data['text'] ?? error.code),
    },
    { cause: error },
  );
}
