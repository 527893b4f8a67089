import { useState, type RefObject } from 'react';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { addressOf, parseArea } from '../../../app/view/grid/names.js';
import { selectionOf } from '../../../app/view/grid/selection.js';
import type { Selection, SheetView } from '../../../app/view/grid/sheet-view.js';

const useStyles = makeStyles({
  nameBox: {
    width: '84px',
    boxSizing: 'border-box',
    flexShrink: 0,
    border: 'none',
    padding: '4px 8px',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'center',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    fontVariantNumeric: 'tabular-nums',
  },
});

export interface NameBoxProps {
  readonly label: string;
  readonly sheet: SheetView | null;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** Gets the keyboard once an address was gone to. */
  readonly grid: RefObject<HTMLDivElement | null>;
}

/** Where the active cell is; another address, typed in, is gone to. */
export function NameBox({ label, sheet, selection, onSelect, grid }: NameBoxProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const go = (text: string): void => {
    setTyped(null);
    const area = areaWithin(sheet, text);
    if (!sheet || !area) return;
    onSelect(selectionOf(sheet, { row: area.top, column: area.left }, { row: area.bottom, column: area.right }));
    grid.current?.focus({ preventScroll: true });
  };
  return (
    <input
      className={styles.nameBox}
      aria-label={label}
      disabled={sheet === null}
      spellCheck={false}
      value={typed ?? addressOf(selection.active.row, selection.active.column)}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => setTyped(null)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') go(event.currentTarget.value);
        else if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}

/** Null for what is no address, or lies behind what is drawn. */
function areaWithin(sheet: SheetView | null, text: string): ReturnType<typeof parseArea> {
  const area = parseArea(text.trim());
  return area && sheet && area.bottom < sheet.rows && area.right < sheet.columns ? area : null;
}
