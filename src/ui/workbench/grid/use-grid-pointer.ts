import { useCallback, type PointerEvent } from 'react';
import { selectionAt, selectionOf } from '../../../app/view/grid/selection.js';
import type { Place, Selection, SheetView } from '../../../app/view/grid/sheet-view.js';
import type { WorkbenchActions } from '../../../app/view/workbench/workbench-view.js';

/** Clicks select, drags and Shift select more; headers select their whole row or column. */
export function useGridPointer(sheet: SheetView, selection: Selection, actions: WorkbenchActions) {
  const down = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || isEditor(event.target)) return;
      const place = placeOf(event.target);
      if (place)
        actions.select(event.shiftKey ? selectionOf(sheet, selection.active, place) : selectionAt(sheet, place));
      else if (!selectLine(event.target as HTMLElement, sheet, actions)) return;
      event.preventDefault();
      event.currentTarget.focus({ preventScroll: true });
    },
    [sheet, selection, actions],
  );
  const over = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      const place = event.buttons === 1 && !isEditor(event.target) ? placeOf(event.target) : null;
      if (place) actions.select(selectionOf(sheet, selection.active, place));
    },
    [sheet, selection, actions],
  );
  return { down, over };
}

function isEditor(target: EventTarget): boolean {
  return (target as HTMLElement).closest('textarea') !== null;
}

function placeOf(target: EventTarget): Place | null {
  const cell = (target as HTMLElement).closest<HTMLElement>('[data-row]');
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : null;
}

function selectLine(target: HTMLElement, sheet: SheetView, actions: WorkbenchActions): boolean {
  const { headerRow, headerColumn } = target.dataset;
  const row = Number(headerRow);
  const column = Number(headerColumn);
  if (headerRow !== undefined)
    actions.select(selectionOf(sheet, { row, column: 0 }, { row, column: sheet.columns - 1 }));
  else if (headerColumn !== undefined)
    actions.select(selectionOf(sheet, { row: 0, column }, { row: sheet.rows - 1, column }));
  else return false;
  return true;
}
