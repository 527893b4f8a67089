import { readFileSync } from 'node:fs';
import { Validator } from '@cfworker/json-schema';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitter } from './fits-schema.js';
import { packSchema } from './schema/pack-schema.js';

const fits = fitter(packSchema);
const validator = new Validator(packSchema, '2020-12', true);
const shipped = new URL('../../../assets/packs/xingguo-13fyp.json', import.meta.url);
const pack = JSON.parse(readFileSync(shipped, 'utf8')) as object;

/** Values that are near to what a member should be, or far from it. */
const near = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    '01',
    '100',
    '1e3',
    '2023',
    '2023Q5',
    'level',
    'end',
    '%',
    ' x',
    'hebao.pack/1',
    '1.0.0',
  ),
  fc.constantFrom<unknown>(0, 1, 2025, 2025.5, -1, 1e9, true, null, [], {}, [''], [{}]),
  fc.jsonValue({ maxDepth: 2 }),
);

test('says of any change to a pack what the validator says', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 6 }), near, fc.boolean(), (route, value, rename) => {
      const copy = structuredClone(pack);
      change(copy, route, value, rename);
      expect(fits(copy)).toBe(validator.validate(copy).valid);
    }),
    { numRuns: 300 },
  );
});

/** Walks down by member numbers, and sets the last one, or puts it under another name. */
function change(root: object, route: readonly number[], value: unknown, rename: boolean): void {
  let node = root as { [name: string]: unknown };
  for (const [i, step] of route.entries()) {
    const names = Object.keys(node);
    const name = names[step % Math.max(names.length, 1)];
    if (name === undefined) return;
    const inner = node[name];
    if (i < route.length - 1 && inner !== null && typeof inner === 'object') {
      node = inner as { [name: string]: unknown };
      continue;
    }
    if (rename && !Array.isArray(node)) {
      delete node[name];
      node[`${name}s`] = inner;
    } else node[name] = value;
    return;
  }
}

test('a keyword that it does not know is refused at once', () => {
  expect(() => fitter({ type: 'object', unevaluatedProperties: false })).toThrow(RangeError);
});

// prettier-ignore
test.each<{ why: string; schema: { readonly [keyword: string]: unknown }; value: unknown; good: boolean }>([
  { why: 'characters, not code units, have a length', schema: { maxLength: 2 }, value: '𠮷野', good: true },
  { why: 'one too many', schema: { maxLength: 1 }, value: '𠮷野', good: false },
  { why: 'a whole number written 1.0 is an integer', schema: { type: 'integer' }, value: JSON.parse('1.0'), good: true },
  { why: 'NaN is none', schema: { type: 'integer' }, value: NaN, good: false },
  { why: 'a list is no object', schema: { type: 'object' }, value: [], good: false },
  { why: 'names of members', schema: { propertyNames: { pattern: '^a' } }, value: { b: 1 }, good: false },
  { why: 'what every object inherits is no member', schema: { required: ['toString'] }, value: {}, good: false },
])('$why', ({ schema, value, good }) => {
  expect(fitter(schema)(value)).toBe(good);
});
