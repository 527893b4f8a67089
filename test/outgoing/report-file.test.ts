import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chartSvg } from '../../src/adapters/charts/chart-svg.js';
import { PRINT_LOOK } from '../../src/app/view/charts/chart-look.js';
import type { OutgoingMaterial } from '../../src/app/use-cases/outgoing/outgoing.js';
import { outgoingFile } from '../../src/app/use-cases/outgoing/outgoing.js';
import { reportFile, returnReport } from '../../src/app/use-cases/outgoing/report-file.js';
import { html } from '../../src/app/view/outgoing/html.js';
import { axeFinds } from '../support/axe.js';
import { openBrowser, openPage } from '../support/browser.js';
import { smallSet } from '../support/small-set.js';

const HOSTILE = '<img src=x onerror=alert(1)><script>alert(2)</script>"&';
const tools = { chart: (spec: Parameters<typeof chartSvg>[0]) => chartSvg(spec, PRINT_LOOK) };

async function material(): Promise<OutgoingMaterial> {
  const set = await smallSet({
    decisions: (file) => ({
      received: '2024-01-16T10:00:00+08:00',
      decision: 'returned',
      decided: null,
      comments: [{ id: '1', finding: null, sheet: '年报', cell: 'E4', text: `${HOSTILE} ${file}` }],
      judged: {},
    }),
  });
  return set.material;
}

test('texts stay texts, markup stays markup', () => {
  const inner = html`<b>${'<'}</b>`;
  expect(html`<p title="${HOSTILE}">${[inner, inner]} ${12}</p>`.markup).toBe(
    '<p title="&#60;img src=x onerror=alert(1)&#62;&#60;script&#62;alert(2)&#60;/script&#62;&#34;&#38;"><b>&#60;</b><b>&#60;</b> 12</p>',
  );
  expect(html`${'a\u0000\ud800b'}`.markup).toBe('a\ufffd\ufffdb');
});

describe('the report in a browser', () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'hebao-report-'));
  beforeAll(async () => {
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function opened(bytes: Uint8Array): Promise<Awaited<ReturnType<typeof openPage>>> {
    const file = join(folder, 'report.html');
    writeFileSync(file, bytes);
    const watched = await openPage(browser, 'null', 'light', { viewport: { width: 800, height: 1100 } });
    await watched.page.goto(pathToFileURL(file).href);
    return watched;
  }

  test('says all, loads nothing, runs nothing, and passes axe', async () => {
    const given = await material();
    const made = await outgoingFile(reportFile(given, tools));
    expect(made.name).toBe('360700_赣州市_2023_审核报告.html');
    expect((await outgoingFile(reportFile(given, tools))).bytes).toEqual(made.bytes);
    const { page, strays, errors } = await opened(made.bytes);
    const text = await page.locator('main').innerText();
    for (const said of [
      '赣州市 2023年审核报告',
      '南康区',
      '兴国县',
      '会昌县',
      HOSTILE,
      '992.3',
      '82.7',
      '标准和比率不相加',
      '审核人：',
    ])
      expect(text).toContain(said);
    for (const { message } of (await given.details('兴国县.xlsx'))!.json.findings) expect(text).toContain(message);
    expect(await page.locator('script, img').count()).toBe(0);
    expect(await page.locator('figure svg').count()).toBe(1);
    expect(await axeFinds(page)).toEqual([]);
    expect(strays.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(errors).toEqual([]);
    if (process.env['HEBAO_SHOTS']) {
      await page.screenshot({ path: join(process.env['HEBAO_SHOTS'], 'report.png'), fullPage: true });
      await page.pdf({ path: join(process.env['HEBAO_SHOTS'], 'report.pdf'), preferCSSPageSize: true });
    }
  }, 60_000);

  test('prints on A4, upright, with its page numbers', async () => {
    const { page } = await opened((await outgoingFile(reportFile(await material(), tools))).bytes);
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sizes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]);
    expect(sizes.length).toBeGreaterThan(1);
    for (const [width, height] of sizes) {
      expect(Math.abs(width! - 595)).toBeLessThanOrEqual(1);
      expect(Math.abs(height! - 842)).toBeLessThanOrEqual(1);
    }
    const rules = await page.evaluate(() =>
      [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)),
    );
    expect(rules.find((rule) => rule.startsWith('@page'))).toMatch(
      /@bottom-center.*counter\(page\).*counter\(pages\)/s,
    );
  }, 60_000);

  test('of one return: its findings, its figures', async () => {
    const given = await material();
    const made = (await returnReport(given, given.returns[0]!))!;
    expect(made.name).toContain('360732_兴国县_2023_审核报告.html');
    const { page } = await opened(made.bytes);
    const text = await page.locator('main').innerText();
    for (const said of ['兴国县', '512.1', '102.4', '填报单位']) expect(text).toContain(said);
    expect(text).not.toContain('会昌县');
    expect(await axeFinds(page)).toEqual([]);
  }, 60_000);

  test('a file that is no longer at hand leaves its counts', async () => {
    const given = { ...(await material()), details: async () => null };
    const { page } = await opened((await outgoingFile(reportFile(given, tools))).bytes);
    expect(await page.locator('main').innerText()).toContain('文件已不在本机');
    expect(await returnReport(given, given.returns[0]!)).toBeNull();
  }, 60_000);
});
