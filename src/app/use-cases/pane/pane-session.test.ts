import { describe, expect, test } from '@jest/globals';
import { drawGrid } from '../../../../test/support/grid.js';
import { indicator, pack, target } from '../../../../test/support/pack.js';
import { paneHost, settled, type PaneHost, type PaneHostGiven } from '../../../../test/support/pane-host.js';
import type { LoadedPack } from '../../ports/pack-port.js';
import type { PanePorts } from './pane-ports.js';
import type { PaneView } from '../../view/pane/pane-view.js';
import { paneSession, type PaneSession } from './pane-session.js';

const LOADED: LoadedPack = {
  pack: pack({
    indicators: [
      indicator({ code: '01', name: '覆盖率', nameEn: 'Coverage', attribute: 'binding' }),
      indicator({ code: '02', name: '合格率' }),
      indicator({ code: '03', name: '床位数', unit: '张' }),
    ],
    targets: [
      target({ indicator: '01', value: '90' }),
      target({ indicator: '02', value: '80' }),
      target({ indicator: '03', value: '700' }),
    ],
  }),
  digest: 'sha256:test',
};
/** 02 is a text, 01 misses its binding target, nothing is filled. */
const SLIPS = drawGrid(`
  | 填报单位：兴国县 | 报告期：2025年 |        |        |        |          |
  | 指标             | 目标值         | 实际值 | 完成率 | 差额   | 完成情况 |
  | 覆盖率           | 90             | 87     |        |        |          |
  | 合格率           | 80             | "84.5" |        |        |          |
  | 床位数           | 700            | 720    |        |        |          |
`);

interface Story {
  readonly host: PaneHost;
  readonly session: PaneSession;
  readonly view: () => PaneView;
  readonly keys: () => readonly string[];
}

function open(given: Partial<PaneHostGiven> = {}): Story {
  const host = paneHost({ sheets: [SLIPS], packs: [LOADED], ...given });
  const session = paneSession(host.ports);
  return { host, session, view: session.view, keys: () => session.view().findings!.items.map(({ key }) => key) };
}

async function checked(given: Partial<PaneHostGiven> = {}): Promise<Story> {
  const story = open(given);
  await story.session.actions.check();
  return story;
}

const TEXT = 'cell.text-number|main|02|actual|';
const UNMET = 'target.unmet|main|01|actual|';
const WHY = {
  category: 'real-change',
  ground: '兴卫字〔2025〕7号',
  text: '两所敬老院停业改造，未计入覆盖人口',
} as const;

describe('before a check', () => {
  test('says what to do, and reads nothing', async () => {
    const { view, host } = open();
    await settled();
    expect(host.reads()).toBe(0);
    expect(view().findings).toMatchObject({ items: [], counts: [] });
    expect(view().findings!.empty).not.toBeNull();
    expect(view().steps.map(({ primary, enabled }) => [primary, enabled])).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
    expect(view().menu.packs).toEqual([{ id: 'test', title: '测试指标', chosen: false }]);
  });
});

describe('long work', () => {
  const inTurns = {
    now: () => '2026-01-12T10:31:00+08:00',
    pause: () => Promise.resolve(),
    idle: () => Promise.resolve(),
  };
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

  test('rests between its steps, and comes to the same', async () => {
    let rests = 0;
    const time = { ...inTurns, breathe: () => ((rests += 1), turn()) };
    const [rested, held] = [await checked({ ports: { time } }), await checked()];
    expect(rests).toBeGreaterThan(20);
    expect(rested.keys()).toEqual(held.keys());
    await rested.session.actions.open('fill');
    await held.session.actions.open('fill');
    expect(rested.view().fill).toEqual(held.view().fill);
  });
  test('cancelled between two steps of judging, it leaves what was there before', async () => {
    let rests = 0;
    const story = open({
      ports: {
        time: {
          ...inTurns,
          breathe() {
            rests += 1;
            if (rests === 9) story.session.actions.cancel();
            return turn();
          },
        },
      },
    });
    await story.session.actions.check();
    expect(rests).toBe(9);
    expect(story.view().busy).toBeNull();
    expect(story.session.reviewed()).toBeNull();
    expect(story.view().notice).not.toBeNull();
  });
});

