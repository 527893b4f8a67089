/** Working columns for one judgement, as long as its records: shared by its rules, one at a time. */
export class Scratch {
  readonly #columns: Float64Array[] = [];
  readonly #codes: Uint8Array[] = [];

  constructor(readonly records: number) {}

  column(index: number): Float64Array {
    return (this.#columns[index] ??= new Float64Array(this.records));
  }

  codes(index: number): Uint8Array {
    return (this.#codes[index] ??= new Uint8Array(this.records));
  }
}
