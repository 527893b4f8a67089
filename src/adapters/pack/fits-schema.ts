import type { JsonSchema } from './schema/typed-schema.js';

type Test = (value: unknown) => boolean;

/**
 * Whether values fit a schema, and no more: some thirty times as fast as the validator, which is asked only for what is
 * wrong with one that does not (a pack of a province has tens of thousands of targets). Knows the keywords that our schemas
 * use; throws at once for any other, so that none goes unheeded.
 */
export function fitter(schema: JsonSchema): Test {
  const defs = (schema.$defs ?? {}) as { readonly [name: string]: JsonSchema };
  const made = new Map<string, Test>();
  const of = (node: unknown): Test => testOf(node as JsonSchema | boolean, refOf);
  const refOf = (ref: string): Test => {
    const name = ref.slice('#/$defs/'.length);
    const known = made.get(name) ?? of(defs[name]);
    made.set(name, known);
    return known;
  };
  return of(schema);
}

const ANNOTATIONS = new Set(['$schema', '$id', '$defs', 'title', 'description']);

function testOf(node: JsonSchema | boolean, refOf: (ref: string) => Test): Test {
  if (typeof node === 'boolean') return () => node;
  const of = (inner: unknown): Test => testOf(inner as JsonSchema | boolean, refOf);
  const tests = Object.entries(node).flatMap(([keyword, argument]) => {
    if (ANNOTATIONS.has(keyword) || keyword === 'properties' || keyword === 'additionalProperties') return [];
    if (keyword === '$ref') return [refOf(argument as string)];
    const make = Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined;
    if (!make) throw new RangeError(`no such keyword here: ${keyword}`);
    return [make(argument, of)];
  });
  if (node.properties !== undefined || node.additionalProperties !== undefined) tests.push(members(node, of));
  return (value) => tests.every((test) => test(value));
}

/** Each keyword judges values of its own type only, as JSON Schema has it. */
const KEYWORDS: { readonly [keyword: string]: (argument: unknown, of: (schema: unknown) => Test) => Test } = {
  type: (names) => {
    const types = [names].flat() as string[];
    return (value) => types.some((type) => isOfType(value, type));
  },
  const: (only) => (value) => value === only,
  enum: (list) => {
    const allowed = new Set(list as readonly unknown[]);
    return (value) => allowed.has(value);
  },
  pattern: (source) => {
    const pattern = new RegExp(source as string, 'u');
    return (value) => typeof value !== 'string' || pattern.test(value);
  },
  maxLength: (most) => (value) =>
    typeof value !== 'string' || value.length <= (most as number) || [...value].length <= (most as number),
  minimum: (least) => (value) => typeof value !== 'number' || value >= (least as number),
  maximum: (most) => (value) => typeof value !== 'number' || value <= (most as number),
  minItems: (least) => (value) => !Array.isArray(value) || value.length >= (least as number),
  items: (schema, of) => {
    const test = of(schema);
    return (value) => !Array.isArray(value) || value.every(test);
  },
  required: (names) => (value) =>
    !isObject(value) || (names as readonly string[]).every((name) => Object.hasOwn(value, name)),
  propertyNames: (schema, of) => {
    const test = of(schema);
    return (value) => !isObject(value) || Object.keys(value).every(test);
  },
};

function members({ properties = {}, additionalProperties = true }: JsonSchema, of: (schema: unknown) => Test): Test {
  const named = new Map(Object.entries(properties as object).map(([name, schema]) => [name, of(schema)]));
  const other = of(additionalProperties);
  return (value) =>
    !isObject(value) || Object.entries(value).every(([name, member]) => (named.get(name) ?? other)(member));
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}
