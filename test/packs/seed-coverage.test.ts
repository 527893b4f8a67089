import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { findIndicator, type Indicator, type Pack } from '../../src/core/indicator/pack.js';
import { Exact } from '../../src/core/quantity/exact.js';
import { convert, findUnit } from '../../src/core/quantity/units.js';
import { readCsv } from '../support/csv.js';
import { describeShared } from '../support/describe-shared.js';
import { SEED_COVERAGE, type CoveredRow } from '../support/seed-coverage.js';
import { SHIPPED, shippedPack } from '../support/shipped.js';

const placed = SEED_COVERAGE.filter(({ what }) => what !== 'left-out');

test('what is left out has a reason and says what it is; what is not names its indicators', () => {
  for (const { seed, no, pack, indicators, what, reason, about } of SEED_COVERAGE) {
    const kept = what !== 'left-out';
    expect([pack !== '', indicators.length > 0, reason === '', about === '', seed, no]).toEqual([
      ...[kept, kept, kept, kept],
      ...[seed, no],
    ]);
  }
});

test('no statement is counted twice', () => {
  const keys = SEED_COVERAGE.map(({ seed, no }) => `${seed}/${no}`);
  expect(new Set(keys).size).toBe(keys.length);
});

describe.each(SHIPPED.map((pack) => [pack.id, pack] as const))('%s', (id, pack) => {
  const rows = placed.filter((row) => row.pack === id);

  test('every indicator stands on a statement of its document, and every statement on an indicator', () => {
    const stated = new Set(rows.flatMap(({ indicators }) => indicators));
    expect([...stated].sort()).toEqual(pack.indicators.map(({ code }) => code).sort());
  });

  test('every target and every figure does', () => {
    const by = (...whats: readonly CoveredRow['what'][]) =>
      new Set(rows.filter(({ what }) => whats.includes(what)).flatMap(({ indicators }) => indicators));
    const aims = by('target', 'milestone');
    expect(pack.targets.filter(({ indicator }) => !aims.has(indicator))).toEqual([]);
    const known = by('actual');
    const strange = (pack.actuals ?? []).filter(({ indicator }) => !known.has(indicator));
    // 18 of the fourteenth plan: the figure of the base year, from the same document's table of the thirteenth
    expect(strange.map(({ indicator }) => indicator)).toEqual(id === 'xingguo-14fyp' ? ['18'] : []);
  });
});

/** Units that the documents leave incomplete, or that go with the kind of the indicator; all others must convert. */
const UNIT_READ_AS: { readonly [unit: string]: string } = {
  元: '元/人·月',
  '元/月': '元/人·月',
  '元(/月)': '元/人·月',
  '亿元/年': '亿元',
  '名/年': '名',
};

/** Kinds whose target is no figure in the indicator's own unit. */
const UNITLESS: ReadonlySet<Indicator['kind']> = new Set<Indicator['kind']>([
  'ratio',
  'reference-growth',
  'qualitative',
]);

describeShared('data/seed-indicators.csv', 'every quantified statement of the documents', (path) => {
  const statements = readCsv(readFileSync(path, 'utf8'));
  const covered = new Map(SEED_COVERAGE.map((row) => [`${row.seed}/${row.no}`, row]));

  test('is in the list, and the list has no other', () => {
    expect(statements.length).toBeGreaterThan(300);
    expect(SEED_COVERAGE.map(({ seed, no }) => `${seed}/${no}`)).toEqual(
      statements.map(({ seed, no }) => `${seed}/${no}`),
    );
  });

  test.each(statements.map((row) => ({ key: `${row['seed']}/${row['no']}`, row })))('$key is found', ({ key, row }) => {
    const where = covered.get(key)!;
    if (where.what === 'left-out') {
      const said = [row['value_num']!, row['value_verbatim']!].filter(Boolean);
      expect(said.filter((each) => where.about.includes(each))).not.toEqual([]);
      return;
    }
    if (where.what !== 'milestone') expect(where.what).toBe(row['actual_or_target']);
    const pack = shippedPack(where.pack);
    for (const code of where.indicators) {
      const found = figuresOf(pack, code, where.what);
      const orgs = orgsNamed(pack, row['subject']!);
      for (const org of orgs.length > 0 ? orgs : [null])
        expect(found.filter((each) => (org === null || each.org === org) && isSaid(each, row, pack, code))).not.toEqual(
          [],
        );
    }
  });
});

interface PackFigure {
  readonly org: string;
  readonly when: string;
  readonly value: string | undefined;
  readonly high: string | undefined;
}

function figuresOf(pack: Pack, code: string, what: CoveredRow['what']): readonly PackFigure[] {
  if (what === 'actual')
    return (pack.actuals ?? [])
      .filter(({ indicator }) => indicator === code)
      .map(({ org, period, value }) => ({ org, when: period, value, high: undefined }));
  const targets = pack.targets.filter(({ indicator }) => indicator === code);
  if (what === 'target') return targets.map(({ org, year, value, high }) => ({ org, when: String(year), value, high }));
  return targets.flatMap(({ org, milestones = [] }) =>
    milestones.map(({ period, value }) => ({ org, when: period, value, high: undefined })),
  );
}

/** Orgs of the pack that the statement's subject names; none where it speaks of each county, or of a part of one. */
function orgsNamed(pack: Pack, subject: string): readonly string[] {
  return subject.split('、').flatMap((name) => pack.orgs.filter((org) => org.name === name).map(({ code }) => code));
}

type Statement = { readonly [header: string]: string };

function isSaid(figure: PackFigure, row: Statement, pack: Pack, code: string): boolean {
  const indicator = findIndicator(pack, code)!;
  return isThen(figure.when, row) && isValue(figure, row, indicator);
}

/** The very period; for a span of years its last, or for a figure without a date any year within it. */
function isThen(when: string, { period_year: said, actual_or_target: what }: Statement): boolean {
  const span = /^(\d{4})-(\d{4})$/.exec(said!);
  if (!span) return when === said;
  return what === 'actual' ? when >= span[1]! && when <= span[2]! : when === span[2];
}

function isValue({ value, high }: PackFigure, row: Statement, indicator: Indicator): boolean {
  const [said, saidHigh] = [row['value_num']!, row['value_high']!];
  if (indicator.kind === 'qualitative') return value === undefined && said === '';
  // A reference series without a coefficient is taken whole.
  if (said === '') return value === undefined || value === '1';
  if (value === undefined || !inUnit(said, row['unit']!, indicator)?.equals(Exact.of(value))) return false;
  return high === undefined || inUnit(saidHigh, row['unit']!, indicator)?.equals(Exact.of(high)) === true;
}

function inUnit(text: string, unit: string, indicator: Indicator): Exact | null {
  const figure = Exact.parse(text);
  if (!figure || UNITLESS.has(indicator.kind)) return figure;
  // 001 leaves one unit blank; a milestone's percentage has none either.
  if (unit === '') return indicator.unit === '个' || indicator.unit === '%' ? figure : null;
  const [own, wanted] = [findUnit(UNIT_READ_AS[unit] ?? unit), findUnit(indicator.unit)];
  return own && wanted ? convert(figure, own, wanted) : null;
}
