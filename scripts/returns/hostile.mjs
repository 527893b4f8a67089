import { unzipSync } from 'fflate';
import XLSX from 'xlsx';
import { writeZip } from '../../build/adapters/xlsx/write-zip.js';

const SHEET = 'xl/worksheets/sheet1.xml';

/** What comes in place of a good workbook, by the name of the mischief. */
export const HOSTILE = {
  bomb,
  encrypted,
  damaged,
  renamed: () => new TextEncoder().encode('%PDF-1.7\n% 示例：不是工作簿\n%%EOF\n'),
};

/** The sheet's deflated bytes overwritten in the middle, as a bad download leaves them. */
export function damaged(bytes) {
  const copy = bytes.slice();
  const name = new TextEncoder().encode(SHEET);
  const start = copy.findIndex((_, i) => name.every((byte, j) => copy[i + j] === byte)) + name.length;
  copy.fill(0xff, start + 40, start + 200);
  return copy;
}

/** An Office-encrypted package is a compound file with these two streams. */
export function encrypted() {
  const container = XLSX.CFB.utils.cfb_new();
  XLSX.CFB.utils.cfb_add(container, '/EncryptionInfo', new Uint8Array(248).fill(4));
  XLSX.CFB.utils.cfb_add(container, '/EncryptedPackage', new Uint8Array(4096).fill(7));
  return withoutTimes(new Uint8Array(XLSX.CFB.write(container, { type: 'buffer' })));
}

/** SheetJS stamps the root entry with the clock. */
export function withoutTimes(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sector = 1 << view.getUint16(30, true);
  const directory = (view.getUint32(48, true) + 1) * sector;
  bytes.fill(0, directory + 100, directory + 116);
  return bytes;
}

/** Twelve million blanks in a sheet: some 12 KB on disk. */
function bomb(bytes) {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, bytes: content }));
  return writeZip(parts.map((part) => (part.name === SHEET ? { ...part, bytes: swollen(part.bytes) } : part)));
}

function swollen(bytes) {
  const sheet = new TextDecoder().decode(bytes).replace('<sheetData>', `<sheetData>${' '.repeat(12_000_000)}`);
  return new TextEncoder().encode(sheet);
}
