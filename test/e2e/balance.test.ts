import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import type { BalanceJson } from '../../src/app/view/balance-json.js';
import { hebao } from '../support/cli.js';

const PACK = 'assets/samples/elderly-care-pack.json';
const SUMS = 'assets/samples/elderly-care-2023-sums.xlsx';
const CLEAN = 'assets/samples/elderly-care-2023-clean.xlsx';
const folder = mkdtempSync(join(tmpdir(), 'hebao-balance-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function balanced(...args: readonly string[]): BalanceJson & { readonly status: number | null } {
  const { status, stdout } = hebao(['balance', ...args, '--pack', PACK, '--json']);
  return { ...(JSON.parse(stdout) as BalanceJson), status };
}

const MOVED = [
  ['D6', '426.54', '426.53'],
  ['D8', '240.02', '240.01'],
  ['D13', '130.02', '130.03'],
];

describe('balance', () => {
  test('a preview says what would be written, and writes nothing', () => {
    const json = balanced(CLEAN, '--unit', '万元');
    expect(json).toMatchObject({ status: 0, out: null, hindrances: [], units: ['万元'], decimals: 2 });
    const moved = json.cells.filter((each) => each.moved !== null);
    expect(moved.map(({ cell, after, plain }) => [cell, after, plain])).toEqual(MOVED);
    expect(json.relations.map(({ rule, status }) => [rule, status])).toEqual([
      ['R07', 'balanced'],
      ['R08', 'balanced'],
      ['R09', 'balanced'],
    ]);
    expect(json.others.map(({ after }) => after)).toEqual(['holds', 'holds']);
  });

  test('the copy has the new figures and units, the original is untouched, and once is enough', () => {
    const out = join(folder, 'copy.xlsx');
    const before = readFileSync(CLEAN);
    expect(balanced(CLEAN, '--unit', '万元', '-o', out)).toMatchObject({ status: 0, out });
    expect(readFileSync(CLEAN).equals(before)).toBe(true);
    const again = balanced(out, '--unit', '万元');
    expect(again.cells.every((each) => each.before === each.after && each.unitBefore === '万元')).toBe(true);
    expect(again.unitTexts).toEqual([]);
  });

  test('a sum that does not hold is told and left as it is', () => {
    const json = balanced(SUMS, '--unit', '万元');
    expect(json.status).toBe(1);
    const broken = json.relations.filter(({ status }) => status !== 'balanced');
    expect(broken.map(({ rule, status, gap, unit }) => [rule, status, gap, unit])).toEqual([
      ['R08', 'does-not-hold', '1865013.48', '元'],
    ]);
  });

  test('people see cells, sums and units in both languages', () => {
    const [zh, en] = ['zh', 'en'].map((lang) =>
      hebao(['balance', CLEAN, '--pack', PACK, '--unit', '万元', '--lang', lang]),
    );
    for (const { stdout } of [zh!, en!])
      for (const [cell, after] of MOVED) {
        expect(stdout).toContain(`表二!${cell}`);
        expect(stdout).toContain(`${after}万元`);
      }
    expect(zh!.stdout).not.toBe(en!.stdout);
  });

  // prettier-ignore
  test.each([
    { why: 'neither unit nor decimals',  args: [CLEAN] },
    { why: 'no such unit',               args: [CLEAN, '--unit', '万万万'] },
    { why: 'decimals that are none',     args: [CLEAN, '--decimals', '-1'] },
    { why: 'too many decimals',          args: [CLEAN, '--decimals', '13'] },
    { why: 'the copy is the original',   args: [CLEAN, '--unit', '万元', '-o', CLEAN] },
    { why: 'a file that is not there',   args: ['nowhere.xlsx', '--unit', '万元'] },
    { why: 'two files',                  args: [CLEAN, SUMS, '--unit', '万元'] },
  ])('exit status 2: $why', ({ args }) => {
    const { status, stderr } = hebao(['balance', ...args, '--pack', PACK]);
    expect(status).toBe(2);
    expect(stderr).not.toMatch(/\bat \w+.*\.js:\d+/);
  });

  test('a folder that is not there: nothing is left over', () => {
    const out = join(folder, 'no', 'such', 'x.xlsx');
    expect(hebao(['balance', CLEAN, '--pack', PACK, '--unit', '万元', '-o', out]).status).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});
