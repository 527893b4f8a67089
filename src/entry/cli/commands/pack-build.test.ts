import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type { Pack } from '../../../core/indicator/pack.js';
import { digestOf } from '../../../core/submission/digest.js';
import { readArguments } from '../arguments.js';
import { packBuild } from './pack-build.js';
import { packDiff } from './pack-diff.js';
import { packExport } from './pack-export.js';
import { packLint } from './pack-lint.js';

let folder: string;
let written: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hebao-build-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  written = '';
  const keep = (text: unknown): boolean => {
    written += String(text);
    return true;
  };
  jest.spyOn(process.stdout, 'write').mockImplementation(keep);
  jest.spyOn(process.stderr, 'write').mockImplementation(keep);
});

const ID = 'xingguo-13fyp';

async function exported(name: string, pack: string = ID): Promise<string> {
  const book = join(folder, `${name}.xlsx`);
  expect(await packExport(readArguments(['pack', 'export', pack, '-o', book]))).toBe(0);
  return book;
}

function packAt(path: string): Pack {
  return JSON.parse(readFileSync(path, 'utf8')) as Pack;
}

test('export, then build, is the same pack; once more, it is the same file', async () => {
  const [book, out] = [await exported('same'), join(folder, 'same.json')];
  expect(await packBuild(readArguments(['pack', 'build', book, '-o', out]))).toBe(0);
  expect(digestOf(packAt(out))).toBe(digestOf(packAt(`assets/packs/${ID}.json`)));
  const first = readFileSync(out, 'utf8');
  expect(await packBuild(readArguments(['pack', 'build', book, '-o', out]))).toBe(0);
  expect(readFileSync(out, 'utf8')).toBe(first);
  expect(await packDiff(readArguments(['pack', 'diff', ID, book]))).toBe(0);
});

// prettier-ignore
test.each<{ why: string; there: Partial<Pack> | string; status: number }>([
  { why: 'the same version with other content', there: { title: '别的' },                  status: 1 },
  { why: 'an older version',                    there: { title: '别的', version: '0.9.0' }, status: 0 },
  { why: 'another pack',                        there: { id: 'another' },                  status: 1 },
  { why: 'what is no pack',                     there: '{}',                               status: 1 },
])('what is there already: $why', async ({ why, there, status }) => {
  const out = join(folder, `${why.replaceAll(' ', '-')}.json`);
  const before = typeof there === 'string' ? there : JSON.stringify({ ...packAt(`assets/packs/${ID}.json`), ...there });
  writeFileSync(out, before);
  const book = await exported('again');
  expect(await packBuild(readArguments(['pack', 'build', book, '-o', out]))).toBe(status);
  expect(readFileSync(out, 'utf8') === before).toBe(status === 1);
});

test('diff tells a content that changed under its version', async () => {
  const changed = join(folder, 'changed.json');
  const pack = packAt(`assets/packs/${ID}.json`);
  writeFileSync(changed, JSON.stringify({ ...pack, title: '别的' }));
  expect(await packDiff(readArguments(['pack', 'diff', ID, changed, '--json']))).toBe(1);
  const { changes } = JSON.parse(written) as { changes: readonly { field: string; message: string }[] };
  expect(changes.map(({ field }) => field)).toEqual(['title']);
});

test('lint of a workbook that is sound, and of a file that is none', async () => {
  expect(await packLint(readArguments(['pack', 'lint', await exported('sound'), '--json']))).toBe(0);
  const none = join(folder, 'none.xlsx');
  writeFileSync(none, 'no workbook');
  await expect(packLint(readArguments(['pack', 'lint', none]))).rejects.toThrow('not-a-workbook');
});
