import { expect, test } from '@jest/globals';
import { firstState } from '../../use-cases/pane/pane-store.js';
import { noticeView } from './notice-view.js';
import type { PaneNotice, PaneState } from './pane-state.js';
import { viewContext } from './view-context.js';

const CELL = { sheet: '报表', row: 11, column: 5 };
const UNDO = { plan: [], before: [] };

// prettier-ignore
const NOTICES: readonly { why: string; notice: PaneNotice; undo?: PaneState['undo']; intent: string; does: string; says: RegExp }[] = [
  { why: 'written, and can be taken back',    notice: { kind: 'written', what: 'fill', cells: 24, checked: true }, undo: UNDO, intent: 'success', does: 'undo', says: /^已写入 24 格。$/ },
  { why: 'written, not judged yet',           notice: { kind: 'written', what: 'fix', cells: 2, checked: false }, undo: UNDO, intent: 'success', does: 'undo', says: /没能重新审核/ },
  { why: 'written, nothing left to take back', notice: { kind: 'written', what: 'fill', cells: 24, checked: true }, intent: 'success', does: 'dismiss', says: /24 格/ },
  { why: 'taken back',                        notice: { kind: 'undone', cells: 24, left: [], checked: true }, intent: 'success', does: 'dismiss', says: /^已撤销，24 格恢复原样。$/ },
  { why: 'taken back but for one',            notice: { kind: 'undone', cells: 23, left: [CELL], checked: true }, intent: 'warning', does: 'dismiss', says: /报表!F12/ },
  { why: 'one cell had changed',              notice: { kind: 'conflict', doing: 'write', cells: [CELL] }, intent: 'warning', does: 'check', says: /那一格已被改动（报表!F12），没有写入/ },
  { why: 'several had changed since',         notice: { kind: 'conflict', doing: 'undo', cells: [CELL, { ...CELL, row: 12 }] }, intent: 'warning', does: 'check', says: /有 2 格又被改动（报表!F12–F13），没有撤销/ },
  { why: 'the host refused',                  notice: { kind: 'refused', code: 'protected-sheet', data: { sheet: '报表', cell: 'F12' } }, intent: 'error', does: 'dismiss', says: /“报表”受保护/ },
  { why: 'some cells could not be marked',    notice: { kind: 'marked', cells: 3, left: 1 }, intent: 'warning', does: 'dismiss', says: /1 格受保护/ },
  { why: 'a pack that is no JSON',            notice: { kind: 'pack-refused', name: 'a.json', problems: [] }, intent: 'error', does: 'dismiss', says: /“a\.json”不能使用/ },
  { why: 'handed in',                         notice: { kind: 'submitted', code: '1A2B-3C4D', file: 'a.xlsx' }, intent: 'success', does: 'dismiss', says: /1A2B-3C4D/ },
];

test.each(NOTICES)('$why', ({ notice, undo = null, intent, does, says }) => {
  const state = { ...firstState('zh'), notice, undo };
  expect(noticeView(state, viewContext(null, 'zh'))).toMatchObject({ intent, action: { does } });
  expect(noticeView(state, viewContext(null, 'zh'))!.text).toMatch(says);
  expect(noticeView(state, viewContext(null, 'en'))!.text).not.toMatch(/[，。]/);
});

test('where nothing happened there is nothing to say', () => {
  expect(noticeView(firstState('zh'), viewContext(null, 'zh'))).toBeNull();
});
