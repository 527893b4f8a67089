import { describe, expect, test } from '@jest/globals';
import { deskReturn, deskState, filedFinding, found, opened } from '../../../../test/support/desk-state.js';
import type { GivenReturn } from '../../../../test/support/group.js';
import type { DeskFilter, DeskState } from './desk-state.js';
import { deskViewOf } from './desk-view-of.js';
import { keyedFindings } from './keyed-findings.js';

const WRONG: GivenReturn = {
  org: '360733',
  file: '乙.xlsx',
  figures: { '01': '80' },
  statuses: { '01': 'unmet' },
  given: found([filedFinding('error', { indicator: '01', cell: 'E2' }), filedFinding('query', { indicator: '03' })]),
};
const CLEAN: GivenReturn = {
  org: '360732',
  file: '甲.xlsx',
  figures: { '01': '100', '04': '700' },
  statuses: { '01': 'met' },
  stamped: '2026-01-12T10:31:00+08:00',
};
const UNREADABLE: GivenReturn = { org: null, file: '坏.xlsx', period: null, given: { usable: false, pack: null } };

/** 甲县 clean, 乙县 wrong, 丙县 missing, one file that nobody can open. */
function desk(more: Partial<DeskState> = {}): DeskState {
  return deskState([CLEAN, WRONG, UNREADABLE], more);
}

function filtered(filter: Partial<DeskFilter>): DeskState {
  return desk({ filter: { ...desk().filter, ...filter } });
}

function names(state: DeskState): readonly string[] {
  return deskViewOf(state).orgs.rows.map(({ code, file }) => code || file);
}

describe('the table of orgs', () => {
  test('all that owe a return stand there in the order of the pack, then what is of nobody known', () => {
    const { rows } = deskViewOf(desk()).orgs;
    expect(rows.map(({ code, state, returnKey }) => [code, state, returnKey])).toEqual([
      ['360732', 'pending', '甲.xlsx'],
      ['360733', 'pending', '乙.xlsx'],
      ['360734', 'missing', null],
      ['', 'unusable', '坏.xlsx'],
    ]);
  });

  // prettier-ignore
  test.each([
    { why: 'by name',                             filter: { text: '乙' },                      shown: ['360733'] },
    { why: 'by code',                             filter: { text: '734' },                     shown: ['360734'] },
    { why: 'by file',                             filter: { text: '坏.XLSX' },                 shown: ['坏.xlsx'] },
    { why: 'by state',                            filter: { states: ['missing'] },             shown: ['360734'] },
    { why: 'by severity',                         filter: { severities: ['query'] },           shown: ['360733'] },
    { why: 'by an indicator that is wrong',       filter: { indicator: '01' },                 shown: ['360733'] },
    { why: 'by an indicator that is right',       filter: { indicator: '04' },                 shown: [] },
    { why: 'by the parent, however far above',    filter: { parent: '3600' },                  shown: ['360732', '360733', '360734'] },
    { why: 'nothing is below a county',           filter: { parent: '360732' },                shown: [] },
    { why: 'both have to hold',                   filter: { text: '县', states: ['pending'] }, shown: ['360732', '360733'] },
  ] as const)('filtered $why', ({ filter, shown }) => {
    expect(names(filtered(filter))).toEqual(shown);
  });

  // prettier-ignore
  test.each([
    { why: 'orgs backwards',            by: 'org',   descending: true,  first: '坏.xlsx' },
    { why: 'most errors first',         by: 'error', descending: true,  first: '360733' },
    { why: 'who is missing first',      by: 'state', descending: false, first: '360734' },
    { why: 'the latest first',          by: 'time',  descending: true,  first: '360733' },
    { why: 'no return has no file',     by: 'file',  descending: false, first: '360734' },
  ] as const)('sorted: $why', ({ by, descending, first }) => {
    expect(names(desk({ sort: { by, descending } }))[0]).toBe(first);
  });

  test('what does not change stays the same object, so that it is not drawn anew', () => {
    const state = desk();
    const before = deskViewOf(state);
    const after = deskViewOf({ ...state, work: { what: 'make', done: 1, all: 2, cancellable: false } });
    expect(after.orgs).toBe(before.orgs);
    expect(after.counts).toBe(before.counts);
  });
});

