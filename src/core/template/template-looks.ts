import type { BorderDraft, FontDraft, StyleDraft } from '../book/book-draft.js';

/** Fonts of Chinese offices: 宋体 for the body, 黑体 for titles and headers. */
const BODY: FontDraft = { name: '宋体', size: 10.5 };
const HEAD: FontDraft = { name: '黑体', size: 10.5 };
const BOX: BorderDraft = { sides: 'all', colour: '000000' };

export const FILLS = {
  input: 'F3F9FF',
  missing: 'FFF2CC',
  wrong: 'F8CBAD',
  outside: 'FFD58A',
  fixed: 'F5F5F5',
} as const;
export const BELOW_TARGET = 'C00000';

/** Points a line of the body takes, and what a row has above and below its lines. */
export const LINE_HEIGHT = 14.5;
export const ROW_PADDING = 5;

export const LOOKS = {
  title: { font: { name: '黑体', size: 16 }, horizontal: 'center', vertical: 'center', wrap: true },
  label: { font: BODY, horizontal: 'left', vertical: 'center', wrap: true },
  labelRight: { font: BODY, horizontal: 'right', vertical: 'center', wrap: true },
  header: { font: HEAD, border: BOX, fill: 'EDEDED', horizontal: 'center', vertical: 'center', wrap: true },
  number: { font: BODY, border: BOX, horizontal: 'center', vertical: 'center' },
  words: { font: BODY, border: BOX, horizontal: 'left', vertical: 'center', wrap: true },
  centred: { font: BODY, border: BOX, horizontal: 'center', vertical: 'center', wrap: true },
  figure: { font: BODY, border: BOX, horizontal: 'right', vertical: 'center', wrap: true },
  signature: {
    font: BODY,
    border: { sides: 'bottom', colour: '000000' },
    horizontal: 'left',
    vertical: 'center',
    locked: false,
  },
  note: { font: { name: '宋体', size: 9 }, horizontal: 'left', vertical: 'top', wrap: true },
} as const satisfies { readonly [name: string]: StyleDraft };

/** A cell that people fill in: unlocked, and lightly tinted so that it is found on screen and hardly prints. */
export function asInput(style: StyleDraft): StyleDraft {
  return { ...style, fill: FILLS.input, locked: false };
}
