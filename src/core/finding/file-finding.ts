import type { Finding, FindingCode } from './finding.js';

/** Why a file was refused, before any check could run: the last part of its `file.*` code. */
export type FileRefusal = 'unreadable' | 'encrypted' | 'not-a-workbook' | 'too-large';

/** What a port's refusal carries; names that no message knows are left out. */
export type RefusalData = { readonly [name: string]: string | number };

/** The refusals, for docs/checks.md: they have no check of their own. */
export const fileRefusals: readonly {
  readonly code: FindingCode & `file.${FileRefusal}`;
  readonly about: { readonly zh: string; readonly en: string };
  readonly source: string;
}[] = [
  {
    code: 'file.unreadable',
    about: { zh: '文件完整，能够读取。', en: 'The file is whole and can be read.' },
    source: 'contract: file codes',
  },
  {
    code: 'file.encrypted',
    about: { zh: '文件没有打开密码。', en: 'The file opens without a password.' },
    source: 'contract: file codes',
  },
  {
    code: 'file.not-a-workbook',
    about: { zh: '文件是 Excel 工作簿。', en: 'The file is an Excel workbook.' },
    source: 'contract: file codes',
  },
  {
    code: 'file.too-large',
    about: {
      zh: '文件的大小和内容在规定的范围之内。',
      en: "The file's size and content are within the stated bounds.",
    },
    source: 'contract: file codes; docs/decisions: bounds on workbook files',
  },
];

/**
 * The finding for a port's refusal: about the whole file, so that it has no place. Null for refusals that are not about
 * the file (a protected sheet, a lost network).
 */
export function fileFinding(refusal: FileRefusal, data?: RefusalData): Finding;
export function fileFinding(refusal: string, data?: RefusalData): Finding | null;
export function fileFinding(refusal: string, data: RefusalData = {}): Finding | null {
  const [bound, limit, where] = [textOf(data, 'bound'), textOf(data, 'limit'), textOf(data, 'where')];
  if (refusal === 'unreadable') return { code: 'file.unreadable', place: {}, data: { bound, where } };
  if (refusal === 'encrypted') return { code: 'file.encrypted', place: {}, data: {} };
  if (refusal === 'not-a-workbook') {
    return { code: 'file.not-a-workbook', place: {}, data: { looks: textOf(data, 'looks') } };
  }
  return refusal === 'too-large' ? { code: 'file.too-large', place: {}, data: { bound, limit, where } } : null;
}

function textOf(data: RefusalData, name: string): string | null {
  return Object.hasOwn(data, name) ? String(data[name]) : null;
}
