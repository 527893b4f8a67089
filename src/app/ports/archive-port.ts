/** A file in an archive; nothing is unpacked until its bytes are asked for. */
export interface ArchivedFile {
  /** With its folders, `/` between them; not the same as any other's. */
  readonly name: string;
  /** As the archive declares it. */
  readonly size: number;
  /** @throws HostError where it is not what the archive says, or more than a file may be */
  bytes(): Uint8Array;
}

/** Archives that people hand over, and our own. */
export interface ArchivePort {
  /** Its files, folders left out, in the archive's order. @throws HostError for what is hostile or no archive */
  open(bytes: Uint8Array): readonly ArchivedFile[];
}
