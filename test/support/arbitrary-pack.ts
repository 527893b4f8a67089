import fc from 'fast-check';
import { readPack } from '../../src/adapters/pack/read-pack.js';
import {
  INDICATOR_KINDS,
  ROLES,
  type Form,
  type Indicator,
  type Pack,
  type Target,
} from '../../src/core/indicator/pack.js';

/** Texts with everything in them that cells, lists and XML treat in a way of their own. */
const characters = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'甲乙丙丁一二三abcXYZ019 %（）、，。“”') },
  { weight: 2, arbitrary: fc.constantFrom(...';；"\\\'=+-@#_|,/<>&~^') },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }) },
);
const lines = fc.constantFrom('\n', '\r\n', '\t', '_x000D_', '\u0007');

const words = fc
  .string({ unit: characters, minLength: 1, maxLength: 12 })
  .map((text) => text.replace(/\p{Cc}|\p{Cs}/gu, '').trim())
  .filter((text) => text !== '');
const text = fc
  .array(fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: lines }), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(''))
  .filter((each) => /\S/.test(each));
const code = fc.stringMatching(/^[0-9A-Za-z][0-9A-Za-z._-]{0,5}$/);
const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,6}$/);
const decimal = fc.oneof(
  fc.integer({ min: -1000, max: 100_000 }).map(String),
  fc.stringMatching(/^-?(0|[1-9][0-9]{0,3})\.[0-9]{1,4}$/),
  fc.stringMatching(/^[1-9][0-9]{17,20}(\.[0-9]{1,5})?$/),
);
const amount = fc.oneof(
  fc.integer({ min: 0, max: 999_999 }).map(String),
  fc.stringMatching(/^[1-9][0-9]{0,5}\.[0-9]{1,6}$/),
);
const year = fc.integer({ min: 2021, max: 2025 });
const unit = fc.constantFrom('%', '个', '万元', '元/人、月', '张', '');
const date = fc.constantFrom('2020-06-30', '2023-12-31', '2024-02-29');
const list = <T>(each: fc.Arbitrary<T>) => fc.array(each, { maxLength: 3 });

/** An object some of whose members are absent, those of `needed` aside. */
function partly<T extends object>(
  needed: Partial<{ [K in keyof T]: fc.Arbitrary<T[K]> }>,
  rest: object,
): fc.Arbitrary<T> {
  const all = { ...needed, ...rest } as { [name: string]: fc.Arbitrary<unknown> };
  return fc.record(all, { requiredKeys: Object.keys(needed) }) as unknown as fc.Arbitrary<T>;
}

const period = fc.constantFrom('2021', '2022H1', '2023Q4', '2024-06');
const periodKind = fc.constantFrom('month', 'quarter', 'half', 'year');
const severity = fc.constantFrom('error', 'quasi', 'query', 'hint');

const indicatorPart = partly<Indicator>(
  {
    name: words,
    unit,
    attribute: fc.constantFrom('binding', 'anticipatory'),
    direction: fc.constantFrom('higher-is-better', 'lower-is-better'),
    kind: fc.constantFrom(...INDICATOR_KINDS),
    due: fc.constantFrom('end', 'each-year', 'hold'),
    aggregation: fc.constantFrom('sum', 'none'),
  },
  {
    nameEn: words,
    aliases: list(words),
    decimals: fc.integer({ min: 0, max: 10 }),
    integer: fc.constant(false),
    range: fc.oneof(fc.constant({}), fc.constant({ min: '-99999' }), fc.constant({ max: '1000000000000000000000000' })),
    rounded: fc.boolean(),
    bounded: fc.constant(false),
    standard: fc.boolean(),
    base: decimal,
    rate: partly(
      {},
      {
        lowerIsBetter: fc.constantFrom('none', 'reduction', 'complement', 'inverse'),
        growth: fc.constantFrom('none', 'planned'),
      },
    ),
    verdict: fc.constantFrom('points', 'absolute', 'relative', 'plain'),
    responsible: words,
    scope: text,
    sources: fc.constantFrom([], ['s']),
  },
);

