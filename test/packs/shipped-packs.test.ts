import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { readPack } from '../../src/adapters/pack/read-pack.js';
import { findIndicator, type Indicator, type Target } from '../../src/core/indicator/pack.js';
import { Exact } from '../../src/core/quantity/exact.js';
import { review } from '../../src/core/review/review.js';
import { lintRules } from '../../src/core/rule/lint/lint-rules.js';
import { choosePack } from '../../src/core/sheet/choose-pack.js';
import { NO_FACTS } from '../../src/core/sheet/facts.js';
import { sheetsOf } from '../support/pack-sheets.js';
import { SHIPPED } from '../support/shipped.js';

/** The pane loads them all when it opens. */
const MOST_BYTES = { one: 96 * 1024, all: 256 * 1024, allZipped: 48 * 1024 };

test('the packs of the contract ship', () => {
  expect(SHIPPED.map(({ id }) => id)).toEqual([
    'guangzhou-13fyp',
    'jiujiang-14fyp',
    'wuhu-13fyp',
    'wuhu-14fyp',
    'xingguo-13fyp',
    'xingguo-14fyp',
  ]);
});

test('they are small enough to be loaded together', () => {
  const texts = SHIPPED.map((pack) => JSON.stringify(pack, null, 2));
  for (const text of texts) expect(Buffer.byteLength(text)).toBeLessThan(MOST_BYTES.one);
  expect(Buffer.byteLength(texts.join('\n'))).toBeLessThan(MOST_BYTES.all);
  expect(texts.reduce((sum, text) => sum + gzipSync(text).length, 0)).toBeLessThan(MOST_BYTES.allZipped);
});

/** 02 of the fourteenth plan is a quotient of reference cells, which no linear reasoning takes in: said, not wrong. */
const ARGUED: { readonly [id: string]: readonly string[] } = { 'xingguo-14fyp': ['rule.not-linear'] };

describe.each(SHIPPED.map((pack) => [pack.id, pack] as const))('%s', (id, pack) => {
  test('fits the schema and says nothing against itself', () => {
    expect(readPack(pack)).toEqual({ ok: true, pack });
    expect(lintRules(pack).map(({ code }) => code)).toEqual(ARGUED[id] ?? []);
  });

  test('names its plan, where it comes from, and what it leaves open', () => {
    const { first, last, base } = pack.plan;
    expect([first, last, base]).toEqual(id.endsWith('13fyp') ? [2016, 2020, 2015] : [2021, 2025, 2020]);
    expect(pack.sources?.length).toBeGreaterThan(1);
    expect(pack.notes?.length).toBeGreaterThan(3);
    expect(pack.indicators.filter(({ nameEn, sources }) => !nameEn || !sources?.length)).toEqual([]);
  });

  test('counts its orgs under one parent, by codes of GB/T 2260', () => {
    const [top, ...below] = pack.orgs;
    expect(top?.code).toMatch(/^\d{4}00$/);
    for (const { code, parent, counted } of below) {
      expect([code.slice(0, 4), parent]).toEqual([top!.code.slice(0, 4), top!.code]);
      expect(counted).toBeDefined();
    }
  });

  test('has a figure of every indicator, and a form with every target', () => {
    const figured = new Set([...pack.targets, ...(pack.actuals ?? [])].map((each) => each.indicator));
    expect(pack.indicators.filter(({ code }) => !figured.has(code))).toEqual([]);
    const printed = new Set(pack.forms.flatMap((form) => form.indicators));
    expect(pack.targets.filter(({ indicator }) => !printed.has(indicator))).toEqual([]);
  });

  test('prints every target in words that read to its figure', () => {
    for (const target of pack.targets) {
      const { kind } = findIndicator(pack, target.indicator)!;
      expect([target.indicator, figuresIn(target.text, kind)]).toEqual([target.indicator, figuresOf(target, kind)]);
      expect([target.indicator, senseIn(target.text) ?? target.sense]).toEqual([target.indicator, target.sense]);
    }
  });

  test.each(sheetsOf(pack))('recognises its sheet $form of $org with targets $as, and finds no error', (sheet) => {
    expect(choosePack([sheet.grid], SHIPPED, NO_FACTS)?.pack.id).toBe(id);
    const { findings, subject } = review([sheet.grid], pack, { org: sheet.org, period: sheet.period });
    expect(findings.filter(({ severity }) => severity === 'error').map((each) => each.id)).toEqual([]);
    const strange = findings.filter((each) =>
      /^(?:target\.unmet|target\.unreadable|form\.indicator|form\.template)/.test(each.id),
    );
    expect(strange.map((each) => each.id)).toEqual([]);
    expect(subject.filed.tables.map(({ form }) => form.id)).toEqual([sheet.form]);
  });
});

/** Decimal strings of a printed target: percentages of a ratio as coefficients, full coverage as 100, years left off. */
function figuresIn(text: string, kind: Indicator['kind']): readonly string[] {
  if (kind === 'qualitative' || kind === 'reference-growth') return [];
  if (text === '全覆盖') return ['100'];
  const numbers = [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Exact.of(digits));
  if (kind === 'ratio' && numbers.length === 0) return ['1'];
  const share = kind === 'ratio' && text.includes('%') ? Exact.hundred : Exact.one;
  return numbers.map((each) => each.over(share).toString());
}

function figuresOf({ value, high }: Target, kind: Indicator['kind']): readonly string[] {
  if (kind === 'qualitative' || kind === 'reference-growth') return [];
  return [value, high].flatMap((each) => (each === undefined ? [] : [Exact.of(each).toString()]));
}

/** The sense that printed words state; null: a bare figure, or words that go with several. */
function senseIn(text: string): Target['sense'] | null {
  if (/以上|不低于|不得低于|至少/.test(text)) return 'at-least';
  if (/超过|>/.test(text)) return 'more-than';
  if (text.includes('以内')) return 'at-most';
  if (text.includes('约')) return 'about';
  return /\d-\d/.test(text) ? 'range' : null;
}