describe('the counts', () => {
  test('of all that is on the desk, whatever is filtered', () => {
    const { counts } = deskViewOf(filtered({ text: '甲' }));
    const states = Object.fromEntries(counts.states.map(({ key, count }) => [key, count]));
    expect(states).toEqual({ expected: 3, received: 2, missing: 1, unusable: 1, pending: 2, returned: 0, accepted: 0 });
    expect(counts.severities.map(({ severity, count }) => [severity, count])).toEqual([
      ['error', 1],
      ['query', 1],
      ['hint', 0],
    ]);
  });

  test('a click filters, a second one takes it off', () => {
    const missing = (state: DeskState) => deskViewOf(state).counts.states.find(({ key }) => key === 'missing')!;
    const { filter } = missing(desk());
    expect(filter).toEqual({ states: ['missing'] });
    expect(missing(filtered(filter))).toMatchObject({ pressed: true, filter: { states: [] } });
  });
});

describe('the matrix', () => {
  const { matrix } = deskViewOf(desk({ page: 'matrix' }));
  // prettier-ignore
  test.each([
    { why: 'clean and met',        row: 0, column: 0, cell: { severity: null,    findings: 0, statusTone: 'met',   follow: { file: '甲.xlsx', sheet: 'Sheet1', cell: 'E2' } } },
    { why: 'wrong and not met',    row: 1, column: 0, cell: { severity: 'error', findings: 1, statusTone: 'unmet', follow: { file: '乙.xlsx', sheet: 'Sheet1', cell: 'E2' } } },
    { why: 'found, not reported',  row: 1, column: 2, cell: { severity: 'query', findings: 1, statusTone: 'none',  follow: null } },
    { why: 'no return',            row: 2, column: 0, cell: { severity: null,    findings: 0, statusTone: 'none',  follow: null } },
  ])('$why', ({ row, column, cell }) => {
    expect(matrix!.cell(row, column)).toMatchObject(cell);
  });
});

describe('counties compared', () => {
  test('the highest first, equals share a place, blanks stand last', () => {
    const given = (org: string, value: string | null): GivenReturn => ({ org, figures: { '01': value } });
    const { compare } = deskViewOf(
      deskState([given('360732', null), given('360733', '7.5'), given('360734', '7.50')], { page: 'compare' }),
    );
    expect(compare!.rows.map(({ key, place, value }) => [key, place, value])).toEqual([
      ['org:360733', 1, '7.5'],
      ['org:360734', 1, '7.5'],
      ['org:360732', null, ''],
    ]);
    expect(compare!.chart.bars.map(({ value }) => value)).toEqual([7.5, 7.5, null]);
  });

  test('the median of two is the middle of them, and figures lead to their cells', () => {
    const { compare } = deskViewOf(desk({ page: 'compare', compared: '01' }));
    expect(compare!.chart.lines).toMatchObject([{ kind: 'median', value: 90 }]);
    expect(compare!.rows[0]!.follow).toEqual({ file: '甲.xlsx', sheet: 'Sheet1', cell: 'E2' });
  });

  test('against the figures of the year before that the pack has', () => {
    const actuals = [{ indicator: '01', org: '360732', period: '2024', value: '90.5' }];
    const { compare } = deskViewOf(deskState([CLEAN, WRONG], { page: 'compare' }, { actuals }));
    expect(compare!.rows.map(({ previous, change }) => [previous, change])).toEqual([
      ['90.5', '+9.5'],
      ['', ''],
    ]);
  });
});

