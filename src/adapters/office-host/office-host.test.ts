import { describe, expect, test } from '@jest/globals';
import type { Cell, SheetGrid } from '../../core/sheet/grid.js';
import type { Behaviour } from './behaviour.js';
import { officeHost, type OfficeHost } from './office-host.js';
import { coreRecalculation } from './store/core-recalculation.js';
import { gridsOfStore, storeOfGrids } from './store/grids.js';
import type { ActionInfo, ObjectPathInfo, RichResponse } from './rich-api/wire.js';

const FACTS = {
  conversation: 'boot1',
  correlation: 'c',
  origin: 'https://127.0.0.1:8443',
  locale: 'zh-CN',
  documentUrl: 'https://127.0.0.1:8443/a.xlsx',
  requirements: { ExcelApi: '1.15' },
};

const grid = (rows: readonly (readonly Cell['value'][])[], change: Partial<SheetGrid> = {}): SheetGrid => ({
  name: '表',
  visibility: 'visible',
  cells: rows.map((row) => row.map((value) => (value === null ? null : { value }))),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  protection: null,
  ...change,
});

const hostOf = (grids: readonly SheetGrid[], behaviour?: Behaviour): OfficeHost =>
  officeHost({ store: storeOfGrids(grids), recalculate: coreRecalculation, ...(behaviour ? { behaviour } : {}) });

const PATHS: readonly ObjectPathInfo[] = [
  { Id: 1, ObjectPathType: 1 },
  { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
  { Id: 3, ObjectPathType: 5, ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['表'] } },
];
const range = (Id: number, address: string): ObjectPathInfo => ({
  Id,
  ObjectPathType: 3,
  Name: 'GetRange',
  ParentObjectPathId: 3,
  ArgumentInfo: { Arguments: [address] },
});
const set = (path: number, Name: string, value: unknown): Omit<ActionInfo, 'Id'> => ({
  ActionType: 4,
  Name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: [value] },
});
const load = (path: number, ...Select: string[]): Omit<ActionInfo, 'Id'> => ({
  ActionType: 2,
  ObjectPathId: path,
  QueryInfo: { Select },
});

function bodyOf(paths: readonly ObjectPathInfo[], actions: readonly Omit<ActionInfo, 'Id'>[]): string {
  return JSON.stringify({
    ObjectPaths: Object.fromEntries([...PATHS, ...paths].map((path) => [path.Id, path])),
    Actions: actions.map((action, index) => ({ ...action, Id: index + 1 })),
  });
}

async function ask(host: OfficeHost, paths: readonly ObjectPathInfo[], ...actions: Omit<ActionInfo, 'Id'>[]) {
  const answer = await host.richApi(bodyOf(paths, actions));
  return 'error' in answer ? answer : (JSON.parse(answer.body) as RichResponse);
}

