import { describe, expect, test } from '@jest/globals';
import { indicator, pack, target } from '../../../test/support/pack.js';
import { ruleLintExamples } from '../../../test/support/rule-lint-examples.js';
import { lintPack } from './lint-pack.js';
import { packProblemMessage } from './pack-problem-message.js';
import type { PackProblem, PackProblemCode, PackProblems } from './pack-problem.js';
import type { Form, Indicator, Org, Pack, Target } from './pack.js';

const A = indicator({ code: '01', name: '甲' });
const B = indicator({ code: '02', name: '乙' });

const CITY: Org = { code: '360700', name: '赣州市' };
const COUNTY: Org = { code: '360732', name: '兴国县', parent: '360700' };

/** A sound pack of two indicators, with `given` in place. */
function packOf(given: Partial<Pack> = {}): Pack {
  return pack({ indicators: [A, B], ...given });
}

function withIndicator(given: Partial<Indicator>, more: Partial<Pack> = {}): Pack {
  return packOf({ indicators: [{ ...A, ...given }, B], ...more });
}

function withTarget(given: Partial<Target>, of: Partial<Indicator> = {}): Pack {
  return withIndicator(of, { targets: [target({ indicator: '01', ...given })] });
}

function withForm(given: Partial<Form>): Pack {
  const [form] = packOf().forms;
  return packOf({ forms: [{ ...form!, ...given }] });
}

const found = (lintedPack: Pack): readonly string[] => lintPack(lintedPack).map(({ code, path }) => `${code} ${path}`);

