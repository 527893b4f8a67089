import type { FiledReturn } from '../../../core/group/filed-return.js';
import type { DeskReturn } from '../../view/desk/desk-state.js';
import type { Desk, Turn } from './desk.js';
import { grouping } from './grouping.js';
import { keepSetting, readSetting } from './keep-setting.js';
import { rejudge } from './rejudging.js';
import { inOrder } from './taking.js';

/** Loads the packs, and puts on the desk what lay on it when it was closed. */
export async function restoring(desk: Desk, turn: Turn): Promise<void> {
  const { ports, packs, store, change } = desk;
  const port = await ports.packs();
  const answers = await Promise.all(port.shipped().map((id) => port.load(id)));
  packs.ship(answers.flatMap((answer) => (answer.ok ? [answer.loaded] : [])));
  change({ packs: packs.all() });
  const setting = readSetting(await store.setting());
  if (!setting) return;
  for (const text of setting.ownPacks) {
    const answer = await ports.packTexts.read(text);
    if (answer.ok) packs.add(answer.loaded);
  }
  const loaded = packs.all().find(({ digest }) => digest === setting.pack) ?? null;
  const returns = await keptReturns(desk);
  change({
    packs: packs.all(),
    loaded,
    parent: setting.parent,
    letterKeys: setting.letterKeys,
    returns: inOrder(returns),
  });
  if (loaded && setting.version !== ports.about.version) {
    if (await rejudge(desk, turn, loaded)) await keepSetting(desk);
  } else await grouping(desk, turn);
}

async function keptReturns({ store, ports }: Desk): Promise<readonly DeskReturn[]> {
  const returns: DeskReturn[] = [];
  for await (const some of store.returns()) {
    for (const { key, record } of some) if (isReturn(key, record)) returns.push(record);
    await ports.time.breathe();
  }
  return returns;
}

/** What was put there by this product: enough of its shape to tell it from something else. */
function isReturn(key: string, value: unknown): value is DeskReturn {
  const each = value as Partial<DeskReturn> | null;
  return each?.key === key && isFiled(each.filed) && Array.isArray(each.comments) && typeof each.judged === 'object';
}

function isFiled(value: unknown): value is FiledReturn {
  const each = value as Partial<FiledReturn> | null | undefined;
  return typeof each?.file === 'string' && Array.isArray(each.figures) && Array.isArray(each.findings);
}
