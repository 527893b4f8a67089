import { addressOf, parseAddress } from '../../../core/sheet/address.js';
import type { DeskActions } from '../../view/desk/desk-actions.js';
import type { OpenedReturn } from '../../view/desk/desk-state.js';
import { keyedFindings, type KeyedFinding } from '../../view/desk/keyed-findings.js';
import type { Desk } from './desk.js';
import { keepSetting } from './keep-setting.js';
import { openReturn } from './open-return.js';

type Looking =
  | 'show'
  | 'filter'
  | 'sort'
  | 'compare'
  | 'select'
  | 'follow'
  | 'chooseFinding'
  | 'chooseCell'
  | 'speak'
  | 'useLetterKeys';

/** Where a reviewer looks. */
export function looking(desk: Desk): Pick<DeskActions, Looking> {
  const { state, change } = desk;
  const open = opening(desk);
  return {
    show(page) {
      change({ page });
      const { selected, opened } = state();
      if (page === 'return' && selected !== null && opened?.key !== selected) void open(selected);
    },
    filter: (filter) => change({ filter: { ...state().filter, ...filter } }),
    sort(by) {
      const { sort } = state();
      change({ sort: { by, descending: sort.by === by && !sort.descending } });
    },
    compare: (compared) => change({ compared, page: 'compare' }),
    async select(key, how) {
      const page = how === 'open' && key !== null ? 'return' : state().page;
      change({ selected: key, page, ...(key === null ? { opened: null } : {}) });
      if (key !== null && page === 'return') await open(key);
    },
    async follow(file, sheet, cell) {
      const found = state().returns.find(({ filed }) => filed.file === file);
      if (!found) return;
      change({ selected: found.key, page: 'return' });
      await open(found.key, { sheet, cell });
    },
    ...within(desk),
    async useLetterKeys(letterKeys) {
      change({ letterKeys });
      await keepSetting(desk);
    },
    speak(lang) {
      change({ lang });
      const { opened } = state();
      if (opened) void open(opened.key, null);
    },
  };
}

interface Target {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
}

/** Of several returns asked for one after another the last one is shown. `null`: at the place where it is. */
function opening(desk: Desk): (key: string, target?: Target | null) => Promise<void> {
  const { state, change, failed } = desk;
  let latest = 0;
  return async (key, target) => {
    const before = state().opened;
    const isOpen = before?.key === key;
    if (isOpen && target === undefined) return;
    latest += 1;
    const mine = latest;
    if (!isOpen) change({ opened: null });
    try {
      const opened = isOpen && target ? before : await openReturn(desk, key);
      if (mine !== latest || !opened) return;
      const place = target ? placeOf(opened, target) : isOpen && before ? placeNow(before) : {};
      change({ opened: { ...opened, ...place } });
    } catch (error) {
      if (mine === latest) failed(error);
    }
  };
}

function placeNow({ sheet, at, finding }: OpenedReturn): Partial<OpenedReturn> {
  return { sheet, at, finding };
}

function placeOf(opened: OpenedReturn, { sheet, cell }: Target): Partial<OpenedReturn> {
  const at = parseAddress(cell);
  return { sheet, at, finding: at ? (findingAt(opened, sheet, cell)?.key ?? null) : null };
}

function within({ state, change }: Desk): Pick<DeskActions, 'chooseFinding' | 'chooseCell'> {
  return {
    chooseFinding(key) {
      const { opened } = state();
      if (!opened) return;
      const found = keyedFindings(opened.json).find((each) => each.key === key)?.finding;
      const at = found?.cell ? parseAddress(found.cell) : null;
      // a finding without a cell leaves the sheet as it stands
      change({ opened: { ...opened, finding: key, ...(found?.sheet ? { sheet: found.sheet, at } : {}) } });
    },
    chooseCell(sheet, row, column) {
      const { opened } = state();
      if (!opened) return;
      const found = findingAt(opened, sheet, addressOf(row, column));
      change({ opened: { ...opened, sheet, at: { row, column }, finding: found?.key ?? null } });
    },
  };
}

/** The first in a cell. */
function findingAt({ json }: OpenedReturn, sheet: string, cell: string): KeyedFinding | null {
  const isIn = ({ finding }: KeyedFinding): boolean =>
    finding.sheet === sheet && (finding.cell === cell || finding.cells.includes(cell));
  return keyedFindings(json).find(isIn) ?? null;
}
