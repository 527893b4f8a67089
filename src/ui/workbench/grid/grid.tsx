import { useId, useMemo, useRef, type ClipboardEvent, type RefObject } from 'react';
import { axisOf, inSight } from '../../../app/view/grid/axis.js';
import { drawnRows, places, type Sight } from '../../../app/view/grid/drawn-places.js';
import { addressOf } from '../../../app/view/grid/names.js';
import type { Selection, SheetView } from '../../../app/view/grid/sheet-view.js';
import type { WorkbenchActions, WorkbenchView } from '../../../app/view/workbench/workbench-view.js';
import type { WorkbenchWords } from '../../../app/view/workbench/workbench-words.js';
import { CellEditor } from './cell-editor.js';
import type { DraftActions } from './draft.js';
import { ColumnHeaders } from './grid-headers.js';
import { cellId, GridRow, type GridRowProps } from './grid-row.js';
import { HEADER_HEIGHT, HEADER_WIDTH, useGridStyles } from './grid-styles.js';
import { useEditorKeys } from './use-editor-keys.js';
import { useGridKeys } from './use-grid-keys.js';
import { useGridPointer } from './use-grid-pointer.js';
import { useScrollTo, type Axes } from './use-scroll-to.js';
import { useSight } from './use-sight.js';

export interface GridProps {
  readonly sheet: SheetView;
  readonly view: WorkbenchView;
  readonly words: WorkbenchWords;
  readonly actions: WorkbenchActions;
  readonly typing: DraftActions;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** The visible sheet: only what is in sight is drawn, both ways. One stop of the Tab key, walked with the arrow keys. */
export function Grid({ sheet, view, words, actions, typing, scroller }: GridProps) {
  const styles = useGridStyles();
  const help = useId();
  const { selection } = view;
  const axes = useAxes(sheet);
  // here, where the scrolling element is: a child would ask before it is there
  const sight = useSight(scroller);
  useScrollTo(scroller, sheet, axes, selection.active);
  const pressed = useGridKeys({ sheet, selection, content: view.content, actions, typing });
  const pointer = useGridPointer(sheet, selection, actions);
  const editor = useEditor(view, words, typing);
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      tabIndex={0}
      aria-label={words.grid(sheet.name)}
      aria-describedby={help}
      {...gridRole(sheet, selection)}
      onKeyDown={pressed}
      onPointerDown={pointer.down}
      onPointerOver={pointer.over}
      onDoubleClick={() => typing.draft ?? typing.begin('cell', view.content)}
      {...clipboardOf(actions, typing)}
    >
      <div id={help} hidden>
        {words.gridHelp}
      </div>
      <Canvas sheet={sheet} view={view} words={words} axes={axes} sight={sight} editor={editor} />
    </div>
  );
}

type CanvasProps = Pick<GridProps, 'sheet' | 'view' | 'words'> & {
  readonly sight: Sight;
  readonly axes: Axes;
  readonly editor: GridRowProps['editor'];
};

/** As large as the sheet; what is in sight lies on it. */
function Canvas({ sheet, view: { selection }, words, sight, axes, editor }: CanvasProps) {
  const styles = useGridStyles();
  const drawn = useDrawn(sheet, axes, selection, sight);
  return (
    <div className={styles.canvas} role="presentation" style={canvasSize(axes)}>
      <ColumnHeaders axes={axes} columns={drawn.columns} frozen={sheet.frozen.columns} selection={selection} />
      {drawn.rows.map((row) => (
        <GridRow
          key={row.row}
          sheet={sheet}
          axes={axes}
          drawn={row}
          selection={selection}
          kept={words.kept}
          editor={editor}
        />
      ))}
    </div>
  );
}

function gridRole({ rows, columns }: SheetView, { active }: Selection) {
  return {
    role: 'grid',
    'aria-rowcount': rows + 1,
    'aria-colcount': columns,
    'aria-multiselectable': true,
    'aria-activedescendant': cellId(active.row, active.column),
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

function useEditor(view: WorkbenchView, words: WorkbenchWords, typing: DraftActions) {
  const pressed = useEditorKeys(typing);
  const { draft } = typing;
  const { row, column } = view.selection.active;
  // Enter and a click elsewhere both take the keyboard away: what was entered is entered once
  const isLeft = useRef(false);
  isLeft.current = draft === null;
  if (!draft) return null;
  return (width: number, height: number) => (
    <CellEditor
      label={words.editor(addressOf(row, column))}
      text={draft.text}
      width={width}
      height={height}
      isFocused={draft.from === 'cell'}
      onText={typing.type}
      onKeyDown={pressed}
      onBlur={() => (isLeft.current || draft.from !== 'cell' ? undefined : typing.enter(null))}
    />
  );
}

function clipboardOf(actions: WorkbenchActions, typing: DraftActions) {
  const unlessTyping = (work: (event: ClipboardEvent) => void) => (event: ClipboardEvent) => {
    if (typing.draft) return;
    event.preventDefault();
    work(event);
  };
  const copy = (event: ClipboardEvent): void => event.clipboardData.setData('text/plain', actions.copy());
  return {
    onCopy: unlessTyping(copy),
    onCut: unlessTyping((event) => {
      copy(event);
      actions.clear();
    }),
    onPaste: unlessTyping((event) => actions.paste(event.clipboardData.getData('text/plain'))),
  };
}
