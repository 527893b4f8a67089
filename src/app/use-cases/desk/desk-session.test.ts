import { describe, expect, test } from '@jest/globals';
import {
  deskOutside,
  PACKS,
  playedFile,
  refusingStore,
  zipFile,
  type DeskOutside,
  type PlayedReturn,
} from '../../../../test/support/desk-outside.js';
import { DEFAULT_BOUNDS } from '../../../adapters/xlsx/bounds.js';
import { openZip, writeZip, type NewZipEntry, type ZipEntry } from '../../../adapters/xlsx/zip.js';
import { HostError } from '../../ports/host-error.js';
import type { DroppedFile } from '../../view/desk/desk-actions.js';
import type { GroupJson } from '../../view/group-json.js';
import type { ReviewJson } from '../../view/review-json.js';
import { deskSession, type DeskSession } from './desk-session.js';

const ERROR = { code: 'cell.text-number', severity: 'error' } as const;
const QUASI = { code: 'cell.text-number', severity: 'quasi' } as const;
const QUERY = { code: 'cell.percent-scale', severity: 'query' } as const;
const HINT = { code: 'form.unsigned', severity: 'hint' } as const;

async function opened(outside: DeskOutside = deskOutside()): Promise<DeskSession> {
  const session = deskSession(outside.ports);
  await session.start();
  return session;
}

async function withFiles(files: readonly DroppedFile[], outside = deskOutside()): Promise<DeskSession> {
  const session = await opened(outside);
  await session.actions.add(files);
  return session;
}

/** The zip with the text of one entry changed; null: without it. */
function changed(bytes: Uint8Array, name: string, change: ((text: string) => string) | null): Uint8Array {
  const zip = openZip(bytes, DEFAULT_BOUNDS);
  return writeZip(
    zip.entries.flatMap((entry): (ZipEntry | NewZipEntry)[] => {
      if (entry.name !== name) return [entry];
      const text = new TextDecoder().decode(zip.read(entry));
      return change ? [{ name, bytes: new TextEncoder().encode(change(text)) }] : [];
    }),
  );
}

function keys(session: DeskSession): readonly string[] {
  return session.view().returns.map(({ key }) => key);
}