const settings = partly(
  {},
  {
    rounding: fc.constantFrom('half-up', 'half-even'),
    rateDecimals: fc.integer({ min: 0, max: 6 }),
    rateCap: fc.option(decimal),
    lowerIsBetterRate: fc.constantFrom('none', 'reduction', 'complement', 'inverse'),
    growthRate: fc.constantFrom('none', 'planned'),
    negativeTargetRate: fc.constantFrom('none', 'complement'),
    noDataCounts: fc.boolean(),
    progressBy: fc.constantFrom('months', 'days'),
    jump: fc.record({ relative: decimal, absolute: decimal, points: decimal, standard: decimal }),
    outliers: partly(
      {},
      {
        threshold: amount,
        minimumOrgs: fc.integer({ min: 3, max: 1000 }),
        least: amount,
        u: fc.constantFrom('0', '0.3', '0.5', '1'),
        a: amount,
        c: amount,
      },
    ),
    unchangedShare: decimal,
    severities: fc.dictionary(fc.constantFrom('cell.missing', 'series.jump', 'group.outlier'), severity),
  },
);

const column = partly(
  {
    role: fc.constantFrom(
      ...ROLES.filter(
        (role) => !['code', 'indicator', 'unit', 'attribute', 'target', 'rate', 'verdict', 'actual'].includes(role),
      ),
    ),
    header: words,
  },
  { headers: list(words), required: fc.boolean(), unit, accumulation: fc.constantFrom('current', 'cumulative', 'end') },
);

const formPart = partly<Form>(
  { title: words, period: periodKind as fc.Arbitrary<Form['period']> },
  {
    titles: list(words),
    number: words,
    authority: words,
    approval: words,
    validUntil: date,
    cadence: fc.constantFrom('flash', 'annual'),
    unit,
  },
);

const target = partly<Target>(
  { text: words, year },
  {
    value: decimal,

    tolerance: decimal,
    milestones: fc.constantFrom([], [{ period: '2021', value: '1.50' }]),
    source: fc.constant('s'),
  },
);

const pieces = fc.record({
  head: partly<Pack>(
    { id, title: words, publisher: words, period: periodKind as fc.Arbitrary<Pack['period']> },
    { titleEn: words, settings, notes: list(text) },
  ),
  codes: fc.uniqueArray(code, {
    minLength: 1,
    maxLength: 4,
    selector: (each) => (/^\d+$/.test(each) ? each.replace(/^0+(?=\d)/, '') : each),
  }),
  indicators: fc.array(indicatorPart, { minLength: 4, maxLength: 4 }),
  orgs: fc.uniqueArray(fc.tuple(code, words), { minLength: 1, maxLength: 3, selector: ([each]) => each }),
  org: partly(
    {},
    {
      aliases: list(words),
      formerNames: list(words),
      formerCodes: list(code),
      validFrom: date,
      counted: fc.constantFrom('county', 'city-proper', 'zone', 'entrusted'),
    },
  ),
  forms: fc.uniqueArray(fc.tuple(id, formPart, list(column), fc.boolean()), {
    minLength: 1,
    maxLength: 2,
    selector: ([each]) => each,
  }),
  targets: list(target),
  senses: fc.array(fc.constantFrom('at-least', 'more-than', 'at-most', 'less-than', 'equal', 'about', 'range'), {
    minLength: 3,
    maxLength: 3,
  }),
  actuals: fc.option(list(fc.record({ period, value: decimal })), { nil: undefined }),
  references: fc.option(
    list(
      partly(
        { name: words, unit: fc.constantFrom('%', ''), owner: fc.constantFrom('org', 'parent', 'other') },
        {
          aliases: list(words),
          publisher: words,
          values: fc.constantFrom<unknown[]>(
            [],
            [{ value: '720.00', from: '2020' }],
            [{ value: '1', from: '2020', to: '2021', area: '三类', document: '=x；y' }],
          ),
        },
      ),
    ),
    { nil: undefined },
  ),
  rules: fc.option(
    list(
      partly(
        { text, severity },
        {
          blank: fc.constantFrom('skip', 'zero', 'require'),
          explanation: text,
          source: fc.constant('s'),
          row: fc.integer({ min: 1, max: 99 }),
        },
      ),
    ),
    { nil: undefined },
  ),
  exemptions: fc.option(
    list(
      partly(
        { kind: fc.constantFrom('nil', 'exempt', 'not-applicable'), reason: text },
        { from: fc.constant('2021'), to: fc.constant('2022-06') },
      ),
    ),
    { nil: undefined },
  ),
  units: fc.constantFrom(
    undefined,
    [],
    [{ name: '筐', of: '公斤', numerator: '25' }],
    [{ name: '打', aliases: ['十二个', '一打；'], of: '个', numerator: '12.0', denominator: '1' }],
  ),
  withSources: fc.boolean(),
});

