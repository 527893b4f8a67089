import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { projectRoot } from '../support/cli.js';
import { deskRests, dropOn, reachDesk } from '../support/desk-in-page.mjs';
import { startDesks, type DeskSuite, type ReachedDesk } from '../support/desk-anywhere.js';

jest.setTimeout(300_000);

const SAMPLES = join('dist', 'site', 'samples');
const PACK = join(SAMPLES, 'returns-pack.json');
let suite: DeskSuite;
let folder: string;

beforeAll(async () => {
  suite = await startDesks();
  folder = mkdtempSync(join(tmpdir(), 'hebao-returns-'));
});

afterAll(async () => {
  await suite?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** So many of the sample returns, as files in folders. */
function someReturns(count: number): string {
  const returns = mkdtempSync(join(folder, 'returns-'));
  const files = unzipSync(readFileSync(join(SAMPLES, 'returns.zip')));
  mkdirSync(join(returns, '县'));
  for (const [at, name] of Object.keys(files).sort().slice(0, count).entries())
    writeFileSync(join(returns, at % 2 === 0 ? '县' : '', name.slice(name.lastIndexOf('/') + 1)), files[name]!);
  return returns;
}

function reviewedByCommand(returns: string): Buffer {
  const args = [join(projectRoot, 'bin', 'hebao.mjs'), 'review', '.', '--pack', join(projectRoot, PACK), '--json'];
  return spawnSync(process.execPath, args, { cwd: returns, maxBuffer: 2 ** 28 }).stdout;
}

async function addPack(page: Page): Promise<void> {
  await page.evaluate(
    (text) => (window as unknown as { desk: ReachedDesk }).desk.actions.addPack(text, 'pack.json'),
    readFileSync(PACK, 'utf8'),
  );
}

function view(page: Page) {
  return page.evaluate(() => {
    const { returns, group, kept, loaded } = (window as unknown as { desk: ReachedDesk }).desk.view();
    return { files: returns.map(({ key }) => key), rollup: group?.rollup.length ?? 0, kept, pack: loaded?.pack.id };
  });
}

test.each(['server', 'disk'] as const)(
  'a folder dropped on the page of a %s is judged as the command line judges it, to the byte',
  async (from) => {
    const returns = someReturns(40);
    const desk = await suite.open(from);
    const { page } = desk;
    await addPack(page);
    await dropOn(page, [returns]);
    await page.waitForFunction(() => (window as unknown as { desk: ReachedDesk }).desk.view().returns.length > 0);
    expect(await deskRests(page, 200_000)).toEqual({
      kind: 'reviewed',
      files: 40,
      unusable: expect.any(Number),
      ignored: 0,
    });
    const made = await desk.download((each) =>
      each.evaluate(() => (window as unknown as { desk: ReachedDesk }).desk.actions.make('json')),
    );
    expect(readFileSync(made).equals(reviewedByCommand(returns))).toBe(true);
    expect({ complaints: desk.complaints, strays: desk.strays }).toEqual({ complaints: [], strays: [] });
    await desk.close();
  },
);

test('the page opens with its server stopped, with the desk as it was; samples and workers are there', async () => {
  const desk = await suite.open('server');
  const { page, origin } = desk;
  await addPack(page);
  await dropOn(page, [someReturns(4)]);
  await page.waitForFunction(() => (window as unknown as { desk: ReachedDesk }).desk.view().returns.length === 4);
  await deskRests(page);
  const before = await view(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await desk.unplug();
  await page.reload();
  await reachDesk(page);
  expect(await view(page)).toEqual(before);
  await page.evaluate(() => (window as unknown as { desk: ReachedDesk }).desk.actions.openSamples());
  expect((await view(page)).files.length).toBeGreaterThan(100);
  const other = await desk.context.newPage();
  await other.goto(`${origin}/filing.html`);
  await other.locator('#filing > *').first().waitFor();
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  await desk.close();
});

test('what came from the disk is kept there too', async () => {
  const desk = await suite.open('disk');
  await addPack(desk.page);
  await dropOn(desk.page, [someReturns(3)]);
  await desk.page.waitForFunction(() => (window as unknown as { desk: ReachedDesk }).desk.view().returns.length === 3);
  await deskRests(desk.page);
  const before = await view(desk.page);
  await desk.page.reload();
  await reachDesk(desk.page);
  expect(await view(desk.page)).toEqual(before);
  expect(before.kept).toBe(true);
  await desk.close();
});
