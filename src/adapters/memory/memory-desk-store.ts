import type { DeskStorePort } from '../../app/ports/desk-store-port.js';

/** A desk that is forgotten with the page. Files are Blobs: a browser holds them outside the heap of the page. */
export function memoryDeskStore(): DeskStorePort {
  let kept: object | null = null;
  const records = new Map<string, object>();
  const files = new Map<string, Blob>();
  const jsons = new Map<string, Blob>();
  return {
    setting: async () => kept,
    async keepSetting(setting) {
      kept = setting;
    },
    async *returns() {
      const keys = [...records.keys()].sort(byCodeUnits);
      if (keys.length > 0) yield keys.map((key) => ({ key, record: records.get(key) }));
    },
    async keep(returns) {
      for (const { key, record, bytes, json } of returns) {
        records.set(key, record);
        if (bytes) files.set(key, blobOf(bytes));
        if (json) jsons.set(key, blobOf(json));
      }
    },
    bytes: (key) => bytesOf(files.get(key)),
    json: (key) => bytesOf(jsons.get(key)),
    async remove(keys) {
      for (const key of keys) for (const map of [records, files, jsons]) map.delete(key);
    },
    async clear() {
      kept = null;
      for (const map of [records, files, jsons]) map.clear();
    },
  };
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function blobOf(bytes: Uint8Array): Blob {
  return new Blob([bytes as Uint8Array<ArrayBuffer>]);
}

async function bytesOf(blob: Blob | undefined): Promise<Uint8Array | null> {
  return blob ? new Uint8Array(await blob.arrayBuffer()) : null;
}
