import { useRef, type KeyboardEvent } from 'react';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { SheetTab } from '../../../app/view/grid/sheet-tab.js';

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    gap: '2px',
    padding: '0 8px',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowX: 'auto',
    flexShrink: 0,
  },
  tab: {
    font: 'inherit',
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    padding: '4px 12px 2px',
    minHeight: '28px',
    whiteSpace: 'nowrap',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  activeTab: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

export interface SheetTabsProps {
  readonly tabs: readonly SheetTab[];
  readonly label: string;
  readonly onActivate: (sheet: string) => void;
}

/** The visible sheets, in order. The arrow keys go from tab to tab. */
export function SheetTabs({ tabs, label, onActivate }: SheetTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const pressed = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = tabs.findIndex(({ isActive }) => isActive) + by;
    const next = tabs[at];
    if (by === 0 || !next) return;
    onActivate(next.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
  };
  return (
    <div ref={list} className={styles.tabs} role="tablist" aria-label={label} onKeyDown={pressed}>
      {tabs.map(({ id, name, isActive }) => (
        <button
          key={id}
          type="button"
          role="tab"
          aria-selected={isActive}
          tabIndex={isActive ? 0 : -1}
          className={mergeClasses(styles.tab, isActive && styles.activeTab)}
          onClick={() => onActivate(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
