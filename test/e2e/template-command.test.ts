import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { hebao, type CliRun } from '../support/cli.js';
import { shippedPack } from '../support/shipped.js';
import { typeTemplate } from '../support/type-template.js';

const folder = mkdtempSync(join(tmpdir(), 'hebao-templates-'));
afterAll(() => rmSync(folder, { recursive: true }));

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(folder, 'out-'));
});

const make = (...args: readonly string[]): CliRun =>
  hebao(['template', '--pack', 'xingguo-14fyp', '--period', '2025', '-o', out, '--json', ...args]);
const counts = ({ stdout }: CliRun) => {
  const { made, kept } = JSON.parse(stdout) as { made: number; kept: number };
  return { made, kept };
};
const manifest = () =>
  JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as {
    pack: { id: string };
    files: { file: string; org: { code: string }; digest: string }[];
  };
const digestOf = (file: string): string =>
  `sha256:${createHash('sha256')
    .update(readFileSync(join(out, file)))
    .digest('hex')}`;

describe('hebao template', () => {
  test('makes one workbook an org of the pack, and a manifest of their digests', () => {
    const run = make();
    expect([run.status, counts(run)]).toEqual([0, { made: 19, kept: 0 }]);
    const { files, pack } = manifest();
    expect(pack.id).toBe('xingguo-14fyp');
    expect(files.map(({ file }) => file)).toContain('360732_兴国县_2025_年报.xlsx');
    expect(files.map(({ file }) => digestOf(file))).toEqual(files.map(({ digest }) => digest));
    expect(readdirSync(out)).toHaveLength(20);
  });

  test('run again, it keeps what is unchanged and makes anew what was changed or is gone', () => {
    make('--org', '360732', '--org', '360731', '--org', '360730');
    const [first, second, third] = manifest().files.map(({ file }) => join(out, file));
    const before = readFileSync(first!);
    writeFileSync(first!, 'not a workbook any longer');
    rmSync(second!);
    const again = make('--org', '360732', '--org', '360731', '--org', '360730');
    expect(counts(again)).toEqual({ made: 2, kept: 1 });
    expect(readFileSync(first!).equals(before)).toBe(true);
    expect(readFileSync(third!).length).toBeGreaterThan(0);
  });

  test('what a run that was ended in the middle left half-written is swept away', () => {
    writeFileSync(join(out, '.360732.xlsx.999999999.part'), 'half');
    make('--org', '360732');
    expect(readdirSync(out).filter((each) => each.endsWith('.part'))).toEqual([]);
  });

  test('counties of a city come out of the national list', () => {
    const run = make('--divisions', '芜湖市');
    expect(counts(run).made).toBe(7);
    expect(manifest().files.map(({ org }) => org.code)).toContain('340210');
  });

  test('a list of orgs from .csv; its mistakes are named with their rows', () => {
    const list = join(folder, 'orgs.csv');
    writeFileSync(list, '代码,名称\n360732,兴国县\n990101,示例县\n');
    expect(counts(make('--orgs', list)).made).toBe(2);
    writeFileSync(list, '代码,名称\n360732,兴国县\n360732,于都县\n,无码县\n');
    const refused = make('--orgs', list);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toMatch(/3/);
    expect(refused.stderr).toMatch(/4/);
  });

  // prettier-ignore
  test.each([
    { why: 'a division that is none',      args: ['--divisions', '不存在市'] },
    { why: 'an org that is in no list',    args: ['--org', '999999'] },
    { why: 'a period that is none',        args: ['--period', '2025Q9'] },
    { why: 'a form that is none',          args: ['--form', 'nothing'] },
    { why: 'a list beside divisions',      args: ['--divisions', '360700', '--orgs', 'x.csv'] },
  ])('refuses in words: $why', ({ args }) => {
    const run = make(...args);
    expect(run.status).toBe(2);
    expect(run.stderr).not.toBe('');
    expect(readdirSync(out)).toEqual([]);
  });

  test('what it made is checked without a doubt but for what is still to be filled in', () => {
    make('--org', '360732');
    const { stdout } = hebao(['check', join(out, '360732_兴国县_2025_年报.xlsx'), '--json']);
    const [file] = (
      JSON.parse(stdout) as { files: { org: { code: string }; period: string; findings: { code: string }[] }[] }
    ).files;
    expect([file!.org.code, file!.period]).toEqual(['360732', '2025']);
    expect([...new Set(file!.findings.map(({ code }) => code))].sort()).toEqual([
      'cell.missing',
      'form.unsigned',
      'rule.not-evaluable',
      'stamp.absent',
    ]);
  });

  test("last year's returns fill the column of last year; those of strangers are named", () => {
    const year = (period: string, ...args: readonly string[]): CliRun =>
      hebao(['template', '--pack', 'xingguo-14fyp', '--period', period, '-o', out, '--org', '360732', ...args]);
    year('2024');
    const folderOfReturns = mkdtempSync(join(folder, 'returns-'));
    const pack = shippedPack('xingguo-14fyp');
    const made = new Uint8Array(readFileSync(join(out, '360732_兴国县_2024_年报.xlsx')));
    const actuals = new Map([
      ['02', 70.5],
      ['18', 52.25],
    ]);
    const typed = typeTemplate(made, pack, ({ role, indicator }) =>
      role === 'actual' ? (actuals.get(indicator) ?? null) : null,
    );
    writeFileSync(join(folderOfReturns, 'returned.xlsx'), typed);
    writeFileSync(join(folderOfReturns, 'stranger.xlsx'), 'no workbook');
    const run = year('2025', '--previous', folderOfReturns);
    expect(run.status).toBe(0);
    expect(run.stderr).toContain('stranger.xlsx');
    const { values } = (
      JSON.parse(hebao(['check', join(out, '360732_兴国县_2025_年报.xlsx'), '--json']).stdout) as {
        files: { values: { indicator: string; role: string; value: string | null }[] }[];
      }
    ).files[0]!;
    const before = values.filter(({ role, value }) => role === 'previous' && value !== null);
    expect(before.map(({ indicator, value }) => [indicator, value])).toEqual([
      ['02', '70.5'],
      ['18', '52.25'],
    ]);
  });

  test('--from carries what was filled into the next version', () => {
    make('--org', '360732');
    const old = join(out, '360732_兴国县_2025_年报.xlsx');
    const carried = hebao(['template', '--from', old, '-o', join(out, 'new.xlsx')]);
    expect(carried.stderr).not.toMatch(/Error/);
    expect(carried.status).toBe(0);
    expect(hebao(['check', join(out, 'new.xlsx'), '--json']).stdout).toContain('"360732"');
  });
});
