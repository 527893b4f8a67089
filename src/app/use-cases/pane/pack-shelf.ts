import type { LoadedPack, PackAnswer } from '../../ports/pack-port.js';
import type { PanePorts } from './pane-ports.js';

/** The packs at hand: those that ship, loaded once, then the person's own. */
export interface PackShelf {
  /** The same list until a pack is added. */
  all(): Promise<readonly LoadedPack[]>;
  /** Takes a pack's own text; one with the id of a pack that ships stands in its place. */
  add(text: string): PackAnswer;
  /** Text of the person's own pack; null: none. */
  ownText(): string | null;
}

export function packShelf(ports: PanePorts): PackShelf {
  let list: Promise<readonly LoadedPack[]> | null = null;
  let own: { readonly loaded: LoadedPack; readonly text: string } | null = null;
  return {
    all: () => (list ??= loadAll(ports, own?.loaded ?? null)),
    add(text) {
      const answer = ports.packTexts.read(text);
      if (answer.ok) {
        own = { loaded: answer.loaded, text };
        list = null;
      }
      return answer;
    },
    ownText: () => own?.text ?? null,
  };
}

async function loadAll({ packs }: PanePorts, own: LoadedPack | null): Promise<readonly LoadedPack[]> {
  const answers = await Promise.all(packs.shipped().map((id) => packs.load(id)));
  const loaded = answers.flatMap((answer) => (answer.ok ? [answer.loaded] : []));
  return own ? [...loaded.filter(({ pack }) => pack.id !== own.pack.id), own] : loaded;
}
