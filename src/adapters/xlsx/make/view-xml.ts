import type { SheetDraft } from '../../../core/book/book-draft.js';
import { addressOf, parseAddress } from '../../../core/sheet/address.js';

/** What scrolls, what is selected, and how large it is shown. */
export function viewXml({ frozen, selected, zoom }: SheetDraft, active: boolean): string {
  const { rows, columns } = frozen ?? { rows: 0, columns: 0 };
  const place = (selected === undefined ? null : parseAddress(selected)) ?? { row: rows, column: columns };
  const cell = addressOf(place.row, place.column);
  const front = active ? ' tabSelected="1"' : '';
  const scale = zoom === undefined ? '' : ` zoomScale="${zoom}" zoomScaleNormal="${zoom}"`;
  const pane = paneOf(place.row >= rows, place.column >= columns, rows > 0, columns > 0);
  const content = `${paneXml(rows, columns, pane)}${selectionXml(pane, cell)}`;
  return `<sheetViews><sheetView${front}${scale} workbookViewId="0">${content}</sheetView></sheetViews>`;
}

/** The pane in which a place lies; without frozen rows all of them count as the upper ones. */
function paneOf(below: boolean, right: boolean, splitsRows: boolean, splitsColumns: boolean): string {
  return `${below && splitsRows ? 'bottom' : 'top'}${right && splitsColumns ? 'Right' : 'Left'}`;
}

function paneXml(rows: number, columns: number, active: string): string {
  if (rows === 0 && columns === 0) return '';
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''}`;
  return `<pane${splits} topLeftCell="${addressOf(rows, columns)}" activePane="${active}" state="frozen"/>`;
}

function selectionXml(pane: string, cell: string): string {
  const where = pane === 'topLeft' ? '' : ` pane="${pane}"`;
  return `<selection${where} activeCell="${cell}" sqref="${cell}"/>`;
}