describe('what is put on the desk', () => {
  // prettier-ignore
  test.each([
    { why: 'files by name, folders whole',          names: ['b.xlsx', 'a/z.xlsx', 'a.xlsx', 'a/b/c.xls'], keys: ['a/b/c.xls', 'a/z.xlsx', 'a.xlsx', 'b.xlsx'], ignored: 0 },
    { why: 'every kind that the command line takes', names: ['1.XLSX', '2.xlsm', '3.xls', '4.xlsb', '5.et', '6.csv'], keys: ['1.XLSX', '2.xlsm', '3.xls', '4.xlsb', '5.et', '6.csv'], ignored: 0 },
    { why: 'what is no workbook is left aside',     names: ['a.xlsx', 'b.docx', 'c'], keys: ['a.xlsx'], ignored: 2 },
    { why: 'lock files and hidden ones do not count', names: ['a.xlsx', '~$a.xlsx', '.b.xlsx', '__MACOSX/._a.xlsx'], keys: ['a.xlsx'], ignored: 0 },
  ])('$why', async ({ names, keys: found, ignored }) => {
    const session = await withFiles(names.map((name, version) => playedFile(name, { version })));
    expect(keys(session)).toEqual(found);
    expect(session.view().notice).toEqual({ kind: 'reviewed', files: found.length, unusable: 0, ignored });
  });

  test('a zip is looked into; a zip in it is no workbook', async () => {
    const zip = zipFile('returns.zip', [
      ['赣州/乙.xlsx', { org: '360733' }],
      ['赣州/甲.xlsx', { org: '360732' }],
      ['more.zip', {}],
    ]);
    const session = await withFiles([zip, playedFile('丙.xlsx')]);
    expect(keys(session)).toEqual(['丙.xlsx', '赣州/乙.xlsx', '赣州/甲.xlsx']);
    expect(session.view().notice).toMatchObject({ files: 3, ignored: 1 });
  });

  test('what is no zip is named among the files, and spoils nothing else', async () => {
    const outside = deskOutside();
    const session = await withFiles([playedFile('broken.zip'), playedFile('a.xlsx')], outside);
    expect(keys(session)).toEqual(['a.xlsx', 'broken.zip']);
    expect(outside.wrongs).toEqual([]);
  });

  // prettier-ignore
  test.each([
    { why: 'the same file again',                 again: ['a.xlsx', { org: '360732' }], keys: ['a.xlsx'], notice: 'nothing-new' },
    { why: 'another file of the same name',       again: ['a.xlsx', { org: '360732', version: 2 }], keys: ['a (2).xlsx', 'a.xlsx'], notice: 'reviewed' },
    { why: 'the same content under another name', again: ['b.xlsx', { org: '360732' }], keys: ['a.xlsx', 'b.xlsx'], notice: 'reviewed' },
  ] as const)('$why', async ({ again: [name, played], keys: found, notice }) => {
    const session = await withFiles([playedFile('a.xlsx', { org: '360732' })]);
    await session.actions.add([playedFile(name, played)]);
    expect([keys(session), session.view().notice?.kind]).toEqual([found, notice]);
    await session.actions.add([playedFile(name, played)]);
    expect([keys(session), session.view().notice?.kind]).toEqual([found, 'nothing-new']);
  });

  test('files of one name in one drop are told apart by their order, not by who was the quicker', async () => {
    const session = await withFiles([1, 2, 3].map((version) => playedFile('a.xlsx', { version })));
    const digests = session.view().returns.map(({ filed }) => [filed.file, filed.digest]);
    const again = await withFiles([1, 2, 3].map((version) => playedFile('a.xlsx', { version })));
    expect(again.view().returns.map(({ filed }) => [filed.file, filed.digest])).toEqual(digests);
    expect(keys(session)).toEqual(['a (2).xlsx', 'a (3).xlsx', 'a.xlsx']);
  });

  test('a review that is cancelled keeps what is done', async () => {
    const session = await opened();
    const files = [playedFile('a.xlsx', { hangs: true }), playedFile('b.xlsx'), playedFile('c.xlsx')];
    await session.actions.choosePack('test');
    const stop = session.subscribe(() => {
      if (session.view().work?.done === 2) session.actions.cancel();
    });
    await session.actions.add(files);
    stop();
    expect([keys(session), session.view().notice, session.view().work]).toEqual([
      ['b.xlsx', 'c.xlsx'],
      { kind: 'cancelled', done: 2, all: 3 },
      null,
    ]);
    expect(session.view().group).not.toBeNull();
  });
});

describe('which pack judges', () => {
  // prettier-ignore
  const cases: readonly { why: string; files: readonly PlayedReturn[]; pack: string | null; notice: string }[] = [
    { why: 'the one of the first file',             files: [{ made: 'other' }, {}],                   pack: 'other', notice: 'reviewed' },
    { why: 'the first that has one',                files: [{ made: 'gone' }, { made: 'other' }],     pack: 'other', notice: 'reviewed' },
    { why: 'none is at hand',                       files: [{ made: 'gone' }],                        pack: null,    notice: 'pack-missing' },
  ];
  test.each(cases)('$why', async ({ files, pack, notice }) => {
    const session = await withFiles(files.map((played, at) => playedFile(`${at}.xlsx`, { ...played, version: at })));
    expect([session.view().loaded?.pack.id ?? null, session.view().notice?.kind]).toEqual([pack, notice]);
  });

  test('another one judges all anew; what was accepted stays so', async () => {
    const outside = deskOutside();
    const session = await withFiles([playedFile('a.xlsx', { org: '360732' })], outside);
    await session.actions.accept('a.xlsx');
    await session.actions.choosePack('other');
    expect(outside.reviewed).toEqual(['a.xlsx', 'a.xlsx']);
    const [first] = session.view().returns;
    expect([first?.filed.pack?.id, first?.decision]).toEqual(['other', 'accepted']);
  });

  test('an own pack stands in the place of a shipped one, and is there again when the desk is opened', async () => {
    const outside = deskOutside();
    const own = { ...PACKS[0]!.pack, title: '自己的' };
    const session = await withFiles([playedFile('a.xlsx')], outside);
    await session.actions.addPack(JSON.stringify(own), 'own.json');
    expect(session.view().packs.map(({ pack }) => pack.title)).toEqual([PACKS[1]!.pack.title, '自己的']);
    expect(session.view().notice).toEqual({ kind: 'pack-loaded', title: '自己的' });
    const again = await opened(outside);
    expect(again.view().loaded?.pack.title).toBe('自己的');
  });

  // prettier-ignore
  test.each([
    { why: 'no JSON',                 content: '{',                               notice: 'pack-refused' },
    { why: 'JSON that is no pack',    content: '{"id":1}',                        notice: 'pack-refused' },
    { why: 'a workbook without one',  content: new Uint8Array([1]),               notice: 'definition-refused' },
  ])('a pack is refused: $why', async ({ content, notice }) => {
    const session = await withFiles([playedFile('a.xlsx')]);
    await session.actions.addPack(content, typeof content === 'string' ? 'a.json' : 'a.xlsx');
    expect([session.view().notice?.kind, session.view().loaded?.pack.id]).toEqual([notice, 'test']);
  });

  test('the samples come with their own', async () => {
    const session = await opened();
    await session.actions.openSamples();
    expect([keys(session), session.view().loaded?.pack.id]).toEqual([['甲.xlsx'], 'other']);
  });
});

