import type { Language } from '../../../core/finding/message-of.js';
import type { HostError, HostErrorCode } from '../../ports/host-error.js';

type Data = HostError['data'];

/** Why a host refused, what was kept, and what to do. Refusals of whole files are findings and have their own words. */
const MESSAGES: { readonly [C in HostErrorCode]: { readonly [L in Language]: (data: Data) => string } } = {
  unreadable: {
    zh: () => '文件读不出来，未作任何改动。请在 Excel 中打开并另存一份再试。',
    en: () => 'The file cannot be read; nothing was changed. Open it in Excel, save a copy and try again.',
  },
  encrypted: {
    zh: () => '文件有打开密码，未作任何改动。请取消密码后再试。',
    en: () => 'The file has an opening password; nothing was changed. Remove it and try again.',
  },
  'not-a-workbook': {
    zh: () => '这不是工作簿文件，未作任何改动。',
    en: () => 'This is not a workbook; nothing was changed.',
  },
  'too-large': {
    zh: ({ where }) =>
      `${where ? `工作表“${where}”等` : '文件'}超过了允许的大小，未作任何改动。请删去表格以外多余的内容和格式后再试。`,
    en: ({ where }) =>
      `${where ? `Sheet “${where}” and others are` : 'The file is'} larger than allowed; nothing was changed. Delete what is outside of the form and try again.`,
  },
  'protected-sheet': {
    zh: ({ sheet, cell }) =>
      `工作表“${sheet ?? ''}”受保护，${cell ?? '所选内容'} 不能写入，未作任何改动。请撤销工作表保护，或联系下发单位。`,
    en: ({ sheet, cell }) =>
      `Sheet “${sheet ?? ''}” is protected and ${cell ?? 'the selection'} cannot be written; nothing was changed. Unprotect it, or ask the bureau.`,
  },
  'array-formula': {
    zh: ({ cell }) =>
      `${cell ?? '所选单元格'} 属于数组公式或溢出区域，不能单独写入，未作任何改动。请先改写或删除该数组公式，再试一次。`,
    en: ({ cell }) =>
      `${cell ?? 'A cell'} is part of an array formula or spill; nothing was changed. Change or delete that formula and try again.`,
  },
  'merged-cell': {
    zh: ({ cell }) => `${cell} 属于合并单元格，不能写入，未作任何改动。请取消合并后再试。`,
    en: ({ cell }) => `${cell} is inside a merged cell; nothing was changed. Unmerge it and try again.`,
  },
  'sheet-missing': {
    zh: ({ sheet }) => `找不到工作表“${sheet ?? ''}”，可能已改名或删除，未作任何改动。请重新审核。`,
    en: ({ sheet }) => `Sheet “${sheet ?? ''}” is gone or was renamed; nothing was changed. Check again.`,
  },
  'cell-edit-mode': {
    zh: () => '正在编辑单元格，未作任何改动。请先按回车或 Esc 结束单元格编辑，再试一次。',
    en: () => 'A cell is being edited; nothing was changed. Press Enter or Esc to leave it and try again.',
  },
  'request-too-large': {
    zh: () => '内容超过 Excel 一次读写的限度，未作任何改动。请删去表格以外多余的内容，或在桌面版 Excel 中再试。',
    en: () =>
      'This is more than Excel reads or writes at once; nothing was changed. Delete what is outside of the form, or try Excel on the desktop.',
  },
  signed: {
    zh: () => '文件有数字签名，任何改动都会使签名失效，所以未作改动。请先去除签名，或另存一份未签名的副本。',
    en: () => 'The file is digitally signed and any change would break the signature; nothing was changed.',
  },
  'not-writable': {
    zh: (data) => `${whyNotWritable(data).zh}未作任何改动。`,
    en: (data) => `${whyNotWritable(data).en} Nothing was changed.`,
  },
  'not-restored': {
    zh: ({ cells, count, calculation }) =>
      `写入中途失败，恢复原状也没有成功：${cells} ${Number(count) > NAMED ? `等 ${count} 处` : ''}可能已被改写。请按 Ctrl+Z 撤销，或不保存关闭文件后重新打开。${calculation === 'manual' ? '计算方式可能停在“手动”，请在“公式”选项卡中改回“自动”。' : ''}`,
    en: ({ cells, count, calculation }) =>
      `Writing failed half-way and could not be undone: ${cells}${Number(count) > NAMED ? ` (${count} in all)` : ''} may have been changed. Press Ctrl+Z, or close the file without saving and open it again.${calculation === 'manual' ? ' Calculation may still be manual: set it to automatic on the Formulas tab.' : ''}`,
  },
  'sheet-hidden': {
    zh: ({ sheet }) => `工作表“${sheet}”已隐藏，无法定位。请先取消隐藏该工作表。`,
    en: ({ sheet }) => `Sheet “${sheet}” is hidden and cannot be shown. Unhide it first.`,
  },
  'cell-hidden': {
    zh: ({ sheet, cell, line }) =>
      `已选中工作表“${sheet}”的 ${cell}，但它在隐藏${line === 'column' ? '列' : '行'}中（也可能被筛选掉）。请取消隐藏或清除筛选。`,
    en: ({ sheet, cell, line }) =>
      `${cell} of sheet “${sheet}” is selected, but its ${line === 'column' ? 'column' : 'row'} is hidden or filtered out. Unhide it or clear the filter.`,
  },
};

