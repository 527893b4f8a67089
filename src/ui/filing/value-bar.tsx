import { useId, useState, type KeyboardEvent, type RefObject } from 'react';
import { addressOf } from '../../app/view/grid/names.js';
import type { FilingActions, FilingView } from '../../app/view/filing/filing-view.js';
import { moved } from '../../app/view/grid/selection.js';
import { NameBox } from '../shared/grid/name-box.js';
import type { FilingPartProps } from './filing-bar.js';
import { useFilingStyles } from './filing-styles.js';

export interface ValueBarProps extends FilingPartProps {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly grid: RefObject<HTMLDivElement | null>;
}

/** Where the active cell is and what it holds. A value is typed here, and goes into the file when Enter is pressed. */
export function ValueBar({ view, words, actions, box, grid }: ValueBarProps) {
  const styles = useFilingStyles();
  const help = useId();
  const { address, text, type, drop, pressed } = useTyping(view, actions, grid);
  return (
    <div className={styles.valueBar}>
      <NameBox
        label={words.place}
        sheet={view.sheet}
        selection={view.selection}
        onSelect={actions.select}
        grid={grid}
      />
      <input
        ref={box}
        className={styles.value}
        aria-label={`${words.content} ${address}`}
        aria-describedby={help}
        title={words.contentHelp}
        spellCheck={false}
        autoComplete="off"
        readOnly={view.file?.readOnly !== null}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={pressed}
        onBlur={drop}
      />
      <span id={help} hidden>
        {words.contentHelp}
      </span>
    </div>
  );
}

/** What is being typed for the active cell; it is given up when another cell becomes active, and when the bar is left. */
function useTyping(view: FilingView, actions: FilingActions, grid: RefObject<HTMLDivElement | null>) {
  const { selection, content, sheet } = view;
  const { row, column } = selection.active;
  const address = addressOf(row, column);
  const [typed, setTyped] = useState<{ readonly at: string; readonly text: string } | null>(null);
  const at = `${sheet?.id}!${address}`;
  const draft = typed?.at === at ? typed.text : null;
  const back = (): void => grid.current?.focus({ preventScroll: true });
  const enter = async (text: string): Promise<void> => {
    if (!(await actions.enter(text))) return;
    setTyped(null);
    const next = sheet && moved(sheet, selection, { key: 'Enter', far: false, extends: false });
    if (next) actions.select(next);
    back();
  };
  const pressed = (event: KeyboardEvent<HTMLInputElement>): void => {
    // Enter and Esc in a word that is being composed belong to the input method
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') void enter(event.currentTarget.value);
    else if (event.key === 'Escape') {
      setTyped(null);
      back();
    } else return;
    event.preventDefault();
  };
  return {
    ...{ address, pressed, text: draft ?? content },
    type: (text: string) => setTyped({ at, text }),
    drop: () => setTyped(null),
  };
}