describe('warming up', () => {
  const idleTimes = (): { readonly time: PanePorts['time']; readonly count: () => number } => {
    let count = 0;
    const time = { now: () => '2026-01-12T10:31:00+08:00', pause: () => Promise.resolve(), breathe: () => null };
    return { time: { ...time, idle: () => Promise.resolve(void (count += 1)) }, count: () => count };
  };

  test('judges an invented sheet twice, and neither reads the workbook nor changes what is seen', async () => {
    const { time, count } = idleTimes();
    const { host, session, view } = open({ ports: { time } });
    await settled();
    const before = view();
    await session.warmUp();
    expect(count()).toBe(6);
    expect(host.wrongs).toEqual([]);
    expect(host.reads()).toBe(0);
    expect(view()).toBe(before);
  });
  test('stops where a person has begun', async () => {
    const { time, count } = idleTimes();
    const { session } = open({ ports: { time } });
    await session.actions.check();
    await session.warmUp();
    expect(count()).toBe(1);
  });
  test('without a pack there is nothing to judge', async () => {
    const { host, session } = open({ packs: [] });
    await session.warmUp();
    expect(host.wrongs).toEqual([]);
  });
});

describe('审核', () => {
  test('tells org, period, form, and findings by severity with place and subject', async () => {
    const { view } = await checked();
    expect(view().head).toEqual({ title: '兴国县 · 2025年', form: '主要指标完成情况 · 3/3 项', unsure: false });
    const [first, second] = view().findings!.items;
    expect(first).toMatchObject({ key: TEXT, severity: 'error', mark: '■', place: 'C4', subject: '合格率' });
    expect(first!.fix).toMatchObject({ value: '84.5' });
    expect(second).toMatchObject({ key: UNMET, severity: 'query', explanation: { state: 'missing' } });
    expect(view().findings!.counts.map(({ severity, count }) => [severity, count > 0])).toEqual([
      ['error', true],
      ['query', true],
      ['hint', true],
    ]);
    expect(view().chart).toMatchObject({ bars: [{ code: '01', status: 'unmet' }, {}, {}] });
  });

  test('shows how far it is, and ends', async () => {
    const { session } = open();
    const seen: (number | null)[] = [];
    session.subscribe(() => seen.push(session.view().busy?.done ?? null));
    await session.actions.check();
    expect([...new Set(seen)]).toEqual([null, 0, 1, 2]);
    expect(session.view().busy).toBeNull();
  });

  test('a filter shows some, a second click all again', async () => {
    const { session, view } = await checked();
    session.actions.toggle('error');
    expect(view().findings).toMatchObject({ shown: ['error'], items: [{ key: TEXT }] });
    session.actions.toggle('error');
    expect(view().findings!.shown).toHaveLength(4);
  });

  test('cancelled, what was there before stays, and it is said', async () => {
    const { session, view, host } = await checked();
    const before = view().findings!.items;
    await host.type('C4', 84.5);
    const again = session.actions.check();
    session.actions.cancel();
    await again;
    expect(view().busy).toBeNull();
    expect(view().notice).not.toBeNull();
    expect(view().findings!.items).toBe(before);
  });

  test('of two, the one begun last counts', async () => {
    const { session, keys, host } = open();
    const first = session.actions.check();
    await host.type('C4', 84.5);
    await Promise.all([first, session.actions.check()]);
    expect(keys()).not.toContain(TEXT);
    expect(session.view().busy).toBeNull();
  });

  test('a sheet that fits no pack says so, and a pack can be chosen', async () => {
    const { view, session } = await checked({ sheets: [drawGrid('| 姓名 | 电话 |\n| 张三 | 无 |')] });
    expect(view().findings!.items.map(({ key }) => key)).toEqual(['form.unrecognised||||']);
    await session.actions.open('recognised');
    expect(view().recognised!.rows.map(({ what }) => what)).toEqual(['pack']);
    await session.actions.usePack('test');
    expect(view().menu.packs).toMatchObject([{ chosen: true }]);
  });

  // prettier-ignore
  test.each([
    { code: 'cell-edit-mode',    intent: 'error' },
    { code: 'request-too-large', intent: 'error' },
  ] as const)('refused by the host ($code): said, and what was there stays', async ({ code, intent }) => {
    const { session, view, host, keys } = await checked();
    const before = keys();
    host.refuse('read', code);
    await session.actions.check();
    expect(view().notice).toMatchObject({ intent });
    expect(view().busy).toBeNull();
    expect(keys()).toEqual(before);
  });

  test('a file that cannot be read is a finding, not a failure', async () => {
    const { session, host, keys } = open();
    host.refuse('read', 'too-large');
    await session.actions.check();
    expect(keys()).toEqual(['file.too-large||||']);
  });

  test('a mistake of ours is said, and handed on', async () => {
    const { session, host, view } = open({
      ports: { packs: { shipped: () => ['a'], load: () => Promise.reject(new TypeError('no')) } },
    });
    await session.actions.check();
    expect(view().notice).toMatchObject({ intent: 'error' });
    expect(host.wrongs[0]).toBeInstanceOf(TypeError);
  });

  test('goes to a cell', async () => {
    const { session, host } = await checked();
    await session.actions.show({ sheet: 'Sheet1', row: 3, column: 2 });
    expect(host.shown).toEqual([{ sheet: 'Sheet1', row: 3, column: 2 }]);
  });
});

