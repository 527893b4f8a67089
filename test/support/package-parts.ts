import { DEFAULT_BOUNDS } from '../../src/adapters/xlsx/bounds.js';
import { openZip, type ZipEntry } from '../../src/adapters/xlsx/zip.js';

/** The parts of a package, by name: as they lie in the file, and as text. */
export function packageParts(bytes: Uint8Array): {
  readonly names: readonly string[];
  readonly entry: (name: string) => ZipEntry;
  readonly bytes: (name: string) => Uint8Array;
  readonly text: (name: string) => string;
} {
  const zip = openZip(bytes, DEFAULT_BOUNDS);
  const entry = (name: string): ZipEntry => {
    const found = zip.find(name);
    if (!found) throw new Error(`no part ${name}`);
    return found;
  };
  const bytesOf = (name: string): Uint8Array => zip.read(entry(name));
  return {
    bytes: bytesOf,
    names: zip.entries.map(({ name }) => name),
    entry,
    text: (name) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(name)),
  };
}
