import { useCallback, useRef, type KeyboardEvent } from 'react';
import { READ_GRID_WORDS } from '../../app/view/grid/grid-words.js';
import type { Place } from '../../app/view/grid/sheet-view.js';
import { Grid } from '../shared/grid/grid.js';
import { SheetTabs } from '../shared/grid/sheet-tabs.js';
import type { FilingPartProps } from './filing-bar.js';
import { ValueBar } from './value-bar.js';

export interface SheetSideProps extends FilingPartProps {
  /** Gives the keyboard to the finding that was chosen. */
  readonly onFinding: () => void;
}

/** The sheet with what was found in it, and the bar where a value is typed. */
export function SheetSide({ view, words, actions, onFinding }: SheetSideProps) {
  const box = useRef<HTMLInputElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const { sheet, file } = view;
  const toValue = useCallback(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  const openCell = useCallback(
    (place: Place) => (actions.openFinding(place) ? onFinding() : toValue()),
    [actions, onFinding, toValue],
  );
  const pressed = (event: KeyboardEvent<HTMLElement>): void => {
    const isGrid = event.target === grid.current;
    if (!isGrid || event.ctrlKey || event.metaKey || event.altKey || file?.readOnly !== null) return;
    // the letter itself goes into the bar, which has just got the keyboard and what it held selected
    if (event.key === 'F2' || event.key === 'Process' || [...event.key].length === 1) toValue();
    if (event.key === 'F2') event.preventDefault();
  };
  if (!sheet) return null;
  return (
    <>
      <ValueBar view={view} words={words} actions={actions} box={box} grid={grid} />
      <div onKeyDown={pressed} style={{ display: 'contents' }}>
        <Grid
          key={sheet.id}
          sheet={sheet}
          selection={view.selection}
          words={READ_GRID_WORDS[view.lang]}
          onSelect={actions.select}
          markOf={view.markOf}
          onOpen={openCell}
          scroller={grid}
        />
      </div>
      <SheetTabs tabs={view.tabs} label={words.tabs} onActivate={actions.activate} />
    </>
  );
}