// prettier-ignore
test.each<{ why: string; pack: Pack; finds: readonly string[] }>([
  { why: 'a sound pack', pack: packOf(), finds: [] },

  { why: '1 and 01 are one indicator', pack: packOf({ indicators: [A, { ...B, code: '1' }], forms: [{ ...packOf().forms[0]!, indicators: ['01'] }] }), finds: ['duplicate $.indicators[1].code'] },
  { why: 'an org twice', pack: packOf({ orgs: [CITY, COUNTY, { ...COUNTY, name: '另一县' }] }), finds: ['duplicate $.orgs[2].code'] },
  { why: 'a form twice', pack: packOf({ forms: [packOf().forms[0]!, packOf().forms[0]!] }), finds: ['duplicate $.forms[1].id'] },
  { why: 'an indicator twice in a form', pack: withForm({ indicators: ['01', '02', '1'] }), finds: ['duplicate $.forms[0].indicators[2]'] },
  { why: 'two target columns', pack: withForm({ columns: [...packOf().forms[0]!.columns, { role: 'target', header: '目标' }] }), finds: ['duplicate $.forms[0].columns[12]'] },
  { why: 'two actual columns, this period and the whole year, are none', pack: withForm({ columns: [...packOf().forms[0]!.columns, { role: 'actual', header: '累计', accumulation: 'cumulative' }] }), finds: [] },
  { why: 'two targets of one org for one year', pack: packOf({ targets: [target({ indicator: '01' }), target({ indicator: '1', value: '90' })] }), finds: ['duplicate $.targets[1]'] },
  { why: 'targets of two years are two', pack: packOf({ targets: [target({ indicator: '01' }), target({ indicator: '01', year: 2024 })] }), finds: [] },
  { why: 'an accepted figure twice', pack: packOf({ actuals: [{ indicator: '01', org: '360732', period: '2020', value: '1' }, { indicator: '01', org: '360732', period: '2020', value: '2' }] }), finds: ['duplicate $.actuals[1]'] },
  { why: 'a unit under two names', pack: packOf({ units: [{ name: '床', of: '张', numerator: '1' }, { name: '铺', aliases: ['床'], of: '张', numerator: '1' }] }), finds: ['duplicate $.units[1].aliases[0]'] },
  { why: 'a rule twice', pack: packOf({ rules: [{ id: '1', text: '01=02', severity: 'error' }, { id: '01', text: '02=01', severity: 'error' }] }), finds: ['duplicate $.rules[1].id'] },

  { why: 'a form of an unknown indicator', pack: withForm({ indicators: ['01', '09'] }), finds: ['unknown-reference $.forms[0].indicators[1]'] },
  { why: 'a target of unknown everything', pack: packOf({ targets: [target({ indicator: '09', org: '000000', source: 'none' })] }), finds: ['unknown-reference $.targets[0].indicator', 'unknown-reference $.targets[0].org', 'unknown-reference $.targets[0].source'] },
  { why: 'a target under a former code', pack: packOf({ orgs: [CITY, { ...COUNTY, formerCodes: ['360799'] }], targets: [target({ indicator: '01', org: '360799' })] }), finds: [] },
  { why: 'an accepted figure of an unknown org', pack: packOf({ actuals: [{ indicator: '01', org: 'x', period: '2020', value: '1' }] }), finds: ['unknown-reference $.actuals[0].org'] },
  { why: 'an exemption of what is not there', pack: packOf({ exemptions: [{ kind: 'nil', org: 'x', form: 'x', indicator: '09', reason: '无' }] }), finds: ['unknown-reference $.exemptions[0].form', 'unknown-reference $.exemptions[0].indicator', 'unknown-reference $.exemptions[0].org'] },
  { why: 'parents, denominators, references and sources that are not there', pack: withIndicator({ parent: '09', denominator: '08', reference: 'r', sources: ['s'] }), finds: ['unknown-reference $.indicators[0].denominator', 'unknown-reference $.indicators[0].parent', 'unknown-reference $.indicators[0].reference', 'unknown-reference $.indicators[0].sources[0]'] },
  { why: "an org's parent is not there", pack: packOf({ orgs: [COUNTY] }), finds: ['unknown-reference $.orgs[0].parent'] },
  { why: 'a rule of an unknown form', pack: packOf({ rules: [{ id: 'R1', text: '01=02', form: 'x', severity: 'error' }] }), finds: ['unknown-reference $.rules[0].form'] },
  { why: 'a reference value of an unknown org', pack: packOf({ references: [{ id: 'r', name: '参', unit: '%', owner: 'org', values: [{ org: 'x', value: '1', from: '2021' }] }] }), finds: ['unknown-reference $.references[0].values[0].org'] },
  { why: 'a severity of a code that no check has', pack: packOf({ settings: { severities: { 'cell.nonsense': 'hint', 'cell.missing': 'query' } } }), finds: ['unknown-reference $.settings.severities["cell.nonsense"]'] },
  { why: 'a severity of another family is taken on trust', pack: packOf({ settings: { severities: { 'group.outlier': 'hint' } } }), finds: [] },

  { why: 'an indicator that is part of itself', pack: withIndicator({ parent: '1' }), finds: ['parent-cycle $.indicators[0].parent'] },
  { why: 'two indicators that are part of each other', pack: packOf({ indicators: [{ ...A, parent: '02' }, { ...B, parent: '01' }] }), finds: ['parent-cycle $.indicators[0].parent'] },
  { why: 'a circle that is entered from outside', pack: packOf({ orgs: [{ ...COUNTY, parent: 'a' }, { code: 'a', name: 'a', parent: 'b' }, { code: 'b', name: 'b', parent: 'a' }] }), finds: ['parent-cycle $.orgs[1].parent'] },
  { why: 'a plain tree', pack: packOf({ indicators: [A, { ...B, parent: '01' }] }), finds: [] },

  { why: "a former code that is another's code", pack: packOf({ orgs: [CITY, COUNTY, { code: '360733', name: '会昌县', formerCodes: ['360732'] }] }), finds: ['former-code-clash $.orgs[2].formerCodes[0]'] },
  { why: 'a former code of two', pack: packOf({ orgs: [CITY, { ...COUNTY, formerCodes: ['1'] }, { code: '360733', name: '会昌县', formerCodes: ['1'] }] }), finds: ['former-code-clash $.orgs[2].formerCodes[0]'] },
  { why: 'two orgs of one name', pack: packOf({ orgs: [CITY, COUNTY, { code: '360733', name: '会昌县', aliases: ['兴国县'] }] }), finds: ['name-clash $.orgs[2].aliases[0]'] },
  { why: 'validity that ends before it begins', pack: packOf({ orgs: [CITY, { ...COUNTY, validFrom: '2021-01-01', validTo: '2020-12-31' }] }), finds: ['period-order $.orgs[1].validTo'] },
  { why: 'a day that is none', pack: packOf({ orgs: [CITY, { ...COUNTY, validFrom: '2023-02-29' }] }), finds: ['date-invalid $.orgs[1].validFrom'] },
  { why: 'a day that only a leap year has', pack: packOf({ orgs: [CITY, { ...COUNTY, validFrom: '2024-02-29' }] }), finds: [] },

  { why: 'weighted by nothing', pack: withIndicator({ aggregation: 'weighted' }), finds: ['denominator-missing $.indicators[0].aggregation'] },
  { why: 'weighted by another', pack: withIndicator({ aggregation: 'weighted', denominator: '2' }), finds: [] },
  { why: 'weighted by itself', pack: withIndicator({ aggregation: 'weighted', denominator: '1' }), finds: ['denominator-self $.indicators[0].denominator'] },
  { why: 'a unit that no one knows', pack: withIndicator({ unit: '咫' }), finds: ['unit-unknown $.indicators[0].unit'] },
  { why: "a unit of the pack's own", pack: withIndicator({ unit: '咫' }, { units: [{ name: '咫', of: '个', numerator: '8' }] }), finds: [] },
  { why: 'no unit', pack: withIndicator({ unit: '' }), finds: [] },
  { why: 'bounded, but no part of a whole', pack: withIndicator({ unit: '个', bounded: true }), finds: ['bounded-unit $.indicators[0].unit'] },
  { why: 'a range upside down', pack: withIndicator({ range: { min: '100', max: '0' } }), finds: ['range-reversed $.indicators[0].range'] },
  { why: 'a range of one figure', pack: withIndicator({ range: { min: '100', max: '100' } }), finds: [] },
  { why: 'a ratio to nothing', pack: withIndicator({ kind: 'ratio' }), finds: ['reference-missing $.indicators[0]'] },
  { why: 'a ratio to something of another dimension', pack: withIndicator({ kind: 'ratio', unit: '元/人、月', reference: 'r' }, { references: [{ id: 'r', name: '参', unit: '%', owner: 'other' }] }), finds: ['unit-dimension $.indicators[0].reference'] },
  { why: 'a ratio to something by the year', pack: withIndicator({ kind: 'ratio', unit: '元/人、月', reference: 'r' }, { references: [{ id: 'r', name: '参', unit: '元/人·年', owner: 'other' }] }), finds: [] },
  { why: 'two indicators of one name', pack: packOf({ indicators: [A, { ...B, aliases: ['甲'] }] }), finds: ['name-clash $.indicators[1].aliases[0]'] },
  { why: 'parts of two parents may share a name', pack: packOf({ indicators: [A, { ...B, parent: '01', name: '甲' }] }), finds: [] },
  { why: 'a base value that is out of range', pack: withIndicator({ base: '120', range: { max: '100' } }), finds: ['outside-range $.indicators[0].base'] },

  { why: 'a target past the plan', pack: withTarget({ year: 2026 }), finds: ['year-outside-plan $.targets[0].year'] },
  { why: 'at most, where higher is better', pack: withTarget({ sense: 'at-most' }), finds: ['sense-against-direction $.targets[0].sense'] },
  { why: 'at least, where lower is better', pack: withTarget({ sense: 'at-least' }, { direction: 'lower-is-better' }), finds: ['sense-against-direction $.targets[0].sense'] },
  { why: 'a decline of at least 3%, where lower is better', pack: withTarget({ sense: 'at-least', value: '3' }, { direction: 'lower-is-better', kind: 'decline' }), finds: [] },
  { why: 'exactly, either way', pack: withTarget({ sense: 'equal' }, { direction: 'lower-is-better' }), finds: [] },
  { why: 'a range without its upper end', pack: withTarget({ sense: 'range' }), finds: ['value-missing $.targets[0]'] },
  { why: 'a range upside down', pack: withTarget({ sense: 'range', value: '9', high: '8' }), finds: ['range-reversed $.targets[0].high'] },
  { why: 'an upper end without a range', pack: withTarget({ high: '101' }), finds: ['value-unwanted $.targets[0].high'] },
  { why: 'a tolerance of what is exact', pack: withTarget({ tolerance: '1' }), finds: ['value-unwanted $.targets[0].tolerance'] },
  { why: 'about, without a tolerance: judged by a person', pack: withTarget({ sense: 'about' }), finds: [] },
  { why: 'a figure for what a person judges', pack: withTarget({ value: '1' }, { kind: 'qualitative' }), finds: ['value-unwanted $.targets[0].value'] },
  { why: 'a target out of range', pack: withTarget({ value: '101' }, { range: { min: '0', max: '100' } }), finds: ['outside-range $.targets[0].value'] },
  { why: 'a rate of growth is not in the range of the level', pack: withTarget({ value: '120' }, { kind: 'growth', range: { max: '100' } }), finds: [] },
  { why: 'half a thing', pack: withTarget({ value: '0.5' }, { unit: '个', integer: true }), finds: ['not-whole $.targets[0].value'] },
  { why: '0.00605 万个 is 60.5', pack: withTarget({ value: '0.00605' }, { unit: '万个', integer: true }), finds: ['not-whole $.targets[0].value'] },
  { why: '0.006 万个 is 60', pack: withTarget({ value: '0.006' }, { unit: '万个', integer: true }), finds: [] },
  { why: 'milestones out of order', pack: withTarget({ milestones: [{ period: '2023', value: '1' }, { period: '2022', value: '2' }] }), finds: ['milestone-order $.targets[0].milestones[1].period'] },
  { why: 'one milestone twice', pack: withTarget({ milestones: [{ period: '2023', value: '1' }, { period: '2023', value: '1' }] }), finds: ['milestone-order $.targets[0].milestones[1].period'] },
  { why: 'a quarter, then the year that it ends', pack: withTarget({ milestones: [{ period: '2023Q4', value: '1' }, { period: '2023', value: '1' }] }), finds: [] },
  { why: "a milestone past the target's year", pack: withTarget({ year: 2023, milestones: [{ period: '2024', value: '1' }] }), finds: ['milestone-outside $.targets[0].milestones[0].period'] },
  { why: 'an accepted figure out of range', pack: withIndicator({ range: { max: '100' } }, { actuals: [{ indicator: '01', org: '360732', period: '2020', value: '101' }] }), finds: ['outside-range $.actuals[0].value'] },

  { why: 'a plan that ends before it begins', pack: packOf({ plan: { first: 2025, last: 2021, base: 2020 } }), finds: ['plan-order $.plan'] },
  { why: 'an exemption that ends before it begins', pack: packOf({ exemptions: [{ kind: 'nil', from: '2023', to: '2022', reason: '无' }] }), finds: ['period-order $.exemptions[0].to'] },
  { why: 'two values at one time', pack: packOf({ references: [{ id: 'r', name: '参', unit: '%', owner: 'org', values: [{ org: '360732', value: '1', from: '2021' }, { org: '360732', value: '2', from: '2023', to: '2024' }] }] }), finds: ['validity-overlap $.references[0].values[1]'] },
  { why: 'two values, one after the other', pack: packOf({ references: [{ id: 'r', name: '参', unit: '%', owner: 'org', values: [{ org: '360732', value: '1', from: '2021', to: '2022' }, { org: '360732', value: '2', from: '2023' }] }] }), finds: [] },

  { why: "the unit of a form's column", pack: withForm({ columns: [...packOf().forms[0]!.columns.slice(0, -1), { role: 'note', header: '备注', unit: '咫' }] }), finds: ['unit-unknown $.forms[0].columns[11].unit'] },
  { why: 'a unit of an unknown unit', pack: packOf({ units: [{ name: '咫', of: '寸寸', numerator: '8' }] }), finds: ['unit-unknown $.units[0].of'] },
  { why: 'a unit divided by nothing', pack: packOf({ units: [{ name: '咫', of: '个', numerator: '8', denominator: '0' }] }), finds: ['zero-denominator $.units[0].denominator'] },
  { why: 'a form without an actual', pack: withForm({ columns: [{ role: 'indicator', header: '指标' }] }), finds: ['column-missing $.forms[0].columns'] },
])('$why', ({ pack: linted, finds }) => {
  expect(found(linted)).toEqual(finds);
});

