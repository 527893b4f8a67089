import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawGrid } from '../../../../test/support/grid.js';
import { indicator, pack, target } from '../../../../test/support/pack.js';
import { paneHost } from '../../../../test/support/pane-host.js';
import type { SheetGrid } from '../../../core/sheet/grid.js';
import type { LoadedPack } from '../../ports/pack-port.js';
import { reviewReturn } from '../review-return.js';
import { paneSession } from './pane-session.js';

const NAMES = ['覆盖率', '合格率', '床位数'] as const;
const LOADED: LoadedPack = {
  pack: pack({
    indicators: NAMES.map((name, index) =>
      indicator({ code: `0${index + 1}`, name, ...(name === '床位数' ? { unit: '张' } : {}) }),
    ),
    targets: NAMES.map((_, index) => target({ indicator: `0${index + 1}`, value: '80' })),
  }),
  digest: 'sha256:test',
};

const figure = fc.integer({ min: 0, max: 2000 }).map((each) => each / 10);
const actual = fc.oneof(
  figure.map(String),
  figure.map((each) => `"${each}"`),
  figure.map((each) => `"${each}%"`),
  figure.map((each) => `"${each}"{@}`),
  fc.constantFrom('', '未统计', '0.98', '0.84{0%}'),
);
const computed = fc.constantFrom('', '', '', '{0.0%}', '{@}', '96.7', '已完成', '#N/A', '=C3→1');
const row = fc.tuple(actual, computed, computed, computed);
const sheet: fc.Arbitrary<SheetGrid> = fc.tuple(row, row, row).map((rows) => {
  const lines = rows.map((cells, index) => `| ${[NAMES[index], '80', ...cells].join(' | ')} |`);
  return drawGrid(
    [
      '| 填报单位：兴国县 | 报告期：2025年 | | | | |',
      '| 指标 | 目标值 | 实际值 | 完成率 | 差额 | 完成情况 |',
      ...lines,
    ].join('\n'),
  );
});

test('what is written and taken back leaves every cell as it was, whatever was ticked', async () => {
  await fc.assert(
    fc.asyncProperty(
      sheet,
      fc.constantFrom('fixes' as const, 'fill' as const),
      fc.constantFrom('formulas' as const, 'values' as const),
      fc.array(fc.boolean(), { maxLength: 6 }),
      async (drawn, screen, as, ticks) => {
        const host = paneHost({ sheets: [drawn], packs: [LOADED] });
        const { actions, view } = paneSession(host.ports);
        await actions.check();
        await actions.fillAs(as);
        await actions.open(screen);
        const rows = (screen === 'fill' ? view().fill : view().fixes)!.rows;
        ticks.forEach((tick, index) => rows[index] && actions.choose(rows[index].key, tick));
        const chosen = (screen === 'fill' ? view().fill : view().fixes)!.rows.filter((each) => each.chosen);
        await actions.apply();
        if (chosen.length > 0) {
          expect(view().notice).toMatchObject({ intent: 'success', action: { does: 'undo' } });
          expect(await host.sheets()).not.toEqual([drawn]);
          await actions.undo();
        }
        expect(await host.sheets()).toEqual([drawn]);
        expect(host.wrongs).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('the pane finds what the command line finds, each once, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(sheet, async (drawn) => {
      const host = paneHost({ sheets: [drawn], packs: [LOADED], fileName: '兴国县.xlsx' });
      const { actions, view } = paneSession(host.ports);
      await actions.check();
      const context = { fileName: '兴国县.xlsx', today: '2026-01-12' };
      const outcome = await reviewReturn(host.ports.workbook, { pack: null, candidates: [LOADED], context });
      const { review } = outcome as Extract<typeof outcome, { kind: 'reviewed' }>;
      const keys = view().findings!.items.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.map((key) => key.replace(/#\d+$/, '')).sort()).toEqual(review.findings.map(({ id }) => id).sort());
    }),
    { numRuns: 30 },
  );
});
