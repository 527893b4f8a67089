import type { Pack } from '../../core/indicator/pack.js';
import type { DefinitionProblem } from '../../core/definition/definition-problem.js';
import type { PackProblem } from '../../core/indicator/pack-problem.js';

/** A pack ready to judge with, and the digest that names this very text of it. */
export interface LoadedPack {
  readonly pack: Pack;
  /** SHA-256 over the pack's RFC 8785 JSON. */
  readonly digest: string;
}

export type PackAnswer =
  | { readonly ok: true; readonly loaded: LoadedPack }
  | { readonly ok: false; readonly why: 'not-found' | 'not-json'; readonly reason: string }
  | { readonly ok: false; readonly why: 'invalid'; readonly problems: readonly PackProblem[] }
  /** A definition workbook that no pack can be made of. */
  | { readonly ok: false; readonly why: 'definition'; readonly problems: readonly DefinitionProblem[] };

/** Where packs come from. */
export interface PackPort {
  /** Ids of the packs that ship with the product, in a fixed order. */
  shipped(): readonly string[];
  /** A shipped pack by id, or a pack of the user's own by path. Never rejects for a wrong pack: it says why. */
  load(idOrPath: string): Promise<PackAnswer>;
}
