import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { indicator, pack, target } from '../../../test/support/pack.js';
import { canonicalJson } from '../../core/submission/canonical-json.js';
import { digestOf } from '../../core/submission/digest.js';
import { nearestName } from './nearest-name.js';
import { readPack } from './read-pack.js';

const FOLDER = new URL('../../../assets/packs/', import.meta.url);
const SHIPPED = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

function shipped(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8'));
}

test('packs ship', () => {
  expect(SHIPPED).toEqual(expect.arrayContaining(['xingguo-13fyp.json', 'xingguo-14fyp.json']));
});

describe.each(SHIPPED)('the shipped pack %s', (name) => {
  const json = shipped(name);

  test('is a pack, under the name of its id', () => {
    expect(readPack(json)).toEqual({ ok: true, pack: json });
    expect(json).toMatchObject({ id: name.replace(/\.json$/, '') });
  });

  test('comes back from its canonical text as the same pack, of the same digest', () => {
    const again: unknown = JSON.parse(canonicalJson(json));
    expect(again).toEqual(json);
    expect(digestOf(again)).toBe(digestOf(json));
  });

  test('gives every indicator a target, or a figure that was published', () => {
    const reading = readPack(json);
    if (!reading.ok) throw new Error('refused');
    const { targets, actuals = [], indicators } = reading.pack;
    const figured = [...targets, ...actuals].map((each) => each.indicator);
    expect(new Set(figured)).toEqual(new Set(indicators.map((each) => each.code)));
  });
});

const good = JSON.parse(
  JSON.stringify(
    pack({ indicators: [indicator({ code: '01', name: '覆盖率' })], targets: [target({ indicator: '01' })] }),
  ),
) as object;

type Change = { readonly [path: string]: unknown };

/** The good pack with members set (or, with undefined, taken away) at dotted paths. */
function changed(change: Change): unknown {
  const copy = structuredClone(good) as { [name: string]: unknown };
  for (const [path, value] of Object.entries(change)) {
    const steps = path.split('.');
    const owner = steps.slice(0, -1).reduce((each, step) => each[step] as typeof copy, copy);
    if (value === undefined) delete owner[steps.at(-1)!];
    else owner[steps.at(-1)!] = value;
  }
  return copy;
}

function problems(json: unknown): readonly unknown[] {
  const reading = readPack(json);
  return reading.ok ? [] : reading.problems;
}

test('the pack that the cases start from is good', () => {
  expect(problems(good)).toEqual([]);
});

