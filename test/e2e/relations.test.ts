import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { ReviewJson } from '../../src/app/view/review-json.js';
import type { Suspects } from '../../src/core/finding/families/rule.js';
import { hebao } from '../support/cli.js';

const PACK = 'assets/samples/elderly-care-pack.json';
const SUMS = 'assets/samples/elderly-care-2023-sums.xlsx';
const CLEAN = 'assets/samples/elderly-care-2023-clean.xlsx';

/** What a failed relation carries, as far as it is looked at here. */
interface Failed {
  readonly relation: string;
  readonly figures: string;
  readonly gap: string | null;
  readonly unit: string;
  readonly suspects: Suspects;
}

function failed(file: string): ReadonlyMap<string | null, Failed> {
  const { files } = JSON.parse(hebao(['check', file, '--pack', PACK, '--json']).stdout) as ReviewJson;
  const found = files[0]!.findings.filter(({ code }) => code === 'rule.failed');
  return new Map(found.map(({ rule, data }) => [rule, data as unknown as Failed]));
}

/** The cell that is suspected first, and the slip that would explain it. */
function first({ suspects }: Failed): readonly unknown[] {
  const [suspect] = suspects.sets[0] ?? [];
  return [suspect && `${suspect.sheet}!${suspect.cell}`, suspect?.clue?.kind ?? null, suspect?.clue?.likely ?? null];
}

describe('a sample sheet that breaks its sums', () => {
  const rules = failed(SUMS);

  test('the relations that fail are these, and no others', () => {
    expect([...rules.keys()].sort()).toEqual(['R01', 'R04', 'R05', 'R08']);
  });

  // prettier-ignore
  test.each([
    { why: 'two digits swapped: 1290 as 1920', rule: 'R01', relation: '[01] = [02] + [03] + [04]', gap: '-630',       unit: '张', figures: ['3150', '1920', '860', '1000'],       suspect: ['表一!D6', 'swapped-digits', '1290'] },
    { why: '万元 among 元',                    rule: 'R08', relation: '[22] = [23] + [24]',        gap: '1865013.48', unit: '元', figures: ['4265340', '186.52', '2400140'],      suspect: ['表二!D7', 'scale', '1865200'] },
    { why: 'a total that two groupings deny',  rule: 'R04', relation: '[07] = [08] + [09]',        gap: '-100',       unit: '人', figures: ['2380', '1530', '950'],               suspect: ['表一!D11', 'wrong-digit', '2480'] },
    { why: 'the same total, by its other parts', rule: 'R05', relation: '[07] = [10] + [11]',      gap: '-100',       unit: '人', figures: ['2380', '1180', '1300'],              suspect: ['表一!D11', 'wrong-digit', '2480'] },
  ])('$rule, $why', ({ rule, relation, gap, unit, figures, suspect }) => {
    const finding = rules.get(rule);
    expect(finding).toMatchObject({ relation, gap, unit });
    for (const figure of figures) expect(finding!.figures).toContain(figure);
    expect(first(finding!)).toEqual(suspect);
  });

  test('no fix is offered: the cell is named, the figure is left to the ledger', () => {
    const { files } = JSON.parse(hebao(['check', SUMS, '--pack', PACK, '--json']).stdout) as ReviewJson;
    const found = files[0]!.findings.filter(({ code }) => code.startsWith('rule.'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ fix }) => fix === null)).toBe(true);
  });
});

// prettier-ignore
test.each([
  { page: 'README.md',       lang: 'en' },
  { page: 'README.zh-CN.md', lang: 'zh' },
])('$page shows what is printed', ({ page, lang }) => {
  const blocks = readFileSync(page, 'utf8').split('```text\n').slice(1);
  const shown = blocks.map((each) => each.split('\n```')[0]!).find((each) => each.includes('rule.failed'));
  const { stdout } = hebao(['check', SUMS, '--pack', PACK, '--lang', lang]);
  expect(shown?.split('\n').filter((line) => line !== '…' && !stdout.includes(line))).toEqual([]);
});

test('the same sheet without slips: every relation holds and was judged', () => {
  const { status, stdout } = hebao(['check', CLEAN, '--pack', PACK, '--json']);
  const [file] = (JSON.parse(stdout) as ReviewJson).files;
  expect(file!.findings.filter(({ severity, code }) => severity !== 'hint' || code === 'rule.not-evaluable')).toEqual(
    [],
  );
  expect(status).toBe(0);
});

test('the sample pack is sound', () => {
  expect(hebao(['pack', 'lint', PACK])).toMatchObject({ status: 0 });
});