describe('what a reviewer decides', () => {
  // prettier-ignore
  test.each([
    { why: 'nothing wrong',                findings: [],      decision: 'accepted', notice: 'accepted' },
    { why: 'a query and a hint',           findings: [QUERY, HINT], decision: 'accepted', notice: 'accepted' },
    { why: 'an error stands',              findings: [ERROR], decision: 'pending',  notice: 'accept-refused' },
    { why: 'a quasi one is not released',  findings: [QUASI], decision: 'pending',  notice: 'accept-refused' },
  ])('审核通过, $why', async ({ findings, decision, notice }) => {
    const session = await withFiles([playedFile('a.xlsx', { org: '360732', findings })]);
    await session.actions.accept('a.xlsx');
    expect([session.view().returns[0]?.decision, session.view().notice?.kind]).toEqual([decision, notice]);
    await session.actions.reopen('a.xlsx');
    expect(session.view().returns[0]).toMatchObject({ decision: 'pending', decided: null });
  });

  test('an error of the set about a file forbids it as well; that an earlier file came does not', async () => {
    const session = await withFiles([
      playedFile('1.xlsx', { org: '360732', version: 1 }),
      playedFile('2.xlsx', { org: '360732', version: 2 }),
    ]);
    const { group } = session.view();
    expect(group?.findings.some(({ finding }) => finding.code === 'group.duplicate-return')).toBe(true);
    const standing = group!.standing['360732']!;
    await session.actions.accept(standing);
    expect(session.view().returns.find(({ key }) => key === standing)?.decision).toBe('accepted');
  });

  test('退回 hands out the workbook; where none can be made, that is said and it is returned all the same', async () => {
    const outside = deskOutside();
    const session = await withFiles([playedFile('a.xlsx', { org: '360732' })], outside);
    await session.actions.sendBack('a.xlsx');
    expect([[...outside.downloads.keys()], session.view().returns[0]?.decision]).toEqual([['退回 a.xlsx'], 'returned']);
    const refuses = deskOutside({
      outgoing: {
        ...outside.ports.outgoing,
        returned() {
          throw new HostError('signed');
        },
      },
    });
    const other = await withFiles([playedFile('a.xlsx', { org: '360732' })], refuses);
    await other.actions.sendBack('a.xlsx');
    expect([other.view().returns[0]?.decision, other.view().notice]).toEqual([
      'returned',
      { kind: 'refused', code: 'signed', data: {} },
    ]);
  });

  test('comments are numbered, a blank one says nothing, and they can be dropped', async () => {
    const session = await withFiles([playedFile('a.xlsx')]);
    await session.actions.comment('a.xlsx', { text: ' 请核对 ', sheet: 'Sheet1', cell: 'E2' });
    await session.actions.comment('a.xlsx', { text: '  ' });
    await session.actions.comment('a.xlsx', { text: '全表' });
    await session.actions.dropComment('a.xlsx', 'c1');
    await session.actions.comment('a.xlsx', { text: '又' });
    expect(session.view().returns[0]?.comments).toEqual([
      { id: 'c2', finding: null, sheet: null, cell: null, text: '全表' },
      { id: 'c3', finding: null, sheet: null, cell: null, text: '又' },
    ]);
  });

  test('what was said of a finding holds for the newer file, in its new cell; what was said of a cell does not', async () => {
    const id = 'cell.text-number|main|01|actual|';
    const session = await withFiles([playedFile('1.xlsx', { org: '360732', findings: [ERROR, QUERY] })]);
    await session.actions.comment('1.xlsx', { text: '改正', finding: id, sheet: 'Sheet1', cell: 'E2' });
    await session.actions.comment('1.xlsx', { text: '此格', sheet: 'Sheet1', cell: 'E9' });
    await session.actions.judgeExplanation('1.xlsx', 'cell.percent-scale|main|01|actual|', false, '不足');
    await session.actions.sendBack('1.xlsx');
    await session.actions.add([
      playedFile('2.xlsx', { org: '360732', findings: [{ ...ERROR, cell: 'E7' }] }),
      playedFile('3.xlsx', { org: '360733', findings: [ERROR] }),
    ]);
    const [first, second, third] = session.view().returns;
    expect(first).toMatchObject({ decision: 'returned', comments: [{ text: '改正' }, { text: '此格' }] });
    expect(second).toMatchObject({
      decision: 'pending',
      judged: {},
      comments: [{ finding: id, cell: 'E7', text: '改正' }],
    });
    expect(second?.comments).toHaveLength(1);
    expect(third).toMatchObject({ comments: [], judged: {} });
  });
});

