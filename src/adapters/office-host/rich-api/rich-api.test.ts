import { describe, expect, test } from '@jest/globals';
import { ApiError } from './api-error.js';
import { hostType, writing, type HostObject } from './host-type.js';
import { references } from './references.js';
import { richApi } from './rich-api.js';
import type { ActionInfo, ObjectPathInfo, RichResponse } from './wire.js';

/** A shelf of boxes: the engine knows nothing of workbooks. */
interface Box {
  name: string;
  readonly lid: { color: string };
}

function shelf(boxes: Box[]) {
  const missing: string[] = [];
  const written: string[] = [];
  const lid = hostType<Box['lid']>('Lid', {
    scalars: { Color: { get: ({ color }) => color, set: (self, color) => void (self.color = String(color)) } },
  });
  const box = hostType<Box>('Box', {
    keepsReferences: true,
    identity: ({ name }) => ({ Id: name }),
    scalars: {
      Name: { get: ({ name }) => name, set: (self, name) => void (self.name = String(name)) },
      Size: { get: ({ name }) => name.length },
    },
    parts: { Lid: (self) => lid.of(self.lid) },
    methods: {
      Join: (self, other, ...words): string => [self.name, box.read(other)?.name ?? other, ...words].join('+'),
      Self: (self): HostObject => box.of(self),
      Break: writing(() => {
        throw new ApiError('AccessDenied');
      }),
    },
  });
  const find = (name: unknown): HostObject | null => {
    const found = boxes.find((each) => each.name === name);
    return found ? box.of(found) : null;
  };
  const root = hostType<null>('Shelf', {
    items: () => boxes.map((each) => box.of(each)),
    methods: {
      GetItem: (_self, name) => find(name) ?? fail('ItemNotFound'),
      GetItemOrNullObject: (_self, name) => find(name),
      Add: writing((_self, name) => {
        boxes.push({ name: String(name), lid: { color: 'red' } });
        return find(name);
      }),
    },
  }).of(null);
  const kept = references();
  const api = richApi({
    root,
    references: kept,
    service: (name) => (name === 'Bell' ? root : null),
    beforeWrite: (location) => void written.push(location),
    onMissing: (name) => void missing.push(name),
  });
  const send = (paths: readonly ObjectPathInfo[], ...actions: Omit<ActionInfo, 'Id'>[]): RichResponse =>
    api.process({
      ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
      Actions: actions.map((action, index) => ({ ...action, Id: index + 100 })),
    });
  return { send, boxes, missing, written, kept };
}

function fail(code: 'ItemNotFound'): never {
  throw new ApiError(code);
}

const ROOT = { Id: 1, ObjectPathType: 1 };
const box = (name: string, Id = 2): ObjectPathInfo => ({
  Id,
  ObjectPathType: 5,
  ParentObjectPathId: 1,
  ArgumentInfo: { Arguments: [name] },
});
const method = (Name: string, args: readonly unknown[], Id = 2, parent = 1): ObjectPathInfo => ({
  Id,
  ObjectPathType: 3,
  Name,
  ParentObjectPathId: parent,
  ArgumentInfo: { Arguments: args },
});
const values = ({ Results }: RichResponse): unknown[] => Results.map(({ Value }) => Value);
const two = (): Box[] => [
  { name: 'a', lid: { color: 'blue' } },
  { name: 'bcd', lid: { color: 'red' } },
];

