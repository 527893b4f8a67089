import { useId, useMemo, useRef, type DOMAttributes, type ReactNode, type RefObject } from 'react';
import { axisOf, inSight } from '../../../app/view/grid/axis.js';
import type { MarkOf } from '../../../app/view/grid/cell-mark.js';
import { drawnRows, places, type Sight } from '../../../app/view/grid/drawn-places.js';
import { fitFrozen } from '../../../app/view/grid/fit-frozen.js';
import type { GridWords } from '../../../app/view/grid/grid-words.js';
import type { Place, Selection, SheetView } from '../../../app/view/grid/sheet-view.js';
import { ColumnHeaders } from './grid-headers.js';
import { cellId, GridRow } from './grid-row.js';
import { HEADER_HEIGHT, HEADER_WIDTH, useGridStyles } from './grid-styles.js';
import { useGridPointer } from './use-grid-pointer.js';
import { useReadingKeys } from './use-reading-keys.js';
import { useScrollTo, type Axes } from './use-scroll-to.js';
import { useSight } from './use-sight.js';

export interface GridProps {
  readonly sheet: SheetView;
  readonly selection: Selection;
  readonly words: GridWords;
  readonly onSelect: (selection: Selection) => void;
  /** Cells with a severity's shape, pale colour and words. The same function as long as nothing changes. */
  readonly markOf?: MarkOf | undefined;
  /** Enter, or a double click, on a cell that is only looked at. */
  readonly onOpen?: ((place: Place) => void) | undefined;
  /** The scrolling element, which has the keyboard, for a page that gives it the keyboard itself. */
  readonly scroller?: RefObject<HTMLDivElement | null>;
  /** Absent: the sheet is only looked at. Present: keys, double clicks and the clipboard are the editor's. */
  readonly editing?: GridEditing;
}

export interface GridEditing {
  /** What lies in the active cell while somebody types into it; null: nobody does. */
  readonly editor: ((width: number, height: number) => ReactNode) | null;
  readonly handlers: Pick<
    DOMAttributes<HTMLDivElement>,
    'onKeyDown' | 'onDoubleClick' | 'onCopy' | 'onCut' | 'onPaste'
  >;
}

/**
 * A sheet as Excel draws it: only what is in sight is drawn, both ways. One stop of the Tab key, walked with the arrow keys. Give it a
 * `key` of the sheet's id: each sheet has its own scrolling.
 */
export function Grid({ sheet: whole, selection, words, onSelect, markOf, onOpen, scroller, editing }: GridProps) {
  const styles = useGridStyles();
  const id = useId();
  const own = useRef<HTMLDivElement>(null);
  const box = scroller ?? own;
  const axes = useAxes(whole);
  // here, where the scrolling element is: a child would ask before it is there
  const sight = useSight(box);
  const sheet = useMemo(() => fitFrozen(whole, axes, sight), [whole, axes, sight]);
  useScrollTo(box, sheet, axes, selection.active);
  const reading = useReadingKeys({ sheet, selection, onSelect, onOpen });
  const pointer = useGridPointer(sheet, selection, onSelect);
  return (
    <div
      ref={box}
      className={styles.scroller}
      tabIndex={0}
      aria-label={words.grid(sheet.name)}
      aria-describedby={`${id}-help`}
      aria-readonly={editing === undefined}
      {...gridRole(sheet, selection, id)}
      {...pointer}
      {...(editing?.handlers ?? reading)}
    >
      <div id={`${id}-help`} hidden>
        {words.gridHelp}
      </div>
      <Canvas
        id={id}
        sheet={sheet}
        selection={selection}
        axes={axes}
        sight={sight}
        kept={words.kept}
        markOf={markOf ?? null}
        editor={editing?.editor ?? null}
      />
    </div>
  );
}

interface CanvasProps {
  readonly id: string;
  readonly sheet: SheetView;
  readonly selection: Selection;
  readonly axes: Axes;
  readonly sight: Sight;
  readonly kept: string;
  readonly markOf: MarkOf | null;
  readonly editor: GridEditing['editor'];
}

/** As large as the sheet; what is in sight lies on it. */
function Canvas({ sight, ...row }: CanvasProps) {
  const { sheet, axes, selection } = row;
  const styles = useGridStyles();
  const drawn = useDrawn(sheet, axes, selection, sight);
  return (
    <div className={styles.canvas} role="presentation" style={canvasSize(axes)}>
      <ColumnHeaders axes={axes} columns={drawn.columns} frozen={sheet.frozen.columns} selection={selection} />
      {drawn.rows.map((each) => (
        <GridRow key={each.row} {...row} drawn={each} />
      ))}
    </div>
  );
}

function gridRole({ rows, columns }: SheetView, { active }: Selection, id: string) {
  return {
    role: 'grid',
    'aria-rowcount': rows + 1,
    'aria-colcount': columns,
    'aria-multiselectable': true,
    'aria-activedescendant': cellId(id, active.row, active.column),
  } as const;
}

function useAxes(sheet: SheetView): Axes {
  return useMemo(
    () => ({
      rows: axisOf(sheet.rows, (row) => sheet.rowHeight(row)),
      columns: axisOf(sheet.columns, (column) => sheet.columnWidth(column)),
    }),
    [sheet],
  );
}

function canvasSize({ rows, columns }: Axes) {
  return { width: `${HEADER_WIDTH + columns.total}px`, height: `${HEADER_HEIGHT + rows.total}px` };
}

function useDrawn(sheet: SheetView, axes: Axes, selection: Selection, sight: Sight) {
  return useMemo(() => {
    const across = inSight(axes.columns, sight.left, sight.left + sight.width, sheet.frozen.columns);
    return {
      rows: drawnRows(sheet, axes, sight, selection.active),
      columns: places(axes.columns, across, sheet.frozen.columns),
    };
  }, [sheet, axes, sight, selection.active]);
}