describe('修正格式', () => {
  test('check, mend, and take it back', async () => {
    const { session, host, keys, view } = await checked();
    const before = await host.sheets();
    await session.actions.mend(TEXT);
    expect(await host.cell('C4')).toEqual({ value: 84.5 });
    expect(keys()).not.toContain(TEXT);
    expect(view().notice).toMatchObject({ intent: 'success', action: { does: 'undo' } });
    await session.actions.undo();
    expect(await host.sheets()).toEqual(before);
    expect(keys()).toContain(TEXT);
  });

  test('the selection goes to the next finding', async () => {
    const { session, view } = await checked();
    session.actions.select(TEXT);
    await session.actions.mend(TEXT);
    expect(view().findings!.selected).toBe(UNMET);
  });

  test('a preview, with rows left out by choice', async () => {
    const slips = drawGrid(`
      | 填报单位：兴国县 | 报告期：2025年 |        |
      | 指标             | 目标值         | 实际值 |
      | 覆盖率           | 90             | "91"   |
      | 合格率           | 80             | "84.5" |
      | 床位数           | 700            | 720    |
    `);
    const { session, view, host } = await checked({ sheets: [slips] });
    expect(view().findings!.mend).toMatchObject({ count: 2 });
    await session.actions.open('fixes');
    expect(view().fixes!.rows).toMatchObject([
      { place: 'C3', before: '“91”', after: '91', chosen: true },
      { place: 'C4', before: '“84.5”', after: '84.5', chosen: true },
    ]);
    session.actions.choose(view().fixes!.rows[0]!.key, false);
    await session.actions.apply();
    expect([await host.cell('C3'), await host.cell('C4')]).toEqual([{ value: '91' }, { value: 84.5 }]);
    expect(view().screen).toBe('findings');
  });

  test('a cell that has changed since is not written over', async () => {
    const { session, host, view } = await checked({ ports: { watch: null } });
    await host.type('C4', '84.7');
    await session.actions.mend(TEXT);
    expect(await host.cell('C4')).toEqual({ value: '84.7' });
    expect(view().notice).toMatchObject({ intent: 'warning', action: { does: 'check' } });
    expect(view().findings!.items[0]!.fix).toMatchObject({ value: '84.7' });
  });

  test('refused, nothing is written and nothing can be taken back', async () => {
    const { session, host, view } = await checked();
    host.refuse('write', 'protected-sheet');
    await session.actions.mend(TEXT);
    expect(view().notice).toMatchObject({ intent: 'error', action: { does: 'dismiss' } });
    host.refuse('write', null);
    await session.actions.undo();
    expect(await host.cell('C4')).toEqual({ value: '84.5' });
  });

  test('what was written stands, with its way back, where the sheet cannot be read again', async () => {
    const { session, host, view } = await checked();
    host.refuse('read', 'cell-edit-mode');
    await session.actions.mend(TEXT);
    expect(view().notice).toMatchObject({ intent: 'success', action: { does: 'undo' } });
    expect(view().notice!.text).toMatch(/没能重新审核/);
    host.refuse('read', null);
    await session.actions.undo();
    expect(await host.cell('C4')).toEqual({ value: '84.5' });
  });
});

