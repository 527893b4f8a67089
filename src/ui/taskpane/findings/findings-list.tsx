import { useCallback } from 'react';
import type { FindingItem, FindingsView, PaneActions } from '../../../app/view/pane/pane-view.js';
import { WalkedList } from '../../shared/walked-list.js';
import { FindingRow } from './finding-row.js';

export interface FindingsListProps {
  readonly view: FindingsView;
  readonly label: string;
  readonly goTo: string;
  readonly actions: PaneActions;
}

/** Walked with ↑↓; Enter goes to the cell, F fixes its format, E explains. */
export function FindingsList({ view, label, goTo, actions }: FindingsListProps) {
  const render = useCallback(
    (item: FindingItem, current: boolean) => (
      <FindingRow
        item={item}
        current={current}
        goTo={goTo}
        onGoTo={() => show(item, actions)}
        onFix={() => void actions.mend(item.key)}
        onExplain={() => actions.explain([item.key])}
      />
    ),
    [goTo, actions],
  );
  const onKey = useCallback((item: FindingItem, key: string) => acted(item, key, actions), [actions]);
  return (
    <WalkedList
      label={label}
      items={view.items}
      keyOf={keyOf}
      current={view.selected}
      onCurrent={actions.select}
      onKey={onKey}
      shortcuts="Enter F E"
      estimate={96}
      render={render}
    />
  );
}

function keyOf({ key }: FindingItem): string {
  return key;
}

function show({ at }: FindingItem, actions: PaneActions): void {
  if (at) void actions.show(at);
}

function acted(item: FindingItem, key: string, actions: PaneActions): boolean {
  const letter = key.toLowerCase();
  if (key === 'Enter') show(item, actions);
  else if (letter === 'f' && item.fix) void actions.mend(item.key);
  else if (letter === 'e' && item.explanation) actions.explain([item.key]);
  else return false;
  return true;
}