describe('actions', () => {
  // prettier-ignore
  test.each<{ why: string; action: Omit<ActionInfo, 'Id'>; gives: unknown }>([
    { why: 'instantiate tells what it is found by', action: { ActionType: 1, ObjectPathId: 2 }, gives: { Id: 'a' } },
    { why: 'load of a property gives that one alone', action: { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ['size'] } }, gives: { Id: 'a', Size: 1 } },
    { why: 'load of nothing gives every scalar', action: { ActionType: 2, ObjectPathId: 2 }, gives: { Id: 'a', Name: 'a', Size: 1 } },
    { why: 'load through a slash gives the part, and not the whole', action: { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ['lid/color'] } }, gives: { Id: 'a', Lid: { Color: 'blue' } } },
    { why: 'load of a part gives all of the part', action: { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ['lid'] } }, gives: { Id: 'a', Lid: { Color: 'blue' } } },
    { why: 'expand adds the part to the scalars', action: { ActionType: 2, ObjectPathId: 2, QueryInfo: { Expand: ['lid'] } }, gives: { Id: 'a', Name: 'a', Size: 1, Lid: { Color: 'blue' } } },
    { why: '$none asks only whether it is there', action: { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ['$none'] } }, gives: { Id: 'a' } },
    { why: 'isNullObject is the library’s own', action: { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ['isNullObject', 'name'] } }, gives: { Id: 'a', Name: 'a' } },
    { why: 'a collection gives its items', action: { ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ['items/name'] } }, gives: { _Items: [{ Id: 'a', Name: 'a', _Index: 0 }, { Id: 'bcd', Name: 'bcd', _Index: 1 }] } },
    { why: 'a collection takes names without items too', action: { ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ['size'], Skip: 1 } }, gives: { _Items: [{ Id: 'bcd', Size: 3, _Index: 1 }] } },
    { why: 'top and skip cut', action: { ActionType: 2, ObjectPathId: 1, QueryInfo: { Select: ['name'], Top: 1 } }, gives: { _Items: [{ Id: 'a', Name: 'a', _Index: 0 }] } },
    { why: 'recursive load is a load', action: { ActionType: 6, ObjectPathId: 2, RecursiveQueryInfo: { Select: ['name'] } }, gives: { Id: 'a', Name: 'a' } },
    { why: 'retrieve answers in camel case', action: { ActionType: 7, ObjectPathId: 1, QueryInfo: { Select: ['lid/color', 'name'] } }, gives: { items: [{ Id: 'a', name: 'a', lid: { color: 'blue' }, _Index: 0 }, { Id: 'bcd', name: 'bcd', lid: { color: 'red' }, _Index: 1 }] } },
    { why: 'a method gives JSON', action: { ActionType: 3, Name: 'Join', ObjectPathId: 2, ArgumentInfo: { Arguments: ['x', 1] } }, gives: 'a+x+1' },
    { why: 'a method gives what an object is found by', action: { ActionType: 3, Name: 'Self', ObjectPathId: 2 }, gives: { Id: 'a' } },
    { why: 'an object as an argument', action: { ActionType: 3, Name: 'Join', ObjectPathId: 2, ArgumentInfo: { Arguments: [3], ReferencedObjectPathIds: [3] } }, gives: 'a+bcd' },
    { why: 'an unchanged state passes', action: { ActionType: 8, ObjectPathId: 2, ObjectState: { Name: 'a' } }, gives: null },
    { why: 'a trace needs an answer', action: { ActionType: 5, Name: 'Trace', ObjectPathId: 0 }, gives: null },
  ])('$why', ({ action, gives }) => {
    expect(values(shelf(two()).send([ROOT, box('a'), box('bcd', 3)], action))).toEqual([gives]);
  });

  test('a trace is told in its place', () => {
    const sent = shelf(two()).send(
      [ROOT, box('a')],
      { ActionType: 5, ObjectPathId: 0 },
      { ActionType: 1, ObjectPathId: 2 },
    );
    expect(sent.TraceIds).toEqual([100]);
  });

  test('properties are set, one and many, through parts', () => {
    const { send, boxes, written } = shelf(two());
    send(
      [ROOT, box('a')],
      { ActionType: 4, Name: 'Name', ObjectPathId: 2, ArgumentInfo: { Arguments: ['z'] } },
      { ActionType: 9, ObjectPathId: 2, ObjectState: { Name: 'y', Lid: { Color: 'green' } } },
    );
    expect(boxes[0]).toEqual({ name: 'y', lid: { color: 'green' } });
    expect(written).toEqual(['Box.name', 'Box.name', 'Lid.color']);
  });
});

describe('null objects', () => {
  const none = method('GetItemOrNullObject', ['none']);

  test('answer null, and so do their members, without being set or called', () => {
    const { send, written } = shelf(two());
    const sent = send(
      [ROOT, none, { Id: 3, ObjectPathType: 4, Name: 'Lid', ParentObjectPathId: 2 }, { Id: 4, ObjectPathType: 7 }],
      { ActionType: 1, ObjectPathId: 2 },
      { ActionType: 2, ObjectPathId: 3, QueryInfo: { Select: ['color'] } },
      { ActionType: 4, Name: 'Color', ObjectPathId: 3, ArgumentInfo: { Arguments: ['red'] } },
      { ActionType: 1, ObjectPathId: 4 },
    );
    expect(values(sent)).toEqual([null, null, null, null]);
    expect(written).toEqual([]);
  });

  test('give no results of methods', () => {
    const sent = shelf(two()).send([ROOT, none], { ActionType: 3, Name: 'Join', ObjectPathId: 2 });
    expect(values(sent)).toEqual([{ _IsNull: true }]);
  });
});

