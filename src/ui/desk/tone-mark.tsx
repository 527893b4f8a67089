import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { StatusTone } from '../../app/view/desk/desk-view.js';

/** ✓ ＋ ✕ and a dot, drawn, so that every font shows them alike. In a box of 12 by 12. */
const SHAPES: { readonly [T in StatusTone]: string } = {
  met: 'M1.5 6.5l3 3l6-7',
  over: 'M6 1v10M1 6h10',
  unmet: 'M2 2l8 8M10 2l-8 8',
  open: 'M6 2.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7z',
  none: 'M3 6h6',
};

const useStyles = makeStyles({
  mark: { width: '12px', height: '12px', flexShrink: 0, fill: 'none', stroke: 'currentColor', strokeWidth: '2px' },
  met: { color: tokens.colorPaletteGreenForeground1 },
  over: { color: tokens.colorPaletteGreenForeground1 },
  unmet: { color: tokens.colorPaletteRedForeground1 },
  open: { color: tokens.colorPaletteBlueForeground2 },
  none: { color: tokens.colorNeutralForeground3 },
});

/** The shape of how a figure stands to its target; its word stands beside it. */
export function ToneMark({ tone }: { readonly tone: StatusTone }) {
  const styles = useStyles();
  return (
    <svg className={mergeClasses(styles.mark, styles[tone])} viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[tone]} />
    </svg>
  );
}
