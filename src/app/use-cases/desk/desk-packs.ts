import type { LoadedPack } from '../../ports/pack-port.js';

/** The packs at hand: those that ship, then the person's own; one of an id that ships stands in its place. */
export interface DeskPacks {
  all(): readonly LoadedPack[];
  own(): readonly LoadedPack[];
  ship(packs: readonly LoadedPack[]): void;
  add(pack: LoadedPack): void;
}

export function deskPacks(): DeskPacks {
  let shipped: readonly LoadedPack[] = [];
  let own: readonly LoadedPack[] = [];
  return {
    all() {
      const ids = new Set(own.map(({ pack }) => pack.id));
      return [...shipped.filter(({ pack }) => !ids.has(pack.id)), ...own];
    },
    own: () => own,
    ship(packs) {
      shipped = packs;
    },
    add(loaded) {
      if (shipped.some(({ digest }) => digest === loaded.digest)) return;
      own = [...own.filter(({ pack }) => pack.id !== loaded.pack.id), loaded];
    },
  };
}
