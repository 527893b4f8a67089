import type { FileFindings } from '../../families/file.js';
import { list } from './wording.js';

/** Bounds by the reader's names, with the number that a person can compare; what is not here is said in general. */
const BOUNDS: ReadonlyMap<string, (limit: string) => string> = new Map([
  ['inputBytes', (limit: string) => `文件超过 ${megabytes(limit)} MB`],
  ['entries', (limit: string) => `内部文件超过 ${limit} 个`],
  ['entryBytes', (limit: string) => `解压后单个内部文件超过 ${megabytes(limit)} MB`],
  ['totalBytes', (limit: string) => `解压后超过 ${megabytes(limit)} MB`],
  ['ratio', (limit: string) => `压缩比超过 ${limit}，疑为恶意文件`],
  ['cells', (limit: string) => `单元格超过 ${limit} 个`],
  ['stringLength', (limit: string) => `单个文本超过 ${limit} 字`],
  ['depth', (limit: string) => `内部结构超过 ${limit} 层，疑为恶意文件`],
  ['rows', (limit: string) => `行数超过 ${limit} 行`],
  ['places', (limit: string) => `单元格分布过散，跨越的位置超过 ${limit} 个`],
  ['formulaText', (limit: string) => `公式文字合计超过 ${limit} 字`],
  ['reference', (limit: string) => `含有超出 ${limit} 的单元格地址`],
  ['document-type', () => '内含文档类型声明，疑为恶意文件'],
  ['work', () => '文件结构过于复杂，疑为恶意文件'],
  ['seconds', (limit: string) => `审核超过 ${limit} 秒`],
  ['heapMegabytes', (limit: string) => `审核所需内存超过 ${limit} MB`],
]);

/** What the operating system answers instead of a file. */
const NOT_THERE: ReadonlyMap<string, string> = new Map([
  ['ENOENT', '找不到这个文件。请核对路径和文件名。'],
  ['EACCES', '没有读取这个文件的权限。请核对文件的权限，或复制一份再试。'],
  ['EISDIR', '这是文件夹，不是文件。'],
]);

export const fileMessages: { readonly [C in keyof FileFindings]: (data: FileFindings[C]) => string } = {
  'file.unreadable': (d) =>
    NOT_THERE.get(d.bound ?? '') ??
    `文件已损坏或不完整，无法读取${d.where === null ? '' : `（${d.where}）`}。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。`,
  'file.encrypted': () => '文件设有密码，无法读取。请取消密码并保存后再试。',
  'file.not-a-workbook': (d) =>
    `这不是 Excel 工作簿${d.looks === null ? '' : `，而像是 ${d.looks} 文件`}。请选择 .xlsx 报表文件。`,
  'file.too-large': (d) => `${beyond(d)}，无法审核。请删去与报表无关的工作表和内容后再试。`,
  'file.macro': () => '文件带有宏。报表不需要宏，请另存为 .xlsx 后报送；审核时宏不会运行。',
  'file.external-link': (d) =>
    `公式引用了其他工作簿（${list(d.links)}），数值可能不是最新。请改为直接填报数值，或核实后说明。`,
};

function beyond({ bound, limit }: FileFindings['file.too-large']): string {
  const words = bound === null || limit === null ? null : BOUNDS.get(bound)?.(limit);
  return words ?? '文件超出可审核的范围';
}

/** Bounds on bytes are whole megabytes by default; others are rounded up, so that the file is still beyond them. */
function megabytes(bytes: string): string {
  return String(Math.ceil(Number(bytes) / 1_048_576));
}