/** Cells that are named at most. */
const NAMED = 8;

export function hostMessage({ code, data }: HostError, lang: Language): string {
  return MESSAGES[code][lang](data);
}

/** What stands in the way of editing, by the reason that the editor gives. */
function whyNotWritable({ reason, sheet, cell, text }: Data): { readonly [L in Language]: string } {
  const where = [sheet, cell].filter((each) => each !== undefined).join('!');
  if (typeof reason === 'string' && UNUSUAL_FILE.has(reason)) {
    return {
      zh: '只能改写 .xlsx 与 .xlsm 文件。请在 Excel 中另存为 .xlsx 再试；',
      en: 'Only .xlsx and .xlsm files can be edited. Save it as .xlsx in Excel and try again.',
    };
  }
  if (reason === 'host') {
    return {
      zh: `Excel 拒绝了这次写入（${text}）。请确认 ${where || '目标单元格'} 能手工填写后再试；`,
      en: `Excel refused to write (${text}). Make sure that ${where || 'the cell'} can be filled in by hand and try again.`,
    };
  }
  if (reason === 'not-kept') {
    return {
      zh: `Excel 没有按原样接受 ${where} 的内容，已恢复原状。请检查该单元格的数据验证、合并和格式后再试；`,
      en: `Excel did not take the content of ${where} as it is, and it was put back. Look at the cell's validation, merge and format and try again.`,
    };
  }
  const known = typeof reason === 'string' ? WHY.get(reason)?.(where) : undefined;
  if (known) return known;
  return {
    zh: `文件${where ? `的 ${where} ` : ''}有不便改写的内容（${reason}）。请在 Excel 中打开并另存一份再试；`,
    en: `Something${where ? ` at ${where}` : ''} cannot be edited in place (${reason}). Open it in Excel, save a copy and try again.`,
  };
}

type Why = (where: string) => { readonly [L in Language]: string };

/** Reasons that a person can do something about. */
const WHY: ReadonlyMap<string, Why> = new Map<string, Why>([
  [
    'structure-locked',
    () => ({
      zh: '工作簿结构受保护，不能增加工作表。请在“审阅”选项卡撤销“保护工作簿”，或联系下发单位；',
      en: 'The structure of the workbook is protected, so that no sheet can be added. Unprotect the workbook on the Review tab, or ask the bureau.',
    }),
  ],
  [
    'sheets',
    () => ({
      zh: '工作簿中的工作表编号已用尽，不能再增加。请把内容复制到新的工作簿再试；',
      en: 'The workbook has no number left for another sheet. Copy its content into a new workbook and try again.',
    }),
  ],
  [
    'table-header',
    (where) => ({
      zh: `${where || '该单元格'} 是 Excel 表格的标题行，不能改写。请在“表设计”中转换为区域后再试；`,
      en: `${where || 'The cell'} is the header of an Excel table and cannot be written. Convert the table to a range and try again.`,
    }),
  ],
  [
    'text-length',
    (where) => ({
      zh: `${where || '该单元格'} 的文字超过 Excel 一格的限度。请缩短后再试；`,
      en: `The text for ${where || 'the cell'} is longer than a cell of Excel holds. Shorten it and try again.`,
    }),
  ],
  [
    'too-many-styles',
    () => ({
      zh: '文件的单元格格式已达 Excel 的上限，不能再增加。请清理多余的单元格格式后再试；',
      en: 'The file has as many cell formats as Excel allows. Remove unused ones and try again.',
    }),
  ],
]);

const UNUSUAL_FILE: ReadonlySet<string> = new Set(['xls', 'not-a-package', 'not-ooxml', 'content-type', 'encoding']);
