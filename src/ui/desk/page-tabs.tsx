import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { DeskPage } from '../../app/view/desk/desk-state.js';
import type { DeskPartProps } from './desk-props.js';

const PAGES = ['returns', 'matrix', 'compare', 'rollup', 'group'] as const satisfies readonly DeskPage[];

const useStyles = makeStyles({
  tabs: { display: 'flex', flexWrap: 'wrap', columnGap: '4px', margin: 0, padding: 0, listStyleType: 'none' },
  tab: {
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: '3px solid transparent',
    padding: '4px 10px 3px',
    cursor: 'pointer',
    fontVariantNumeric: 'tabular-nums',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

/** The pages of the desk. A return's own page belongs to the first. */
export function PageTabs({ view: { page, groupCount }, words, actions }: DeskPartProps) {
  const styles = useStyles();
  const current = page === 'return' ? 'returns' : page;
  return (
    <nav aria-label={words.title}>
      <ul className={styles.tabs}>
        {PAGES.map((each) => (
          <li key={each}>
            <button
              type="button"
              className={mergeClasses(styles.tab, each === current && styles.here)}
              aria-current={each === current ? 'page' : undefined}
              onClick={() => actions.show(each)}
            >
              {words.pages[each]}
              {each === 'group' && groupCount > 0 ? ` ${groupCount}` : ''}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
