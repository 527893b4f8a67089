import { useMemo, type MouseEvent, type PointerEvent } from 'react';
import { selectionAt, selectionOf } from '../../../app/view/grid/selection.js';
import type { Place, Selection, SheetView } from '../../../app/view/grid/sheet-view.js';

type Select = (selection: Selection) => void;

/** Clicks select, drags and Shift select more; headers select their whole row or column. A finger scrolls, and selects by tapping. */
export function useGridPointer(sheet: SheetView, selection: Selection, select: Select) {
  return useMemo(() => {
    const choose = (event: MouseEvent<HTMLElement>): boolean => {
      const place = placeOf(event.target);
      if (place) select(event.shiftKey ? selectionOf(sheet, selection.active, place) : selectionAt(sheet, place));
      else if (!selectLine(event.target as HTMLElement, sheet, select)) return false;
      event.currentTarget.focus({ preventScroll: true });
      return true;
    };
    return {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.button !== 0 || event.pointerType === 'touch' || isEditor(event.target)) return;
        if (choose(event)) event.preventDefault();
      },
      onPointerOver(event: PointerEvent<HTMLElement>) {
        const isDragged = event.buttons === 1 && event.pointerType !== 'touch' && !isEditor(event.target);
        const place = isDragged ? placeOf(event.target) : null;
        if (place) select(selectionOf(sheet, selection.active, place));
      },
      onClick(event: MouseEvent<HTMLElement>) {
        const { pointerType } = event.nativeEvent as unknown as { readonly pointerType?: string };
        if (pointerType === 'touch' && !isEditor(event.target)) choose(event);
      },
    };
  }, [sheet, selection, select]);
}

function isEditor(target: EventTarget): boolean {
  return (target as HTMLElement).closest('textarea') !== null;
}

function placeOf(target: EventTarget): Place | null {
  const cell = (target as HTMLElement).closest<HTMLElement>('[data-row]');
  return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : null;
}

function selectLine(target: HTMLElement, sheet: SheetView, select: Select): boolean {
  const { headerRow, headerColumn } = target.dataset;
  const row = Number(headerRow);
  const column = Number(headerColumn);
  if (headerRow !== undefined) select(selectionOf(sheet, { row, column: 0 }, { row, column: sheet.columns - 1 }));
  else if (headerColumn !== undefined) select(selectionOf(sheet, { row: 0, column }, { row: sheet.rows - 1, column }));
  else return false;
  return true;
}
