/** Where files that were made go, one after another: a zip to download, a folder. */
export interface FileSink {
  /** Names are unlike each other and have no folder. Rejects with what the host said. */
  add(name: string, bytes: Uint8Array): Promise<void>;
  /** All are there. The name under which a person finds them. */
  finish(): Promise<string>;
  /** Nothing more comes: what was begun is dropped where it can be. Never rejects. */
  abandon(): Promise<void>;
}

export interface FileSinkPort {
  /** One zip, downloaded at its end. `name` without its ending. */
  zip(name: string): FileSink;
  /** A new folder of that name within one that the person picks; null where the host has no such picker. */
  readonly folder: ((name: string) => Promise<FileSink | null>) | null;
}
