import { useCallback, useRef } from 'react';
import { mergeClasses } from '@griffel/react';
import { FluentProvider } from '@fluentui/react-provider';
import type { FilingActions, FilingView } from '../../app/view/filing/filing-view.js';
import { FILING_WORDS } from '../../app/view/filing/filing-words.js';
import { THEMES } from '../shared/themes.js';
import { useLook } from '../shared/use-look.js';
import { LivePane, type PaneSource } from '../taskpane/live-pane.js';
import { FilingBar, type FilingPartProps } from './filing-bar.js';
import { useFilingStyles } from './filing-styles.js';
import { SheetSide } from './sheet-side.js';
import { Start } from './start.js';
import { UnsavedStrip } from './unsaved-strip.js';
import { useDroppedFile } from './use-dropped-file.js';

export interface FilingProps {
  readonly view: FilingView;
  readonly actions: FilingActions;
  /** The pane over the open file; null: none is open. */
  readonly pane: PaneSource | null;
}

/** 填报: the pane's own screens beside the sheet of a file, for whoever has no Excel with the add-in. */
export function Filing({ view, actions, pane }: FilingProps) {
  const styles = useFilingStyles();
  const look = useLook(null);
  const words = FILING_WORDS[view.lang];
  const isOver = useDroppedFile(actions.open);
  const part: FilingPartProps = { view, words, actions };
  return (
    <FluentProvider theme={THEMES[look]}>
      <div className={styles.page}>
        <header className={styles.off}>
          <FilingBar {...part} />
          <UnsavedStrip {...part} />
          {view.file?.readOnly && (
            <div className={styles.strip} role="note">
              {view.file.readOnly}
            </div>
          )}
        </header>
        {pane ? (
          <Sides {...part} pane={pane} />
        ) : (
          <main className={styles.middle}>
            <Start {...part} isOver={isOver} />
          </main>
        )}
        <Status {...part} />
      </div>
    </FluentProvider>
  );
}

function Sides({ pane, ...part }: FilingPartProps & { readonly pane: PaneSource }) {
  const styles = useFilingStyles();
  const side = useRef<HTMLElement>(null);
  const { view, words } = part;
  const toFinding = useCallback(() => {
    // after the list has gone to the finding that was chosen
    requestAnimationFrame(() => side.current?.querySelector<HTMLElement>('[role=row][tabindex="0"]')?.focus());
  }, []);
  const hides = (other: FilingView['arranged']): string | undefined =>
    view.arranged === other ? styles.hiddenWhenNarrow : undefined;
  return (
    <div className={styles.middle}>
      <main className={mergeClasses(styles.sheetSide, styles.off, hides('pane'))} aria-label={words.sheetSide}>
        <SheetSide {...part} onFinding={toFinding} />
      </main>
      <aside ref={side} className={mergeClasses(styles.paneSide, hides('sheet'))} aria-label={words.paneSide}>
        <LivePane source={pane} hostDark={null} isPart />
      </aside>
    </div>
  );
}

function Status({ view: { status } }: FilingPartProps) {
  const styles = useFilingStyles();
  const colour = status.intent === 'info' ? undefined : styles[status.intent];
  return (
    <footer className={mergeClasses(styles.status, styles.off, colour)}>
      <span role={status.intent === 'error' ? 'alert' : 'status'}>{status.text}</span>
    </footer>
  );
}
