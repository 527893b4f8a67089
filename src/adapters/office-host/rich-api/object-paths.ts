import { ApiError } from './api-error.js';
import { isHostObject, type HostObject } from './host-type.js';
import { locationOf, type Members } from './members.js';
import { PATH, type ArgumentInfo, type ObjectPathInfo, type RichRequest } from './wire.js';

/** What a path may start from, and what a write must pass. */
export interface PathRoots {
  readonly root: HostObject;
  /** `new Microsoft.InternalService.…`: services that the library makes by name. */
  service(name: string): HostObject | null;
  /** Null where the reference is not kept (any more). */
  referenced(id: string): HostObject | null;
  /** Called before anything is changed; throws where it may not be. */
  beforeWrite(location: string): void;
}

export interface ObjectPaths {
  /** Null: a null object, whose members are null objects too. */
  object(id: number): HostObject | null;
  args(info: ArgumentInfo | undefined): readonly unknown[];
}

/** The paths of one request, each followed once. They die with the request, unless a reference was kept. */
export function objectPaths(request: RichRequest, members: Members, roots: PathRoots): ObjectPaths {
  const infos = new Map(Object.entries(request.ObjectPaths));
  const followed = new Map<number, HostObject | null>();
  const object = (id: number): HostObject | null => {
    const known = followed.get(id);
    if (known !== undefined) return known;
    const info = infos.get(String(id));
    if (!info) throw new ApiError('GeneralException', `No object path ${id}.`);
    const found = follow(info, paths, members, roots);
    followed.set(id, found);
    return found;
  };
  const paths: ObjectPaths = {
    object,
    args: (info) => resolved(info?.Arguments ?? [], info?.ReferencedObjectPathIds, object),
  };
  return paths;
}

function follow(info: ObjectPathInfo, paths: ObjectPaths, members: Members, roots: PathRoots): HostObject | null {
  const name = info.Name ?? '';
  switch (info.ObjectPathType) {
    case PATH.nullObject:
      return null;
    case PATH.global:
      return roots.root;
    case PATH.newObject:
      return made(name, roots, members);
    case PATH.referenceId:
      return referenced(name, roots);
  }
  const parent = paths.object(info.ParentObjectPathId ?? -1);
  if (parent === null) return null;
  switch (info.ObjectPathType) {
    case PATH.method:
      return called(parent, name, paths.args(info.ArgumentInfo), members, roots);
    case PATH.property:
      return members.part(parent, name)();
    case PATH.indexer:
      return called(parent, 'GetItem', paths.args(info.ArgumentInfo), members, roots);
    default:
      throw new ApiError('GeneralException', `Object path type ${info.ObjectPathType} is not known.`);
  }
}

function called(
  parent: HostObject,
  name: string,
  args: readonly unknown[],
  members: Members,
  roots: PathRoots,
): HostObject | null {
  const method = members.method(parent, name);
  if (method.writes) roots.beforeWrite(locationOf(parent, name));
  const result = method.run(args);
  if (result === null || isHostObject(result)) return result;
  throw new ApiError('GeneralException', `${locationOf(parent, name)} gave no object.`);
}

function made(name: string, roots: PathRoots, members: Members): HostObject {
  const service = roots.service(name);
  if (!service) throw members.lacking(`new ${name}`);
  return service;
}

function referenced(id: string, roots: PathRoots): HostObject {
  const object = roots.referenced(id);
  if (!object) throw new ApiError('InvalidReference');
  return object;
}

function resolved(values: readonly unknown[], ids: unknown, object: ObjectPaths['object']): unknown[] {
  return values.map((value, index) => {
    const id: unknown = Array.isArray(ids) ? ids[index] : 0;
    if (Array.isArray(id) && Array.isArray(value)) return resolved(value, id, object);
    if (typeof id === 'number' && id > 0) return object(id);
    return withObjects(value, object);
  });
}

/** An object within a plain argument stands as `{_ObjectPathId}`. */
function withObjects(value: unknown, object: ObjectPaths['object']): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const id: unknown = (value as { _ObjectPathId?: unknown })._ObjectPathId;
  if (typeof id === 'number') return object(id);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withObjects(each, object)]));
}
