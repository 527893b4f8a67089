import type { HostObject, MethodRun } from '../rich-api/host-type.js';
import { ApiError } from '../rich-api/api-error.js';

/** The members that every collection has: by key, by place, and how many. */
export function collectionMethods<T>(
  items: (self: T) => readonly HostObject[],
  byKey: (self: T, key: string) => HostObject | null,
): { readonly [name: string]: MethodRun<T> } {
  const need = (object: HostObject | null | undefined): HostObject => {
    if (!object) throw new ApiError('ItemNotFound');
    return object;
  };
  return {
    GetCount: (self) => items(self).length,
    GetItem: (self, key) => need(byKey(self, String(key))),
    GetItemOrNullObject: (self, key) => byKey(self, String(key)),
    GetItemAt: (self, index) => need(items(self)[Number(index)]),
  };
}
