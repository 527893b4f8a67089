import { Validator, type OutputUnit } from '@cfworker/json-schema';
import { writePath, type PackProblem, type PathStep, type TextShape } from '../../core/indicator/pack-problem.js';
import { fitter } from './fits-schema.js';
import { nearestName } from './nearest-name.js';
import { packSchema } from './schema/pack-schema.js';
import { TEXTS } from './schema/texts.js';
import type { JsonSchema } from './schema/typed-schema.js';

/** A schema made ready to judge values. */
interface Ready {
  readonly fits: (value: unknown) => boolean;
  readonly validator: Validator;
}
const ready = new WeakMap<JsonSchema, Ready>();

function madeReady(schema: JsonSchema): Ready {
  const made = ready.get(schema) ?? { fits: fitter(schema), validator: new Validator(schema, '2020-12', false) };
  ready.set(schema, made);
  return made;
}

/**
 * What keeps a value from being a pack (or what another schema of ours describes), in our words: only the innermost causes (that a list is wrong because its third
 * member is, goes without saying), in the schema's order, each once. Empty: it fits.
 */
export function schemaProblems(json: unknown, schema: JsonSchema = packSchema): readonly PackProblem[] {
  if (!isWellFormed(json)) return [{ code: 'schema.other', path: '$', data: { keyword: 'well-formed' } }];
  const { fits, validator } = madeReady(schema);
  if (fits(json)) return [];
  const { errors } = validator.validate(json);
  const problems = errors.flatMap((unit) => translated(unit, json, schema));
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify(problem);
    return !seen.has(key) && seen.add(key);
  });
}

/** Units of the validator that only say that something inside is wrong. */
const OUTER = new Set([
  'properties',
  'items',
  '$ref',
  'additionalProperties',
  'propertyNames',
  'anyOf',
  'allOf',
  'oneOf',
]);

function translated(unit: OutputUnit, json: unknown, schema: JsonSchema): readonly PackProblem[] {
  if (OUTER.has(unit.keyword)) return [];
  const steps = stepsTo(unit.instanceLocation, json);
  const node = nodeAt(unit.keywordLocation, schema);
  const value = unit.keywordLocation.includes('/propertyNames') ? steps.at(-1) : valueAt(json, steps);
  if (unit.keyword === 'required') return missing(steps, node, value);
  if (unit.keyword === 'false') {
    return [{ code: 'schema.unknown', path: writePath(steps), data: unknownName(steps, schema) }];
  }
  return [causeOf(unit.keyword, steps, node, value)];
}

function missing(steps: readonly PathStep[], node: JsonSchema, value: unknown): readonly PackProblem[] {
  const names = (node.required as readonly string[]).filter((name) => !Object.hasOwn(value as object, name));
  return names.map((name) => ({ code: 'schema.missing', path: writePath([...steps, name]), data: { name } }));
}

function causeOf(keyword: string, steps: readonly PathStep[], node: JsonSchema, value: unknown): PackProblem {
  const path = writePath(steps);
  const found = shown(value);
  switch (keyword) {
    case 'type':
      return { code: 'schema.type', path, data: { found: typeName(value), expected: [node.type].flat() as string[] } };
    case 'enum':
    case 'const':
      return { code: 'schema.value', path, data: { found, allowed: allowed(node) } };
    case 'pattern':
      return { code: 'schema.shape', path, data: { found, shape: shapeOf(node) } };
    case 'minLength':
    case 'maxLength':
    case 'minItems':
      return { code: 'schema.length', path, data: lengthData(node, value) };
    case 'minimum':
    case 'maximum':
      return { code: 'schema.number', path, data: { found, ...bounds(node.minimum, node.maximum) } };
    default:
      return { code: 'schema.other', path, data: { keyword } };
  }
}

function unknownName(
  steps: readonly PathStep[],
  schema: JsonSchema,
): { readonly name: string; readonly near: string | null } {
  const name = String(steps.at(-1) ?? '');
  return { name, near: nearestName(name, memberNames(steps.slice(0, -1), schema)) };
}

/** Names that the schema has for the members of the object at `steps`. */
function memberNames(steps: readonly PathStep[], schema: JsonSchema): readonly string[] {
  let node: JsonSchema = schema;
  for (const step of steps) {
    const inner = typeof step === 'number' ? node.items : (node.properties as JsonSchema | undefined)?.[step];
    node = followed(inner, schema);
  }
  return Object.keys((node.properties as object | undefined) ?? {});
}

function allowed(node: JsonSchema): readonly string[] {
  return ((node.enum ?? [node.const]) as readonly unknown[]).map(String);
}

function shapeOf(node: JsonSchema): TextShape {
  const entry = Object.entries(TEXTS).find(([, { json }]) => json.pattern === node.pattern);
  return (entry?.[0] ?? 'text') as TextShape;
}

function lengthData(node: JsonSchema, value: unknown): Extract<PackProblem, { code: 'schema.length' }>['data'] {
  const found = typeof value === 'string' ? [...value].length : Array.isArray(value) ? value.length : 0;
  return { found, ...bounds(node.minLength ?? node.minItems, node.maxLength ?? node.maxItems) };
}

function bounds(least: unknown, most: unknown): { readonly least: number | null; readonly most: number | null } {
  return { least: typeof least === 'number' ? least : null, most: typeof most === 'number' ? most : null };
}

/** `#/indicators/3/unit` as steps, list places told from names by what is there. */
function stepsTo(pointer: string, json: unknown): PathStep[] {
  const steps: PathStep[] = [];
  let value = json;
  for (const part of pointer.split('/').slice(1)) {
    const name = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(value) ? Number(name) : name;
    steps.push(step);
    value = valueAt(value, [step]);
  }
  return steps;
}

function valueAt(json: unknown, steps: readonly PathStep[]): unknown {
  return steps.reduce<unknown>((value, step) => {
    const inside = value !== null && typeof value === 'object' && Object.hasOwn(value, step);
    return inside ? (value as { readonly [step: PathStep]: unknown })[step] : undefined;
  }, json);
}

/** The schema object that holds the keyword at the end of `pointer`, references followed. */
function nodeAt(pointer: string, schema: JsonSchema): JsonSchema {
  const parts = pointer.split('/').slice(1, -1);
  return parts.reduce<JsonSchema>(
    (node, part) => (part === '$ref' ? followed(node, schema) : followed(node[part], schema)),
    schema,
  );
}

function followed(inner: unknown, schema: JsonSchema): JsonSchema {
  const node = (inner ?? {}) as JsonSchema;
  if (typeof node.$ref !== 'string') return node;
  const name = node.$ref.slice('#/$defs/'.length);
  return (schema.$defs as { readonly [name: string]: JsonSchema })[name] ?? {};
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** The value in short: strangers' packs may hold anything. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
}

/** Only what JSON has; names with half a surrogate pair have no pointer, and no digest. */
function isWellFormed(json: unknown): boolean {
  const waiting: unknown[] = [json];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (value === undefined || typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
      return false;
    if (typeof value === 'string' && !isWhole(value)) return false;
    if (value === null || typeof value !== 'object') continue;
    for (const [name, member] of Object.entries(value)) {
      if (!isWhole(name)) return false;
      waiting.push(member);
    }
  }
  return true;
}

function isWhole(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}