describe('the object model over plain JSON', () => {
  test('a formula is worked out before it is read in the same request', async () => {
    const sent = await ask(
      hostOf([grid([[2]])]),
      [range(4, 'B1')],
      set(4, 'Formulas', [['=A1*21']]),
      load(4, 'values'),
    );
    expect(sent).toMatchObject({ Results: [{}, { Value: { Values: [[42]] } }] });
  });

  test('not while calculation is suspended until the next sync', async () => {
    const application = { Id: 5, ObjectPathType: 4, Name: 'Application', ParentObjectPathId: 1 };
    const suspend = { ActionType: 3, Name: 'SuspendApiCalculationUntilNextSync', ObjectPathId: 5 };
    const host = hostOf([grid([[2]])]);
    const paths = [range(4, 'B1'), application];
    const sent = await ask(host, paths, suspend, set(4, 'Formulas', [['=A1*21']]), load(4, 'values'));
    expect(sent).toMatchObject({ Results: [{}, {}, { Value: { Values: [[0]] } }] });
    expect(await ask(host, paths, load(4, 'values'))).toMatchObject({ Results: [{ Value: { Values: [[42]] } }] });
  });

  // prettier-ignore
  test.each<{ why: string; name: string; address: string; input: unknown; code: string }>([
    { why: 'a matrix of another size', name: 'Values', address: 'A1:B1', input: [[1, 2, 3]], code: 'InvalidArgument' },
    { why: 'a formula whose bracket is open', name: 'Formulas', address: 'A1', input: [['=SUM(A1']], code: 'InvalidArgument' },
    { why: 'a whole column', name: 'Values', address: 'A:A', input: 1, code: 'InvalidArgument' },
    { why: 'no address', name: 'Values', address: 'A0', input: 1, code: 'InvalidArgument' },
    { why: 'a colour that is none', name: 'Nothing', address: 'A1', input: 1, code: 'ApiNotFound' },
  ])('refuses $why and writes nothing', async ({ name, address, input, code }) => {
    const host = hostOf([grid([[2]])]);
    const before = gridsOfStore(host.store);
    expect(await ask(host, [range(4, address)], set(4, name, input))).toMatchObject({ Error: { Code: code } });
    expect(gridsOfStore(host.store)).toEqual(before);
  });

  test('counts requests and cells', async () => {
    const host = hostOf([grid([[1, 2], [3, 4]])]); // prettier-ignore
    await ask(
      host,
      [range(4, 'A1:B2')],
      load(4, 'values', 'formulas'),
      set(4, 'Values', [
        [1, null],
        ['', 5],
      ]),
    );
    await ask(host, [], {
      ActionType: 3,
      Name: '_RemoveReference',
      ObjectPathId: 1,
      ArgumentInfo: { Arguments: ['x'] },
    });
    expect(host.counters).toMatchObject({ syncs: 1, ownRequests: 1, cellsRead: 8, cellsWritten: 3 });
  });

  test('one request is one step to take back, results of formulas included', async () => {
    const host = hostOf([grid([[2]])]);
    const before = gridsOfStore(host.store);
    await ask(host, [range(4, 'B1'), range(5, 'A1')], set(4, 'Formulas', '=A1*3'), set(5, 'Values', 5));
    expect(host.person.undo()).toBe(true);
    expect(gridsOfStore(host.store).map(({ cells }) => cells[0]?.filter(Boolean))).toEqual(
      before.map(({ cells }) => cells[0]?.filter(Boolean)),
    );
  });
});

describe('behaviours', () => {
  const A = range(4, 'A1');
  const B = range(5, 'B1');
  const write = [set(4, 'Values', 7), set(5, 'Values', 8)];
  const row = (host: OfficeHost): unknown => gridsOfStore(host.store)[0]!.cells[0]!.map((cell) => cell?.value);

  // prettier-ignore
  test.each<{ behaviour: Behaviour; answer: object; then: unknown[] }>([
    { behaviour: { kind: 'normal' }, answer: { Results: [{}, {}] }, then: [7, 8] },
    { behaviour: { kind: 'slow', milliseconds: 1 }, answer: { Results: [{}, {}] }, then: [7, 8] },
    { behaviour: { kind: 'protected' }, answer: { Error: { Code: 'AccessDenied', ActionIndex: 0 } }, then: [1, 2] },
    { behaviour: { kind: 'editing' }, answer: { Error: { Code: 'InvalidOperationInCellEditMode' } }, then: [1, 2] },
    { behaviour: { kind: 'too-large' }, answer: { error: 5103 }, then: [1, 2] },
    { behaviour: { kind: 'answer-too-large', characters: 10 }, answer: { error: 5104 }, then: [7, 8] },
    { behaviour: { kind: 'fail-half-way', at: 2 }, answer: { Error: { Code: 'GeneralException', ActionIndex: 1 } }, then: [7, 2] },
    { behaviour: { kind: 'fail-half-way', at: 1, code: 'AccessDenied' }, answer: { Error: { Code: 'AccessDenied', ActionIndex: 0 } }, then: [1, 2] },
  ])('$behaviour.kind', async ({ behaviour, answer, then }) => {
    const host = hostOf([grid([[1, 2]])], behaviour);
    expect(await ask(host, [A, B], ...write)).toMatchObject(answer);
    expect(row(host)).toEqual(then);
    host.behaviour = { kind: 'normal' };
    expect(await ask(host, [A, B], ...write)).toMatchObject({ Results: [{}, {}] });
  });

  test('a failure half-way happens as often as it was asked to, and not to settings', async () => {
    const host = hostOf([grid([[1, 2]])], { kind: 'fail-half-way', at: 1, times: 2 });
    const application = { Id: 6, ObjectPathType: 4, Name: 'Application', ParentObjectPathId: 1 };
    expect(await ask(host, [application], set(6, 'CalculationMode', 'Manual'))).not.toHaveProperty('Error');
    expect(await ask(host, [A, B], ...write)).toHaveProperty('Error');
    expect(await ask(host, [A, B], ...write)).toHaveProperty('Error');
    expect(await ask(host, [A, B], ...write)).not.toHaveProperty('Error');
  });

  test('reading goes on where only writing is too large', async () => {
    expect(await ask(hostOf([grid([[1]])], { kind: 'too-large' }), [A], load(4, 'values'))).toHaveProperty('Results');
  });

  test('what is over five megabytes is refused on any day', async () => {
    const host = hostOf([grid([[1]])]);
    expect(await ask(host, [A], set(4, 'Values', 'x'.repeat(5 * 1024 * 1024)))).toEqual({ error: 5103 });
  });
});

