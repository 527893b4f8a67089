import { useCallback, useMemo, useRef, useState, type RefObject } from 'react';
import { moved } from '../../app/view/grid/selection.js';
import type { WorkbenchActions, WorkbenchView } from '../../app/view/workbench/workbench-view.js';
import type { Draft, DraftActions } from './grid/draft.js';

type Then = NonNullable<Parameters<DraftActions['enter']>[0]>;

/** What is being typed, in the cell or in the formula bar; both show the same. The grid gets the keyboard back at its end. */
export function useDraft(
  view: WorkbenchView,
  actions: WorkbenchActions,
  grid: RefObject<HTMLDivElement | null>,
): DraftActions {
  const [draft, setDraft] = useState<Draft | null>(null);
  const now = useRef({ draft, view });
  now.current = { draft, view };
  const end = useCallback((): void => {
    now.current = { ...now.current, draft: null };
    setDraft(null);
  }, []);
  const begin = useCallback(
    (from: Draft['from'], text: string) => {
      if (!now.current.view.sheet) return;
      setDraft({ from, text });
      actions.startEditing();
    },
    [actions],
  );
  const enter = useCallback<DraftActions['enter']>(
    (then) => {
      const { draft: typed, view: seen } = now.current;
      if (!typed) return;
      end();
      actions.enter(typed.text);
      if (!then) return;
      moveOn(seen, actions, then);
      grid.current?.focus({ preventScroll: true });
    },
    [actions, end, grid],
  );
  const cancel = useCallback(() => {
    end();
    actions.cancelEditing();
    grid.current?.focus({ preventScroll: true });
  }, [actions, end, grid]);
  const type = useCallback((text: string) => setDraft((before) => before && { ...before, text }), []);
  return useMemo(() => ({ draft, begin, type, enter, cancel }), [draft, begin, type, enter, cancel]);
}

function moveOn({ sheet, selection }: WorkbenchView, actions: WorkbenchActions, then: Then): void {
  const next = sheet && moved(sheet, selection, { key: then.key, far: false, extends: then.back });
  if (next) actions.select(next);
}