describe('计算完成情况', () => {
  test.each(['formulas', 'values'] as const)('preview, write and take back, as %s', async (as) => {
    const { session, view, host } = await checked();
    const before = await host.sheets();
    await session.actions.open('fill');
    await session.actions.fillAs(as);
    const fill = view().fill!;
    expect(fill.rows[0]).toMatchObject({ place: 'D3', before: '空白', chosen: true });
    expect(fill.rows.some(({ formula }) => formula)).toBe(as === 'formulas');
    expect(await host.sheets()).toEqual(before);
    await session.actions.apply();
    expect((await host.cell('D3'))?.value).toBe(96.7);
    expect((await host.cell('D3'))?.formula !== undefined).toBe(as === 'formulas');
    expect(view().notice!.text).toContain(`${fill.rows.length} 格`);
    expect(view().findings!.items.map(({ key }) => key)).not.toContain('completion.missing|main||rate|');
    await session.actions.undo();
    expect(await host.sheets()).toEqual(before);
  });

  test('says of each cell that is left why', async () => {
    const filled = drawGrid(`
      | 填报单位：兴国县 | 报告期：2025年 |        |        |
      | 指标             | 目标值         | 实际值 | 完成率 |
      | 覆盖率           | 90             | 87     | 96.7   |
      | 合格率           | 80             | 84.5   |        |
    `);
    const { session, view } = await checked({ sheets: [filled] });
    await session.actions.open('fill');
    expect(view().fill!.skipped).toMatchObject([
      { place: 'D3', subject: '覆盖率 · 完成率', why: '已有内容，保留不动' },
    ]);
    expect(view().fill!.rows).toMatchObject([{ place: 'D4' }]);
  });

  test('taking back leaves what somebody has changed since, and says so', async () => {
    const { session, view, host } = await checked({ ports: { watch: null } });
    await session.actions.open('fill');
    await session.actions.fillAs('values');
    await session.actions.apply();
    await host.type('D3', 97);
    await session.actions.undo();
    expect([(await host.cell('D3'))?.value, await host.cell('D4')]).toEqual([97, null]);
    expect(view().notice).toMatchObject({ intent: 'warning' });
    expect(view().notice!.text).toContain('D3');
  });
});

describe('核实说明 and 上报', () => {
  async function explained(): Promise<Story> {
    const story = await checked();
    const { actions } = story.session;
    await actions.mend(TEXT);
    await actions.open('fill');
    await actions.apply();
    actions.explain([UNMET]);
    actions.draft(WHY);
    await actions.saveExplanation();
    return story;
  }

  test('a draft says what it lacks, and is kept back until it does', async () => {
    const { session, view, host } = await checked();
    session.actions.explain([UNMET]);
    expect(view().explain).toMatchObject({ findings: [{ key: UNMET, chosen: true }] });
    session.actions.draft({ text: '核实无误', ground: '台账' });
    expect(view().explain!.problem).not.toBeNull();
    await session.actions.saveExplanation();
    expect([await host.parts(), view().screen]).toEqual([[], 'explain']);
    session.actions.draft(WHY);
    expect(view().explain!.problem).toBeNull();
    session.actions.choose(UNMET, false);
    expect(view().explain!.problem).not.toBeNull();
  });

  test('explained, it travels with the workbook and can be looked at again', async () => {
    const { session, view, host } = await explained();
    expect(view().screen).toBe('findings');
    const item = view().findings!.items.find(({ key }) => key === UNMET);
    expect(item!.explanation).toMatchObject({ state: 'given' });
    const other = paneSession(paneHost({ sheets: await host.sheets(), packs: [LOADED], ports: host.ports }).ports);
    await other.actions.check();
    other.actions.explain([UNMET]);
    expect(other.view().explain!.draft).toEqual(WHY);
    expect(session.view().submit).toBeNull();
  });

  test('what blocks is a list that empties itself', async () => {
    const { session, view } = await checked();
    await session.actions.open('submit');
    const does = () => view().submit!.blocking.map(({ key, does }) => [key, does]);
    expect(does()).toEqual(
      expect.arrayContaining([
        [TEXT, 'show'],
        [UNMET, 'explain'],
        ['completion.missing|main||rate|', 'open-fill'],
      ]),
    );
    expect(view().submit!.submit.enabled).toBe(false);
    await session.actions.submit();
    expect(view()).toMatchObject({ screen: 'submit', notice: { intent: 'warning' } });
    session.actions.explain([UNMET]);
    session.actions.draft(WHY);
    await session.actions.saveExplanation();
    expect(view().screen).toBe('submit');
    expect(does().map(([key]) => key)).not.toContain(UNMET);
  });

  test('stamped, it shows its receipt; changed afterwards, the cell is named; handed in again, it is the second', async () => {
    const { session, view, host, keys } = await explained();
    await session.actions.open('submit');
    expect(view().submit).toMatchObject({ blocking: [], fileName: '360732_兴国县_2025_年报_v1.xlsx' });
    await session.actions.submit();
    expect(view().screen).toBe('receipt');
    expect(view().receipt!.rows[0]!.value).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/);
    expect((await host.parts()).map((each) => /xmlns="([^"]+)"/.exec(each)?.[1]).sort()).toEqual([
      'urn:hebao:return',
      'urn:hebao:submission',
    ]);
    await session.actions.check();
    expect(keys().filter((key) => key.startsWith('stamp.'))).toEqual([]);
    await session.actions.open('submit');
    expect(view().screen).toBe('receipt');

    await host.type('C5', 730);
    await settled();
    const altered = view().findings!.items.filter(({ key }) => key.startsWith('stamp.altered-after-check'));
    expect(altered.map(({ place }) => place)).toContain('C5');
    await session.actions.open('submit');
    expect(view()).toMatchObject({ screen: 'submit', submit: { fileName: '360732_兴国县_2025_年报_v2.xlsx' } });
  });

  test('withdrawn, there is no stamp, the explanations stay, and the next one is counted on', async () => {
    const { session, view, keys } = await explained();
    await session.actions.submit();
    await session.actions.withdraw();
    expect(keys()).toContain('stamp.absent|main|||');
    expect(view().findings!.items.find(({ key }) => key === UNMET)!.explanation).toMatchObject({ state: 'given' });
    await session.actions.open('submit');
    expect(view().submit!.fileName).toBe('360732_兴国县_2025_年报_v2.xlsx');
  });

  test('a host that cannot keep anything says so', async () => {
    const { session, view } = await checked({ ports: { parts: null } });
    session.actions.explain([UNMET]);
    session.actions.draft(WHY);
    await session.actions.saveExplanation();
    expect(view()).toMatchObject({ screen: 'explain', notice: { intent: 'warning' }, explain: { draft: WHY } });
  });

  test('refused while it is kept, the draft is not lost', async () => {
    const { session, view, host } = await checked();
    session.actions.explain([UNMET]);
    session.actions.draft(WHY);
    host.refuse('parts', 'cell-edit-mode');
    await session.actions.saveExplanation();
    expect(view()).toMatchObject({ screen: 'explain', notice: { intent: 'error' }, explain: { draft: WHY } });
  });
});