test('everything is said at once, in the order of places, however the pack is written', () => {
  const linted = packOf({
    targets: [target({ indicator: '09', year: 2026 })],
    indicators: [
      { ...A, unit: '咫', aggregation: 'weighted' },
      ...Array.from({ length: 10 }, (_, i) => indicator({ code: `1${i}`, name: `丙${i}`, unit: i === 9 ? '咫' : '%' })),
    ],
    forms: [{ ...packOf().forms[0]!, indicators: ['01'] }],
  });
  expect(found(linted)).toEqual([
    'denominator-missing $.indicators[0].aggregation',
    'unit-unknown $.indicators[0].unit',
    'unit-unknown $.indicators[10].unit',
    'unknown-reference $.targets[0].indicator',
    'year-outside-plan $.targets[0].year',
  ]);
});

test('problems carry what their words need', () => {
  const [problem] = lintPack(withTarget({ value: '0.00605' }, { unit: '万个', integer: true }));
  expect(problem?.data).toEqual({ value: '0.00605', unit: '个', whole: '60.5' });
  const [circle] = lintPack(
    packOf({
      indicators: [
        { ...A, parent: '02' },
        { ...B, parent: '01' },
      ],
    }),
  );
  expect(circle?.data).toEqual({ thing: 'indicator', chain: ['01', '02', '01'] });
});