describe('where a reviewer looks', () => {
  test('a return opens at a finding, a finding at its cell, a cell at its finding', async () => {
    const session = await withFiles([playedFile('a.xlsx', { findings: [ERROR, { ...QUERY, cell: 'F3' }] })]);
    const { actions, view } = session;
    await actions.follow('a.xlsx', 'Sheet1', 'F3');
    expect(view()).toMatchObject({ page: 'return', selected: 'a.xlsx' });
    expect(view().opened).toMatchObject({
      sheet: 'Sheet1',
      at: { row: 2, column: 5 },
      finding: 'cell.percent-scale|main|01|actual|',
    });
    actions.chooseFinding('cell.text-number|main|01|actual|');
    expect(view().opened).toMatchObject({ at: { row: 1, column: 4 } });
    actions.chooseCell('Sheet1', 2, 5);
    expect(view().opened?.finding).toBe('cell.percent-scale|main|01|actual|');
    actions.chooseCell('Sheet1', 9, 9);
    expect(view().opened?.finding).toBeNull();
  });

  test('of several returns that are opened one after another the last is shown', async () => {
    const session = await withFiles([playedFile('a.xlsx', { version: 1 }), playedFile('b.xlsx', { version: 2 })]);
    await Promise.all([session.actions.select('a.xlsx', 'open'), session.actions.select('b.xlsx', 'open')]);
    expect(session.view().opened?.key).toBe('b.xlsx');
  });

  test('a file that was refused is not opened once more', async () => {
    const findings = [{ code: 'file.too-large', severity: 'error' } as const];
    const openBook = (): never => {
      throw new Error('opened');
    };
    const session = await withFiles([playedFile('a.xlsx', { findings })], deskOutside({ openBook }));
    await session.actions.select('a.xlsx', 'open');
    expect(session.view().opened).toMatchObject({ key: 'a.xlsx', sheets: null });
  });

  test('the words of findings follow the language', async () => {
    const session = await withFiles([playedFile('a.xlsx', { findings: [ERROR] })]);
    await session.actions.select('a.xlsx', 'open');
    session.actions.chooseFinding('cell.text-number|main|01|actual|');
    session.actions.speak('en');
    await session.actions.select(null);
    await session.actions.select('a.xlsx', 'open');
    expect(session.view().opened?.json.findings[0]?.message).toMatch(/^[\x20-\x7e“”]+$/);
  });

  test('sorting by the same column turns it round', async () => {
    const { actions, view } = await opened();
    actions.sort('error');
    actions.sort('error');
    expect(view().sort).toEqual({ by: 'error', descending: true });
  });
});

