import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { ADD_IN } from './add-in.js';

test('the add-in that files open is the one of the manifest', () => {
  const manifest = readFileSync('manifest.xml', 'utf8');
  expect(/<Id>([^<]+)<\/Id>/.exec(manifest)?.[1]).toBe(ADD_IN.id);
  expect(/<Version>([^<]+)<\/Version>/.exec(manifest)?.[1]).toBe(ADD_IN.version);
});
