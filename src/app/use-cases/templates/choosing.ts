import { readOrgs } from '../../../core/template/read-orgs.js';
import { HostError } from '../../ports/host-error.js';
import type { LoadedPack } from '../../ports/pack-port.js';
import { formOf, forestOf, periodsOf } from '../../view/templates/chosen-orgs.js';
import { leavesOf } from '../../view/templates/org-forest.js';
import type { ChoosingActions } from '../../view/templates/templates-actions.js';
import type { TemplatesState } from '../../view/templates/templates-state.js';
import { leavesUnder } from '../../view/templates/tree-rows.js';
import { readPackFile } from './read-pack-file.js';
import type { TemplatesDesk } from './templates-desk.js';

export function choosing(desk: TemplatesDesk): ChoosingActions & { start(): Promise<void> } {
  return { ...packActions(desk), ...orgActions(desk), ...treeActions(desk) };
}

type PackAction = 'choosePack' | 'openPack' | 'chooseForm' | 'choosePeriod';

function packActions(desk: TemplatesDesk): Pick<ChoosingActions, PackAction> & { start(): Promise<void> } {
  const take = (loaded: LoadedPack): void => desk.change(withPack(desk.state(), loaded, desk.ports.year));
  return {
    async start() {
      await attempt(desk, '', async () => {
        const port = await desk.ports.packs();
        const answers = await Promise.all(port.shipped().map((id) => port.load(id)));
        const packs = answers.flatMap((each) => (each.ok ? [each.loaded] : []));
        desk.change({ packs });
        if (packs[0]) take(packs[0]);
      });
    },
    choosePack(digest) {
      const loaded = desk.state().packs.find((each) => each.digest === digest);
      if (loaded) take(loaded);
    },
    openPack: (bytes, name) =>
      attempt(desk, name, async () => {
        const answer = readPackFile(desk.ports, bytes, name);
        if ('notice' in answer) return desk.change({ notice: answer.notice });
        const others = desk.state().packs.filter(({ digest }) => digest !== answer.loaded.digest);
        desk.change({ packs: [...others, answer.loaded], notice: null });
        take(answer.loaded);
      }),
    chooseForm: (form) => desk.change(withForm({ ...desk.state(), form }, desk.ports.year)),
    choosePeriod: (period) => desk.change({ period }),
  };
}

/** Its first form, and its own orgs chosen. Orgs chosen elsewhere stay. */
function withPack(state: TemplatesState, loaded: LoadedPack, year: number): Partial<TemplatesState> {
  const next = { ...state, loaded, form: loaded.pack.forms[0]?.id ?? null };
  const leaves = leavesOf(forestOf(next, 'pack') ?? []);
  // a pack of one city has one node at the top: it is shown open
  const open = new Set([...state.open, ...(forestOf(next, 'pack') ?? []).map(({ code }) => code)]);
  return { ...withForm(next, year), loaded, chosen: { ...state.chosen, pack: new Set(leaves) }, open, preview: 0 };
}

/** The period that was chosen, if the form has it; else the last one of this year, or what of the plan is nearest. */
function withForm(state: TemplatesState, year: number): Partial<TemplatesState> {
  const form = formOf(state);
  const periods = state.loaded && form ? periodsOf(state.loaded.pack.plan, form.period) : [];
  const past = periods.filter((each) => Number(each.slice(0, 4)) <= year);
  const nearest = past.at(-1) ?? periods[0] ?? null;
  const period = state.period !== null && periods.includes(state.period) ? state.period : nearest;
  return { form: form?.id ?? null, period };
}

function orgActions(desk: TemplatesDesk): Pick<ChoosingActions, 'chooseSource' | 'openOrgs'> {
  return {
    async chooseSource(source) {
      desk.change({ source, search: '', preview: 0 });
      if (source !== 'nation' || desk.state().nation) return;
      await attempt(desk, '', async () => desk.change({ nation: await desk.ports.divisions.load() }));
    },
    openOrgs: (bytes, name) =>
      attempt(desk, name, async () => {
        const { orgs, problems } = readOrgs(desk.ports.grids(bytes, name));
        const notice = problems.length > 0 ? ({ kind: 'orgs', name, problems, read: orgs.length } as const) : null;
        if (orgs.length === 0) return desk.change({ notice });
        const next = { ...desk.state(), source: 'file' as const, list: { name, orgs } };
        const forest = forestOf(next) ?? [];
        const { chosen, open } = desk.state();
        desk.change({
          ...{ source: 'file', list: next.list, notice, search: '', preview: 0 },
          chosen: { ...chosen, file: new Set(leavesOf(forest)) },
          open: new Set([...open, ...forest.map(({ code }) => code)]),
        });
      }),
  };
}

type TreeAction = 'search' | 'unfold' | 'choose' | 'chooseAll' | 'turn';

function treeActions(desk: TemplatesDesk): Pick<ChoosingActions, TreeAction> {
  const choose = (codes: readonly string[], isChosen: boolean): void => {
    const { chosen, source } = desk.state();
    const next = new Set(chosen[source]);
    for (const code of codes) {
      if (isChosen) next.add(code);
      else next.delete(code);
    }
    desk.change({ chosen: { ...chosen, [source]: next }, preview: 0 });
  };
  return {
    search: (search) => desk.change({ search }),
    unfold(code, isOpen) {
      const open = new Set(desk.state().open);
      if (isOpen) open.add(code);
      else open.delete(code);
      desk.change({ open });
    },
    choose(code, isChosen) {
      const codes = leavesUnder(forestOf(desk.state()) ?? [], code);
      if (codes) choose(codes, isChosen);
    },
    chooseAll: (isChosen) => choose(leavesOf(forestOf(desk.state()) ?? []), isChosen),
    turn: (by) => desk.change({ preview: Math.max(0, desk.state().preview + by) }),
  };
}

async function attempt(desk: TemplatesDesk, name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof HostError) return desk.change({ notice: { kind: 'host', name, error } });
    const reason = error instanceof Error ? error.message : String(error);
    desk.change({ notice: { kind: 'failed', reason } });
  }
}
