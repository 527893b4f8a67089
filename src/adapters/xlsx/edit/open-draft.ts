import { HostError } from '../../../app/ports/host-error.js';
import { checkInputSize, type Bounds } from '../bounds.js';
import { openZip, type Inflate } from '../zip.js';
import { PackageDraft } from './package-draft.js';

/** Compound files: .xls, and workbooks under a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/**
 * Opens a package to edit it.
 * Throws `not-writable` for .xls, .csv and whatever else is no zip, `encrypted` for a workbook under a password, else as `openZip`.
 */
export function openDraft(bytes: Uint8Array, bounds: Bounds, inflate?: Inflate): PackageDraft {
  checkInputSize(bytes, bounds);
  if (startsWith(bytes, COMPOUND)) {
    if (holds(bytes, utf16('EncryptedPackage'))) throw new HostError('encrypted', {});
    throw new HostError('not-writable', { reason: 'xls' });
  }
  if (!startsWith(bytes, ZIP)) throw new HostError('not-writable', { reason: 'not-a-package' });
  return new PackageDraft(openZip(bytes, bounds, inflate), bounds);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Stream names of a compound file are UTF-16; they stand in its directory as they are. */
function utf16(text: string): readonly number[] {
  return [...text].flatMap((char) => [char.charCodeAt(0), 0]);
}

function holds(bytes: Uint8Array, mark: readonly number[]): boolean {
  for (let at = bytes.indexOf(mark[0]!); at >= 0; at = bytes.indexOf(mark[0]!, at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
