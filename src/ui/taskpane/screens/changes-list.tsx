import { useCallback, useState } from 'react';
import type { ChangeRow as Change, PaneActions } from '../../../app/view/pane/pane-view.js';
import { WalkedList } from '../../shared/walked-list.js';
import type { FrameWords } from '../frame-words.js';
import { ChangeRow } from './change-row.js';

export interface ChangesListProps {
  readonly rows: readonly Change[];
  readonly words: FrameWords;
  readonly actions: PaneActions;
}

/** Every cell to be written; the space bar ticks, Enter goes to the cell. */
export function ChangesList({ rows, words, actions }: ChangesListProps) {
  const [current, setCurrent] = useState<string | null>(null);
  const render = useCallback(
    (change: Change, here: boolean) => (
      <ChangeRow
        change={change}
        current={here}
        words={words}
        onChoose={(chosen) => actions.choose(change.key, chosen)}
        onGoTo={() => void actions.show(change.at)}
      />
    ),
    [words, actions],
  );
  const onKey = useCallback(
    ({ key, at, chosen }: Change, pressed: string) => {
      if (pressed === ' ') actions.choose(key, !chosen);
      else if (pressed === 'Enter') void actions.show(at);
      else return false;
      return true;
    },
    [actions],
  );
  return (
    <WalkedList
      label={words.changes}
      items={rows}
      keyOf={keyOf}
      current={current}
      onCurrent={setCurrent}
      onKey={onKey}
      shortcuts="Space Enter"
      estimate={62}
      render={render}
    />
  );
}

function keyOf({ key }: Change): string {
  return key;
}
