import type { Desk } from './desk.js';

/** What is kept beside the returns: a small record, plain data. Own packs are kept as texts and read anew. */
export interface KeptSetting {
  /** Of the product that judged what is kept. */
  readonly version: string;
  /** Digest of the pack that judges; null: none was chosen. */
  readonly pack: string | null;
  readonly ownPacks: readonly string[];
  readonly parent: string | null;
  readonly letterKeys: boolean;
}

/** The desk's choices, as they are now. */
export function keepSetting({ state, store, ports, packs }: Desk): Promise<void> {
  const { loaded, parent, letterKeys } = state();
  const setting: KeptSetting = {
    version: ports.about.version,
    pack: loaded?.digest ?? null,
    ownPacks: packs.own().map(({ pack }) => JSON.stringify(pack)),
    parent,
    letterKeys,
  };
  return store.keepSetting(setting);
}

/** What was kept, as far as it has the shape; null: nothing that can be used. */
export function readSetting(value: unknown): KeptSetting | null {
  if (typeof value !== 'object' || value === null) return null;
  const { version, pack, ownPacks, parent, letterKeys } = value as Partial<Record<keyof KeptSetting, unknown>>;
  if (typeof version !== 'string') return null;
  return {
    version,
    pack: typeof pack === 'string' ? pack : null,
    ownPacks: Array.isArray(ownPacks) ? ownPacks.filter((each) => typeof each === 'string') : [],
    parent: typeof parent === 'string' ? parent : null,
    letterKeys: letterKeys !== false,
  };
}
