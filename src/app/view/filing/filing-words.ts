import type { Language } from '../../../core/finding/message-of.js';
import type { Arrangement } from './filing-view.js';

export interface FilingWords {
  readonly title: string;
  readonly local: string;
  readonly open: string;
  readonly save: string;
  readonly undo: string;
  readonly sample: string;
  readonly otherLanguage: string;
  readonly files: string;
  readonly changed: string;
  readonly unchanged: string;
  readonly sheetSide: string;
  readonly paneSide: string;
  readonly tabs: string;
  readonly place: string;
  readonly content: string;
  readonly contentHelp: string;
  readonly arrange: string;
  readonly arrangements: { readonly [A in Arrangement]: string };
  readonly start: StartWords;
  readonly unsaved: {
    readonly asks: (name: string, other: string) => string;
    readonly save: string;
    readonly drop: string;
    readonly stay: string;
  };
  readonly status: FilingStatusWords;
  readonly unreachable: string;
}

export interface StartWords {
  readonly title: string;
  readonly drop: string;
  readonly steps: readonly string[];
  readonly kinds: string;
  readonly others: string;
}

/** What happened, what was kept, what to do. */
export interface FilingStatusWords {
  readonly opening: (file: string) => string;
  readonly opened: (file: string) => string;
  readonly notOpened: (file: string, why: string) => string;
  readonly kept: (file: string) => string;
  readonly tooLarge: (megabytes: number) => string;
  readonly saved: (file: string) => string;
  readonly savedUnchanged: (file: string) => string;
  readonly undone: string;
  readonly busy: string;
  readonly readOnly: { readonly legacy: string; readonly text: string; readonly signed: string };
  readonly formulaCell: (cell: string) => string;
  readonly noFormulas: string;
  readonly entered: (cell: string) => string;
  readonly enteredNoDate: (cell: string) => string;
  readonly unknownFormulas: (cells: string) => string;
  readonly blockedByFormulas: (cells: string) => string;
  readonly noSample: string;
  readonly wrong: string;
}

const zh: FilingWords = {
  title: '核报 填报',
  local: '数据只在这台电脑上处理，不上传。',
  open: '打开…',
  save: '保存…',
  undo: '撤销',
  sample: '打开示例（有错）',
  otherLanguage: 'English',
  files: '文件',
  changed: '已改，未保存',
  unchanged: '未改',
  sheetSide: '报表',
  paneSide: '审核',
  tabs: '工作表标签',
  place: '名称框',
  content: '单元格内容',
  contentHelp: '回车写入，Esc 放弃；公式不在本页改',
  arrange: '显示',
  arrangements: { both: '报表和审核', sheet: '只看报表', pane: '只看审核' },
  start: {
    title: '打开一份报表',
    drop: '把文件拖到这里，或',
    steps: [
      '审核：打开后自动审核，问题标在格上，逐条说明怎么改。',
      '修正格式、计算完成情况、填写核实说明：写入前先预览，随时可撤销。',
      '上报：没有问题后盖上报戳，保存文件，按原来的办法报送。',
    ],
    kinds: '可打开 .xlsx、.xlsm；.xls、.et、.csv 只能审核，保存请先在 WPS 或 Excel 中另存为 .xlsx。',
    others: '其他页面',
  },
  unsaved: {
    asks: (name, other) => `“${name}”有改动没有保存。打开“${other}”之前，是否保存？`,
    save: '保存后打开',
    drop: '不保存，打开',
    stay: '不打开',
  },
  status: {
    opening: (file) => `正在打开 ${file}…`,
    opened: (file) => `已打开 ${file}`,
    notOpened: (file, why) => `${file} 没有打开：${why}`,
    kept: (file) => `原来打开的 ${file} 没有变化。`,
    tooLarge: (megabytes) => `文件超过 ${megabytes} MB。请删去与报表无关的工作表和图片后再试。`,
    saved: (file) => `已保存为 ${file}，在浏览器的下载文件夹中。原文件没有改动。`,
    savedUnchanged: (file) => `文件没有改动，原样保存为 ${file}。`,
    undone: '已撤销上一次改动。',
    busy: '正在处理，请稍候再试。',
    readOnly: {
      legacy: '这是旧格式（.xls 或 .et），本页只能审核，不能改写、上报。请在 WPS 或 Excel 中另存为 .xlsx 后重新打开。',
      text: '这是文本文件（.csv 等），没有格式和公式，本页只能审核，不能改写、上报。请在 WPS 或 Excel 中另存为 .xlsx 后重新打开。',
      signed: '文件有数字签名，任何改动都会使签名失效，本页只能审核。请先去除签名，或另存一份未签名的副本。',
    },
    formulaCell: (cell) => `${cell} 是公式，本页不改公式，未写入。请在 WPS 或 Excel 中修改，保存后重新打开。`,
    noFormulas: '本页不能输入公式，未写入。请在 WPS 或 Excel 中输入，保存后重新打开。',
    entered: (cell) => `${cell} 已写入，有关公式已重新计算。`,
    enteredNoDate: (cell) => `${cell} 已写入；原为日期格式，已改为常规格式。`,
    unknownFormulas: (cells) =>
      `有公式本页算不了（${cells}），显示的是原来的结果。上报前请保存文件，在 WPS 或 Excel 中打开并保存一次，再到这里打开。`,
    blockedByFormulas: (cells) =>
      `工作簿里有本页算不了的公式（${cells}），在这里改数会使它们过时，未写入。改数请在 WPS 或 Excel 中进行，保存后重新打开。`,
    noSample: '示例取不到。请用“打开…”选一份报表。',
    wrong: '程序出错，刚才的操作没有完成，打开的文件还在。请先保存，再刷新本页。',
  },
  unreachable: '本页的文件不全，指标体系取不到。请刷新再试，或联系提供本页的人。',
};

