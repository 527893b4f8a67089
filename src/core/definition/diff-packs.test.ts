import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryPack } from '../../../test/support/arbitrary-pack.js';
import { indicator, pack, target } from '../../../test/support/pack.js';
import type { Pack } from '../indicator/pack.js';
import { diffPacks } from './diff-packs.js';
import { packDiffLines } from './pack-change-message.js';

const A = indicator({ code: '01', name: '甲' });
const B = indicator({ code: '02', name: '乙', unit: '个' });
const BASE: Pack = pack({
  indicators: [A, B],
  targets: [target({ indicator: '01', value: '60', text: '不低于60%' })],
  rules: [{ id: 'R01', text: '[01] ≤ 100%', severity: 'query' }],
});

const [FORM] = BASE.forms as readonly [Pack['forms'][number]];

// prettier-ignore
test.each<{ why: string; to: Partial<Pack>; found: readonly string[] }>([
  { why: 'nothing',                to: {},                                                        found: [] },
  { why: 'another version',        to: { version: '1.1.0' },                                      found: ['settings changed  version'] },
  { why: 'an indicator more',      to: { indicators: [A, B, indicator({ code: '03', name: '丙' })] }, found: ['indicators added 03 丙 '] },
  { why: 'an indicator fewer',     to: { indicators: [A] },                                       found: ['indicators removed 02 乙 '] },
  { why: 'a new name',             to: { indicators: [A, { ...B, name: '乙乙' }] },                found: ['indicators renamed 02 乙 name'] },
  { why: 'a new code',             to: { indicators: [A, { ...B, code: '12' }] },                 found: ['indicators recoded 12 乙 code'] },
  { why: 'another unit',           to: { indicators: [A, { ...B, unit: '万个' }] },                found: ['indicators changed 02 乙 unit'] },
  { why: 'another order',          to: { indicators: [B, A] },                                    found: ['indicators reordered  '] },
  { why: 'a spelling of its code', to: { indicators: [A, { ...B, code: '2' }] },                  found: ['indicators changed 02 乙 code'] },
  { why: 'a higher target',        to: { targets: [target({ indicator: '01', value: '65', text: '不低于65%' })] },
    found: ['targets changed 01 甲 兴国县 2025 text', 'targets changed 01 甲 兴国县 2025 value'] },
  { why: 'a target elsewhere',     to: { targets: [target({ indicator: '01', org: '360733', value: '60', text: '不低于60%' })] },
    found: ['targets added 01 甲 会昌县 2025 ', 'targets removed 01 甲 兴国县 2025 '] },
  { why: 'another header',         to: { forms: [{ ...FORM, columns: FORM.columns.map((each) => (each.role === 'actual' ? { ...each, header: '完成值' } : each)) }] },
    found: ['columns changed main 实际值 header'] },
  { why: 'another relation',       to: { rules: [{ id: 'R01', text: '[01] ≤ 90%', severity: 'query' }] }, found: ['rules changed R01 text'] },
  { why: 'no relations at all',    to: { rules: [] },                                             found: ['rules removed R01 '] },
  { why: 'an org renamed',         to: { orgs: BASE.orgs.map((each) => (each.code === '360733' ? { ...each, name: '会昌市' } : each)) }, found: ['units renamed 360733 会昌县 name'] },
  { why: 'a milder finding',       to: { settings: { severities: { 'cell.missing': 'query' } } }, found: ['settings changed  settings.severities.cell.missing'] },
  { why: 'a list that is empty and was none', to: { actuals: [] },                                found: ['settings changed  '] },
])('$why', ({ to, found }) => {
  const { changes } = diffPacks(BASE, { ...BASE, ...to });
  expect(changes.map(({ table, change, label, field }) => `${table} ${change} ${label} ${field ?? ''}`)).toEqual(found);
});

test('a changed pack under the same version is told', () => {
  expect(diffPacks(BASE, { ...BASE, title: '新' }).versionUnchanged).toBe(true);
  expect(diffPacks(BASE, { ...BASE, title: '新', version: '2.0.0' }).versionUnchanged).toBe(false);
  expect(diffPacks(BASE, BASE).versionUnchanged).toBe(false);
});

test('there are changes exactly where the digests differ, and every one has its line', () => {
  fc.assert(
    fc.property(arbitraryPack, arbitraryPack, (a, b) => {
      const diff = diffPacks(a, b);
      expect(diff.changes.length > 0).toBe(diff.from.digest !== diff.to.digest);
      expect(diffPacks(a, structuredClone(a)).changes).toEqual([]);
      for (const lang of ['zh', 'en'] as const)
        expect(packDiffLines(diff, lang).length).toBeGreaterThanOrEqual(diff.changes.length + 1);
    }),
    { numRuns: 40 },
  );
});
