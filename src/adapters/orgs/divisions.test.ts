import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { divisionOrgs } from '../../core/template/division-orgs.js';
import { divisionFile } from './division-file.js';
import { divisionSite } from './division-site.js';

const FILE = 'assets/divisions/divisions.json';
const shipped = divisionFile(pathToFileURL(FILE));

test('the file is what the script makes of the installed package', async () => {
  const script = (await import(pathToFileURL('scripts/make-divisions.mjs').href)) as { divisionsText(): string };
  expect(readFileSync(FILE, 'utf8')).toBe(script.divisionsText());
});

// prettier-ignore
test.each([
  { asked: '360700',               why: 'a city by its code',                              count: 18,   first: '360702 章贡区 < 360700' },
  { asked: '江西省赣州市',         why: 'by its names',                                    count: 18,   first: '360702 章贡区 < 360700' },
  { asked: '赣州',                 why: 'by the beginning of its name',                    count: 18,   first: '360702 章贡区 < 360700' },
  { asked: '江西',                 why: 'a province',                                      count: 100,  first: '360102 东湖区 < 360100' },
  { asked: '360000000000',         why: 'twelve digits',                                   count: 100,  first: '360102 东湖区 < 360100' },
  { asked: '兴国县',               why: 'a county',                                        count: 1,    first: '360732 兴国县 < 360700' },
  { asked: '340200',               why: 'counties that were merged in 2020',               count: 7,    first: '340202 镜湖区 < 340200' },
  { asked: '441900',               why: 'a city without counties',                         count: 1,    first: '441900 东莞市 < 440000' },
  { asked: '北京市',               why: 'districts below no city',                         count: 16,   first: '110101 东城区 < 110000' },
  { asked: '419001',               why: 'a county that its province governs',              count: 1,    first: '419001 济源市 < 410000' },
  { asked: '360732、360733 360732', why: 'several, each once',                             count: 2,    first: '360732 兴国县 < 360700' },
])('$why: $asked', async ({ asked, count, first }) => {
  const answer = divisionOrgs(await shipped.load(), asked);
  expect(answer).toMatchObject({ ok: true });
  const orgs = answer.ok ? answer.orgs : [];
  expect(orgs).toHaveLength(count);
  expect(`${orgs[0]?.code} ${orgs[0]?.name} < ${orgs[0]?.parent}`).toBe(first);
});

// prettier-ignore
test.each([
  { asked: '鼓楼区', why: 'a name of several counties',       code: 'division-ambiguous' },
  { asked: '吉林',   why: 'a province and a city',            code: 'division-ambiguous' },
  { asked: '369900', why: 'a code that is none',              code: 'division-unknown' },
  { asked: '河县',   why: 'a name that is none',              code: 'division-unknown' },
  { asked: '州',     why: 'one character is no beginning',    code: 'division-unknown' },
  { asked: '',       why: 'nothing',                          code: 'division-unknown' },
])('$why: $asked', async ({ asked, code }) => {
  expect(divisionOrgs(await shipped.load(), asked)).toMatchObject({ ok: false, problem: { code } });
});

test('31 provinces on the mainland, 333 cities and the special regions; every county lies in something', async () => {
  const { divisions } = await shipped.load();
  const ends = (end: string): number => divisions.filter(({ code }) => code.endsWith(end)).length;
  expect(ends('0000')).toBe(34);
  expect(ends('00') - ends('0000')).toBe(333);
  expect(new Set(divisions.map(({ code }) => code)).size).toBe(divisions.length);
});

test('the page asks for the list once, and again after a failure', async () => {
  const json = JSON.parse(readFileSync(FILE, 'utf8')) as unknown;
  let asked = 0;
  const port = divisionSite('x.json', async () => {
    asked += 1;
    return { ok: asked > 1, status: 500, json: async () => json };
  });
  await expect(port.load()).rejects.toThrow('x.json: 500');
  expect((await port.load()).divisions.length).toBeGreaterThan(3_000);
  await port.load();
  expect(asked).toBe(2);
});

test.each([
  { why: 'another schema', json: { schema: 'hebao.pack/1' } },
  { why: 'no rows', json: { schema: 'hebao.divisions/1', source: {}, divisions: [] } },
  { why: 'a row that is none', json: { schema: 'hebao.divisions/1', source: {}, divisions: [['36', '江西']] } },
])('refuses $why', async ({ json }) => {
  const port = divisionSite('x.json', async () => ({ ok: true, status: 200, json: async () => json }));
  await expect(port.load()).rejects.toThrow(TypeError);
});
