import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

/** Every module that one loads, by its own words. */
function loadedBy(entry: URL): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const waiting = [entry];
  for (let url = waiting.pop(); url; url = waiting.pop()) {
    if (found.has(url.href)) continue;
    const text = readFileSync(fileURLToPath(url), 'utf8');
    found.set(url.href, text);
    for (const [, specifier] of text.matchAll(/(?:from|import) '([^']+)'/g)) {
      if (specifier!.startsWith('.')) waiting.push(new URL(specifier!.replace(/\.js$/, '.ts'), url));
      else found.set(specifier!, '');
    }
  }
  return found;
}

test.each(['read-workbook', 'edit-workbook', 'xlsx-workbook', 'make/make-xlsx'])('%s loads nothing of Node', (name) => {
  const modules = loadedBy(new URL(`./${name}.ts`, import.meta.url));
  expect(modules.size).toBeGreaterThan(10);
  expect([...modules.keys()].filter((each) => each.startsWith('node:'))).toEqual([]);
  expect([...modules.values()].filter((text) => /\b(?:Buffer|process|__dirname|require)\b[.(]/.test(text))).toEqual([]);
});