describe('while people edit', () => {
  test('what they change is judged anew, in quiet, and the selection stays', async () => {
    const { session, view, host, keys } = await checked();
    session.actions.select(UNMET);
    await host.type('C4', 84.5);
    expect(view().busy).toBeNull();
    await settled();
    expect(keys()).not.toContain(TEXT);
    expect(view().findings!.selected).toBe(UNMET);
  });

  test('many edits are one review', async () => {
    const { host } = await checked();
    const before = host.reads();
    for (const value of [1, 2, 3, 4]) await host.type('C5', value);
    await settled();
    expect(host.reads()).toBe(before + 1);
  });

  test('a cell that is being edited is waited for, without a word', async () => {
    const { view, host, keys } = await checked();
    host.refuse('read', 'cell-edit-mode');
    await host.type('C4', 84.5);
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
    expect(view().notice).toBeNull();
    host.refuse('read', null);
    await settled();
    expect(keys()).not.toContain(TEXT);
  });

  test('nothing is judged before a first check, nor after the pane was closed', async () => {
    const { session, host } = open();
    await host.type('C4', 84.5);
    await settled();
    expect(host.reads()).toBe(0);
    await session.actions.check();
    await session.close();
    await host.type('C4', '84.5');
    await settled();
    expect(host.reads()).toBe(1);
  });
});

describe('beside the figures', () => {
  test('marks follow the findings until they are taken off', async () => {
    const { session, host } = await checked();
    await session.actions.mark(true);
    const at = (row: number, column: number) => ({ sheet: 'Sheet1', row, column });
    expect(host.marks()).toContainEqual({ at: at(3, 2), colour: '#F7C9CE' });
    await host.type('C4', 84.5);
    await settled();
    expect(host.marks().map((each) => each.at)).not.toContainEqual(at(3, 2));
    await session.actions.mark(false);
    expect(host.marks()).toEqual([]);
  });

  test('a report has head, findings, figures and a line to sign', async () => {
    const { session, host, view } = await checked({ fileName: '兴国县2025.xlsx' });
    await session.actions.report();
    const [report] = host.reports;
    const styles = report!.lines.map(({ style }) => style);
    expect([styles[0], styles.at(-1), styles.filter((each) => each === 'section').length]).toEqual([
      'title',
      'note',
      2,
    ]);
    expect(report!.lines.filter(({ cells }) => cells[1] === 'C4')).toHaveLength(1);
    expect(report!.lines.map(({ cells }) => cells[5])).toContain(720);
    expect(view().notice).toMatchObject({ intent: 'success' });
  });

  test.each(['zh', 'en'] as const)('a report in the workbook is not taken for a form (%s)', async (lang) => {
    const { session, host, keys } = await checked();
    const before = keys();
    session.actions.speak(lang);
    await session.actions.report();
    expect(await host.sheets()).toHaveLength(2);
    await session.actions.check();
    expect(keys()).toEqual(before);
  });

  test.each(['marks', 'reports'] as const)('a host without %s says so', async (port) => {
    const { session, view } = await checked({ ports: { [port]: null } });
    await (port === 'marks' ? session.actions.mark(true) : session.actions.report());
    expect(view().notice).toMatchObject({ intent: 'warning' });
  });
});

