import type { CellDraft, SheetDraft, StyleDraft } from '../book/book-draft.js';
import { allowedIn, guideRows } from './guide.js';
import type { DefinitionLanguage } from './write-value.js';

/** Name of the sheet that tells every column; it is read past. */
export const GUIDE: { readonly [L in DefinitionLanguage]: string } = { zh: '填表说明', en: 'guide' };

const HEADERS: { readonly [L in DefinitionLanguage]: readonly string[] } = {
  zh: ['工作表', '列或项目', '必填', '填什么', '写法', '例'],
  en: ['sheet', 'column or item', 'needed', 'what', 'how', 'example'],
};
const WIDTHS = [12, 22, 8, 70, 50, 40];

const HEAD: StyleDraft = { font: { bold: true }, fill: 'E2EFDA', vertical: 'center' };
const BODY: StyleDraft = { format: '@', vertical: 'top', wrap: true };

export function guideSheet(name: string, lang: DefinitionLanguage): SheetDraft {
  const header = HEADERS[lang].map((text): CellDraft => ({ text, style: HEAD }));
  const needed = lang === 'zh' ? '是' : 'yes';
  const rows = guideRows().map(({ table, column }) => {
    const texts = [
      table[lang],
      column[lang],
      column.needed ? needed : '',
      column.about[lang],
      allowedIn(column.value, lang),
      column.example,
    ];
    return { cells: texts.map((text): CellDraft | null => (text === '' ? null : { text, style: BODY })) };
  });
  return {
    name,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [{ cells: header }, ...rows],
    frozen: { rows: 1, columns: 0 },
  };
}