const en: FilingWords = {
  title: 'Hebao filing',
  local: 'Figures stay on this computer; nothing is uploaded.',
  open: 'Open…',
  save: 'Save…',
  undo: 'Undo',
  sample: 'Open the sample (with slips)',
  otherLanguage: '中文',
  files: 'File',
  changed: 'changed, not saved',
  unchanged: 'unchanged',
  sheetSide: 'Sheet',
  paneSide: 'Check',
  tabs: 'Sheet tabs',
  place: 'Name box',
  content: 'Content of the cell',
  contentHelp: 'Enter writes it, Esc gives it up; formulas are not changed here',
  arrange: 'Show',
  arrangements: { both: 'Sheet and check', sheet: 'Sheet only', pane: 'Check only' },
  start: {
    title: 'Open a return',
    drop: 'Drop a file here, or',
    steps: [
      'Check: it is checked as soon as it is open; findings are marked in the cells, each with what to do.',
      'Fix formats, fill completion, explain: everything is previewed before it is written, and can be undone.',
      'Submit: once nothing blocks, the file is stamped; save it and hand it in as always.',
    ],
    kinds: '.xlsx and .xlsm open; .xls, .et and .csv can only be checked: save them as .xlsx first to change them.',
    others: 'Other pages',
  },
  unsaved: {
    asks: (name, other) => `“${name}” has changes that are not saved. Save them before “${other}” is opened?`,
    save: 'Save, then open',
    drop: 'Open without saving',
    stay: 'Do not open',
  },
  status: {
    opening: (file) => `Opening ${file}…`,
    opened: (file) => `${file} is open`,
    notOpened: (file, why) => `${file} was not opened: ${why}`,
    kept: (file) => `${file}, opened before, is as it was.`,
    tooLarge: (megabytes) =>
      `the file is larger than ${megabytes} MB. Delete sheets and pictures that the return does not need and try again.`,
    saved: (file) => `Saved as ${file}, among the browser's downloads. The original file was not changed.`,
    savedUnchanged: (file) => `Nothing was changed; saved as it came, as ${file}.`,
    undone: 'The last change was undone.',
    busy: 'Something is under way; try again in a moment.',
    readOnly: {
      legacy:
        'This is an old format (.xls or .et): this page can check it, but not change or submit it. Save it as .xlsx in WPS or Excel and open that.',
      text: 'This is a text file (.csv or alike) without formats and formulas: this page can check it, but not change or submit it. Save it as .xlsx in WPS or Excel and open that.',
      signed:
        'The file is digitally signed and any change would break the signature: this page can only check it. Remove the signature, or save an unsigned copy.',
    },
    formulaCell: (cell) =>
      `${cell} is a formula; formulas are not changed here, and nothing was written. Change it in WPS or Excel, save, and open it again.`,
    noFormulas:
      'Formulas are not entered here; nothing was written. Enter it in WPS or Excel, save, and open it again.',
    entered: (cell) => `${cell} was written, and what rests on it worked out anew.`,
    enteredNoDate: (cell) => `${cell} was written; its date format was set back to General.`,
    unknownFormulas: (cells) =>
      `Some formulas cannot be worked out here (${cells}) and show their former results. Before submitting, save the file, open and save it once in WPS or Excel, then open it here again.`,
    blockedByFormulas: (cells) =>
      `The workbook has formulas that cannot be worked out here (${cells}); figures changed here would leave them behind, so nothing was written. Change figures in WPS or Excel, save, and open it again.`,
    noSample: 'The sample cannot be had. Choose a return with “Open…”.',
    wrong:
      'Something went wrong and was not finished; the open file is still there. Save it first, then reload this page.',
  },
  unreachable: 'This page is not complete: its packs cannot be had. Reload it, or ask whoever gave it to you.',
};

export const FILING_WORDS: { readonly [L in Language]: FilingWords } = { zh, en };
