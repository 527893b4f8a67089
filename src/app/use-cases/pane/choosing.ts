import { SEVERITY_ORDER } from '../../../core/finding/finding.js';
import { NOTHING_ASKED, type Asked } from '../../view/pane/pane-state.js';
import type { PaneActions } from '../../view/pane/pane-view.js';
import type { Checking } from './checking.js';
import type { PackShelf } from './pack-shelf.js';
import type { PaneDesk } from './pane-desk.js';

type Choosing = Pick<PaneActions, 'recognise' | 'assign' | 'usePack' | 'loadPack'>;

/** Where a person knows better than what was recognised. Packs, forms and columns change what is judged, so it is judged anew. */
export function choosing(desk: PaneDesk, checks: Checking, shelf: PackShelf): Choosing {
  const ask = (change: Partial<Asked>): Promise<void> =>
    desk.alone('judge', async () => {
      desk.change({ asked: { ...desk.state().asked, ...change } });
      if (desk.state().result) await checks.rejudge();
    });
  const usePack = async (id: string): Promise<void> => {
    const { asked, packs } = desk.state();
    if (id !== '' && !packs.some(({ pack }) => pack.id === id)) return desk.notify({ kind: 'pack-missing', id });
    // another pack has other forms, and columns were told for this one's
    await ask({ ...NOTHING_ASKED, org: asked.org, period: asked.period, pack: id === '' ? null : id });
  };
  return {
    usePack,
    async recognise(what, value) {
      if (what === 'pack') return usePack(value);
      await ask({ [what]: value === '' ? null : value });
    },
    async assign(sheet, column, role) {
      const others = desk.state().asked.columns.filter((each) => each.sheet !== sheet || each.column !== column);
      await ask({ columns: [...others, { sheet, column, role }] });
    },
    loadPack: (text, name) =>
      desk.alone('load', async () => {
        const answer = shelf.add(text);
        if (!answer.ok) {
          const problems = answer.why === 'invalid' ? answer.problems : [];
          return desk.notify({ kind: 'pack-refused', name, problems });
        }
        const { pack } = answer.loaded;
        const { asked, result } = desk.state();
        const packs = await shelf.all();
        desk.change({ packs, asked: { ...NOTHING_ASKED, org: asked.org, period: asked.period, pack: pack.id } });
        if (result) await checks.rejudge();
        desk.notify({ kind: 'pack-loaded', title: pack.title });
      }),
  };
}

/** What only changes how the pane shows what it has. */
export function showing(
  desk: PaneDesk,
): Pick<PaneActions, 'select' | 'show' | 'toggle' | 'choose' | 'speak' | 'dismiss'> {
  return {
    select: (key) => desk.change({ selected: key }),
    show: (at) => desk.ports.workbook.show(at).catch(desk.failed),
    toggle(severity) {
      const { filter } = desk.state();
      const isOn = filter.includes(severity);
      const chosen = SEVERITY_ORDER.filter((each) => (each === severity ? !isOn : filter.includes(each)));
      desk.change({ filter: chosen });
    },
    choose(key, chosen) {
      const { screen, explaining, unticked } = desk.state();
      if (screen === 'explain' && explaining) {
        const others = explaining.keys.filter((each) => each !== key);
        return desk.change({ explaining: { ...explaining, keys: chosen ? [...others, key] : others } });
      }
      const left = new Set(unticked);
      if (chosen) left.delete(key);
      else left.add(key);
      desk.change({ unticked: left });
    },
    speak: (lang) => desk.change({ lang }),
    dismiss: () => desk.change({ notice: null }),
  };
}