describe('what is kept', () => {
  test('a desk that is closed and opened is as it was', async () => {
    const outside = deskOutside();
    const session = await withFiles(
      [playedFile('b.xlsx', { org: '360733' }), playedFile('a.xlsx', { org: '360732' })],
      outside,
    );
    await session.actions.comment('a.xlsx', { text: '好' });
    await session.actions.accept('a.xlsx');
    await session.actions.chooseParent('3600');
    await session.actions.useLetterKeys(false);
    const again = await opened(outside);
    const { returns, group, loaded, parent } = session.view();
    expect(again.view()).toMatchObject({ returns, group, loaded, parent, letterKeys: false, kept: true });
    expect(outside.reviewed).toHaveLength(2);
  });

  test('another version of the product judges all anew', async () => {
    const outside = deskOutside();
    await withFiles([playedFile('a.xlsx')], outside);
    const later = { ...outside, ports: { ...outside.ports, about: { version: '2', language: 'zh' } as const } };
    await opened(later);
    expect(outside.reviewed).toEqual(['a.xlsx', 'a.xlsx']);
    await opened(later);
    expect(outside.reviewed).toHaveLength(2);
  });

  test('where nothing can be kept, that is said, and work goes on', async () => {
    const outside = deskOutside({ store: refusingStore() });
    const session = await withFiles([playedFile('a.xlsx', { org: '360732' })], outside);
    expect([keys(session), session.view().kept]).toEqual([['a.xlsx'], false]);
    await session.actions.select('a.xlsx', 'open');
    await session.actions.accept('a.xlsx');
    expect([session.view().opened?.key, session.view().returns[0]?.decision]).toEqual(['a.xlsx', 'accepted']);
    await session.actions.remove('a.xlsx');
    expect([keys(session), outside.wrongs]).toEqual([[], []]);
  });

  test('what is removed is gone from the set; a cleared desk chooses its pack anew', async () => {
    const outside = deskOutside();
    const session = await withFiles(
      [playedFile('a.xlsx', { org: '360732' }), playedFile('b.xlsx', { org: '360733' })],
      outside,
    );
    await session.actions.remove('a.xlsx');
    expect(session.view().group?.missing).toContain('360732');
    await session.actions.clear();
    expect(session.view()).toMatchObject({ returns: [], loaded: null, group: null });
    expect((await opened(outside)).view().returns).toEqual([]);
  });
});

