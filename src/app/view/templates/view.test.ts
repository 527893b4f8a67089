import { describe, expect, test } from '@jest/globals';
import type { BookDraft } from '../../../core/book/book-draft.js';
import type { Org } from '../../../core/indicator/pack.js';
import type { DivisionList } from '../../../core/template/divisions.js';
import { draftView } from './draft-view.js';
import { forestOfDivisions, forestOfOrgs, leavesOf } from './org-forest.js';
import { leavesUnder, treeRows, type TreeRequest } from './tree-rows.js';

const LIST: DivisionList = {
  source: { list: '示例数据', package: 'example', version: '1' },
  divisions: [
    ['110000', '甲市'],
    ['110101', '东区'],
    ['360000', '乙省'],
    ['360700', '丙市'],
    ['360702', '章区'],
    ['360732', '兴县'],
    ['360800', '丁市'],
    ['360802', '吉区'],
    ['369001', '省直市'],
  ].map(([code, name]) => ({ code: code!, name: name! })),
};
const forest = forestOfDivisions(LIST);

function drawn(change: Partial<TreeRequest>): readonly string[] {
  const { rows, left } = treeRows({ forest, chosen: new Set(), open: new Set(), search: '', ...change });
  const lines = rows.map(
    ({ level, name, isOpen, chosen, orgs }) =>
      `${'  '.repeat(level - 1)}${isOpen === null ? '·' : isOpen ? '▾' : '▸'} ${name} ${chosen}/${orgs}`,
  );
  return left === 0 ? lines : [...lines, `+${left}`];
}

describe('the tree of orgs', () => {
  // prettier-ignore
  test.each([
    { why: 'closed at first', change: {}, lines: ['▸ 甲市 0/1', '▸ 乙省 0/4'] },
    {
      why: 'what is open; counties below no city stand in their province',
      change: { open: new Set(['360000', '360700']), chosen: new Set(['360732', '369001']) },
      lines: ['▸ 甲市 0/1', '▾ 乙省 2/4', '  ▾ 丙市 1/2', '    · 章区 0/1', '    · 兴县 1/1', '  ▸ 丁市 0/1', '  · 省直市 1/1'],
    },
    { why: 'a search shows what it is in', change: { search: '兴' }, lines: ['▾ 乙省 0/4', '  ▾ 丙市 0/2', '    · 兴县 0/1'] },
    { why: 'a search by code', change: { search: '3607' }, lines: ['▾ 乙省 0/4', '  ▸ 丙市 0/2'] },
    { why: 'what was found can be opened', change: { search: '丙市', open: new Set(['360700']) }, lines: ['▾ 乙省 0/4', '  ▾ 丙市 0/2', '    · 章区 0/1', '    · 兴县 0/1'] },
    { why: 'nothing is found', change: { search: '无此县' }, lines: [] },
  ])('$why', ({ change, lines }) => {
    expect(drawn(change)).toEqual(lines);
  });

  test('a search that finds too much is cut, and says so', () => {
    const many = Array.from({ length: 250 }, (_, place) => ({
      code: String(place),
      name: `第${place}县`,
      children: [],
    }));
    const { rows, left } = treeRows({ forest: many, chosen: new Set(), open: new Set(), search: '县' });
    expect([rows.length, left]).toEqual([200, 50]);
  });

  test('the orgs of a node', () => {
    expect(leavesUnder(forest, '360000')).toEqual(['360702', '360732', '360802', '369001']);
    expect(leavesUnder(forest, '360732')).toEqual(['360732']);
    expect(leavesUnder(forest, '999999')).toBeNull();
  });

  test('orgs of a pack by their parents; what goes round in a circle is not lost', () => {
    const orgs: readonly Org[] = [
      { code: '1', name: '市' },
      { code: '2', name: '县', parent: '1' },
      { code: '3', name: '外', parent: '99' },
      { code: '4', name: '甲', parent: '5' },
      { code: '5', name: '乙', parent: '4' },
    ];
    expect(leavesOf(forestOfOrgs(orgs))).toEqual(['2', '3', '4', '5']);
  });
});

test('a draft as it is drawn: merges, what can be filled in, what is hidden', () => {
  const draft: BookDraft = {
    title: '示例',
    sheets: [
      {
        name: '报表',
        columns: [{ width: 10 }, { width: 5, hidden: true }, { width: 20 }],
        rows: [
          { height: 30, cells: [{ text: '标题', style: { font: { bold: true, size: 16 } } }, null, null] },
          {
            cells: [
              { text: '老年人', style: { border: { sides: 'all', colour: '000000' } } },
              { text: '看不见' },
              { style: { locked: false } },
              { formula: 'C2*2', number: '4' },
            ],
          },
        ],
        merges: ['A1:C1'],
        protection: {},
      },
      { name: '元数据', visibility: 'very-hidden', columns: [], rows: [] },
    ],
  };
  const { sheets, hiddenSheets } = draftView(draft);
  expect(hiddenSheets).toBe(1);
  expect(sheets).toHaveLength(1);
  expect(sheets[0]).toMatchObject({ widths: [75, 145, 64], isProtected: true, unlocked: 1 });
  expect(sheets[0]!.rows[0]).toMatchObject({ height: 40 });
  expect(sheets[0]!.rows.map(({ cells }) => cells.map(({ text, rows, columns }) => [text, rows, columns]))).toEqual([
    [
      ['标题', 1, 2],
      ['', 1, 1],
    ],
    [
      ['老年人', 1, 1],
      ['', 1, 1],
      ['4', 1, 1],
    ],
  ]);
  expect(sheets[0]!.rows[1]!.cells.map(({ isUnlocked, isFormula, align }) => [isUnlocked, isFormula, align])).toEqual([
    [false, false, 'left'],
    [true, false, 'left'],
    [false, true, 'right'],
  ]);
});
