import { HostError } from '../../ports/host-error.js';
import type { OpenedReturn } from '../../view/desk/desk-state.js';
import type { Desk } from './desk.js';
import type { DeskBook } from './desk-ports.js';
import { inLanguage, parseJson } from './in-language.js';

const UNOPENED = { sheets: null, explanations: [] };

/** A return as its page shows it, out of the bytes that were kept; null: there is no such return any more. */
export async function openReturn(desk: Desk, key: string): Promise<OpenedReturn | null> {
  const { store } = desk;
  const [bytes, kept] = await Promise.all([store.bytes(key), store.json(key)]);
  const found = desk.find(key);
  if (!found || !kept) return null;
  const json = inLanguage(parseJson(kept), desk.state().lang);
  // a file that was refused is not opened a second time: it may be the one that took too long
  const isOpenable = bytes !== null && !found.filed.findings.some(({ code }) => REFUSALS.has(code));
  const { sheets, explanations } = isOpenable ? bookOf(desk, bytes, found.filed.file) : UNOPENED;
  const sheet = json.tables[0]?.sheet ?? sheets?.[0]?.grid.name ?? null;
  return { key, sheets, json, explanations, sheet, at: null, finding: null };
}

const REFUSALS: ReadonlySet<string> = new Set([
  'file.unreadable',
  'file.encrypted',
  'file.not-a-workbook',
  'file.too-large',
]);

function bookOf(desk: Desk, bytes: Uint8Array, name: string): DeskBook | typeof UNOPENED {
  try {
    return desk.ports.openBook(bytes, name);
  } catch (error) {
    if (error instanceof HostError) return UNOPENED;
    throw error;
  }
}
