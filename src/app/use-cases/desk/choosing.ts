import { readDefinition } from '../../../core/definition/read-definition.js';
import { digestOf } from '../../../core/submission/digest.js';
import type { LoadedPack } from '../../ports/pack-port.js';
import type { DeskActions } from '../../view/desk/desk-actions.js';
import type { Desk, Turn } from './desk.js';
import { grouping } from './grouping.js';
import { keepSetting } from './keep-setting.js';
import { rejudge } from './rejudging.js';

/** Packs, and whose returns these are. */
export function choosing(desk: Desk): Pick<DeskActions, 'choosePack' | 'addPack' | 'chooseParent'> {
  return {
    choosePack: (id) =>
      desk.inTurn('review', async (turn) => {
        const loaded = desk.packs.all().find(({ pack }) => pack.id === id);
        if (loaded) await takePack(desk, turn, loaded);
      }),
    addPack: (content, name) =>
      desk.inTurn('load', async (turn) => {
        const loaded = await packOf(desk, content, name);
        if (loaded) await addPack(desk, turn, loaded);
      }),
    chooseParent: (parent) =>
      desk.inTurn('group', async (turn) => {
        desk.change({ parent });
        await keepSetting(desk);
        await grouping(desk, turn);
      }),
  };
}

/** Puts a pack among those at hand, and judges by it. */
export async function addPack(desk: Desk, turn: Turn, loaded: LoadedPack): Promise<void> {
  desk.packs.add(loaded);
  desk.change({ packs: desk.packs.all() });
  const isTaken = await takePack(desk, turn, loaded);
  if (isTaken) desk.notify({ kind: 'pack-loaded', title: loaded.pack.title });
}

/** False: it was cancelled, and all is judged as before. */
async function takePack(desk: Desk, turn: Turn, loaded: LoadedPack): Promise<boolean> {
  if (desk.state().loaded?.digest === loaded.digest) return true;
  const isTaken = await rejudge(desk, turn, loaded);
  if (isTaken) await keepSetting(desk);
  return isTaken;
}

/** Null: it is none, and what is wrong with it was told. @throws HostError for what is no workbook */
async function packOf(desk: Desk, content: string | Uint8Array, name: string): Promise<LoadedPack | null> {
  if (typeof content !== 'string') {
    if (!/\.json$/i.test(name)) return packOfBook(desk, content, name);
    return packOf(desk, new TextDecoder().decode(content), name);
  }
  const answer = await desk.ports.packTexts.read(content);
  if (answer.ok) return answer.loaded;
  desk.notify({ kind: 'pack-refused', name, problems: answer.why === 'invalid' ? answer.problems : [] });
  return null;
}

function packOfBook(desk: Desk, bytes: Uint8Array, name: string): LoadedPack | null {
  const reading = readDefinition(desk.ports.openBook(bytes, name).sheets.map(({ grid }) => grid));
  if (reading.ok) return { pack: reading.pack, digest: digestOf(reading.pack) };
  desk.notify({ kind: 'definition-refused', name, problems: reading.problems });
  return null;
}