test('a long chain of parents and a long list cost no more than their length', () => {
  const orgs = Array.from({ length: 20_000 }, (_, i) => ({
    code: `o${i}`,
    name: `单位${i}`,
    parent: `o${(i + 1) % 20_000}`,
  }));
  expect(lintPack(packOf({ orgs })).map((each) => each.code)).toEqual(['parent-cycle']);
});

/** One of each, with the least and the most that it can carry. */
const DATA: { readonly [C in PackProblemCode]: readonly PackProblems[C][] } = {
  'schema.missing': [{ name: 'unit' }],
  'schema.unknown': [
    { name: 'unti', near: 'unit' },
    { name: 'colour', near: null },
  ],
  'schema.type': [
    { found: 'number', expected: ['string'] },
    { found: 'object', expected: ['string', 'null'] },
  ],
  'schema.value': [{ found: 'never', allowed: ['end', 'hold'] }],
  'schema.shape': (
    ['decimal', 'period', 'date', 'code', 'id', 'version', 'finding-code', 'words', 'unit', 'text'] as const
  ).map((shape) => ({ found: '?', shape })),
  'schema.length': [
    { found: 0, least: 1, most: null },
    { found: 1001, least: null, most: 1000 },
  ],
  'schema.number': [
    { found: '11', least: 0, most: 10 },
    { found: '11', least: null, most: null },
  ],
  'schema.other': [{ keyword: 'well-formed' }, { keyword: 'uniqueItems' }],
  duplicate: (
    ['indicator', 'org', 'form', 'reference', 'rule', 'source', 'unit', 'target', 'actual', 'column'] as const
  ).map((thing) => ({ thing, value: '01', first: '$.indicators[0].code' })),
  'unknown-reference': [{ thing: 'finding-code', value: 'cell.nonsense' }],
  'parent-cycle': [{ thing: 'org', chain: ['1', '2', '1'] }],
  'former-code-clash': [{ code: '360721', org: '360704' }],
  'name-clash': [{ name: 'x', first: '$.orgs[0].name' }],
  'denominator-missing': [{ indicator: '01' }],
  'denominator-self': [{ indicator: '01' }],
  'reference-missing': [{ indicator: '01', kind: 'ratio' }],
  'unit-unknown': [{ unit: 'x' }],
  'unit-dimension': [{ unit: 'x', wanted: 'y' }],
  'bounded-unit': [{ indicator: '01', unit: '' }],
  'range-reversed': [{ low: '2', high: '1' }],
  'outside-range': [
    { value: '101', min: '0', max: '100' },
    { value: '-1', min: '0', max: null },
  ],
  'not-whole': [{ value: '0.00605', unit: 'x', whole: '60.5' }],
  'plan-order': [{ first: 2025, last: 2021, base: 2020 }],
  'year-outside-plan': [{ year: 2026, first: 2021, last: 2025 }],
  'sense-against-direction': [{ sense: 'at-most', direction: 'higher-is-better' }],
  'value-missing': [{ indicator: '01', name: 'high' }],
  'value-unwanted': [{ indicator: '01', name: 'high' }],
  'milestone-order': [{ period: '2022', previous: '2023' }],
  'milestone-outside': [{ period: '2026', first: 2021, last: 2025 }],
  'period-order': [{ from: '2023', to: '2022' }],
  'date-invalid': [{ date: '2023-02-29' }],
  'validity-overlap': [{ org: '360732', first: '$.references[0].values[0]' }],
  'zero-denominator': [{ unit: 'x' }],
  'column-missing': [{ form: 'annual', role: 'actual' }],
  ...ruleLintExamples,
};

describe('every problem has words in both languages', () => {
  const problems = Object.entries(DATA).flatMap(([code, all]) =>
    all.map((data) => ({ code, path: '$', data }) as PackProblem),
  );
  test.each(problems)('$code', (problem) => {
    for (const language of ['zh', 'en'] as const) {
      const words = packProblemMessage(problem, language);
      expect(words).not.toMatch(/undefined|NaN|\[object/);
      expect(/\p{Script=Han}/u.test(words)).toBe(language === 'zh');
    }
  });
});
