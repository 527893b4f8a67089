import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hebao } from '../support/cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hebao-lint-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A shipped pack with other relations. */
function packWith(name: string, ...texts: readonly string[]): string {
  const pack = JSON.parse(readFileSync('assets/packs/xingguo-13fyp.json', 'utf8')) as { rules?: unknown };
  pack.rules = texts.map((text, at) => ({ id: `R${at + 1}`, text, severity: 'error', row: at + 2 }));
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify(pack));
  return path;
}

test.each([
  { why: 'a contradiction is an error', texts: ['[01] > 90', '[01] < 80'], status: 1, codes: ['rule.contradiction'] },
  { why: 'what follows is a warning', texts: ['[01] > 80', '[01] > 90'], status: 0, codes: ['rule.redundant'] },
])('pack lint, $why', ({ why, texts, status, codes }) => {
  const lint = hebao(['pack', 'lint', packWith(why.replaceAll(' ', '-'), ...texts), '--json']);
  const { problems } = JSON.parse(lint.stdout) as { problems: readonly { code: string }[] };
  expect(problems.map(({ code }) => code)).toEqual(codes);
  expect(lint.status).toBe(status);
});
