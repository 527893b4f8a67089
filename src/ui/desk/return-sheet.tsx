import { useCallback, useMemo } from 'react';
import { mergeClasses } from '@griffel/react';
import { READ_GRID_WORDS } from '../../app/view/grid/grid-words.js';
import { selectionAt } from '../../app/view/grid/selection.js';
import type { Selection } from '../../app/view/grid/sheet-view.js';
import type { DeskView } from '../../app/view/desk/desk-view.js';
import type { OpenedSheet, ReturnView } from '../../app/view/desk/return-view.js';
import { Grid } from '../shared/grid/grid.js';
import type { DeskPartProps } from './desk-props.js';
import { useDeskStyles } from './desk-styles.js';
import { useReturnStyles } from './return-styles.js';

export interface ReturnSheetProps extends Pick<DeskPartProps, 'words' | 'actions'> {
  readonly opened: ReturnView;
  readonly lang: DeskView['lang'];
}

/** The sheet as the county filled it in, to look at only; its cells carry the marks of what was found. */
export function ReturnSheet({ opened, words, lang, actions }: ReturnSheetProps) {
  const styles = useReturnStyles();
  const shared = useDeskStyles();
  return (
    <div className={shared.panel}>
      {opened.sheet ? (
        <Sheet key={`${opened.key} ${opened.sheet.view.id}`} sheet={opened.sheet} lang={lang} actions={actions} />
      ) : (
        <p className={shared.empty} role="status">
          {opened.sheetNote}
        </p>
      )}
      {opened.sheets.length > 1 && (
        <div className={styles.tabs} role="group" aria-label={words.opened.sheets}>
          {opened.sheets.map(({ name, isActive }) => (
            <button
              key={name}
              type="button"
              aria-pressed={isActive}
              className={mergeClasses(styles.tab, isActive && styles.here)}
              onClick={() => actions.chooseCell(name, 0, 0)}
            >
              {name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

interface SheetProps extends Pick<DeskPartProps, 'actions'> {
  readonly sheet: OpenedSheet;
  readonly lang: DeskView['lang'];
}

function Sheet({ sheet: { view, at, marks }, lang, actions }: SheetProps) {
  const selection = useMemo(() => selectionAt(view, at ?? { row: 0, column: 0 }), [view, at]);
  const byCell = useMemo(() => new Map(marks.map((each) => [`${each.row},${each.column}`, each])), [marks]);
  const markOf = useCallback((row: number, column: number) => byCell.get(`${row},${column}`) ?? null, [byCell]);
  const select = useCallback(
    ({ active }: Selection) => actions.chooseCell(view.name, active.row, active.column),
    [actions, view.name],
  );
  return <Grid sheet={view} selection={selection} words={READ_GRID_WORDS[lang]} onSelect={select} markOf={markOf} />;
}
