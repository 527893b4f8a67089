import type { HostObject } from './host-type.js';

/** Objects that the add-in asked to keep beyond a sync. */
export interface References {
  keep(object: HostObject): string;
  /** Null: not kept. */
  idOf(object: HostObject): string | null;
  find(id: string): HostObject | null;
  remove(id: string): void;
  removeAll(): void;
  readonly count: number;
}

export function references(): References {
  const byId = new Map<string, HostObject>();
  const ids = new Map<HostObject, string>();
  let next = 1;
  return {
    keep(object) {
      const known = ids.get(object);
      if (known !== undefined) return known;
      const id = `Bridge|${next++}`;
      byId.set(id, object);
      ids.set(object, id);
      return id;
    },
    idOf: (object) => ids.get(object) ?? null,
    find: (id) => byId.get(id) ?? null,
    remove(id) {
      const object = byId.get(id);
      if (object) ids.delete(object);
      byId.delete(id);
    },
    removeAll() {
      byId.clear();
      ids.clear();
    },
    get count() {
      return byId.size;
    },
  };
}
