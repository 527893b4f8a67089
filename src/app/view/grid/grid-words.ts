import type { Language } from '../../../core/finding/message-of.js';

/** What a drawn sheet says of itself, most of it to screen readers. */
export interface GridWords {
  readonly grid: (sheet: string) => string;
  readonly gridHelp: string;
  /** Of a formula that the page cannot work out. */
  readonly kept: string;
}

/** Of a sheet that is only looked at. */
export const READ_GRID_WORDS: { readonly [L in Language]: GridWords } = {
  zh: {
    grid: (sheet) => `工作表 ${sheet}`,
    gridHelp: '只供查看。方向键移动，Shift 加方向键选中一片，Ctrl+C 复制，Enter 看该单元格的问题，Tab 离开表格',
    kept: '本页算不了这个公式，显示的是文件里原有的结果。',
  },
  en: {
    grid: (sheet) => `Sheet ${sheet}`,
    gridHelp:
      'To look at only. Arrow keys move, Shift with them selects more, Ctrl+C copies, Enter goes to what was found in the cell, Tab leaves the sheet',
    kept: 'This page cannot work this formula out; it shows what the file held.',
  },
};
