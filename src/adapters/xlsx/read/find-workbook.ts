import { HostError } from '../../../app/ports/host-error.js';
import { CONTENT_TYPES } from '../edit/content-types.js';
import type { WorkbookPackage } from './workbook-package.js';

const USUAL_PLACES = ['xl/workbook.xml', 'xl/workbook.bin'];

/**
 * Name of the workbook part.
 * @throws HostError `not-a-workbook`, with what the package looks like instead; .xlsb is among them, since the one library
 * that reads it takes the lengths in it on trust (docs/decisions/0004-reading-workbooks.md)
 */
export function findWorkbook(pack: WorkbookPackage): string {
  if (!pack.has(CONTENT_TYPES)) throw notAWorkbook(looksLike(pack));
  const main = pack.relationships('').find(({ type, external }) => !external && type.endsWith('/officeDocument'));
  const name = main && pack.has(main.target) ? main.target : USUAL_PLACES.find((place) => pack.has(place));
  if (name === undefined || /^(?:word|ppt|visio)\//i.test(name)) throw notAWorkbook(looksLike(pack));
  if (/\.bin$/i.test(name)) throw notAWorkbook('xlsb');
  return name;
}

export function notAWorkbook(looks: string): HostError {
  return new HostError('not-a-workbook', { looks });
}

function looksLike(pack: WorkbookPackage): string {
  const folders = new Set(pack.zip.entries.map(({ name }) => name.slice(0, name.indexOf('/') + 1).toLowerCase()));
  if (folders.has('word/')) return 'docx';
  if (folders.has('ppt/')) return 'pptx';
  if (pack.has('mimetype') && pack.has('content.xml')) return 'OpenDocument';
  return 'zip';
}
