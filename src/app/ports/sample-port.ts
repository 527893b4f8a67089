/** Returns that ship with the product, invented, to try the review desk on. */
export interface SamplePort {
  /** A zip of the returns, and the text of the pack that judges them. Rejects where the product's own files are missing. */
  returns(): Promise<{ readonly zip: Uint8Array; readonly pack: string }>;
}
