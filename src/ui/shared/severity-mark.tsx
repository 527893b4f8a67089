import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens, webLightTheme } from '@fluentui/react-theme';
import type { Severity } from '../../core/finding/finding.js';

/** ■ ◆ ▲ ●, drawn, so that every font shows them alike. In a box of 12 by 12. */
const SHAPES: { readonly [S in Severity]: string } = {
  error: 'M1.5 1.5h9v9h-9z',
  quasi: 'M6 0l6 6-6 6-6-6z',
  query: 'M6 1l6 10.5H0z',
  hint: 'M6 1a5 5 0 1 1 0 10a5 5 0 0 1 0-10z',
};

const useStyles = makeStyles({
  mark: {
    ...{ width: '12px', height: '12px', flexShrink: 0, fill: 'currentColor' },
    // drawings are not recoloured by the browser, and the theme's own colours may be those of the page
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  error: { color: tokens.colorPaletteRedForeground1 },
  quasi: { color: tokens.colorPaletteBerryForeground1 },
  query: { color: tokens.colorPaletteDarkOrangeForeground1 },
  hint: { color: tokens.colorPaletteBlueForeground2 },
});

const usePaperStyles = makeStyles({
  mark: { width: '9px', height: '9px' },
  error: { color: webLightTheme.colorPaletteRedForeground1 },
  quasi: { color: webLightTheme.colorPaletteBerryForeground1 },
  query: { color: webLightTheme.colorPaletteDarkOrangeForeground1 },
  hint: { color: webLightTheme.colorPaletteBlueForeground2 },
});

export interface SeverityMarkProps {
  readonly severity: Severity;
  /** On a sheet, which is white in every theme. */
  readonly onPaper?: boolean;
}

/** The shape and colour of a severity; its word stands beside it, so it says nothing to a screen reader. */
export function SeverityMark({ severity, onPaper = false }: SeverityMarkProps) {
  const styles = useStyles();
  const paper = usePaperStyles();
  return (
    <svg
      className={mergeClasses(styles.mark, onPaper ? paper[severity] : styles[severity], onPaper && paper.mark)}
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      <path d={SHAPES[severity]} />
    </svg>
  );
}
