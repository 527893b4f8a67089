import { unreadable, type Bounds } from '../bounds.js';
import { writeZip, type ZipEntry, type ZipPackage } from '../zip.js';
import { decodePart, encodePart, type XmlPart } from './xml-part.js';

/** A package while it is edited: parts not named here are copied as they are, compressed bytes and all. */
export class PackageDraft {
  private readonly decoded = new Map<ZipEntry, XmlPart>();
  private readonly changed = new Map<ZipEntry, XmlPart>();
  private readonly removed = new Set<ZipEntry>();
  /** By name. */
  private readonly added = new Map<string, string>();

  constructor(
    readonly zip: ZipPackage,
    readonly bounds: Bounds,
  ) {}

  has(name: string): boolean {
    const entry = this.zip.find(name);
    return this.added.has(name) || (entry !== null && !this.removed.has(entry));
  }

  /** Text of an XML part, as edited so far. Throws `unreadable` when there is none of that name. */
  text(name: string): string {
    const added = this.added.get(name);
    if (added !== undefined) return added;
    const entry = this.zip.find(name);
    if (!entry) throw unreadable('part-missing', name);
    return this.part(entry).text;
  }

  setText(name: string, text: string): void {
    if (this.added.has(name)) return this.add(name, text);
    const entry = this.zip.find(name);
    if (!entry) throw unreadable('part-missing', name);
    const part = this.part(entry);
    if (part.text !== text) this.changed.set(entry, { text, encoding: part.encoding });
  }

  remove(name: string): void {
    const entry = this.zip.find(name);
    if (entry) this.removed.add(entry);
  }

  add(name: string, text: string): void {
    this.added.set(name, text);
  }

  /** The package's bytes: parts in their old order, new ones behind them. */
  bytes(): Uint8Array {
    const kept = this.zip.entries.filter((entry) => !this.removed.has(entry));
    const parts = kept.map((entry) => {
      const part = this.changed.get(entry);
      return part ? { name: entry.name, bytes: encodePart(part) } : entry;
    });
    const added = [...this.added].map(([name, text]) => ({ name, bytes: encodePart({ text, encoding: 'utf-8' }) }));
    return writeZip([...parts, ...added]);
  }

  private part(entry: ZipEntry): XmlPart {
    const known = this.changed.get(entry) ?? this.decoded.get(entry);
    if (known) return known;
    const part = decodePart(this.zip.read(entry), entry.name);
    this.decoded.set(entry, part);
    return part;
  }
}