describe('a case', () => {
  const FILES = [
    playedFile('a.xlsx', { org: '360732', findings: [QUERY] }),
    playedFile('赣州/b.xlsx', { org: '360733', findings: [ERROR] }),
  ];

  async function savedCase(): Promise<{ readonly session: DeskSession; readonly bytes: Uint8Array }> {
    const outside = deskOutside();
    const session = await withFiles(FILES, outside);
    await session.actions.comment('赣州/b.xlsx', { text: '退' });
    await session.actions.accept('a.xlsx');
    await session.actions.saveCase();
    const [[name, bytes] = ['', new Uint8Array()]] = outside.downloads;
    expect(session.view().notice).toEqual({ kind: 'case-saved', name });
    return { session, bytes };
  }

  test('is opened elsewhere as it was saved', async () => {
    const { session, bytes } = await savedCase();
    const other = await withFiles([playedFile('old.xlsx')]);
    await other.actions.openCase(bytes, 'case.zip');
    expect(other.view().returns).toEqual(session.view().returns);
    expect(other.view()).toMatchObject({ group: session.view().group, notice: { kind: 'case-opened', returns: 2 } });
  });

  // prettier-ignore
  test.each([
    { why: 'no zip',                         forged: () => new Uint8Array([1, 2, 3]) },
    { why: 'no record',                      forged: (zip: Uint8Array) => changed(zip, 'case.json', null) },
    { why: 'a record of something else',     forged: (zip: Uint8Array) => changed(zip, 'case.json', () => '[]') },
    { why: 'a file is missing',              forged: (zip: Uint8Array) => changed(zip, '1', null) },
    { why: 'a file was altered afterwards',  forged: (zip: Uint8Array) => changed(zip, '1', (text) => text.replace('query', 'hint')) },
    { why: 'a decision that is none',        forged: (zip: Uint8Array) => changed(zip, 'case.json', (text) => text.replace('"accepted"', '"admitted"')) },
    { why: 'a comment that is no text',      forged: (zip: Uint8Array) => changed(zip, 'case.json', (text) => text.replace('"退"', '{}')) },
    { why: 'a name twice',                   forged: (zip: Uint8Array) => changed(zip, 'case.json', (text) => text.replace('赣州/b.xlsx', 'a.xlsx')) },
    { why: 'a pack that is none',            forged: (zip: Uint8Array) => changed(zip, 'case.json', (text) => text.replace('"schema":"hebao.pack/1"', '"schema":"x"')) },
  ])('is refused, and the desk stays as it was: $why', async ({ forged }) => {
    const { bytes } = await savedCase();
    const other = await withFiles([playedFile('old.xlsx')]);
    const before = other.view().returns;
    await other.actions.openCase(forged(bytes), 'case.zip');
    expect([other.view().returns, other.view().notice]).toEqual([before, { kind: 'case-refused', name: 'case.zip' }]);
  });

  test('an acceptance that does not stand is none', async () => {
    const { bytes } = await savedCase();
    const forged = changed(bytes, 'case.json', (text) => text.replace('"decision":"pending"', '"decision":"accepted"'));
    const other = await opened();
    await other.actions.openCase(forged, 'case.zip');
    expect(other.view().returns.map(({ decision }) => decision)).toEqual(['accepted', 'pending']);
  });
});

test('work that is asked for while other work goes on waits for its turn', async () => {
  const session = await opened();
  const { actions } = session;
  await Promise.all([
    actions.add([playedFile('a.xlsx', { org: '360732' })]),
    actions.add([playedFile('b.xlsx', { org: '360733' })]),
    actions.make('csv'),
  ]);
  expect([keys(session), session.view().notice]).toEqual([
    ['a.xlsx', 'b.xlsx'],
    { kind: 'made', what: 'csv', name: 'csv.xlsx' },
  ]);
});

test('the set’s JSON has the files’ own, in their order, in the desk’s language', async () => {
  const outside = deskOutside();
  const session = await withFiles(
    [playedFile('b.xlsx', { org: '360733', findings: [ERROR] }), playedFile('a.xlsx', { org: '360732' })],
    outside,
  );
  const made = async (): Promise<string> => {
    await session.actions.make('json');
    return new TextDecoder().decode([...outside.downloads.values()].at(-1));
  };
  const chinese = JSON.parse(await made()) as ReviewJson & { readonly group: GroupJson };
  expect(chinese).toMatchObject({ schema: 'hebao.review/1', pack: { id: 'test' }, group: { missing: ['360734'] } });
  expect(chinese.files.map(({ file, findings }) => [file, findings.length])).toEqual([
    ['a.xlsx', 0],
    ['b.xlsx', 1],
  ]);
  session.actions.speak('en');
  const english = JSON.parse(await made()) as ReviewJson;
  expect(english.files[1]?.findings[0]?.message).not.toBe(chinese.files[1]?.findings[0]?.message);
});

test('a mistake of ours is told, and the desk goes on', async () => {
  const outside = deskOutside({
    samples: { returns: () => Promise.reject(new Error('404')) },
  });
  const session = await opened(outside);
  await session.actions.openSamples();
  expect([session.view().notice, session.view().work, outside.wrongs.length]).toEqual([{ kind: 'wrong' }, null, 1]);
  await session.actions.add([playedFile('a.xlsx')]);
  expect(keys(session)).toEqual(['a.xlsx']);
});
