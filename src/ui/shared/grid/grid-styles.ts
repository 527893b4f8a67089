import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';

/** Pixels. */
export const HEADER_HEIGHT = 22;
export const HEADER_WIDTH = 44;

const LINE = '1px solid #d4d4d4';

/** A sheet is paper: white in every theme, as Excel shows it, since files bring their own colours. */
export const useGridStyles = makeStyles({
  scroller: {
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    overflow: 'auto',
    backgroundColor: '#ffffff',
    color: '#000000',
    colorScheme: 'light',
    outlineStyle: 'none',
    fontSize: '14.67px',
    userSelect: 'none',
    ':focus-visible': { boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
  },
  canvas: { position: 'relative', isolation: 'isolate' },
  headers: { position: 'sticky', top: 0, zIndex: 5, height: `${HEADER_HEIGHT}px`, display: 'flex' },
  header: {
    boxSizing: 'border-box',
    backgroundColor: '#f3f3f3',
    color: '#424242',
    fontSize: '12px',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    borderRight: LINE,
    borderBottom: LINE,
    flexShrink: 0,
    cursor: 'default',
    '@media (forced-colors: active)': { backgroundColor: 'Canvas', color: 'CanvasText' },
  },
  chosen: {
    backgroundColor: '#d7ebe0',
    color: '#0b5a32',
    fontWeight: 600,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
  stuck: { position: 'sticky', zIndex: 2 },
  placed: { position: 'absolute', top: 0 },
  row: { display: 'flex' },
  bodyRow: { position: 'absolute', left: 0 },
  frozenRow: { position: 'sticky', zIndex: 4, backgroundColor: '#ffffff' },
  cell: {
    boxSizing: 'border-box',
    display: 'flex',
    padding: '0 3px',
    flexShrink: 0,
    overflow: 'hidden',
    whiteSpace: 'pre',
    lineHeight: 1.25,
    cursor: 'cell',
    '@media (forced-colors: active)': { color: 'CanvasText !important' },
  },
  lined: { borderRight: LINE, borderBottom: LINE },
  overflows: { overflow: 'visible', zIndex: 1 },
  opaque: { backgroundColor: '#ffffff' },
  wraps: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  tabular: { fontVariantNumeric: 'tabular-nums' },
  within: {
    backgroundImage: 'linear-gradient(rgb(33 115 70 / 12%), rgb(33 115 70 / 12%))',
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
    },
  },
  active: {
    outline: '2px solid #217346',
    outlineOffset: '-2px',
    zIndex: 3,
    '@media (forced-colors: active)': { outlineColor: 'Highlight' },
  },
  kept: {
    backgroundImage: 'linear-gradient(225deg, #c19c00 6px, transparent 6px)',
  },
  lastFrozenRow: { borderBottom: '1px solid #8a8a8a' },
  lastFrozenColumn: { borderRight: '1px solid #8a8a8a' },
  editing: { overflow: 'visible', padding: 0, zIndex: 6 },
  marked: { '@media (forced-colors: active)': { outline: '1px dashed CanvasText', outlineOffset: '-3px' } },
  mark: { position: 'absolute', top: '1px', display: 'flex', pointerEvents: 'none' },
  markAtStart: { left: '1px' },
  markAtEnd: { right: '1px' },
});
