import type { FileFindings } from '../../families/file.js';
import { list } from './wording.js';

/** Bounds by the reader's names, with the number that a person can compare; what is not here is said in general. */
const BOUNDS: ReadonlyMap<string, (limit: string) => string> = new Map([
  ['inputBytes', (limit: string) => `The file is larger than ${megabytes(limit)} MB`],
  ['entries', (limit: string) => `The file has more than ${limit} inner files`],
  ['entryBytes', (limit: string) => `One inner file is larger than ${megabytes(limit)} MB when unpacked`],
  ['totalBytes', (limit: string) => `The file is larger than ${megabytes(limit)} MB when unpacked`],
  ['ratio', (limit: string) => `The file is compressed more than ${limit} times, as a hostile file would be`],
  ['cells', (limit: string) => `The workbook has more than ${limit} cells`],
  ['stringLength', (limit: string) => `One text is longer than ${limit} characters`],
  ['depth', (limit: string) => `The file is nested more than ${limit} levels deep, as a hostile file would be`],
  ['rows', (limit: string) => `The workbook has more than ${limit} rows`],
  ['places', (limit: string) => `The cells lie so far apart that they span more than ${limit} places`],
  ['formulaText', (limit: string) => `The formulas have more than ${limit} characters together`],
  ['reference', (limit: string) => `There is a cell address past ${limit}`],
  ['document-type', () => 'The file declares a document type, as a hostile file would'],
  ['work', () => 'The file is more involved than a report can be, as a hostile file would be'],
  ['seconds', (limit: string) => `The review took more than ${limit} seconds`],
  ['heapMegabytes', (limit: string) => `The review needed more than ${limit} MB of memory`],
]);

/** What the operating system answers instead of a file. */
const NOT_THERE: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'There is no such file. Check the path and the name.'],
  ['EACCES', 'This file may not be read. Check its permissions, or make a copy.'],
  ['EISDIR', 'This is a folder, not a file.'],
]);

export const fileMessages: { readonly [C in keyof FileFindings]: (data: FileFindings[C]) => string } = {
  'file.unreadable': (d) =>
    NOT_THERE.get(d.bound ?? '') ??
    `The file is damaged or incomplete and cannot be read${d.where === null ? '' : ` (${d.where})`}. Open it in Excel or WPS, save it as .xlsx and try again.`,
  'file.encrypted': () =>
    'The file has a password and cannot be read. Remove the password, save the file and try again.',
  'file.not-a-workbook': (d) =>
    `This is not an Excel workbook${d.looks === null ? '' : `; it looks like a ${d.looks} file`}. Choose the .xlsx report file.`,
  'file.too-large': (d) =>
    `${beyond(d)}, so it cannot be checked. Remove sheets and content that are not part of the report and try again.`,
  'file.macro': () =>
    'The file contains macros. A report needs none: save it as .xlsx before filing. Macros are never run during a check.',
  'file.external-link': (d) =>
    `Formulas refer to another workbook (${list(d.links)}), so figures may be out of date. Enter the figures themselves, or verify and explain.`,
};

function beyond({ bound, limit }: FileFindings['file.too-large']): string {
  const words = bound === null || limit === null ? null : BOUNDS.get(bound)?.(limit);
  return words ?? 'The file is beyond what can be checked';
}

/** Bounds on bytes are whole megabytes by default; others are rounded up, so that the file is still beyond them. */
function megabytes(bytes: string): string {
  return String(Math.ceil(Number(bytes) / 1_048_576));
}
