import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { fileRefusals } from '../../src/core/finding/file-finding.js';
import { GROUP_CHECKS } from '../../src/core/check/group/index.js';
import { CHECKS, LATE_CHECKS } from '../../src/core/check/index.js';
import { SEVERITIES } from '../../src/core/finding/finding.js';
import { checksPage } from './checks-page.js';
import { definitionPage } from './definition-page.js';
import { lintsPage } from './lints-page.js';
import { packsPage } from './packs-page.js';

test('docs/checks.md says what the checks say', () => {
  if (process.env['HEBAO_GOLDEN'] === 'write') writeFileSync('docs/checks.md', checksPage());
  expect(readFileSync('docs/checks.md', 'utf8')).toBe(checksPage());
});

test('docs/lints.md says what the lints of relations say', () => {
  if (process.env['HEBAO_GOLDEN'] === 'write') writeFileSync('docs/lints.md', lintsPage());
  expect(readFileSync('docs/lints.md', 'utf8')).toBe(lintsPage());
});

test('docs/packs.md says what the packs hold, and what was left out of them', () => {
  if (process.env['HEBAO_GOLDEN'] === 'write') writeFileSync('docs/packs.md', packsPage());
  expect(readFileSync('docs/packs.md', 'utf8')).toBe(packsPage());
});

test('docs/definition-workbook.md tells every column of a definition workbook', () => {
  if (process.env['HEBAO_GOLDEN'] === 'write') writeFileSync('docs/definition-workbook.md', definitionPage());
  expect(readFileSync('docs/definition-workbook.md', 'utf8')).toBe(definitionPage());
});

test('every finding code is given by exactly one check or refusal', () => {
  const given = [...fileRefusals, ...CHECKS, ...LATE_CHECKS, ...GROUP_CHECKS].map(({ code }) => code);
  expect([...given].sort()).toEqual(Object.keys(SEVERITIES).sort());
});
