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
    zh: () => '文件超过了允许的大小，未作任何改动。',
    en: () => 'The file is larger than allowed; nothing was changed.',
  },
  'protected-sheet': {
    zh: ({ sheet, cell }) =>
      `工作表“${sheet}”受保护，${cell} 不能写入，未作任何改动。请撤销工作表保护，或联系下发单位。`,
    en: ({ sheet, cell }) =>
      `Sheet “${sheet}” is protected and ${cell} cannot be written; nothing was changed. Unprotect it, or ask the bureau.`,
  },
  'array-formula': {
    zh: ({ cell }) => `${cell} 属于数组公式或溢出区域，不能单独写入，未作任何改动。`,
    en: ({ cell }) => `${cell} is part of an array formula or spill; nothing was changed.`,
  },
  'merged-cell': {
    zh: ({ cell }) => `${cell} 属于合并单元格，不能写入，未作任何改动。请取消合并后再试。`,
    en: ({ cell }) => `${cell} is inside a merged cell; nothing was changed. Unmerge it and try again.`,
  },
  'sheet-missing': {
    zh: ({ sheet }) => `找不到工作表“${sheet}”，可能已改名或删除，未作任何改动。`,
    en: ({ sheet }) => `Sheet “${sheet}” is gone or was renamed; nothing was changed.`,
  },
  'cell-edit-mode': {
    zh: () => '正在编辑单元格，请按 Enter 或 Esc 结束编辑后再试。',
    en: () => 'A cell is being edited. Press Enter or Esc and try again.',
  },
  'request-too-large': {
    zh: () => '一次读写的内容过多，未作任何改动。请减少选中的范围后再试。',
    en: () => 'Too much was read or written at once; nothing was changed.',
  },
  signed: {
    zh: () => '文件有数字签名，任何改动都会使签名失效，所以未作改动。请先去除签名，或另存一份未签名的副本。',
    en: () => 'The file is digitally signed and any change would break the signature; nothing was changed.',
  },
  'not-writable': {
    zh: (data) => `${whyNotWritable(data).zh}未作任何改动。`,
    en: (data) => `${whyNotWritable(data).en} Nothing was changed.`,
  },
};

export function hostMessage({ code, data }: HostError, lang: Language): string {
  return MESSAGES[code][lang](data);
}

/** What stands in the way of editing, by the reason that the editor gives. */
function whyNotWritable({ reason, sheet, cell }: Data): { readonly [L in Language]: string } {
  const where = [sheet, cell].filter((each) => each !== undefined).join('!');
  if (typeof reason === 'string' && UNUSUAL_FILE.has(reason)) {
    return {
      zh: '只能改写 .xlsx 与 .xlsm 文件。请在 Excel 中另存为 .xlsx 再试；',
      en: 'Only .xlsx and .xlsm files can be edited. Save it as .xlsx in Excel and try again.',
    };
  }
  return {
    zh: `文件${where ? `的 ${where} ` : ''}有不便改写的内容（${reason}）。请在 Excel 中打开并另存一份再试；`,
    en: `Something${where ? ` at ${where}` : ''} cannot be edited in place (${reason}). Open it in Excel, save a copy and try again.`,
  };
}
const UNUSUAL_FILE: ReadonlySet<string> = new Set(['xls', 'not-a-package', 'not-ooxml', 'content-type', 'encoding']);
