import { unreadable, type Bounds } from '../bounds.js';
import { readRelationships, relationshipsPart, type Relationship } from '../edit/relationships.js';
import type { ZipEntry, ZipPackage } from '../zip.js';
import { partText, refuseDocumentType, type DecodeUtf8 } from './part-text.js';
import { rememberingParts } from './remembered-parts.js';

/** The parts of an Open XML package, as a reader asks for them. */
export interface WorkbookPackage {
  readonly zip: ZipPackage;
  readonly bounds: Bounds;
  has(part: string): boolean;
  bytes(part: string): Uint8Array;
  /** @throws HostError `unreadable` where there is no such part */
  text(part: string): string;
  /** Of a part, `''` for the package; none where it has no relationships part. */
  relationships(part: string): readonly Relationship[];
  /** Looks into the parts that nobody asked for: a bomb in one of them is still a bomb, and a broken file is broken. */
  checkRest(): void;
}

const rememberedRelationships = rememberingParts(readRelationships);

const XML_PART = /\.(?:xml|rels)$/i;

export function workbookPackage(zip: ZipPackage, bounds: Bounds, decodeUtf8?: DecodeUtf8): WorkbookPackage {
  const checked = new Set<ZipEntry>();
  const entryOf = (part: string): ZipEntry => {
    const entry = zip.find(part);
    if (!entry) throw unreadable('part-missing', part);
    return entry;
  };
  const text = (part: string): string => {
    const entry = entryOf(part);
    checked.add(entry);
    return partText(zip.read(entry), entry.name, decodeUtf8);
  };
  return {
    zip,
    bounds,
    text,
    has: (part) => zip.find(part) !== null,
    bytes: (part) => zip.read(entryOf(part)),
    relationships(part) {
      const where = relationshipsPart(part);
      return zip.find(where) ? rememberedRelationships(text(where), where, part) : [];
    },
    checkRest() {
      for (const entry of zip.entries) {
        if (checked.has(entry)) continue;
        const content = zip.read(entry);
        if (XML_PART.test(entry.name)) refuseDocumentType(content, entry.name);
      }
    },
  };
}
