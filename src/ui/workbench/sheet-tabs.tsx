import { useRef, type KeyboardEvent } from 'react';
import { mergeClasses } from '@griffel/react';
import type { BarProps } from './top-bar.js';
import { useWorkbenchStyles } from './workbench-styles.js';

/** The visible sheets, in order. The arrow keys go from tab to tab. */
export function SheetTabs({ view, words, actions }: BarProps) {
  const styles = useWorkbenchStyles();
  const list = useRef<HTMLDivElement>(null);
  const pressed = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = view.tabs.findIndex(({ isActive }) => isActive) + by;
    const next = view.tabs[at];
    if (by === 0 || !next) return;
    actions.activate(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
  };
  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={words.tabs} onKeyDown={pressed}>
      {view.tabs.map(({ id, name, isActive }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={isActive}
          tabIndex={isActive ? 0 : -1}
          className={mergeClasses(styles.tab, isActive && styles.activeTab)}
          onClick={() => actions.activate(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