test('the roll-up leads to every part, and says why there is no figure', () => {
  const { rollup } = deskViewOf(desk({ page: 'rollup' }));
  const [beds] = rollup!.rows;
  expect(beds).toMatchObject({ code: '01', value: '180', why: null });
  expect(beds!.parts.map(({ value, follow }) => [value, follow?.file ?? null])).toEqual([
    ['100', '甲.xlsx'],
    ['80', '乙.xlsx'],
    ['', null],
  ]);
  expect(rollup!.rows.find(({ code }) => code === '04')!.why).not.toBeNull();
});

describe('one return', () => {
  const open = (state: DeskState, key: string, more = {}): DeskState => ({
    ...state,
    page: 'return',
    selected: key,
    opened: opened(key, [{}, { cell: 'E3', severity: 'query' }, {}], more),
  });

  test('findings by severity, each under a key of its own although they share an id', () => {
    const state = open(desk(), '乙.xlsx');
    const keys = deskViewOf(state).opened!.findings.items.map(({ key }) => key);
    expect(keys).toEqual([
      'cell.missing|main|01|actual|',
      'cell.missing|main|01|actual|#3',
      'cell.missing|main|01|actual|#2',
    ]);
    expect(keyedFindings(state.opened!.json).map(({ key }) => key)).toEqual(keys);
  });

  test('those of the chosen cell are told', () => {
    const { findings } = deskViewOf(open(desk(), '乙.xlsx', { at: { row: 2, column: 4 } })).opened!;
    expect(findings.items.map(({ isHere }) => isHere)).toEqual([false, false, true]);
  });

  // prettier-ignore
  test.each([
    { why: 'a clean one can be accepted',       key: '甲.xlsx', blocked: false },
    { why: 'one with an error cannot',          key: '乙.xlsx', blocked: true },
    { why: 'one that was not reviewed cannot',  key: '坏.xlsx', blocked: true },
  ])('$why', ({ key, blocked }) => {
    expect(deskViewOf(open(desk(), key)).opened!.decide.acceptBlocked !== null).toBe(blocked);
  });

  test('it stands beside its earlier version, and figures that changed lead to their cells', () => {
    const first: GivenReturn = {
      ...CLEAN,
      file: '甲1.xlsx',
      figures: { '01': '90', '04': '700' },
      stamped: '2026-01-10T09:00:00+08:00',
    };
    const { versions, changes } = deskViewOf(open(deskState([first, CLEAN, WRONG]), '甲.xlsx')).opened!;
    expect(versions.map(({ key, isOpen, stands }) => [key, isOpen, stands])).toEqual([
      ['甲.xlsx', true, true],
      ['甲1.xlsx', false, false],
    ]);
    expect(changes!.rows.map(({ before, after, follow }) => [before, after, follow.cell])).toEqual([
      ['90 张', '100 张', 'E2'],
    ]);
  });

  test('where its figure stands among the others', () => {
    const { among } = deskViewOf(open(desk(), '乙.xlsx', { finding: 'cell.missing|main|01|actual|' })).opened!;
    expect(among!.rows.map(({ key, place, isThis, share }) => [key, place, isThis, share])).toEqual([
      ['org:360732', 1, false, 1],
      ['org:360733', 2, true, 0.8],
    ]);
  });

  test('an explanation that was given, and what the reviewer said of it', () => {
    const id = 'cell.missing|main|01|actual|';
    const state = deskState([]);
    const of = { ...deskReturn(WRONG), judged: { [id]: { accepted: false, note: '依据不足' } } };
    const given = { findings: [id], category: 'policy', ground: '文号', text: '机构调整后床位减少' } as const;
    const { findings } = deskViewOf(open({ ...state, returns: [of] }, of.key, { explanations: [given] })).opened!;
    expect(findings.items[2]!.explanation).toMatchObject({
      text: given.text,
      problem: null,
      verdict: { accepted: false },
    });
  });
});
