/** A return that is kept: a small record, and what is kept of its file. */
export interface KeptReturn {
  readonly key: string;
  /** Plain data. */
  readonly record: object;
  /** The file's own; absent: what was kept stays. */
  readonly bytes?: Uint8Array;
  /** The contract's JSON of the file, in UTF-8; absent: what was kept stays. */
  readonly json?: Uint8Array;
}

/**
 * Where the review desk keeps what is on it. Files lie outside the heap of the page. What comes back is what was put there, by this version of the
 * product or an earlier one: whoever reads it judges its shape. Rejects with what the host said: no room, no storage at all.
 */
export interface DeskStorePort {
  /** Null: nothing was kept. */
  setting(): Promise<unknown>;
  keepSetting(setting: object): Promise<void>;
  /** All records, so many at a time that a page stays alive; in the order of their keys. */
  returns(): AsyncIterable<readonly { readonly key: string; readonly record: unknown }[]>;
  /** All of them, or none. */
  keep(returns: readonly KeptReturn[]): Promise<void>;
  /** Null: not kept. */
  bytes(key: string): Promise<Uint8Array | null>;
  json(key: string): Promise<Uint8Array | null>;
  remove(keys: readonly string[]): Promise<void>;
  /** Everything, the setting too. */
  clear(): Promise<void>;
}
