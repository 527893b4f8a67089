import { expect, test } from '@jest/globals';
import { followFocus } from './pane-focus.js';

function notice(action: number, conversation = 'boot1', name = 'ContextActivationManager_notifyHost'): string {
  return JSON.stringify({ _messageType: 0, _actionName: name, _conversationId: conversation, _data: ['{id}', action] });
}

// prettier-ignore
test.each([
  { why: 'past the last control',     text: notice(13),                      goes: ['onwards'] },
  { why: 'before the first control',  text: notice(14),                      goes: ['back'] },
  { why: 'Ctrl+F6',                   text: notice(5),                       goes: ['back'] },
  { why: 'a click in the pane',       text: notice(0),                       goes: [] },
  { why: 'another conversation',      text: notice(13, 'boot2'),             goes: [] },
  { why: 'another action',            text: notice(13, 'boot1', 'execute'),  goes: [] },
  { why: 'no message of the library', text: 'ContextActivationManager_notifyHost', goes: [] },
  { why: 'no text at all',            text: { a: 1 },                        goes: [] },
])('the keyboard leaves the pane, $why: $goes', ({ text, goes }) => {
  const went: string[] = [];
  followFocus(text, 'boot1', { onwards: () => void went.push('onwards'), back: () => void went.push('back') });
  expect(went).toEqual(goes);
});
