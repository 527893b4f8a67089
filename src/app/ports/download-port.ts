/** Hands a file to the person. */
export interface DownloadPort {
  /** `parts` follow one another; the name is fit for a file system. */
  save(name: string, parts: readonly Uint8Array[]): void;
}
