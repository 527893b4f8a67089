import { tooLarge, unreadable } from '../bounds.js';
import { attributesOf } from './xml-attributes.js';

/** `other`: comments, processing instructions, the declaration. */
export type XmlKind = 'open' | 'empty' | 'close' | 'text' | 'cdata' | 'other';

/** What `xmlns` attributes of one tag bound; tags without any share the scope around them. */
interface Scope {
  /** Namespace by prefix, `''` the default one. */
  readonly bindings: ReadonlyMap<string, string>;
  readonly outer: Scope | null;
}

/** Where a cursor stood before a tag: what it knew then depends on the text up to there alone. */
export interface XmlMark {
  readonly at: number;
  readonly open: readonly string[];
  readonly scopes: readonly Scope[];
}

const LESS = 60;
const GREATER = 62;
const SLASH = 47;

/**
 * Steps through an XML text, a token at a time, and keeps its offsets, so that what is found can be cut out and replaced.
 * Each step begins where the last one ended and a search that fails ends the reading, so the whole is linear in the text.
 * Throws `unreadable` for what is not well formed and for a DOCTYPE, `too-large` past the depth bound.
 */
export class XmlCursor {
  kind: XmlKind = 'other';
  /** Offsets of the token; `end` is the first one after it. */
  start = 0;
  end: number;
  /** As written, with its prefix; `''` for anything but a tag. */
  name = '';
  /** Elements around the token: 0 for the root's own tags, 1 for those of its children. */
  depth = 0;

  private readonly open: string[] = [];
  private readonly scopes: Scope[] = [];
  private readonly outermost: Scope = { bindings: new Map(), outer: null };
  private rootSeen = false;

  constructor(
    readonly text: string,
    /** Name of the part, for refusals. */
    readonly where: string,
    private readonly deepest = 256,
  ) {
    this.end = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  /** The namespace of the tag just read, `''` for none; ask only on tags. */
  get namespace(): string {
    const colon = this.name.indexOf(':');
    return this.namespaceOf(colon < 0 ? '' : this.name.slice(0, colon));
  }

  get local(): string {
    return this.name.slice(this.name.indexOf(':') + 1);
  }

  /** `x:` for `x:row`, `''` for `row`. */
  get prefix(): string {
    return this.name.slice(0, this.name.indexOf(':') + 1);
  }

  /** Steps to the next token; false at the end of a text that is complete. */
  next(): boolean {
    if (this.kind === 'open') this.depth += 1;
    if (this.kind === 'empty' || this.kind === 'close') this.scopes.length = this.open.length;
    this.start = this.end;
    this.name = '';
    if (this.start >= this.text.length) {
      if (this.depth > 0 || !this.rootSeen) throw this.broken();
      this.kind = 'other';
      return false;
    }
    if (this.text.charCodeAt(this.start) !== LESS) this.readText();
    else if (this.text.charCodeAt(this.start + 1) === SLASH) this.readClose();
    else if (this.text.charCodeAt(this.start + 1) === 33) this.readDeclaration();
    else if (this.text.charCodeAt(this.start + 1) === 63) this.readUntil('?>', 'other');
    else this.readOpen();
    return true;
  }

  /**
   * Steps to the next element `depth` deep, past all that lies deeper; false when the element around has ended.
   * After `empty` there is nothing to step to: do not ask.
   */
  nextChild(depth: number): boolean {
    while (this.next()) {
      if (this.kind === 'close') {
        if (this.depth < depth) return false;
      } else if (this.depth === depth && this.onElement()) return true;
    }
    return false;
  }

  /**
   * Steps past what the sticky `pattern` matches right behind the token, as if it were one text; null, and no step, where it
   * does not match. The pattern must match whole elements of the spellings that it knows, and nothing that is not well formed.
   */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.end;
    const match = pattern.exec(this.text);
    if (!match) return null;
    if (this.kind === 'open') this.depth += 1;
    if (this.kind === 'empty' || this.kind === 'close') this.scopes.length = this.open.length;
    this.start = this.end;
    this.end = pattern.lastIndex;
    this.name = '';
    this.kind = 'text';
    return match;
  }

  /**
   * Steps onto the start tag `name` that the sticky `pattern` matches right behind the token, as `take` does. The pattern must match
   * a whole tag that is not empty and binds no prefix. Never at the root.
   */
  enter(pattern: RegExp, name: string): RegExpExecArray | null {
    const match = this.take(pattern);
    if (!match) return null;
    this.name = name;
    this.kind = 'open';
    this.scopes.push(this.scopes.at(-1) ?? this.outermost);
    this.pushOpen();
    return match;
  }

  /** Where the tag just read begins. */
  mark(): XmlMark {
    const open = this.open.slice(0, this.depth);
    return { at: this.start, open, scopes: this.scopes.slice(0, this.depth) };
  }

  /** Begins at a mark inside the root that was made in a text which is the same up to there. */
  resume({ at, open, scopes }: XmlMark): void {
    this.open.splice(0, Infinity, ...open);
    this.scopes.splice(0, Infinity, ...scopes);
    this.depth = open.length;
    this.rootSeen = true;
    this.kind = 'other';
    this.start = at;
    this.end = at;
  }

