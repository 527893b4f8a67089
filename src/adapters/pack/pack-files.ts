import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { LoadedPack, PackAnswer, PackPort } from '../../app/ports/pack-port.js';
import type { Pack } from '../../core/indicator/pack.js';
import type { SheetGrid } from '../../core/sheet/grid.js';
import { canonicalJson } from '../../core/submission/canonical-json.js';
import { readDefinitionPack } from './read-definition-pack.js';
import { readPack } from './read-pack.js';

/** The sheets of a workbook file. Throws an Error with the reason where it cannot be read. */
export type ReadBook = (path: string) => readonly SheetGrid[];

/**
 * Packs as .json files: the shipped ones in `folder`, and any path that a user names; with `readBook`, definition workbooks (.xlsx)
 * too. A shipped pack is not checked against its schema again (a test does that for each).
 */
export function packFiles(folder: URL, readBook: ReadBook | null = null): PackPort {
  const shipped = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
  const loaded = new Map<string, LoadedPack>();
  const loadShipped = (id: string): LoadedPack => {
    const known = loaded.get(id);
    if (known) return known;
    const pack = JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')) as Pack;
    const fresh = { pack, digest: digestOf(pack) };
    loaded.set(id, fresh);
    return fresh;
  };
  return {
    shipped: () => shipped,
    load: async (idOrPath) => {
      if (shipped.includes(idOrPath)) return { ok: true, loaded: loadShipped(idOrPath) };
      return readBook && isBook(idOrPath) ? loadBook(idOrPath, readBook) : loadOwn(idOrPath);
    },
  };
}

/** Whether a path names a workbook, by its ending. */
export function isBook(path: string): boolean {
  return /\.(?:xlsx|xlsm|xls|et)$/i.test(path);
}

function loadBook(path: string, readBook: ReadBook): PackAnswer {
  let grids: readonly SheetGrid[];
  try {
    grids = readBook(path);
  } catch (error) {
    return { ok: false, why: 'not-found', reason: reasonOf(error) };
  }
  const reading = readDefinitionPack(grids);
  if (!reading.ok) return { ok: false, why: 'definition', problems: reading.problems };
  return { ok: true, loaded: { pack: reading.pack, digest: digestOf(reading.pack) } };
}

async function loadOwn(path: string): Promise<PackAnswer> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return { ok: false, why: 'not-found', reason: reasonOf(error) };
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, why: 'not-json', reason: reasonOf(error) };
  }
  const answer = readPack(json);
  if (!answer.ok) return { ok: false, why: 'invalid', problems: answer.problems };
  return { ok: true, loaded: { pack: answer.pack, digest: digestOf(answer.pack) } };
}

/** The digest that core gives, by Node's own SHA-256: a pack of a city has half a megabyte. */
function digestOf(pack: Pack): string {
  return `sha256:${createHash('sha256').update(canonicalJson(pack), 'utf8').digest('hex')}`;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