// prettier-ignore
test.each<{ why: string; change: Change; finds: readonly unknown[] }>([
  { why: 'a member is missing', change: { 'indicators.0.unit': undefined }, finds: [{ code: 'schema.missing', path: '$.indicators[0].unit', data: { name: 'unit' } }] },
  { why: 'a slip in a name', change: { 'indicators.0.unit': undefined, 'indicators.0.unti': '%' }, finds: [
    { code: 'schema.missing', path: '$.indicators[0].unit', data: { name: 'unit' } },
    { code: 'schema.unknown', path: '$.indicators[0].unti', data: { name: 'unti', near: 'unit' } },
  ] },
  { why: 'a name that is like no other', change: { colour: 'red' }, finds: [{ code: 'schema.unknown', path: '$.colour', data: { name: 'colour', near: null } }] },
  { why: 'a name that is no plain word', change: { '单位 "x"': 1 }, finds: [{ code: 'schema.unknown', path: '$["单位 \\"x\\""]', data: { name: '单位 "x"', near: null } }] },
  { why: 'a number where a decimal text is due', change: { 'targets.0.value': 100 }, finds: [{ code: 'schema.type', path: '$.targets[0].value', data: { found: 'number', expected: ['string'] } }] },
  { why: 'a decimal with a percent sign', change: { 'targets.0.value': '100%' }, finds: [{ code: 'schema.shape', path: '$.targets[0].value', data: { found: '100%', shape: 'decimal' } }] },
  { why: 'none of the union', change: { 'indicators.0.due': 'never' }, finds: [{ code: 'schema.value', path: '$.indicators[0].due', data: { found: 'never', allowed: ['end', 'each-year', 'hold'] } }] },
  { why: 'another format', change: { schema: 'hebao.pack/2' }, finds: [{ code: 'schema.value', path: '$.schema', data: { found: 'hebao.pack/2', allowed: ['hebao.pack/1'] } }] },
  { why: 'an empty list', change: { forms: [] }, finds: [{ code: 'schema.length', path: '$.forms', data: { found: 0, least: 1, most: null } }] },
  { why: 'a name too long', change: { title: '长'.repeat(1001) }, finds: [{ code: 'schema.length', path: '$.title', data: { found: 1001, least: null, most: 1000 } }] },
  { why: 'a year out of bounds', change: { 'targets.0.year': 20250 }, finds: [{ code: 'schema.number', path: '$.targets[0].year', data: { found: '20250', least: 1990, most: 2099 } }] },
  { why: 'a year with a fraction', change: { 'targets.0.year': 2025.5 }, finds: [{ code: 'schema.type', path: '$.targets[0].year', data: { found: 'number', expected: ['integer'] } }] },
  { why: 'an object where a list is due', change: { targets: {} }, finds: [{ code: 'schema.type', path: '$.targets', data: { found: 'object', expected: ['array'] } }] },
  { why: 'null', change: { 'plan': null }, finds: [{ code: 'schema.type', path: '$.plan', data: { found: 'null', expected: ['object'] } }] },
  { why: 'a text or null', change: { settings: { rateCap: 120 } }, finds: [{ code: 'schema.type', path: '$.settings.rateCap', data: { found: 'number', expected: ['string', 'null'] } }] },
  { why: 'no cap', change: { settings: { rateCap: null } }, finds: [] },
  { why: 'a severity of a name that is no finding code', change: { settings: { severities: { Foo: 'error' } } }, finds: [{ code: 'schema.shape', path: '$.settings.severities.Foo', data: { found: 'Foo', shape: 'finding-code' } }] },
  { why: 'a severity that is none', change: { settings: { severities: { 'cell.missing': 'fatal' } } }, finds: [{ code: 'schema.value', path: '$.settings.severities["cell.missing"]', data: { found: 'fatal', allowed: ['error', 'quasi', 'query', 'hint'] } }] },
  { why: 'several at once, each said', change: { id: 'A B', 'orgs.1.code': 1 }, finds: [
    { code: 'schema.shape', path: '$.id', data: { found: 'A B', shape: 'id' } },
    { code: 'schema.type', path: '$.orgs[1].code', data: { found: 'number', expected: ['string'] } },
  ] },
  { why: 'it fits, but contradicts itself', change: { 'targets.0.indicator': '07' }, finds: [{ code: 'unknown-reference', path: '$.targets[0].indicator', data: { thing: 'indicator', value: '07' } }] },
])('$why', ({ change, finds }) => {
  expect(problems(changed(change))).toEqual(finds);
});

describe('what is no pack at all', () => {
  test.each<{ why: string; json: unknown; code: string }>([
    { why: 'null', json: null, code: 'schema.type' },
    { why: 'a text', json: 'pack', code: 'schema.type' },
    { why: 'a list', json: [], code: 'schema.type' },
    { why: 'nothing', json: undefined, code: 'schema.other' },
    { why: 'half a surrogate pair', json: { '\ud800': 1 }, code: 'schema.other' },
    { why: 'a member named __proto__', json: JSON.parse('{"__proto__": {"id": "x"}}'), code: 'schema.unknown' },
    { why: 'members named as those of every object', json: { constructor: 1, toString: 2 }, code: 'schema.unknown' },
  ])('$why is refused', ({ json, code }) => {
    expect(problems(json)).toEqual(expect.arrayContaining([expect.objectContaining({ code })]));
  });

  test('any JSON is answered, never thrown at', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => expect(readPack(json).ok).toBe(false)));
  });
});

test.each([
  { name: 'unti', names: ['title', 'unit'], near: 'unit' },
  { name: 'Unit', names: ['unit'], near: 'unit' },
  { name: 'xy', names: ['id'], near: null },
  { name: 'a'.repeat(100_000), names: ['unit'], near: null },
])('the name nearest to $name is $near', ({ name, names, near }) => {
  expect(nearestName(name, names)).toBe(near);
});
