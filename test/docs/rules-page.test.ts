import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readRules } from '../../src/core/rule/read-rules.js';

/** Whole relations among the page's examples: code in which two cells, or a cell and a figure, are compared. */
function examples(): readonly string[] {
  const page = readFileSync('docs/rules.md', 'utf8');
  const spans = [...page.matchAll(/`([^`\n]+)`/g)].map((match) => match[1]!.replace(/\\\|/g, '|'));
  return spans.filter((text) => !text.includes('…') && (/\[[^\]]+\].*[=≤≥<>]/.test(text) || /同空|有数/.test(text)));
}

test('the page has examples', () => {
  expect(examples().length).toBeGreaterThan(12);
});

test.each(examples())('%s reads one way', (text) => {
  expect(readRules(text, {}).kind).toBe('read');
});

// prettier-ignore
test.each([
  '16=17+18+19+20',
  '21=22+23+24+25=16/1',
  '16=表三26',
  '004行=005行+006行,007行=008行+009行',
  '01行=02行+03行',
  '1列=2列+7列',
])('%s, as printed, is read or asked about', (text) => {
  expect(readRules(text, {}).kind).not.toBe('refused');
  expect(readFileSync('docs/rules.md', 'utf8')).toContain(`\`${text}\``);
});
