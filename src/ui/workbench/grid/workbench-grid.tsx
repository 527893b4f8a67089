import { useRef, type ClipboardEvent, type RefObject } from 'react';
import { addressOf } from '../../../app/view/grid/names.js';
import type { SheetView } from '../../../app/view/grid/sheet-view.js';
import type { WorkbenchActions, WorkbenchView } from '../../../app/view/workbench/workbench-view.js';
import type { WorkbenchWords } from '../../../app/view/workbench/workbench-words.js';
import { Grid } from '../../shared/grid/grid.js';
import { CellEditor } from './cell-editor.js';
import type { DraftActions } from './draft.js';
import { useEditorKeys } from './use-editor-keys.js';
import { useGridKeys } from './use-grid-keys.js';

export interface WorkbenchGridProps {
  readonly sheet: SheetView;
  readonly view: WorkbenchView;
  readonly words: WorkbenchWords;
  readonly actions: WorkbenchActions;
  readonly typing: DraftActions;
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** The visible sheet, typed into as in Excel. */
export function WorkbenchGrid({ sheet, view, words, actions, typing, scroller }: WorkbenchGridProps) {
  const { selection, content } = view;
  const pressed = useGridKeys({ sheet, selection, content, actions, typing });
  const editor = useEditor(view, words, typing);
  const handlers = {
    onKeyDown: pressed,
    onDoubleClick: () => typing.draft ?? typing.begin('cell', content),
    ...clipboardOf(actions, typing),
  };
  return (
    <Grid
      sheet={sheet}
      selection={selection}
      words={words}
      onSelect={actions.select}
      scroller={scroller}
      editing={{ editor, handlers }}
    />
  );
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
