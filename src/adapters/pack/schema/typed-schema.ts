/** A JSON Schema (2020-12) as plain data. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** [Chinese, English]. */
export type Words = readonly [zh: string, en: string];

declare const values: unique symbol;

/** A schema of values of type `T`: the compiler holds the schema to the types in core/indicator/pack.ts. */
export interface Schema<T> {
  readonly json: JsonSchema;
  readonly [values]?: T;
}

interface Needed<T> {
  readonly needed: true;
  readonly schema: Schema<T>;
}
interface Optional<T> {
  readonly needed: false;
  readonly schema: Schema<T>;
}

/** Every member of `T` and no other; needed where `T` needs it, optional where `T` has a `?`. */
export type Members<T> = {
  readonly [K in keyof T]-?: {} extends Pick<T, K> ? Optional<Exclude<T[K], undefined>> : Needed<T[K]>;
};

export function need<T>(schema: Schema<T>, words?: Words): Needed<T> {
  return { needed: true, schema: described(schema, words) };
}

export function may<T>(schema: Schema<T>, words?: Words): Optional<T> {
  return { needed: false, schema: described(schema, words) };
}

export function objectOf<T extends object>(words: Words, members: Members<T>): Schema<T> {
  const entries = Object.entries<Needed<unknown> | Optional<unknown>>(members);
  const required = entries.filter(([, member]) => member.needed).map(([name]) => name);
  return {
    json: {
      title: titleOf(words),
      type: 'object',
      additionalProperties: false,
      ...(required.length > 0 ? { required } : {}),
      properties: Object.fromEntries(entries.map(([name, member]) => [name, member.schema.json])),
    },
  };
}

export function listOf<T>(item: Schema<T>, least = 0): Schema<readonly T[]> {
  return { json: { type: 'array', items: item.json, ...(least > 0 ? { minItems: least } : {}) } };
}

/** One of a union of strings: the words name every one of them, and no other. */
export function oneOf<T extends string>(words: { readonly [V in T]: Words }): Schema<T> {
  const meanings = Object.entries<Words>(words).map(([value, [zh, en]]) => `${value}: ${zh}; ${en}`);
  return { json: { enum: Object.keys(words), description: meanings.join(' · ') } };
}

export function textOf(words: Words, pattern: string, longest: number): Schema<string> {
  return { json: { title: titleOf(words), type: 'string', pattern, maxLength: longest } };
}

export function integerOf(minimum: number, maximum: number): Schema<number> {
  return { json: { type: 'integer', minimum, maximum } };
}

export const flag: Schema<boolean> = { json: { type: 'boolean' } };

export function refTo<T>(name: string): Schema<T> {
  return { json: { $ref: `#/$defs/${name}` } };
}

export function titleOf([zh, en]: Words): string {
  return `${zh} · ${en}`;
}

function described<T>(schema: Schema<T>, words: Words | undefined): Schema<T> {
  if (!words) return schema;
  const { description, ...rest } = schema.json;
  const own = titleOf(words);
  return { json: { ...rest, description: typeof description === 'string' ? `${own}. ${description}` : own } };
}
