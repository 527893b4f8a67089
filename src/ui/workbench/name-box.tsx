import { useState, type RefObject } from 'react';
import { addressOf, parseArea } from '../../app/view/grid/names.js';
import { selectionOf } from '../../app/view/grid/selection.js';
import type { SheetView } from '../../app/view/grid/sheet-view.js';
import type { BarProps } from './top-bar.js';
import { useWorkbenchStyles } from './workbench-styles.js';

/** Where the active cell is; another address, typed in, is gone to. */
export function NameBox({
  view,
  words,
  actions,
  grid,
}: BarProps & { readonly grid: RefObject<HTMLDivElement | null> }) {
  const styles = useWorkbenchStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const { sheet, selection } = view;
  const go = (text: string): void => {
    setTyped(null);
    const area = areaWithin(sheet, text);
    if (!sheet || !area) return;
    actions.select(selectionOf(sheet, { row: area.top, column: area.left }, { row: area.bottom, column: area.right }));
    grid.current?.focus({ preventScroll: true });
  };
  return (
    <input
      className={styles.nameBox}
      aria-label={words.nameBox}
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
