import type { Language } from '../../../core/finding/message-of.js';
import type { BehaviourName, RibbonCommand } from './workbench-view.js';

/** The words of the page that plays Excel. */
export interface WorkbenchWords {
  readonly title: string;
  /** That this is not Excel. */
  readonly notExcel: string;
  readonly open: string;
  readonly saveAs: string;
  readonly samples: { readonly slips: string; readonly clean: string };
  readonly behaviour: string;
  readonly behaviours: { readonly [B in BehaviourName]: string };
  readonly otherLanguage: string;
  readonly files: string;
  readonly ribbon: string;
  readonly commands: { readonly [C in RibbonCommand]: string };
  readonly undo: string;
  readonly general: string;
  readonly exportReview: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly grid: (sheet: string) => string;
  readonly gridHelp: string;
  readonly editor: (cell: string) => string;
  readonly tabs: string;
  readonly pane: string;
  readonly kept: string;
  readonly empty: string;
  readonly status: StatusWords;
}

/** What happened, what was kept, what to do. */
export interface StatusWords {
  readonly opening: (file: string) => string;
  readonly opened: (file: string) => string;
  readonly saved: (file: string, cells: number) => string;
  readonly savedUnchanged: (file: string) => string;
  readonly notSaved: (what: readonly string[]) => string;
  readonly marksNotSaved: string;
  readonly newSheet: (name: string) => string;
  readonly protectedSheet: (sheet: string) => string;
  readonly array: (cell: string) => string;
  readonly undone: string;
  readonly nothingToUndo: string;
  readonly behaves: { readonly [B in BehaviourName]: string };
  readonly failed: (why: string) => string;
  readonly noAnswer: string;
  readonly tooManyCells: (most: number) => string;
}

const zh: WorkbenchWords = {
  title: '核报 工作台',
  notExcel: '这不是 Excel：本页模拟网页版 Excel，供试用和测试核报任务窗格。文件只在本机打开，不上传。',
  open: '打开…',
  saveAs: '另存为…',
  samples: { slips: '示例（有错）', clean: '示例（完成）' },
  behaviour: '行为',
  behaviours: {
    normal: '正常',
    protected: '受保护',
    editing: '单元格编辑中',
    'too-large': '请求过大',
    'half-way': '写到一半失败',
  },
  otherLanguage: 'English',
  files: '文件',
  ribbon: '核报加载项',
  commands: { check: '审核', fill: '计算完成情况', language: '切换语言' },
  undo: '撤销',
  general: '常规格式',
  exportReview: '导出审核结果',
  nameBox: '名称框',
  formulaBar: '编辑栏',
  grid: (sheet) => `工作表 ${sheet}`,
  gridHelp: '方向键移动，F2 或直接输入编辑，Enter 确认，Esc 取消，Ctrl+Z 撤销，F6 离开表格',
  editor: (cell) => `编辑 ${cell}`,
  tabs: '工作表标签',
  pane: '核报 任务窗格',
  kept: '本页算不了这个公式，显示的是文件里原有的结果。',
  empty: '请打开一个 .xlsx 文件，或打开示例。',
  status: {
    opening: (file) => `正在打开 ${file}…`,
    opened: (file) => `已打开 ${file}`,
    saved: (file, cells) => `已另存为 ${file}，改动 ${cells} 格`,
    savedUnchanged: (file) => `没有改动单元格，已另存为 ${file}`,
    notSaved: (what) => `以下未存入文件：${what.join('、')}。`,
    marksNotSaved: '问题标记的底色',
    newSheet: (name) => `新增的工作表“${name}”`,
    protectedSheet: (sheet) => `工作表“${sheet}”受保护，未写入。请先把“行为”改回“正常”，或撤销工作表保护。`,
    array: (cell) => `${cell} 属于数组公式，不能单独改，未写入。`,
    undone: '已撤销上一步',
    nothingToUndo: '没有可撤销的操作',
    behaves: {
      normal: '行为：正常。',
      protected: '行为：受保护。写入单元格会被拒绝。',
      editing: '行为：单元格编辑中。加载项的请求会被拒绝。',
      'too-large': '行为：请求过大。写入单元格的请求会被拒绝。',
      'half-way': '行为：写到一半失败。下一次写入会在中途出错，之后恢复正常。',
    },
    failed: (why) => `没有完成：${why}`,
    noAnswer: '任务窗格没有应答，请刷新本页再试。',
    tooManyCells: (most) => `粘贴内容超过 ${most} 格，未写入。请分几次粘贴。`,
  },
};

const en: WorkbenchWords = {
  title: 'Hebao workbench',
  notExcel:
    'This is not Excel: the page plays Excel on the web, to try and test the Hebao task pane. Files are opened on this machine and uploaded nowhere.',
  open: 'Open…',
  saveAs: 'Save as…',
  samples: { slips: 'Sample (with slips)', clean: 'Sample (complete)' },
  behaviour: 'Behaviour',
  behaviours: {
    normal: 'Normal',
    protected: 'Protected',
    editing: 'Editing a cell',
    'too-large': 'Request too large',
    'half-way': 'Fails half-way',
  },
  otherLanguage: '中文',
  files: 'File',
  ribbon: 'Hebao add-in',
  commands: { check: 'Check', fill: 'Fill completion', language: 'Switch language' },
  undo: 'Undo',
  general: 'General format',
  exportReview: 'Export result',
  nameBox: 'Name box',
  formulaBar: 'Formula bar',
  grid: (sheet) => `Sheet ${sheet}`,
  gridHelp: 'Arrow keys move, F2 or typing edits, Enter accepts, Esc cancels, Ctrl+Z undoes, F6 leaves the sheet',
  editor: (cell) => `Edit ${cell}`,
  tabs: 'Sheet tabs',
  pane: 'Hebao task pane',
  kept: 'This page cannot work this formula out; it shows what the file held.',
  empty: 'Open an .xlsx file, or a sample.',
  status: {
    opening: (file) => `Opening ${file}…`,
    opened: (file) => `${file} is open`,
    saved: (file, cells) => `Saved as ${file}, ${cells} cells changed`,
    savedUnchanged: (file) => `No cell was changed; saved as ${file}`,
    notSaved: (what) => `Not saved into the file: ${what.join(', ')}.`,
    marksNotSaved: 'the colours that mark findings',
    newSheet: (name) => `the new sheet “${name}”`,
    protectedSheet: (sheet) =>
      `Sheet “${sheet}” is protected; nothing was written. Set the behaviour back to Normal, or unprotect the sheet.`,
    array: (cell) => `${cell} is part of an array formula and cannot be changed alone; nothing was written.`,
    undone: 'The last step was undone',
    nothingToUndo: 'There is nothing to undo',
    behaves: {
      normal: 'Behaviour: normal.',
      protected: 'Behaviour: protected. Writing cells is refused.',
      editing: 'Behaviour: a cell is being edited. Requests of the add-in are refused.',
      'too-large': 'Behaviour: requests that write cells are too large.',
      'half-way': 'Behaviour: the next request that writes cells fails half-way; later ones work.',
    },
    failed: (why) => `Not done: ${why}`,
    noAnswer: 'The task pane does not answer. Reload this page and try again.',
    tooManyCells: (most) => `More than ${most} cells were pasted; nothing was written. Paste them in parts.`,
  },
};

export const WORKBENCH_WORDS: { readonly [L in Language]: WorkbenchWords } = { zh, en };
