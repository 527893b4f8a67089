/** One object of the host as the engine sees it: its members are found by the names of the wire. */
export interface HostObject {
  readonly typeName: string;
  /** Names of all scalar properties, for a load that names none. */
  readonly scalars: readonly string[];
  scalar(name: string): { get(): unknown; readonly set: ((value: unknown) => void) | null } | null;
  /** A part: an object of its own (`Range.Format`). */
  part(name: string): (() => HostObject | null) | null;
  method(name: string): BoundMethod | null;
  /** What it is found by again: Id, Key …; merged into every answer about it. */
  identity(): { readonly [name: string]: unknown };
  /** Null: no collection. */
  readonly items: (() => readonly HostObject[]) | null;
  /** Its references can be kept beyond a sync (`_KeepReference`). */
  readonly keepsReferences: boolean;
}

export interface BoundMethod {
  readonly writes: boolean;
  run(args: readonly unknown[]): unknown;
}

export interface Scalar<T> {
  get(self: T): unknown;
  set?(self: T, value: unknown): void;
}

/** Answers an object, or JSON. `args` holds objects where the call had objects. Null from a method named …OrNullObject is a null object. */
export type MethodRun<T> = (self: T, ...args: readonly unknown[]) => unknown;
export interface WritingMethod<T> {
  readonly writes: true;
  readonly run: MethodRun<T>;
}

/** A type of the object model as a table. Names are those of the wire: PascalCase. */
export interface TypeMembers<T> {
  readonly scalars?: { readonly [name: string]: Scalar<T> };
  readonly parts?: { readonly [name: string]: (self: T) => HostObject | null };
  readonly methods?: { readonly [name: string]: MethodRun<T> | WritingMethod<T> };
  readonly identity?: (self: T) => { readonly [name: string]: unknown };
  readonly items?: (self: T) => readonly HostObject[];
  readonly keepsReferences?: true;
}

export interface HostType<T> {
  of(self: T): HostObject;
  /** What an argument stands for; null where it is no object of this type. */
  read(argument: unknown): T | null;
}

export function writing<T>(run: MethodRun<T>): WritingMethod<T> {
  return { writes: true, run };
}

/** Turns a table into a type. */
export function hostType<T>(typeName: string, members: TypeMembers<T>): HostType<T> {
  const scalars = new Map(Object.entries(members.scalars ?? {}));
  const parts = new Map(Object.entries(members.parts ?? {}));
  const methods = new Map(Object.entries(members.methods ?? {}));
  const names = [...scalars.keys()];
  const known = new WeakMap<HostObject, T>();
  const of = (self: T): HostObject => {
    const object: HostObject = {
      typeName,
      scalars: names,
      scalar: (name) => {
        const scalar = scalars.get(name);
        if (!scalar) return null;
        const { set } = scalar;
        return { get: () => scalar.get(self), set: set ? (value) => set(self, value) : null };
      },
      part: (name) => {
        const part = parts.get(name);
        return part ? () => part(self) : null;
      },
      method: (name) => bound(methods.get(name), self),
      identity: () => members.identity?.(self) ?? {},
      items: members.items ? () => members.items!(self) : null,
      keepsReferences: members.keepsReferences === true,
    };
    known.set(object, self);
    return object;
  };
  return {
    of,
    read: (argument) => (typeof argument === 'object' && argument ? (known.get(argument as HostObject) ?? null) : null),
  };
}

function bound<T>(method: MethodRun<T> | WritingMethod<T> | undefined, self: T): BoundMethod | null {
  if (!method) return null;
  const run = typeof method === 'function' ? method : method.run;
  return { writes: typeof method !== 'function', run: (args) => run(self, ...args) };
}

/** Objects are told from JSON by their methods: JSON has none. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'typeName' in value && 'scalar' in value;
}
