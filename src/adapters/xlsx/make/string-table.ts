import { encodeText, escapeXstring } from '../edit/xml-text.js';
import { MAIN, XML_HEAD } from './package-xml.js';

/**
 * Texts of all sheets, each once. Shared rather than inline, as Excel writes them: the spelling that every reader knows.
 */
export class StringTable {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  /** The index of a text, which is taken in if new. */
  index(text: string): number {
    this.uses += 1;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.indexes.size);
    return this.indexes.size - 1;
  }

  xml(): string {
    const items = [...this.indexes.keys()].map(
      (text) => `<si><t${preserved(text)}>${encodeText(escapeXstring(text))}</t></si>`,
    );
    const counts = `count="${this.uses}" uniqueCount="${this.indexes.size}"`;
    return `${XML_HEAD}<sst xmlns="${MAIN}" ${counts}>${items.join('')}</sst>`;
  }
}

function preserved(text: string): string {
  return /^[ \t\n\r]|[ \t\n\r]$|\n| {2}/.test(text) ? ' xml:space="preserve"' : '';
}
