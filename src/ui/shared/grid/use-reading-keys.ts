import { useMemo, type ClipboardEvent, type KeyboardEvent } from 'react';
import { moved, selectionOf } from '../../../app/view/grid/selection.js';
import type { Place, Selection, SheetView } from '../../../app/view/grid/sheet-view.js';
import { shownTexts } from '../../../app/view/grid/shown-texts.js';
import { toTabSeparated } from '../../../app/view/grid/tab-separated.js';

export interface ReadingKeys {
  readonly sheet: SheetView;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onOpen: ((place: Place) => void) | undefined;
}

/** What keys and the clipboard do on a sheet that is only looked at. The Tab key leaves it. */
export function useReadingKeys({ sheet, selection, onSelect, onOpen }: ReadingKeys) {
  return useMemo(
    () => ({
      onKeyDown(event: KeyboardEvent) {
        const { key, shiftKey } = event;
        const far = event.ctrlKey || event.metaKey;
        if (event.altKey || key === 'Tab') return;
        if (far && key.toLowerCase() === 'a') selectUsed(sheet, onSelect);
        else if (key === 'Enter' && onOpen) onOpen(selection.active);
        else {
          const next = moved(sheet, selection, { key, far, extends: shiftKey });
          if (!next) return;
          onSelect(next);
        }
        event.preventDefault();
      },
      onDoubleClick: () => onOpen?.(selection.active),
      onCopy(event: ClipboardEvent) {
        event.preventDefault();
        event.clipboardData.setData('text/plain', toTabSeparated(shownTexts(sheet, selection)));
      },
    }),
    [sheet, selection, onSelect, onOpen],
  );
}

/** All that holds something. */
export function selectUsed(sheet: SheetView, onSelect: (selection: Selection) => void): void {
  if (!sheet.used) return;
  const { top, left, bottom, right } = sheet.used;
  onSelect(selectionOf(sheet, { row: top, column: left }, { row: bottom, column: right }));
}