describe('what was recognised', () => {
  test('can be put right: org, period, and what a column holds', async () => {
    const { session, view } = await checked();
    await session.actions.open('recognised');
    expect(view().recognised!.rows.map(({ what, value }) => [what, value])).toEqual([
      ['form', '主要指标完成情况'],
      ['org', '兴国县'],
      ['period', '2025年'],
      ['pack', '测试指标 1.0.0'],
    ]);
    await session.actions.recognise('org', '360733');
    await session.actions.recognise('period', '2024');
    expect(view().head.title).toBe('会昌县 · 2024年');
    await session.actions.recognise('org', '');
    expect(view().head.title).toBe('兴国县 · 2024年');
    await session.actions.assign('Sheet1', 4, 'note');
    expect(view().recognised!.columns.find(({ column }) => column === 4)).toMatchObject({ role: 'note' });
  });

  test('a pack of the person’s own is used, and a wrong one is refused', async () => {
    const { session, view, keys } = await checked();
    const before = keys();
    await session.actions.loadPack('no pack', '制度.json');
    expect(view().notice).toMatchObject({ intent: 'error' });
    expect(keys()).toEqual(before);
    await session.actions.loadPack(JSON.stringify({ ...LOADED.pack, id: 'own', title: '本县指标' }), '制度.json');
    expect(view().menu.packs).toMatchObject([
      { id: 'test', chosen: false },
      { id: 'own', chosen: true },
    ]);
    await session.actions.usePack('gone');
    expect(view().notice).toMatchObject({ intent: 'error' });
  });
});

describe('language and memory', () => {
  test('another language is other words for the same, without another look at the workbook', async () => {
    const { session, view, host, keys } = await checked();
    const before = { keys: keys(), reads: host.reads(), text: view().findings!.items[0]!.text };
    session.actions.speak('en');
    expect(view()).toMatchObject({ lang: 'en', head: { title: '兴国县 · 2025' } });
    expect([keys(), host.reads()]).toEqual([before.keys, before.reads]);
    expect(view().findings!.items[0]!.text).not.toBe(before.text);
  });

  test('what was chosen is there when the pane is opened again', async () => {
    const { session, host } = await checked();
    session.actions.speak('en');
    session.actions.toggle('query');
    session.actions.select(TEXT);
    await session.actions.recognise('org', '360733');
    await session.actions.loadPack(JSON.stringify({ ...LOADED.pack, id: 'own' }), '制度.json');
    await session.close();
    const again = await checked({ remembered: host.remembered() });
    expect(again.view()).toMatchObject({
      lang: 'en',
      head: { title: '会昌县 · 2025' },
      findings: { shown: ['query'], selected: TEXT },
    });
    expect(again.view().menu.packs.find(({ chosen }) => chosen)).toMatchObject({ id: 'own' });
  });

  // prettier-ignore
  test.each(['', '{', '[]', 'null', '{"schema":"hebao.pane/9","lang":"en"}', '{"schema":"hebao.pane/1","lang":"fr","filter":7,"selected":{},"asked":{"columns":[{"sheet":"a","column":-1,"role":"x"}],"org":3}}'])(
    'a strange memory is no memory: %s',
    async (remembered) => {
      const { view } = await checked({ remembered });
      expect(view()).toMatchObject({ lang: 'zh', head: { title: '兴国县 · 2025年' } });
    },
  );

  test('the view is the same object until something changes', async () => {
    const { session, view } = await checked();
    expect(view()).toBe(view());
    const { items } = view().findings!;
    session.actions.select(TEXT);
    expect(view().findings!.items).toBe(items);
  });
});
