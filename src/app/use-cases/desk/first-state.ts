import type { Language } from '../../../core/finding/message-of.js';
import type { DeskState } from '../../view/desk/desk-state.js';

/** A desk with nothing on it. */
export function firstState(lang: Language): DeskState {
  return {
    ...EMPTY_DESK,
    lang,
    packs: [],
    loaded: null,
    work: null,
    notice: null,
    letterKeys: true,
    kept: true,
  };
}

/** What is on the desk, when nothing is. */
export const EMPTY_DESK = {
  page: 'returns',
  parent: null,
  returns: [],
  group: null,
  selected: null,
  opened: null,
  filter: { text: '', severities: [], states: [], indicator: null, parent: null },
  sort: { by: 'org', descending: false },
  compared: null,
} as const satisfies Partial<DeskState>;
