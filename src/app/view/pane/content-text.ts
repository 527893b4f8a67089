import { decimalText } from '../../../core/quantity/decimal-text.js';
import { Exact } from '../../../core/quantity/exact.js';
import type { Cell } from '../../../core/sheet/grid.js';
import { isPercentFormat, shownFigure } from '../../../core/sheet/number-format.js';
import type { ViewContext } from './view-context.js';

type Format = string | null | undefined;

/** What a cell holds, as a preview tells it: numbers in full (as percent under such a format), text in quotes, blank as a word. */
export function contentText(context: ViewContext, value: Cell['value'], format: Format): string {
  return textOf(context, value, (figure) =>
    isPercentFormat(format ?? undefined) ? `${decimalText(figure.times(Exact.hundred))}%` : decimalText(figure),
  );
}

/** What a cell will show: numbers rounded as the format has it. */
export function shownText(context: ViewContext, value: Cell['value'], format: Format): string {
  const code = format ?? undefined;
  return textOf(context, value, (figure) => {
    const shown = shownFigure(figure, code);
    return shown === null ? decimalText(figure) : decimalText(shown) + (isPercentFormat(code) ? '%' : '');
  });
}

function textOf({ pane }: ViewContext, value: Cell['value'], write: (figure: Exact) => string): string {
  const { changes } = pane;
  if (value === null) return changes.blank;
  if (typeof value === 'boolean') return value ? changes.yes : changes.no;
  if (typeof value === 'string') return changes.text(value);
  const figure = Exact.fromDouble(value);
  return figure ? write(figure) : String(value);
}
