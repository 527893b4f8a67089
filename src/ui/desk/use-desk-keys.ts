import { useEffect, useRef, type RefObject } from 'react';
import type { DeskPartProps, Asking } from './desk-props.js';
import { neighbour } from './return-page.js';

export interface DeskKeys extends Pick<DeskPartProps, 'view' | 'actions'> {
  readonly search: RefObject<HTMLDivElement | null>;
  readonly onAsk: (asking: Asking) => void;
}

/**
 * J/K next return, N/P next finding, A 审核通过, R 退回, Esc back, / search: wherever the keyboard is, unless one types or is asked. Those
 * of one letter can be turned off (WCAG 2.1.4).
 */
export function useDeskKeys(keys: DeskKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (isTaken(event.target)) return;
      const isLetter = event.key.length === 1;
      if (isLetter && !latest.current.view.letterKeys) return;
      const does = COMMANDS.get(isLetter ? event.key.toLowerCase() : event.key);
      if (does?.(latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

/** Where keys are text, or belong to something that lies over the page. */
function isTaken(target: EventTarget | null): boolean {
  const element = target instanceof Element ? target : null;
  return element?.closest('input, textarea, select, [role=dialog], [role=menu], [role=alertdialog]') != null;
}

/** Each answers whether there was anything to do. */
const COMMANDS: ReadonlyMap<string, (keys: DeskKeys) => boolean> = new Map([
  ['j', (keys: DeskKeys) => step(keys, 1)],
  ['k', (keys: DeskKeys) => step(keys, -1)],
  ['n', (keys: DeskKeys) => walk(keys, 1)],
  ['p', (keys: DeskKeys) => walk(keys, -1)],
  ['a', (keys: DeskKeys) => ask(keys, 'accept')],
  ['r', (keys: DeskKeys) => ask(keys, 'return')],
  ['Escape', back],
  ['/', toSearch],
]);

function step({ view: { orgs, opened, page }, actions }: DeskKeys, by: 1 | -1): boolean {
  if (page !== 'returns' && page !== 'return') return false;
  const selected = orgs.rows.find(({ key }) => key === orgs.selected)?.returnKey ?? null;
  const key = neighbour(orgs.rows, opened?.key ?? selected, by);
  if (key === null) return false;
  if (page === 'return') void actions.select(key, 'open');
  else void actions.select(key);
  return true;
}

function walk({ view: { opened }, actions }: DeskKeys, by: 1 | -1): boolean {
  const keys = opened?.findings.items.filter(({ isGroup }) => !isGroup).map(({ key }) => key) ?? [];
  if (!opened || keys.length === 0) return false;
  const { selected } = opened.findings;
  const at = selected === null ? -1 : keys.indexOf(selected);
  const next = at < 0 ? (by === 1 ? 0 : keys.length - 1) : Math.max(0, Math.min(keys.length - 1, at + by));
  actions.chooseFinding(keys[next] ?? null);
  return true;
}

/** In the table the return is opened first: nobody decides on what is not seen. */
function ask({ view: { page, opened, orgs }, actions, onAsk }: DeskKeys, what: 'accept' | 'return'): boolean {
  if (page === 'return') {
    if (!opened || opened.decision !== 'pending') return false;
    onAsk(what);
    return true;
  }
  const key = page === 'returns' ? (orgs.rows.find((each) => each.key === orgs.selected)?.returnKey ?? null) : null;
  if (key === null) return false;
  void actions.select(key, 'open').then(() => onAsk(what));
  return true;
}

function back({ view: { page }, actions }: DeskKeys): boolean {
  if (page !== 'return') return false;
  actions.show('returns');
  return true;
}

function toSearch({ search }: DeskKeys): boolean {
  const field = search.current?.querySelector('input');
  field?.focus();
  return field != null;
}
