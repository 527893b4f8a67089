import type { FiledReturn } from '../../core/group/filed-return.js';

/**
 * What a worker is told: once what all files are judged by, then a file after another. The setting is a text: a pack of thousands of
 * orgs is written once for all workers, and put together again where nobody waits; handing it over as it is takes as long for each.
 */
export type Told =
  { readonly setting: string } | { readonly index: number; readonly name: string; readonly bytes: Uint8Array };

/** What a worker answers: the review with the file's bytes given back, or an error of ours with its stack. */
export type Answer =
  | {
      readonly index: number;
      readonly filed: FiledReturn;
      readonly json: Uint8Array;
      readonly made: string | null;
      readonly bytes: Uint8Array;
    }
  | { readonly index: number; readonly failure: string };
