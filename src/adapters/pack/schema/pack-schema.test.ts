import { readFileSync, writeFileSync } from 'node:fs';
import { Validator } from '@cfworker/json-schema';
import { describe, expect, test } from '@jest/globals';
import { INDICATOR_KINDS, ROLES, type Pack } from '../../../core/indicator/pack.js';
import { packSchema } from './pack-schema.js';
import { TEXTS } from './texts.js';
import { may, need, objectOf, oneOf, type JsonSchema, type Schema } from './typed-schema.js';

const FILE = new URL('../../../../assets/schemas/pack.schema.json', import.meta.url);

/** UPDATE_SCHEMAS=1 writes the file anew; the diff is reviewed. */
test('assets/schemas/pack.schema.json is this schema', () => {
  const text = `${JSON.stringify(packSchema, null, 2)}\n`;
  if (process.env.UPDATE_SCHEMAS) writeFileSync(FILE, text);
  expect(readFileSync(FILE, 'utf8')).toBe(text);
});

/** Every member that the types know, filled: `Required` all the way down, so that a new member must be added here. */
type Whole<T> = T extends readonly (infer U)[]
  ? readonly Whole<U>[]
  : T extends object
    ? { readonly [K in keyof T]-?: Whole<Exclude<T[K], undefined>> }
    : T;

const whole: Whole<Pack> = {
  schema: 'hebao.pack/1',
  id: 'whole',
  version: '1.0.0',
  title: '全',
  titleEn: 'whole',
  publisher: '测试',
  plan: { first: 2021, last: 2025, base: 2020 },
  period: 'year',
  orgs: [
    {
      code: '360783',
      name: '龙南市',
      aliases: ['龙南'],
      formerNames: ['龙南县'],
      formerCodes: ['360727'],
      validFrom: '2020-06-30',
      validTo: '2099-12-31',
      parent: '360700',
      counted: 'entrusted',
    },
  ],
  indicators: [
    {
      code: '01',
      name: '甲',
      nameEn: 'A',
      aliases: ['乙'],
      unit: '%',
      attribute: 'binding',
      direction: 'higher-is-better',
      kind: 'ratio',
      decimals: 2,
      integer: false,
      range: { min: '0', max: '100' },
      due: 'end',
      aggregation: 'weighted',
      denominator: '02',
      rounded: true,
      bounded: true,
      parent: '03',
      reference: 'wage',
      standard: true,
      base: '46.8',
      rate: { lowerIsBetter: 'none', growth: 'none' },
      verdict: 'points',
      responsible: '某科',
      scope: '口径',
      sources: ['plan'],
    },
  ],
  forms: [
    {
      id: 'annual',
      title: '表',
      titles: ['别名'],
      number: '民统1表',
      authority: '某局',
      approval: '某批',
      validUntil: '2026-12-31',
      period: 'year',
      cadence: 'annual',
      unit: '万元',
      indicators: ['01'],
      columns: [{ role: 'actual', header: '实际', headers: ['完成'], required: true, unit: '%', accumulation: 'end' }],
    },
  ],
  targets: [
    {
      indicator: '01',
      org: '360783',
      year: 2025,
      sense: 'range',
      value: '1',
      high: '2',
      tolerance: '0.1',
      text: '原文',
      milestones: [{ period: '2022', value: '1' }],
      source: 'plan',
    },
  ],
  actuals: [{ indicator: '01', org: '360783', period: '2020', value: '1', source: 'plan' }],
  references: [
    {
      id: 'wage',
      name: '工资',
      aliases: ['薪'],
      unit: '元',
      owner: 'org',
      publisher: '省',
      values: [{ org: '360783', value: '1', from: '2021', to: '2022', area: '三类', document: '某号' }],
    },
  ],
  rules: [
    {
      id: 'R01',
      text: '01=01',
      form: 'annual',
      severity: 'quasi',
      blank: 'skip',
      explanation: '说明',
      source: 'plan',
      row: 3,
    },
  ],
  exemptions: [
    {
      kind: 'nil',
      org: '360783',
      form: 'annual',
      indicator: '01',
      from: '2021',
      to: '2022',
      reason: '理由',
    },
  ],
  units: [{ name: '床', aliases: ['铺'], of: '张', numerator: '1', denominator: '1' }],
  settings: {
    rounding: 'half-up',
    rateDecimals: 1,
    rateCap: null,
    lowerIsBetterRate: 'none',
    growthRate: 'none',
    negativeTargetRate: 'none',
    noDataCounts: true,
    progressBy: 'months',
    jump: { relative: '30', absolute: '10', points: '10', standard: '15' },
    outliers: { threshold: '3.5', minimumOrgs: 8, least: '10', u: '0.5', a: '0.05', c: '4' },
    unchangedShare: '80',
    severities: { 'cell.missing': 'query' },
  },
  sources: [{ id: 'plan', title: '规划', publisher: '某局', year: 2021 }],
  notes: ['说明'],
};

const validator = new Validator(packSchema, '2020-12', false);

