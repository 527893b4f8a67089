// npm run bench -- desk 3000: the review desk in Chromium over so many returns of a made-up set, dropped on the page as a folder: how long
// until the set is judged, the longest tasks of the page's main thread meanwhile, the page's heap, and whether its JSON is the command
// line's, byte for byte. CHROMIUM_PATH, or /usr/bin/chromium.
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { deskRests, dropOn, reachDesk } from '../support/desk-in-page.mjs';
import { madeReturns } from './made-returns.mjs';
import { ROOT } from './measured.mjs';

const COUNT = Number(process.argv[2] ?? 3000);
const LONGEST = 600_000;
const SITE = join(ROOT, 'dist', 'site');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const { pack, returns } = madeReturns(COUNT);

const server = await served();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--enable-precise-memory-info'],
});
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(error));
await page.goto(`http://127.0.0.1:${server.address().port}/desk.html`);
await reachDesk(page);
const figures = {
  returns: COUNT,
  cores: availableParallelism(),
  ...(await judged()),
  sameAsCommandLine: await isSame(),
};
await browser.close();
server.close();
mkdirSync(join(ROOT, 'out'), { recursive: true });
writeFileSync(join(ROOT, 'out', 'bench-desk.json'), `${JSON.stringify(figures, null, 2)}\n`);
console.log(JSON.stringify(figures, null, 2));

function served() {
  const site = createServer((request, response) => {
    const path = join(SITE, decodeURIComponent(new URL(request.url, 'http://site').pathname));
    if (!existsSync(path) || !statSync(path).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    return createReadStream(path).pipe(response);
  });
  return new Promise((resolve) => site.listen(0, '127.0.0.1', () => resolve(site)));
}

async function judged() {
  await page.evaluate((text) => window.desk.actions.addPack(text, 'pack.json'), readFileSync(pack, 'utf8'));
  await page.evaluate(() => {
    window.desk.actions.dismissNotice();
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        const { what = 'rest', done = 0 } = window.desk.view().work ?? {};
        window.longTasks.push({ milliseconds: Math.round(duration), what, done });
      }
    }).observe({ entryTypes: ['longtask'] });
    window.reached = {};
    window.begun = performance.now();
    window.desk.subscribe(() => {
      const what = window.desk.view().work?.what ?? 'rest';
      window.reached[what] = Math.round(performance.now() - window.begun);
    });
  });
  const cpuBefore = await cpuSeconds();
  const start = process.hrtime.bigint();
  await dropOn(page, [returns]);
  const notice = await deskRests(page, LONGEST);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const cpu = (await cpuSeconds()) - cpuBefore;
  const { longTasks, heap, reached } = await page.evaluate(() => ({
    ...{ longTasks: window.longTasks, reached: window.reached },
    heap: performance.memory.usedJSHeapSize,
  }));
  const slowest = longTasks.sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 10);
  return {
    seconds: seconds.toFixed(1),
    cpuSeconds: cpu.toFixed(1),
    notice,
    reached,
    slowest,
    heapMB: Math.round(heap / 1_048_576),
  };
}

/** Of all processes of the browser: on a busy machine it says more than the clock. */
async function cpuSeconds() {
  const devtools = await browser.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

async function isSame() {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: LONGEST }),
    page.evaluate(() => window.desk.actions.make('json')),
  ]);
  const path = join(ROOT, 'out', 'bench-desk-page.json');
  await file.saveAs(path);
  const args = [join(ROOT, 'bin/hebao.mjs'), 'review', '.', '--pack', pack, '--json'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: returns, maxBuffer: 2 ** 30 });
  if (status === 2) throw new Error(String(stderr));
  return readFileSync(path).equals(stdout);
}