describe('references', () => {
  test('are told once kept, find the object in a later request, and end', () => {
    const { send, boxes } = shelf(two());
    const sent = send(
      [ROOT, box('a')],
      { ActionType: 1, ObjectPathId: 2 },
      { ActionType: 3, Name: '_KeepReference', ObjectPathId: 2 },
      { ActionType: 1, ObjectPathId: 2 },
    );
    expect(values(sent)).toEqual([{ Id: 'a' }, null, { Id: 'a', _ReferenceId: 'Bridge|1' }]);
    boxes.reverse();
    const again = { Id: 9, ObjectPathType: 6, Name: 'Bridge|1' };
    expect(values(send([again], { ActionType: 2, ObjectPathId: 9, QueryInfo: { Select: ['name'] } }))).toEqual([
      { Id: 'a', Name: 'a', _ReferenceId: 'Bridge|1' },
    ]);
  });

  test('that were removed are refused', () => {
    const { send, kept } = shelf(two());
    send([ROOT, box('a')], { ActionType: 3, Name: '_KeepReference', ObjectPathId: 2 });
    kept.remove('Bridge|1');
    expect(kept.count).toBe(0);
    const sent = send([{ Id: 9, ObjectPathType: 6, Name: 'Bridge|1' }], { ActionType: 1, ObjectPathId: 9 });
    expect(sent.Error).toMatchObject({ Code: 'InvalidReference', ActionIndex: 0 });
  });

  test('a path is followed once a request: adding twice would be two', () => {
    const { send, boxes } = shelf(two());
    send([ROOT, method('Add', ['new'])], { ActionType: 1, ObjectPathId: 2 }, { ActionType: 1, ObjectPathId: 2 });
    expect(boxes.map(({ name }) => name)).toEqual(['a', 'bcd', 'new']);
  });
});

describe('errors', () => {
  // prettier-ignore
  test.each<{ why: string; path?: ObjectPathInfo; action: Omit<ActionInfo, 'Id'>; error: object; missing?: string[] }>([
    { why: 'a refusal names code, place and status', action: { ActionType: 3, Name: 'Break', ObjectPathId: 2 }, error: { Code: 'AccessDenied', Location: 'Box.break', HttpStatusCode: 403 } },
    { why: 'an item that is not there', path: box('none'), action: { ActionType: 1, ObjectPathId: 2 }, error: { Code: 'ItemNotFound', HttpStatusCode: 404 } },
    { why: 'a property that the host lacks', action: { ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ['weight'] } }, error: { Code: 'ApiNotFound', Location: 'Box.weight' }, missing: ['Box.weight'] },
    { why: 'a method that the host lacks', action: { ActionType: 3, Name: 'Throw', ObjectPathId: 2 }, error: { Code: 'ApiNotFound', Location: 'Box.throw' }, missing: ['Box.throw'] },
    { why: 'a part that the host lacks', path: { Id: 2, ObjectPathType: 4, Name: 'Legs', ParentObjectPathId: 1 }, action: { ActionType: 1, ObjectPathId: 2 }, error: { Code: 'ApiNotFound', Location: 'Shelf.legs' }, missing: ['Shelf.legs'] },
    { why: 'a service that the host lacks', path: { Id: 2, ObjectPathType: 2, Name: 'Horn' }, action: { ActionType: 1, ObjectPathId: 2 }, error: { Code: 'ApiNotFound', Location: 'new Horn' }, missing: ['new Horn'] },
    { why: 'a property that cannot be set', action: { ActionType: 4, Name: 'Size', ObjectPathId: 2, ArgumentInfo: { Arguments: [1] } }, error: { Code: 'InvalidOperation' } },
    { why: 'a state that changed', action: { ActionType: 8, ObjectPathId: 2, ObjectState: { Name: 'b' } }, error: { Code: 'Conflict', Location: 'Box.name', HttpStatusCode: 409 } },
    { why: 'an action of no known type', action: { ActionType: 77, ObjectPathId: 2 }, error: { Code: 'GeneralException' } },
    { why: 'a path that was not sent', action: { ActionType: 1, ObjectPathId: 8 }, error: { Code: 'GeneralException' } },
  ])('$why', ({ path = box('a'), action, error, missing = [] }) => {
    const it = shelf(two());
    expect(it.send([ROOT, path], action).Error).toMatchObject({ ActionIndex: 0, ...error });
    expect(it.missing).toEqual(missing);
  });

  test('end the request: what was done stays, what follows is not done', () => {
    const { send, boxes } = shelf(two());
    const name = (value: string): Omit<ActionInfo, 'Id'> => ({
      ActionType: 4,
      Name: 'Name',
      ObjectPathId: 2,
      ArgumentInfo: { Arguments: [value] },
    });
    const sent = send([ROOT, box('a')], name('x'), { ActionType: 3, Name: 'Break', ObjectPathId: 2 }, name('y'));
    expect(sent.Results).toHaveLength(1);
    expect(sent.Error?.ActionIndex).toBe(1);
    expect(boxes[0]!.name).toBe('x');
  });
});
