import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { useEditorStyles } from './editor-styles.js';

export interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** It has the keyboard: false where one types in the formula bar. */
  readonly isFocused: boolean;
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

/** Where one types into a cell: as wide as the text, and at least as the cell. */
export function CellEditor({ label, text, width, height, isFocused, onText, onKeyDown, onBlur }: CellEditorProps) {
  const styles = useEditorStyles();
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (!isFocused) return;
    box.current?.focus({ preventScroll: true });
    box.current?.setSelectionRange(text.length, text.length);
    // the caret goes to the end once, when typing begins
  }, [isFocused]);
  return (
    <textarea
      ref={box}
      className={styles.editor}
      aria-label={label}
      rows={1}
      spellCheck={false}
      value={text}
      style={{ minWidth: `${width}px`, minHeight: `${height}px`, width: `${widthOf(text)}ch` }}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    />
  );
}

/** In widths of a digit: others are up to twice as wide. */
function widthOf(text: string): number {
  return Math.min(
    80,
    [...text].reduce((sum, letter) => sum + (letter > '\u00ff' ? 2 : 1), 2),
  );
}
