import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { packFiles } from './pack-files.js';
import { packSite, type AskFor } from './pack-site.js';

function site(files: Readonly<Record<string, unknown>>): { readonly askFor: AskFor; readonly asked: string[] } {
  const asked: string[] = [];
  const askFor: AskFor = async (address) => {
    asked.push(address);
    const file = files[address];
    return { ok: file !== undefined, status: file === undefined ? 404 : 200, json: async () => file };
  };
  return { askFor, asked };
}

const pack: unknown = JSON.parse(readFileSync('assets/packs/xingguo-14fyp.json', 'utf8'));
const files = { 'packs/index.json': ['lost', 'xingguo-14fyp'], 'packs/xingguo-14fyp.json': pack };

test('a pack of the site is the pack of the folder, asked for once', async () => {
  const { askFor, asked } = site(files);
  const packs = await packSite('packs/', askFor);
  expect(packs.shipped()).toEqual(['lost', 'xingguo-14fyp']);
  const file = await packFiles(new URL('../../../assets/packs/', import.meta.url)).load('xingguo-14fyp');
  expect(await packs.load('xingguo-14fyp')).toEqual(file);
  expect(await packs.load('xingguo-14fyp')).toEqual(file);
  expect(asked).toEqual(['packs/index.json', 'packs/xingguo-14fyp.json']);
});

// prettier-ignore
test.each([
  { why: 'listed, but gone',                            id: 'lost' },
  { why: 'not listed: no address is made of its name',  id: '../secret' },
])('a pack that cannot be had, $why', async ({ id }) => {
  const packs = await packSite('packs/', site(files).askFor);
  expect(await packs.load(id)).toMatchObject({ ok: false, why: 'not-found' });
});

test('a site that cannot be reached rejects', async () => {
  await expect(packSite('packs/', site({}).askFor)).rejects.toThrow('404');
});
