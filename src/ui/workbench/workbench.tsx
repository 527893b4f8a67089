import { useEffect, useRef, type RefObject } from 'react';
import { mergeClasses } from '@griffel/react';
import { FluentProvider } from '@fluentui/react-provider';
import { WORKBENCH_WORDS } from '../../app/view/workbench/workbench-words.js';
import type { WorkbenchActions, WorkbenchView } from '../../app/view/workbench/workbench-view.js';
import { THEMES } from '../shared/themes.js';
import { useLook } from '../shared/use-look.js';
import { FormulaBar } from './formula-bar.js';
import { WorkbenchGrid } from './grid/workbench-grid.js';
import { Ribbon } from './ribbon.js';
import { SheetTabs } from '../shared/grid/sheet-tabs.js';
import { TopBar, type BarProps } from './top-bar.js';
import { useDraft } from './use-draft.js';
import { useWorkbenchStyles } from './workbench-styles.js';

export interface WorkbenchProps {
  readonly view: WorkbenchView;
  readonly actions: WorkbenchActions;
  /** Where the pane's frame is put, which is not ours to draw. */
  readonly pane: RefObject<HTMLDivElement | null>;
  /** Gives the keyboard to the pane. */
  readonly onEnterPane: () => void;
}

/** The page that plays Excel on the web: bars above, the sheet on the left, the pane on the right. */
export function Workbench({ view, actions, pane, onEnterPane }: WorkbenchProps) {
  const styles = useWorkbenchStyles();
  const look = useLook(null);
  const words = WORKBENCH_WORDS[view.lang];
  const grid = useRef<HTMLDivElement>(null);
  const bars: BarProps = { view, words, actions };
  useRegions(grid, onEnterPane);
  return (
    <FluentProvider theme={THEMES[look]}>
      <div className={styles.page}>
        <header>
          <TopBar {...bars} />
          <p className={styles.notExcel}>{words.notExcel}</p>
          <Ribbon {...bars} />
        </header>
        <div className={styles.middle}>
          <main className={styles.sheetSide}>
            <SheetSide {...bars} grid={grid} />
          </main>
          <aside ref={pane} className={styles.paneSide} aria-label={words.pane} />
        </div>
        <Status {...bars} />
      </div>
    </FluentProvider>
  );
}

function SheetSide({ view, words, actions, grid }: BarProps & { readonly grid: RefObject<HTMLDivElement | null> }) {
  const styles = useWorkbenchStyles();
  const typing = useDraft(view, actions, grid);
  return (
    <>
      <FormulaBar view={view} words={words} actions={actions} typing={typing} grid={grid} />
      {view.sheet ? (
        <WorkbenchGrid
          key={view.sheet.id}
          sheet={view.sheet}
          view={view}
          words={words}
          actions={actions}
          typing={typing}
          scroller={grid}
        />
      ) : (
        <p className={styles.empty}>{words.empty}</p>
      )}
      <SheetTabs tabs={view.tabs} label={words.tabs} onActivate={actions.activate} />
    </>
  );
}

function Status({ view: { status } }: BarProps) {
  const styles = useWorkbenchStyles();
  const colour = status.intent === 'error' ? styles.error : status.intent === 'warning' ? styles.warning : undefined;
  return (
    <footer className={mergeClasses(styles.status, colour)}>
      <span role="status">{status.text}</span>
    </footer>
  );
}

/** F6 leaves the grid, where the Tab key goes from cell to cell: to the pane, and from elsewhere to the grid. */
function useRegions(grid: RefObject<HTMLElement | null>, enterPane: () => void): void {
  useEffect(() => {
    const walk = (event: KeyboardEvent): void => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      if (grid.current?.contains(document.activeElement)) enterPane();
      else grid.current?.focus();
    };
    window.addEventListener('keydown', walk);
    return () => window.removeEventListener('keydown', walk);
  }, [grid, enterPane]);
}