/** Packs that fit their schema and their lint, with every member that a pack can have there or not. */
export const arbitraryPack: fc.Arbitrary<Pack> = pieces.map(packOf).filter((pack) => readPack(pack).ok);

type Pieces = typeof pieces extends fc.Arbitrary<infer T> ? T : never;

function packOf(all: Pieces): Pack {
  const indicators = all.codes.map((code, at) => ({
    ...all.indicators[at]!,
    code,
    name: `${all.indicators[at]!.name}${code}`,
  }));
  const references = all.references?.map((each, at) => ({
    ...(each as { values?: object[] }),
    id: `r${at}`,
    ...('values' in each
      ? { values: (each as { values: object[] }).values.map((value) => ({ org: all.orgs[0]![0], ...value })) }
      : {}),
  }));
  const { settings: own, notes, ...head } = all.head as unknown as { settings?: object; notes?: string[] };
  return JSON.parse(
    JSON.stringify({
      schema: 'hebao.pack/1',
      version: '1.0.0',
      ...head,
      plan: { first: 2021, last: 2025, base: 2020 },
      orgs: all.orgs.map(([code, name], at) =>
        at === 0 ? { code, name, ...all.org } : { code, name: `${name}${at}` },
      ),
      indicators: indicators.map((each) => withReference(each, references !== undefined && references.length > 0)),
      forms: all.forms.map(([id, form, columns, reversed]) => ({
        ...form,
        id,
        indicators: reversed ? all.codes.slice().reverse() : all.codes,
        columns: [
          { role: 'indicator', header: '指标' },
          { role: 'actual', header: '实际', required: true },
          ...columns,
        ],
      })),
      targets: all.targets.map((each, at) => targetOf(each, at, indicators[at % indicators.length]!, all)),
      actuals: all.actuals?.map((each, at) => ({
        indicator: all.codes[at % all.codes.length],
        org: all.orgs[0]![0],
        ...each,
      })),
      references,
      rules: all.rules?.map((each, at) => ({ id: `R${at}`, ...each })),
      exemptions: all.exemptions,
      units: all.units,
      settings: own,
      sources: all.withSources ? [{ id: 's', title: 't', year: 2021 }] : undefined,
      notes,
    }),
  ) as Pack;
}

/** Kinds that want a reference value have one, or are plain levels. */
function withReference(indicator: Indicator, has: boolean): Indicator {
  if (indicator.kind !== 'ratio' && indicator.kind !== 'reference-growth') return indicator;
  return has ? { ...indicator, unit: '', reference: 'r0' } : { ...indicator, kind: 'level' };
}

function targetOf(target: Target, at: number, { code, kind, direction }: Indicator, all: Pieces): object {
  const { value, tolerance, ...rest } = target;
  const rises = kind === 'decline' || kind === 'points-fall' || direction === 'higher-is-better';
  const sense = rises
    ? all.senses[at]!.replace('most', 'least').replace('less', 'more')
    : all.senses[at]!.replace('least', 'most').replace('more', 'less');
  const figures =
    kind === 'qualitative' || kind === 'reference-growth'
      ? {}
      : {
          value: value ?? '1',
          ...(sense === 'range' ? { high: '9999999999999999999999.5' } : {}),
          ...(sense === 'about' && tolerance ? { tolerance } : {}),
        };
  return { ...rest, indicator: code, org: all.orgs[0]![0], sense, ...figures };
}
