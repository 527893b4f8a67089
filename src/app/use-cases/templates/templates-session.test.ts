import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { drawGrid } from '../../../../test/support/grid.js';
import type { Pack } from '../../../core/indicator/pack.js';
import { digestOf } from '../../../core/submission/digest.js';
import type { LoadedPack } from '../../ports/pack-port.js';
import { fileName } from './file-name.js';
import { templatesSession } from './templates-session.js';
import type { TemplatesPorts } from './templates-desk.js';

const pack = JSON.parse(readFileSync('assets/packs/xingguo-14fyp.json', 'utf8')) as Pack;
const loaded: LoadedPack = { pack, digest: digestOf(pack) };

interface Outside {
  readonly files: Map<string, string>;
  readonly ended: string[];
  readonly ports: TemplatesPorts;
}

/** `list`: what any file that is opened holds. */
function outside(list: string, change: Partial<TemplatesPorts> = {}): Outside {
  const files = new Map<string, string>();
  const ended: string[] = [];
  const ports: TemplatesPorts = {
    packs: async () => ({ shipped: () => [pack.id], load: async () => ({ ok: true, loaded }) }),
    packText: { read: () => ({ ok: false, why: 'not-json', reason: '' }) },
    divisions: {
      load: async () => ({
        source: { list: '示例数据', package: 'example', version: '1' },
        divisions: [
          { code: '360000', name: '江西省' },
          { code: '360700', name: '赣州市' },
          { code: '360732', name: '兴国县' },
          { code: '360799', name: '示例县' },
        ],
      }),
    },
    sinks: {
      folder: null,
      zip: (name) => ({
        add: async (file, bytes) => void files.set(file, new TextDecoder().decode(bytes)),
        finish: async () => (ended.push('finished'), `${name}.zip`),
        abandon: async () => void ended.push('abandoned'),
      }),
    },
    grids: () => [drawGrid(list)],
    write: (draft) => new TextEncoder().encode(draft.title),
    breathe: async () => undefined,
    pane: null,
    year: 2024,
    ...change,
  };
  return { files, ended, ports };
}

test('a pack comes with its orgs, its form and this year', async () => {
  const session = templatesSession(outside('').ports, 'zh');
  await session.start();
  const view = session.view();
  expect([view.form, view.period, view.count]).toEqual([pack.forms[0]!.id, '2024', view.preview?.all]);
  expect(view.preview?.draft.sheets[0]?.unlocked).toBeGreaterThan(0);
});

test('orgs of the national list that the pack has not come in a new version of it', async () => {
  const { ports, files, ended } = outside('');
  const session = templatesSession(ports, 'zh');
  await session.start();
  await session.actions.chooseSource('nation');
  session.actions.choose('360000', true);
  expect(session.view().count).toBe(2);
  await session.actions.make('zip');
  const manifest = JSON.parse(files.get('manifest.json')!) as { pack: { digest: string }; files: { org: object }[] };
  expect(manifest.files.map(({ org }) => org)).toEqual([
    { code: '360732', name: '兴国县' },
    { code: '360799', name: '示例县' },
  ]);
  const sent = JSON.parse(files.get('pack.json')!) as Pack;
  expect(digestOf(sent)).toBe(manifest.pack.digest);
  expect(sent.orgs.map(({ code }) => code)).toContain('360799');
  expect([files.size, ended, session.view().notice?.intent]).toEqual([4, ['finished'], 'success']);
});

test.each([
  {
    why: 'a list with a mistake is taken without it',
    list: '| 代码 | 名称 |\n| 360732 | 兴国县 |\n| | 甲 |',
    count: 1,
    intent: 'warning',
  },
  { why: 'a list of nobody is not taken', list: '| 名称 |\n| 甲 |', count: null, intent: 'error' },
])('$why', async ({ list, count, intent }) => {
  const session = templatesSession(outside(list).ports, 'en');
  await session.start();
  const before = session.view().count;
  await session.actions.openOrgs(new Uint8Array(), 'a.csv');
  expect([session.view().count, session.view().notice?.intent]).toEqual([count ?? before, intent]);
});

test('what is cancelled is dropped, and the page can go on', async () => {
  const { ports, ended } = outside('', { breathe: async () => session.actions.cancel() });
  const session = templatesSession(ports, 'zh');
  await session.start();
  await session.actions.make('zip');
  expect([ended, session.view().work, session.view().notice?.intent]).toEqual([['abandoned'], null, 'info']);
});

test('a template that cannot be made is told; the others are there', async () => {
  const { ports, files } = outside('', {
    write: ({ title }) => {
      if (title.startsWith('兴国县')) throw new RangeError('too wide');
      return new Uint8Array([1]);
    },
  });
  const session = templatesSession(ports, 'zh');
  await session.start();
  await session.actions.make('zip');
  const all = session.view().count;
  expect([files.size, session.view().notice?.intent]).toEqual([all - 1 + 1, 'warning']);
});

// prettier-ignore
test.each([
  { why: 'as it is',                   words: ['年报', '2025'],  name: '年报 2025' },
  { why: 'signs that files refuse go, as in our other names', words: ['a/b:c', '1'], name: 'abc 1' },
  { why: 'dots at either end',         words: ['..报表.'],       name: '报表' },
  { why: 'nothing is left',            words: ['...'],           name: '_' },
])('a name of a file, $why', ({ words, name }) => {
  expect(fileName(words)).toBe(name);
});
