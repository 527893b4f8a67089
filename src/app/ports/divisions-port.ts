import type { DivisionList } from '../../core/template/divisions.js';

/** Where the national list of administrative divisions comes from: it ships with the product, so nothing is asked of the internet. */
export interface DivisionsPort {
  /** Loaded once. Rejects where the product's own file is missing or broken. */
  load(): Promise<DivisionList>;
}
