import { SEVERITY_ORDER } from '../../../core/finding/finding.js';
import { ROLES, type Role } from '../../../core/indicator/pack.js';
import type { PackShelf } from './pack-shelf.js';
import type { PaneDesk } from './pane-desk.js';
import { NOTHING_ASKED, type Asked, type PaneState } from '../../view/pane/pane-state.js';

/** What outlives the pane. `ownPack` is the text of a pack that the person loaded; null: none, or too long to keep. */
export type Remembered = Pick<PaneState, 'lang' | 'filter' | 'selected' | 'asked' | 'fillAs' | 'marked'> & {
  readonly ownPack: string | null;
};

const SCHEMA = 'hebao.pane/1';
const LONGEST = 4_000_000;
const LONGEST_PACK = 2_000_000;
const MOST_COLUMNS = 500;

export function memoryText(
  { lang, filter, selected, asked, fillAs, marked }: PaneState,
  ownPack: string | null,
): string {
  const kept = ownPack !== null && ownPack.length <= LONGEST_PACK ? ownPack : null;
  return JSON.stringify({ schema: SCHEMA, lang, filter, selected, asked, fillAs, marked, ownPack: kept });
}

/** What can be used of a remembered text; workbooks travel, so that anything may be in it. */
export function readMemory(text: string | null): Partial<Remembered> {
  const fields = text === null || text.length > LONGEST ? null : fieldsOf(parsed(text));
  if (!fields || fields['schema'] !== SCHEMA) return {};
  const { lang, filter, selected, asked, fillAs, marked, ownPack } = fields;
  return {
    ...(lang === 'zh' || lang === 'en' ? { lang } : {}),
    ...(Array.isArray(filter) ? { filter: SEVERITY_ORDER.filter((each) => filter.includes(each)) } : {}),
    ...(typeof selected === 'string' ? { selected } : {}),
    asked: askedOf(fieldsOf(asked)),
    ...(fillAs === 'formulas' || fillAs === 'values' ? { fillAs } : {}),
    marked: marked === true,
    ...(typeof ownPack === 'string' ? { ownPack } : {}),
  };
}

/** Milliseconds for which changes are gathered: walking through a list is one change. */
const GATHERED = 300;

/** Remembers whatever is to outlive the pane, soon after it changes. Answers how to stop: what is left is remembered at once. */
export function remembering({ ports, store, state }: PaneDesk, shelf: PackShelf): () => void {
  let known = kept(state(), shelf);
  let isWaiting = false;
  const remember = (): void => {
    if (!isWaiting) return;
    isWaiting = false;
    ports.memory.remember(memoryText(state(), shelf.ownText()));
  };
  const unsubscribe = store.subscribe(() => {
    const now = kept(state(), shelf);
    if (now.every((each, index) => each === known[index])) return;
    known = now;
    if (isWaiting) return;
    isWaiting = true;
    ports.time.pause(GATHERED).then(remember, ports.wrong);
  });
  return () => {
    unsubscribe();
    remember();
  };
}

function kept({ lang, filter, selected, asked, fillAs, marked }: PaneState, shelf: PackShelf): readonly unknown[] {
  return [lang, filter, selected, asked, fillAs, marked, shelf.ownText()];
}

type Fields = Readonly<Record<string, unknown>>;

function askedOf(fields: Fields | null): Asked {
  if (!fields) return NOTHING_ASKED;
  const { pack, form, org, period, columns } = fields;
  const list: readonly unknown[] = Array.isArray(columns) ? columns.slice(0, MOST_COLUMNS) : [];
  return {
    pack: textOf(pack),
    form: textOf(form),
    org: textOf(org),
    period: textOf(period),
    columns: list.flatMap((each) => columnOf(fieldsOf(each)) ?? []),
  };
}

function columnOf(fields: Fields | null): Asked['columns'][number] | null {
  const { sheet, column, role } = fields ?? {};
  if (typeof sheet !== 'string' || typeof column !== 'number' || !Number.isSafeInteger(column) || column < 0)
    return null;
  return role === null || isRole(role) ? { sheet, column, role } : null;
}

function isRole(value: unknown): value is Role {
  return ROLES.some((each) => each === value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null; // not what we wrote: as good as nothing
  }
}
