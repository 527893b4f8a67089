import { useCallback, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { moved } from '../../../app/view/grid/selection.js';
import type { Selection, SheetView } from '../../../app/view/grid/sheet-view.js';
import type { WorkbenchActions } from '../../../app/view/workbench/workbench-view.js';
import { selectUsed } from '../../shared/grid/use-reading-keys.js';
import type { DraftActions } from './draft.js';

export interface GridKeys {
  readonly sheet: SheetView;
  readonly selection: Selection;
  readonly content: string;
  readonly actions: WorkbenchActions;
  readonly typing: DraftActions;
}

/** What the keys do while the grid has the keyboard and nobody is typing. */
export function useGridKeys({ sheet, selection, content, actions, typing }: GridKeys): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      const { key, shiftKey } = event;
      const ctrl = event.ctrlKey || event.metaKey;
      if (event.altKey || typing.draft) return;
      if (ctrl) {
        if (!shortcut(key.toLowerCase(), sheet, actions) && !walk(event, sheet, selection, actions)) return;
        event.preventDefault();
        return;
      }
      if (key === 'F2') typing.begin('cell', content);
      else if (key === 'Delete' || key === 'Backspace') actions.clear();
      else if (!walk(event, sheet, selection, actions)) {
        // the letter itself, or the input method's first key, goes into the editor that has just got the keyboard
        if (isTyped(key)) flushSync(() => typing.begin('cell', ''));
        return;
      }
      if (!shiftKey || key !== 'F2') event.preventDefault();
    },
    [sheet, selection, content, actions, typing],
  );
}

function isTyped(key: string): boolean {
  return key === 'Process' || [...key].length === 1;
}

function walk(event: KeyboardEvent, sheet: SheetView, selection: Selection, actions: WorkbenchActions): boolean {
  const { key, shiftKey } = event;
  const next = moved(sheet, selection, { key, far: event.ctrlKey || event.metaKey, extends: shiftKey });
  if (next) actions.select(next);
  return next !== null;
}

function shortcut(key: string, sheet: SheetView, actions: WorkbenchActions): boolean {
  if (key === 'z') actions.undo();
  else if (key === 'a' && sheet.used) selectUsed(sheet, actions.select);
  else return false;
  return true;
}
