import { Exact } from './exact.js';
import { remembering } from './remember.js';

/** A decimal as packs write them (a range, a target), remembered: the same few are asked for at every cell. Null: no decimal. */
export const decimalOf: (text: string) => Exact | null = remembering((text) => Exact.parse(text));