describe('the conversation', () => {
  const message = (change: object): string =>
    JSON.stringify({ _messageType: 0, _actionType: 0, _conversationId: 'boot1', _correlationId: 5, ...change });
  const opened = (host: OfficeHost) => {
    const posted: { [name: string]: unknown }[] = [];
    const endpoint = host.endpoint(FACTS, (text) => posted.push(JSON.parse(text) as { [name: string]: unknown }));
    return { endpoint, posted };
  };

  test('tells who the host is, with the settings of the file', async () => {
    const host = hostOf([grid([[1]])]);
    host.store.changeBook({ settings: new Map([['k', '{"a":1}']]) });
    const { endpoint, posted } = opened(host);
    await endpoint.receive(message({ _actionName: 'ContextActivationManager_getAppContextAsync' }));
    expect(posted).toMatchObject([
      {
        _messageType: 1,
        _correlationId: 5,
        _data: { _appName: 16, _settings: [['k', '{"a":1}']], _requirementMatrix: '{"ExcelApi":"1.15"}' },
      },
    ]);
  });

  // prettier-ignore
  test.each([
    { why: 'no text', text: { a: 1 } },
    { why: 'no JSON', text: '{' },
    { why: 'null', text: 'null' },
    { why: 'an answer', text: JSON.stringify({ _messageType: 1, _actionName: 'executeMethod', _conversationId: 'boot1' }) },
    { why: 'another conversation', text: message({ _actionName: 'executeMethod', _conversationId: 'boot0' }) },
    { why: 'a mere notice', text: message({ _actionName: 'ContextActivationManager_notifyHost' }) },
  ])('leaves alone what is no request: $why', async ({ text }) => {
    const { endpoint, posted } = opened(hostOf([grid([[1]])]));
    await endpoint.receive(text);
    expect(posted).toEqual([]);
  });

  // prettier-ignore
  test.each([
    { why: 'a method of the document', change: { _actionName: 'executeMethod', _data: { DdaMethod: { DispatchId: 12 } } }, missing: ['document method 12'] },
    { why: 'an action', change: { _actionName: 'sing' }, missing: ['host action sing'] },
  ])('refuses and names what the host lacks: $why', async ({ change, missing }) => {
    const host = hostOf([grid([[1]])]);
    const { endpoint, posted } = opened(host);
    await endpoint.receive(message(change));
    expect(posted).toMatchObject([{ _data: { Error: 5001 } }]);
    expect(host.missing).toEqual(missing);
  });

  test('saves and loads settings', async () => {
    const host = hostOf([grid([[1]])]);
    const { endpoint, posted } = opened(host);
    const call = (DispatchId: number, more: object = {}) =>
      endpoint.receive(message({ _actionName: 'executeMethod', _data: { DdaMethod: { DispatchId }, ...more } }));
    await call(76, { DdaSettingsMethod: { Properties: [['k', '"v"']] } });
    await call(75);
    expect(posted.at(-1)).toMatchObject({ _data: { Properties: { Settings: [{ Name: 'k', Value: '"v"' }] } } });
    expect([...host.store.book.settings]).toEqual([['k', '"v"']]);
  });

  test('events come after the answer, only to who listens, and not while events are off', async () => {
    const host = hostOf([grid([[1]])]);
    const { endpoint, posted } = opened(host);
    await endpoint.receive(message({ _actionName: 'richApiMessage', _actionType: 1, _correlationId: 9 }));
    const runtime = { Id: 6, ObjectPathType: 4, Name: '_Runtime', ParentObjectPathId: 1 };
    const listen = { ActionType: 3, Name: '_RegisterDataChangedEvent', ObjectPathId: 2 };
    const off = [set(6, 'EnableEvents', false), set(4, 'Values', 2), set(6, 'EnableEvents', true)];
    await ask(host, [range(4, 'A1'), runtime], listen, ...off, set(4, 'Values', 3));
    expect(posted).toHaveLength(1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(posted).toHaveLength(2);
    const [, event] = posted as [
      unknown,
      { _correlationId: number; _data: { ArrayData: [number, number, string, string][] } },
    ];
    expect(event._correlationId).toBe(9);
    expect(event._data.ArrayData.map(([, number, target, json]) => [number, target, JSON.parse(json)])).toMatchObject([
      [10, 'Workbook', { address: 'A1', valueBefore: 2, valueAfter: 3, triggerSource: 'ThisLocalAddin' }],
    ]);
  });

  test('an add-in that is loaded anew starts with no references and hears nothing', async () => {
    const host = hostOf([grid([[1]])]);
    opened(host);
    await ask(host, [range(4, 'A1')], { ActionType: 3, Name: '_KeepReference', ObjectPathId: 4 });
    opened(host);
    const sent = await ask(host, [{ Id: 7, ObjectPathType: 6, Name: 'Bridge|1' }], { ActionType: 1, ObjectPathId: 7 });
    expect(sent).toMatchObject({ Error: { Code: 'InvalidReference' } });
  });
});

describe('a person', () => {
  test('types as Excel reads it, sees results, and is refused locked cells', async () => {
    const host = hostOf([grid([[2]], { protection: { unlocked: [{ top: 0, left: 1, bottom: 0, right: 2 }] } })]);
    expect(host.person.type('表', 'B1', '=A1*2')).toBeNull();
    expect(host.person.type('表', 'C1', '50%')).toBeNull();
    expect(host.person.type('表', 'A1', '9')).toBe('protected');
    expect(host.store.sheets()[0]!.cell(0, 1)).toMatchObject({ value: 4 });
    expect(host.store.sheets()[0]!.cell(0, 2)).toEqual({ value: 0.5, format: '0%' });
  });

  test('selects, renames and removes sheets, but not the last one', () => {
    const host = hostOf([grid([[1]]), grid([[2]], { name: '乙' })]);
    host.person.select('乙', 'B2:C3');
    expect(host.store.book).toMatchObject({ active: host.store.sheets()[1]!.id, selection: [{ top: 1, left: 1 }] });
    host.person.rename('乙', '丙');
    host.person.remove('表');
    expect(host.store.sheets().map(({ state }) => state.name)).toEqual(['丙']);
    expect(() => host.person.remove('丙')).toThrow(expect.objectContaining({ code: 'InvalidOperation' }));
  });
});
