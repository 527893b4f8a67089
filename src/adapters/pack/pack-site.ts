import type { LoadedPack, PackAnswer, PackPort } from '../../app/ports/pack-port.js';
import type { Pack } from '../../core/indicator/pack.js';
import { digestOf } from '../../core/submission/digest.js';

/** Asks for a file of the site. The browser's own `fetch` will do. */
export type AskFor = (address: string) => Promise<Pick<Response, 'ok' | 'status' | 'json'>>;

/**
 * The packs that lie beside the pages of a site, in `folder` (its address ends in a slash), listed in its index.json. Each is asked
 * for once. A shipped pack is not checked against its schema again (a test does that for each). Rejects where the site cannot
 * be reached at all; a single pack that cannot be had is an answer.
 */
export async function packSite(folder: string, askFor: AskFor = (address) => fetch(address)): Promise<PackPort> {
  const index = await askFor(`${folder}index.json`);
  if (!index.ok) throw new Error(`${folder}index.json: ${index.status}`);
  const shipped = (await index.json()) as readonly string[];
  const asked = new Map<string, Promise<PackAnswer>>();
  return {
    shipped: () => shipped,
    load(id) {
      const known = asked.get(id);
      if (known) return known;
      const answer = shipped.includes(id) ? load(folder, id, askFor) : Promise.resolve(missing(id));
      asked.set(id, answer);
      return answer;
    },
  };
}

async function load(folder: string, id: string, askFor: AskFor): Promise<PackAnswer> {
  const answer = await askFor(`${folder}${encodeURIComponent(id)}.json`);
  if (!answer.ok) return missing(`${id}: ${answer.status}`);
  const pack = (await answer.json()) as Pack;
  const loaded: LoadedPack = { pack, digest: digestOf(pack) };
  return { ok: true, loaded };
}

function missing(reason: string): PackAnswer {
  return { ok: false, why: 'not-found', reason };
}
