import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';

export const useDraftStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: '16px', rowGap: '4px', alignItems: 'center' },
  key: { display: 'inline-flex', alignItems: 'center', columnGap: '6px' },
  swatch: { width: '18px', height: '14px', boxSizing: 'border-box', border: `1px solid ${tokens.colorNeutralStroke1}` },
  scroller: {
    // what is hidden but read out stays within it
    position: 'relative',
    flexGrow: 1,
    minHeight: '240px',
    maxHeight: '70dvh',
    '@media (min-width: 1024px)': { maxHeight: 'none' },
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    margin: '12px',
    fontSize: '12px',
    lineHeight: '16px',
    fontVariantNumeric: 'tabular-nums',
  },
  cell: { padding: '1px 3px', overflow: 'hidden', verticalAlign: 'middle', whiteSpace: 'pre' },
  wraps: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  lined: { border: `1px solid ${tokens.colorNeutralStroke1}` },
  bold: { fontWeight: tokens.fontWeightSemibold },
  unlocked: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px dashed ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { border: '1px dashed Highlight' },
  },
  formula: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
});
