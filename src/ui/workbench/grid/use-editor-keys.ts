import { useCallback, type KeyboardEvent } from 'react';
import type { DraftActions } from './draft.js';

/** What the keys do while one types, in the cell or in the formula bar. Keys of an input method are its own. */
export function useEditorKeys(typing: DraftActions): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      event.stopPropagation();
      if (event.nativeEvent.isComposing || event.altKey) return;
      const { key, shiftKey } = event;
      if (key === 'Enter' || key === 'Tab') typing.enter({ key, back: shiftKey });
      else if (key === 'Escape') typing.cancel();
      else return;
      event.preventDefault();
    },
    [typing],
  );
}
