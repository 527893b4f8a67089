import { ApiError } from './api-error.js';
import { isHostObject, type HostObject } from './host-type.js';
import { locationOf, membersOf, type Members } from './members.js';
import { objectPaths, type ObjectPaths, type PathRoots } from './object-paths.js';
import { identityOf, readQuery, type NameStyle } from './read-query.js';
import type { References } from './references.js';
import { ACTION, type ActionInfo, type ActionResult, type RichRequest, type RichResponse } from './wire.js';

export interface RichApiOptions {
  readonly root: HostObject;
  readonly references: References;
  service(name: string): HostObject | null;
  beforeWrite(location: string): void;
  /** A member that the host lacks was asked for. */
  onMissing(name: string): void;
}

export interface RichApi {
  /** `begin` may throw: then nothing is done, and the first action is the one that failed. */
  process(request: RichRequest, begin?: () => void): RichResponse;
}

/**
 * Microsoft's Rich API over a table of types: carries out the actions of one `sync` in order. The first that fails ends it; what was
 * done before stays done, as in Excel.
 */
export function richApi(options: RichApiOptions): RichApi {
  const members = membersOf((name) => options.onMissing(name));
  const roots: PathRoots = {
    root: options.root,
    service: (name) => options.service(name),
    referenced: (id) => options.references.find(id),
    beforeWrite: (location) => options.beforeWrite(location),
  };
  return {
    process(request, begin) {
      const paths = objectPaths(request, members, roots);
      const batch: Batch = { paths, members, options };
      const results: ActionResult[] = [];
      const traces: number[] = [];
      for (const [index, action] of request.Actions.entries()) {
        try {
          if (index === 0) begin?.();
          if (action.ActionType === ACTION.trace) traces.push(action.Id);
          results.push({ ActionId: action.Id, Value: carryOut(action, batch) ?? null });
        } catch (error) {
          return { Results: results, TraceIds: traces, Error: told(error, index, action, batch) };
        }
      }
      return { Results: results, TraceIds: traces };
    },
  };
}

interface Batch {
  readonly paths: ObjectPaths;
  readonly members: Members;
  readonly options: RichApiOptions;
}

function carryOut(action: ActionInfo, batch: Batch): unknown {
  // A trace marks a place in the batch; the library waits for it to come back.
  if (action.ActionType === ACTION.trace) return null;
  const object = batch.paths.object(action.ObjectPathId);
  if (object === null) return action.ActionType === ACTION.method ? { _IsNull: true } : null;
  const query = action.QueryInfo ?? action.RecursiveQueryInfo ?? {};
  switch (action.ActionType) {
    case ACTION.instantiate:
      return identityOf(object, contextOf(batch, 'pascal'));
    case ACTION.query:
    case ACTION.recursiveQuery:
      return readQuery(object, query, contextOf(batch, 'pascal'));
    case ACTION.queryAsJson:
      return readQuery(object, query, contextOf(batch, 'camel'));
    case ACTION.method:
      return call(object, action, batch);
    case ACTION.setProperty:
      return set(object, action.Name ?? '', batch.paths.args(action.ArgumentInfo)[0], batch);
    case ACTION.update:
      return update(object, action.ObjectState ?? {}, batch);
    case ACTION.ensureUnchanged:
      return ensureUnchanged(object, action.ObjectState ?? {}, batch);
    default:
      throw new ApiError('GeneralException', `Action type ${action.ActionType} is not known.`);
  }
}

function contextOf({ members, options }: Batch, style: NameStyle) {
  return { members, style, referenceOf: (object: HostObject) => options.references.idOf(object) };
}

function call(object: HostObject, action: ActionInfo, batch: Batch): unknown {
  const name = action.Name ?? '';
  if (name === '_KeepReference' && object.keepsReferences) {
    batch.options.references.keep(object);
    return null;
  }
  const method = batch.members.method(object, name);
  if (method.writes) batch.options.beforeWrite(locationOf(object, name));
  const result = method.run(batch.paths.args(action.ArgumentInfo));
  return isHostObject(result) ? identityOf(result, contextOf(batch, 'pascal')) : result;
}

function set(object: HostObject, name: string, value: unknown, { members, options }: Batch): void {
  const scalar = members.scalar(object, name);
  if (!scalar.set) throw new ApiError('InvalidOperation', `${locationOf(object, name)} is read-only.`);
  options.beforeWrite(locationOf(object, name));
  scalar.set(value);
}

function update(object: HostObject, state: { readonly [name: string]: unknown }, batch: Batch): void {
  for (const [name, value] of Object.entries(state)) {
    if (batch.members.either(object, name) === 'scalar') set(object, name, value, batch);
    else {
      const part = batch.members.part(object, name)();
      if (part) update(part, value as { readonly [name: string]: unknown }, batch);
    }
  }
}

function ensureUnchanged(object: HostObject, state: { readonly [name: string]: unknown }, { members }: Batch): void {
  for (const [name, value] of Object.entries(state)) {
    const held = members.scalar(object, name).get();
    if (JSON.stringify(held) !== JSON.stringify(value))
      throw new ApiError('Conflict', undefined, locationOf(object, name));
  }
}

function told(error: unknown, index: number, action: ActionInfo, { paths }: Batch): NonNullable<RichResponse['Error']> {
  // What is no refusal is a fault of the host itself: told as Excel tells its own.
  const known =
    error instanceof ApiError ? error : new ApiError('GeneralException', `Simulated host: ${String(error)}`);
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location ?? whereabouts(action, paths),
    ActionIndex: index,
    HttpStatusCode: known.status,
  };
}

function whereabouts(action: ActionInfo, paths: ObjectPaths): string {
  try {
    const object = paths.object(action.ObjectPathId);
    return object ? locationOf(object, action.Name ?? '').replace(/\.$/, '') : '';
  } catch (error) {
    // The path itself is what failed.
    return error instanceof ApiError ? (error.location ?? '') : '';
  }
}
