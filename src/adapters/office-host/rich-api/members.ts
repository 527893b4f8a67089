import { ApiError } from './api-error.js';
import type { BoundMethod, HostObject } from './host-type.js';

/** Finds members, and tells by name what the host lacks: silence would look like Excel's own answer. */
export interface Members {
  scalar(object: HostObject, name: string): NonNullable<ReturnType<HostObject['scalar']>>;
  part(object: HostObject, name: string): () => HostObject | null;
  method(object: HostObject, name: string): BoundMethod;
  /** What `load` names: a scalar or a part. */
  either(object: HostObject, name: string): 'scalar' | 'part';
  /** An error for what the host lacks. */
  lacking(name: string): ApiError;
}

export function membersOf(onMissing: (name: string) => void): Members {
  const lacking = (name: string): ApiError => {
    onMissing(name);
    return new ApiError('ApiNotFound', `The simulated host has no ${name}.`, name);
  };
  const need = <M>(found: M | null, object: HostObject, name: string): M => {
    if (found === null) throw lacking(locationOf(object, name));
    return found;
  };
  return {
    scalar: (object, name) => need(object.scalar(name), object, name),
    part: (object, name) => need(object.part(name), object, name),
    method: (object, name) => need(object.method(name), object, name),
    either: (object, name) => (object.scalar(name) ? 'scalar' : need(object.part(name) && 'part', object, name)),
    lacking,
  };
}

/** `Range.getUsedRange`, as Microsoft's errors name members. */
export function locationOf(object: HostObject, name: string): string {
  return `${object.typeName}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
