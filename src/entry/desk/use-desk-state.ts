import { startTransition, useEffect, useState } from 'react';
import type { DeskSession } from '../../app/use-cases/desk/desk-session.js';
import type { DeskState } from '../../app/view/desk/desk-state.js';

/**
 * The desk's state as it is drawn. What a person does is drawn at once; what work brings (returns, its progress, the set's review) is
 * drawn in pieces between which the browser answers: a table of thousands takes longer than a page may stand still.
 */
export function useDeskState({ view, subscribe }: Pick<DeskSession, 'view' | 'subscribe'>): DeskState {
  const [drawn, setDrawn] = useState(view);
  useEffect(() => {
    let last = view();
    const follow = (): void => {
      const next = view();
      const isWork = isOfWork(last, next);
      last = next;
      if (isWork) startTransition(() => setDrawn(next));
      else setDrawn(next);
    };
    follow();
    return subscribe(follow);
  }, [view, subscribe]);
  return drawn;
}

/** Only what work brings changed; `work` is null again at its end. */
function isOfWork(before: DeskState, after: DeskState): boolean {
  if (before.work === null && after.work === null) return false;
  const names = Object.keys(after) as (keyof DeskState)[];
  return names.every((name) => OF_WORK.has(name) || after[name] === before[name]);
}
const OF_WORK: ReadonlySet<keyof DeskState> = new Set<keyof DeskState>(['returns', 'work', 'group', 'notice']);
