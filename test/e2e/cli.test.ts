import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Validator, type Schema } from '@cfworker/json-schema';
import type { ReviewJson } from '../../src/app/view/review-json.js';
import { hebao } from '../support/cli.js';

const SLIPS = 'assets/samples/xingguo-2023-slips.xlsx';
const CLEAN = 'assets/samples/xingguo-2023-clean.xlsx';
const schema = JSON.parse(readFileSync('assets/schemas/review.schema.json', 'utf8')) as Schema;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hebao-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function json(stdout: string): ReviewJson {
  return JSON.parse(stdout) as ReviewJson;
}

describe('check', () => {
  test('a sheet full of slips is blocked, and the result fits its schema', () => {
    const { status, stdout } = hebao(['check', SLIPS, '--json']);
    const result = json(stdout);
    expect(status).toBe(1);
    expect(new Validator(schema, '2020-12', false).validate(result).errors).toEqual([]);
    expect(result.pack?.id).toBe('xingguo-14fyp');
    expect(result.files[0]?.org?.code).toBe('360732');
    expect(result.files[0]?.period).toBe('2023');
    expect(result.files[0]?.summary.error).toBeGreaterThan(5);
  });

  test('a sheet without slips is not', () => {
    const { status, stdout } = hebao(['check', CLEAN, '--json']);
    expect(json(stdout).files[0]?.findings.filter((each) => each.severity === 'error')).toEqual([]);
    expect(status).toBe(0);
  });

  test('the table for people names every cell, in both languages', () => {
    const [zh, en] = [hebao(['check', SLIPS]).stdout, hebao(['check', SLIPS, '--lang', 'en']).stdout];
    for (const { cell, message } of json(hebao(['check', SLIPS, '--json']).stdout).files[0]!.findings) {
      if (cell !== null) expect(zh).toContain(`!${cell}`);
      expect(zh).toContain(message);
    }
    expect(en).toContain('Completion');
  });

  test('a folder is reviewed file by file, in the order of names; what is no workbook is a finding of its own', () => {
    const set = join(folder, 'set');
    mkdirSync(join(set, 'sub'), { recursive: true });
    copyFileSync(CLEAN, join(set, 'b.xlsx'));
    copyFileSync(SLIPS, join(set, 'a.xlsx'));
    writeFileSync(join(set, 'sub', 'c.xlsx'), 'no workbook at all');
    writeFileSync(join(set, '~$a.xlsx'), 'a lock file of an open Excel');
    writeFileSync(join(set, 'notes.txt'), 'not looked at');
    const { status, stdout, stderr } = hebao(['check', set, '--json']);
    const { files } = json(stdout);
    expect(files.map((each) => each.file)).toEqual([
      join(set, 'a.xlsx'),
      join(set, 'b.xlsx'),
      join(set, 'sub', 'c.xlsx'),
    ]);
    expect(files[2]!.findings.map((each) => each.code)).toEqual(['file.not-a-workbook']);
    expect(status).toBe(1);
    expect(stderr).toContain('3 / 3');
  });

  test('the same file gives the same bytes, alone or among others', () => {
    const alone = json(hebao(['check', SLIPS, '--json']).stdout).files[0];
    const among = json(hebao(['check', CLEAN, SLIPS, '--json']).stdout).files[1];
    expect(JSON.stringify(among)).toBe(JSON.stringify(alone));
  });
});

describe('exit status 2: the command or an input was unusable', () => {
  // prettier-ignore
  test.each([
    { why: 'no such command',            args: ['chek', SLIPS] },
    { why: 'no such option',             args: ['check', SLIPS, '--pakc', 'x'] },
    { why: 'nothing to check',           args: ['check'] },
    { why: 'no such pack',               args: ['check', SLIPS, '--pack', 'nowhere.json'] },
    { why: 'a pack that is no JSON',     args: ['check', SLIPS, '--pack', 'README.md'] },
    { why: 'a period that is none',      args: ['check', SLIPS, '--period', '2023-13'] },
    { why: 'a file that is not there',   args: ['check', 'nowhere.xlsx'] },
    { why: 'no name for the copy',       args: ['fill', SLIPS] },
    { why: 'the copy is the original',   args: ['fill', SLIPS, '-o', SLIPS] },
    { why: 'a file that is no workbook', args: ['fill', 'README.md', '-o', 'out/never.xlsx'] },
  ])('$why', ({ args }) => {
    const { status, stdout, stderr } = hebao(args);
    expect(status).toBe(2);
    expect(stdout + stderr).not.toBe('');
    expect(stderr).not.toMatch(/\bat \w+.*\.js:\d+/);
  });

  test('with --json a result is printed all the same', () => {
    const { status, stdout } = hebao(['check', 'nowhere.xlsx', 'README.md', '--json']);
    expect(status).toBe(2);
    expect(
      json(stdout)
        .files.map(({ findings }) => findings[0]?.code)
        .sort(),
    ).toEqual(['file.not-a-workbook', 'file.unreadable']);
  });
});

describe('fill', () => {
  test('writes the completion columns into a copy, and the copy is judged as filled', () => {
    const out = join(folder, 'filled.xlsx');
    const before = readFileSync(CLEAN);
    const { status, stdout } = hebao(['fill', CLEAN, '-o', out, '--json']);
    expect(status).toBe(0);
    const { written } = JSON.parse(stdout) as { readonly written: readonly { readonly cell: string }[] };
    expect(written.length).toBeGreaterThan(24);
    expect(readFileSync(CLEAN).equals(before)).toBe(true);
    const codes = json(hebao(['check', out, '--json']).stdout).files[0]!.findings.map((each) => each.code);
    expect(codes.filter((code) => code.startsWith('completion.') || code === 'cell.formula-stale')).toEqual([]);
  });

  test('nothing is left over where the copy cannot be written', () => {
    const out = join(folder, 'no', 'such', 'folder', 'x.xlsx');
    expect(hebao(['fill', CLEAN, '-o', out]).status).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});

const SIX = ['guangzhou-13fyp', 'jiujiang-14fyp', 'wuhu-13fyp', 'wuhu-14fyp', 'xingguo-13fyp', 'xingguo-14fyp'];

describe('pack', () => {
  test('list names the shipped packs', () => {
    const { status, stdout } = hebao(['pack', 'list', '--json']);
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as readonly { id: string }[]).map((each) => each.id)).toEqual(SIX);
  });

  test.each(SIX)('%s is sound', (id) => {
    expect(hebao(['pack', 'lint', id])).toMatchObject({ status: 0 });
  });

  test('a pack that does not fit is refused with the path and the reason', () => {
    const path = join(folder, 'wrong.json');
    const pack = JSON.parse(readFileSync('assets/packs/xingguo-13fyp.json', 'utf8')) as {
      indicators: { unit: unknown }[];
    };
    pack.indicators[3]!.unit = 12;
    writeFileSync(path, JSON.stringify(pack));
    const lint = hebao(['pack', 'lint', path]);
    expect(lint.status).toBe(1);
    expect(lint.stdout).toContain('$.indicators[3].unit');
    const check = hebao(['check', CLEAN, '--pack', path]);
    expect(check.status).toBe(2);
    expect(check.stderr).toContain('$.indicators[3].unit');
  });
});

test('help is there in both languages', () => {
  expect(hebao(['--help']).stdout).toContain('hebao check');
  expect(hebao(['fill', '--help', '--lang', 'en']).stdout).toContain('into a copy');
});
