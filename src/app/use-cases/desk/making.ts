import { reportFile } from '../../../core/submission/report-file.js';
import type { DeskActions } from '../../view/desk/desk-actions.js';
import { groupJson } from '../../view/group-json.js';
import { reviewSetBytes } from '../../view/review-set-json.js';
import type { OutgoingMaterial } from '../outgoing/outgoing.js';
import type { Desk } from './desk.js';
import { inLanguage, KEPT_LANGUAGE, parseJson, writeJson } from './in-language.js';
import { madeInSlices, materialOf } from './material.js';

/** Files about the whole set. */
export function making(desk: Desk): Pick<DeskActions, 'make'> {
  const { ports, notify } = desk;
  return {
    make: (kind) =>
      desk.inTurn('make', async () => {
        const material = materialOf(desk);
        if (!material) return;
        const { name, parts } = kind === 'json' ? await jsonOfSet(desk, material) : await made(kind);
        ports.downloads.save(name, parts);
        notify({ kind: 'made', what: kind, name });

        async function made(of: Exclude<typeof kind, 'json'>) {
          const file = await madeInSlices(ports.outgoing.make(of, material!), ports);
          return { name: file.name, parts: [file.bytes] };
        }
      }),
  };
}

/** The result of the contract, as the command line's `review` prints it of the same files. */
async function jsonOfSet(desk: Desk, { group, loaded, lang }: OutgoingMaterial) {
  const { returns } = desk.state();
  const files: Uint8Array[] = [];
  for (const { key } of returns) files.push(await jsonOf(desk, key));
  const packs = returns.flatMap(({ filed }) => filed.pack ?? []);
  const isOne = packs.every(({ digest }) => digest === packs[0]?.digest);
  const parts: Uint8Array[] = [];
  for (const part of reviewSetBytes((isOne && packs[0]) || null, files, groupJson(group, lang))) {
    parts.push(part);
    await desk.ports.time.breathe();
  }
  return { name: reportFile([loaded.pack.title, '审核结果'], 'json'), parts };
}

/** In the desk's language. */
async function jsonOf({ store, state, ports }: Desk, key: string): Promise<Uint8Array> {
  const json = await store.json(key);
  if (!json) throw new Error(`${key}: its review is not kept`);
  await ports.time.breathe();
  const { lang } = state();
  return lang === KEPT_LANGUAGE ? json : writeJson(inLanguage(parseJson(json), lang));
}
