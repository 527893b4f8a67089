import { periodInWords } from '../../../core/indicator/period.js';
import type { DeskState } from './desk-state.js';
import type { DeskHeadView } from './desk-view.js';
import { deskFacts, type DeskFacts } from './desk-facts.js';
import { parentsIn } from './orgs-below.js';
import { remembered } from './remembered.js';

export function headView(state: DeskState): DeskHeadView {
  return headOf(deskFacts(state), state.packs, state.loaded, state.group, state.parent);
}

const headOf = remembered(
  (
    facts: DeskFacts,
    packs: DeskState['packs'],
    loaded: DeskState['loaded'],
    group: DeskState['group'],
    parent: DeskState['parent'],
  ): DeskHeadView => {
    const { lang, pack, byKey, desk } = facts;
    const whose = parent ?? group?.parent ?? null;
    const period = group?.period ?? null;
    const parts = [
      ...(whose === null ? [] : [facts.org(whose)]),
      ...(period === null ? [] : [lang === 'zh' ? periodInWords(period) : period]),
    ];
    return {
      about: parts.length === 0 ? null : parts.join(desk.dot),
      packs: packs.map(({ pack: each }) => ({
        id: each.id,
        label: lang === 'en' ? (each.titleEn ?? each.title) : each.title,
      })),
      pack: loaded?.pack.id ?? null,
      parents: pack ? parentsIn(pack).map((code) => ({ id: code, label: facts.org(code) })) : [],
      parent,
      canMake: byKey.size > 0,
    };
  },
);
