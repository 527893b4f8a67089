import type { Step } from './steps.js';

/** How one of a rule's variables comes: whole numbers of 10^-decimals, none greater than `most`. */
export interface Reported {
  readonly decimals: number;
  readonly most: bigint;
}

/** A column as reported; `zeroed`: with 0 for its blanks. */
export interface Input {
  readonly variable: number;
  readonly zeroed: boolean;
}

/**
 * The columns that a rule's loops read, as they are added: reported ones and computed ones, by number. Keeps, for each, how
 * great it may become, and whether everything so far is provably whole and below 2^53.
 */
export class Sources {
  /** By source number; null: computed by a step. */
  readonly inputs: (Input | null)[] = [];
  readonly steps: Step[] = [];
  /** Nothing computed so far can reach 2^53. */
  proven = true;
  /** Every figure so far has loops. */
  covered = true;
  readonly #most: bigint[] = [];
  readonly #known = new Map<string, number>();

  constructor(readonly reported: readonly Reported[]) {}

  input(variable: number, zeroed: boolean): number {
    return this.#once(`input ${variable} ${zeroed}`, () => {
      this.inputs.push({ variable, zeroed });
      return this.reported[variable]!.most;
    });
  }

  /** A computed column, once for the same `key`; `most`: how great it, or what it is computed from on the way, may be. */
  computed(key: string, most: bigint, step: (target: number) => Step): number {
    return this.#once(key, (target) => {
      this.inputs.push(null);
      this.steps.push(step(target));
      this.prove(most);
      return most;
    });
  }

  most(source: number): bigint {
    return this.#most[source]!;
  }

  /** Notes that something of this size will be computed. */
  prove(most: bigint): void {
    if (most >= LIMIT) this.proven = false;
  }

  #once(key: string, add: (source: number) => bigint): number {
    const before = this.#known.get(key);
    if (before !== undefined) return before;
    const source = this.#most.length;
    this.#most.push(add(source));
    this.#known.set(key, source);
    return source;
  }
}

const LIMIT = 2n ** 53n;