  /** The token is the tag with which an element begins. */
  onElement(): boolean {
    return this.kind === 'open' || this.kind === 'empty';
  }

  /** The element just read has neither content nor an end tag. */
  isEmpty(): boolean {
    return this.kind === 'empty';
  }

  /** Steps to the root's own tag. */
  toRoot(): void {
    if (!this.nextChild(0)) throw this.broken();
  }

  /** Where the content of the element just read lies; steps to its end. */
  innerRange(): readonly [start: number, end: number] {
    if (this.kind === 'empty') return [this.end, this.end];
    const start = this.end;
    const inside = this.depth + 1;
    while (this.nextChild(inside));
    return [start, this.start];
  }

  broken(): Error {
    return unreadable('xml', this.where);
  }

  /** What the prefix means on the tag just read. */
  namespaceOf(prefix: string): string {
    for (let scope: Scope | null = this.scopes.at(-1) ?? null; scope; scope = scope.outer) {
      const bound = scope.bindings.get(prefix);
      if (bound !== undefined) return bound;
    }
    if (prefix === '') return '';
    throw this.broken();
  }

  private readText(): void {
    const end = this.text.indexOf('<', this.start);
    this.end = end < 0 ? this.text.length : end;
    this.kind = 'text';
    if (this.depth === 0 && /[^ \t\r\n]/.test(this.text.slice(this.start, this.end))) throw this.broken();
  }

  private readUntil(mark: string, kind: XmlKind): void {
    const end = this.text.indexOf(mark, this.start + 2);
    if (end < 0) throw this.broken();
    this.end = end + mark.length;
    this.kind = kind;
  }

  private readDeclaration(): void {
    if (this.text.startsWith('<!--', this.start)) this.readUntil('-->', 'other');
    else if (this.text.startsWith('<![CDATA[', this.start) && this.depth > 0) this.readUntil(']]>', 'cdata');
    else throw unreadable('doctype', this.where);
  }

  private readOpen(): void {
    if (this.depth === 0) {
      if (this.rootSeen) throw this.broken();
      this.rootSeen = true;
    }
    const nameEnd = this.nameEnd(this.start + 1);
    this.name = this.text.slice(this.start + 1, nameEnd);
    const close = this.tagEnd(nameEnd);
    this.end = close + 1;
    this.kind = this.text.charCodeAt(close - 1) === SLASH && close > nameEnd ? 'empty' : 'open';
    this.openScope(nameEnd);
    if (this.kind === 'open') this.pushOpen();
  }

  private pushOpen(): void {
    this.open.push(this.name);
    if (this.open.length > this.deepest) throw tooLarge('depth', this.deepest, this.open.length, this.where);
  }

  private openScope(nameEnd: number): void {
    const outer = this.scopes.at(-1) ?? this.outermost;
    if (this.end - nameEnd < 8 || !this.text.slice(nameEnd, this.end).includes('xmlns')) {
      this.scopes.push(outer);
      return;
    }
    const bindings = new Map<string, string>();
    for (const { name, value } of attributesOf(this)) {
      if (name === 'xmlns') bindings.set('', value);
      else if (name.startsWith('xmlns:')) bindings.set(name.slice(6), value);
    }
    this.scopes.push({ bindings, outer });
  }

  private readClose(): void {
    const expected = this.open.at(-1) ?? '';
    const usualEnd = this.start + 2 + expected.length;
    // nearly always: no blank before the end
    if (
      this.text.charCodeAt(usualEnd) === GREATER &&
      this.text.startsWith(expected, this.start + 2) &&
      this.depth > 0
    ) {
      this.open.pop();
      this.name = expected;
      this.end = usualEnd + 1;
      this.kind = 'close';
      this.depth -= 1;
    } else this.readUnusualClose();
  }

  private readUnusualClose(): void {
    const nameEnd = this.nameEnd(this.start + 2);
    this.name = this.text.slice(this.start + 2, nameEnd);
    let at = nameEnd;
    while (isSpace(this.text.charCodeAt(at))) at += 1;
    if (this.text.charCodeAt(at) !== GREATER || this.open.pop() !== this.name) throw this.broken();
    this.end = at + 1;
    this.kind = 'close';
    this.depth -= 1;
  }

  private nameEnd(from: number): number {
    NAME.lastIndex = from;
    if (!NAME.test(this.text)) throw this.broken();
    return NAME.lastIndex;
  }

  /** Offset of the `>` that ends the tag; one inside quotes does not. */
  private tagEnd(from: number): number {
    for (let at = from; at < this.text.length; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === GREATER) return at;
      if (code === LESS) break;
      if (code !== 34 && code !== 39) continue;
      at = this.text.indexOf(code === 34 ? '"' : "'", at + 1);
      if (at < 0) break;
    }
    throw this.broken();
  }
}

export function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/** All but blanks, controls and the marks of a tag: what a name may hold is minded by those who compare it. */
const NAME = /[^\0- />=<"']+/y;
