import type { RefObject } from 'react';
import type { DraftActions } from './grid/draft.js';
import { useEditorKeys } from './grid/use-editor-keys.js';
import { NameBox } from '../shared/grid/name-box.js';
import type { BarProps } from './top-bar.js';
import { useWorkbenchStyles } from './workbench-styles.js';

export interface FormulaBarProps extends BarProps {
  readonly typing: DraftActions;
  readonly grid: RefObject<HTMLDivElement | null>;
}

/** Where the active cell is, and what it holds; typed into like the cell. */
export function FormulaBar({ view, words, actions, typing, grid }: FormulaBarProps) {
  const styles = useWorkbenchStyles();
  const pressed = useEditorKeys(typing);
  const { draft } = typing;
  return (
    <div className={styles.bar}>
      <NameBox
        label={words.nameBox}
        sheet={view.sheet}
        selection={view.selection}
        onSelect={actions.select}
        grid={grid}
      />
      <input
        className={styles.formula}
        aria-label={words.formulaBar}
        spellCheck={false}
        disabled={view.sheet === null}
        value={draft?.text ?? view.content}
        onFocus={() => (draft ? undefined : typing.begin('bar', view.content))}
        onChange={(event) => typing.type(event.target.value)}
        onKeyDown={pressed}
        onBlur={() => (draft?.from === 'bar' ? typing.enter(null) : undefined)}
      />
    </div>
  );
}
