import type { FileFindings } from '../../../src/core/finding/families/file.js';

/** One example a code, as a real file would give it. */
export const fileExamples: FileFindings = {
  'file.unreadable': { bound: 'crc', where: 'xl/worksheets/sheet1.xml' },
  'file.encrypted': {},
  'file.not-a-workbook': { looks: 'PDF' },
  'file.too-large': { bound: 'inputBytes', limit: '20971520', where: null },
  'file.macro': {},
  'file.external-link': { links: ['低保台账.xlsx', '[2]'] },
};
