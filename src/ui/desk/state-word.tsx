import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { OrgState } from '../../app/view/desk/desk-state.js';

const useStyles = makeStyles({
  word: { whiteSpace: 'nowrap' },
  missing: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  unusable: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  exempt: { color: tokens.colorNeutralForeground2 },
  pending: {},
  returned: { color: tokens.colorPaletteDarkOrangeForeground1 },
  accepted: { color: tokens.colorPaletteGreenForeground1 },
});

/** Where a return stands; the word says it, the colour only helps. */
export function StateWord({ state, label }: { readonly state: OrgState; readonly label: string }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.word, styles[state])}>{label}</span>;
}