describe('the schema and the types are one shape', () => {
  test('a pack that uses every member fits', () => {
    expect(validator.validate(whole)).toEqual({ valid: true, errors: [] });
  });

  test('the pack above uses every member that the schema has, and no other', () => {
    expect(membersOf(packSchema)).toEqual(membersUsed(whole));
  });

  test.each([
    { why: 'kinds', union: INDICATOR_KINDS, at: ['properties', 'indicators', 'items', 'properties', 'kind'] },
    {
      why: 'roles',
      union: ROLES,
      at: ['properties', 'forms', 'items', 'properties', 'columns', 'items', 'properties', 'role'],
    },
  ])('$why', ({ union, at }) => {
    const node = at.reduce<JsonSchema>((schema, name) => schema[name] as JsonSchema, packSchema);
    expect(node.enum).toEqual([...union]);
  });

  test('the compiler refuses a schema that leaves the types', () => {
    interface Thing {
      readonly a: string;
      readonly b?: number;
    }
    const text: Schema<string> = { json: {} };
    const number: Schema<number> = { json: {} };
    objectOf<Thing>(['好', 'good'], { a: need(text), b: may(number) });
    // @ts-expect-error a member is left out
    objectOf<Thing>(['缺', 'missing'], { a: need(text) });
    // @ts-expect-error a member too many
    objectOf<Thing>(['多', 'more'], { a: need(text), b: may(number), c: may(text) });
    // @ts-expect-error a needed member is optional in the schema
    objectOf<Thing>(['可选', 'optional'], { a: may(text), b: may(number) });
    // @ts-expect-error another type
    objectOf<Thing>(['类型', 'type'], { a: need(number), b: may(number) });
    // @ts-expect-error a union's member is left out
    oneOf<'x' | 'y'>({ x: ['甲', 'x'] });
    expect(true).toBe(true);
  });
});

test('every object is closed, every member has words in both languages', () => {
  for (const node of nodesOf(packSchema)) {
    if (node.properties) expect(node.additionalProperties).toBe(false);
    for (const member of Object.values((node.properties as { [name: string]: JsonSchema } | undefined) ?? {}))
      expect(`${member.title ?? ''}${member.description ?? ''}`).toMatch(/\p{Script=Han}.*[A-Za-z]/u);
  }
});

describe('shapes of text', () => {
  const takes = (name: keyof typeof TEXTS, text: string): boolean =>
    new RegExp(String(TEXTS[name].json.pattern), 'u').test(text);

  // prettier-ignore
  test.each([
    { name: 'decimal', good: ['0', '-0.5', '12.50', '100'], bad: ['', '.5', '5.', '01', '1e3', '+1', '1,000', '１', ' 1', '1 ', '1/3', '5%'] },
    { name: 'period', good: ['2023', '2023H1', '2023Q4', '2023-06'], bad: ['2023Q5', '2023-6', '2023年', '23', '2023H3', '1899'] },
    { name: 'date', good: ['2023-12-31'], bad: ['2023-13-01', '2023-00-01', '2023-1-1', '2023-01-32', '20230101'] },
    { name: 'code', good: ['01', '360732', '360700-K1', 'A.1'], bad: ['', '-1', '指标', 'a b', 'a'.repeat(33)] },
    { name: 'id', good: ['xingguo-14fyp', '1'], bad: ['', 'Xingguo', '-a', 'a.b'] },
    { name: 'version', good: ['1.0.0', '0.10.2'], bad: ['1.0', '1.0.0-rc1', '01.0.0', 'v1.0.0'] },
    { name: 'finding-code', good: ['cell.text-number'], bad: ['cell', 'Cell.x', 'cell.text_number'] },
    { name: 'words', good: ['甲', '甲 乙'], bad: ['', ' 甲', '甲 ', '甲\n乙', '\u0000'] },
    { name: 'unit', good: ['', '%', '元/人、月'], bad: [' ', '个 '] },
    { name: 'text', good: ['甲\n乙'], bad: ['', ' \n '] },
  ] as const)('$name', ({ name, good, bad }) => {
    for (const text of good) expect([text, takes(name, text)]).toEqual([text, true]);
    for (const text of bad) expect([text, takes(name, text)]).toEqual([text, false]);
  });

  test('a long hostile text ends in an answer', () => {
    for (const name of Object.keys(TEXTS) as (keyof typeof TEXTS)[]) {
      // free text may hold it; every other shape refuses it
      expect([name, takes(name, `${' a'.repeat(100_000)}\n`)]).toEqual([name, name === 'text']);
    }
  });
});

/** Names of members, written `orgs.aliases`, lists looked through. */
function membersOf(schema: JsonSchema, prefix = ''): readonly string[] {
  const inner = (schema.items as JsonSchema | undefined) ?? schema;
  const members = Object.entries((inner.properties as { [name: string]: JsonSchema } | undefined) ?? {});
  return members.flatMap(([name, member]) => [prefix + name, ...membersOf(member, `${prefix}${name}.`)]).sort();
}

function membersUsed(value: unknown, prefix = ''): readonly string[] {
  const inner: unknown = Array.isArray(value) ? value[0] : value;
  if (inner === null || typeof inner !== 'object' || prefix === 'settings.severities.') return [];
  return Object.entries(inner)
    .flatMap(([name, member]) => [prefix + name, ...membersUsed(member, `${prefix}${name}.`)])
    .sort();
}

function* nodesOf(schema: unknown): Iterable<JsonSchema> {
  if (schema === null || typeof schema !== 'object') return;
  yield schema as JsonSchema;
  for (const inner of Object.values(schema)) yield* nodesOf(inner);
}
