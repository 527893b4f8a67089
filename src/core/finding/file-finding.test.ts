import { expect, test } from '@jest/globals';
import { fileFinding, fileRefusals } from './file-finding.js';
import { SEVERITIES } from './finding.js';

// prettier-ignore
test.each([
  { why: 'a broken file',                refusal: 'unreadable',     data: { bound: 'crc', where: 'xl/workbook.xml' },                 finds: { code: 'file.unreadable', data: { bound: 'crc', where: 'xl/workbook.xml' } } },
  { why: 'nothing known of it',          refusal: 'unreadable',     data: {},                                                         finds: { code: 'file.unreadable', data: { bound: null, where: null } } },
  { why: 'a password',                   refusal: 'encrypted',      data: { bound: 'encrypted-package' },                             finds: { code: 'file.encrypted', data: {} } },
  { why: 'another kind of file',         refusal: 'not-a-workbook', data: { looks: 'docx' },                                          finds: { code: 'file.not-a-workbook', data: { looks: 'docx' } } },
  { why: 'a bomb',                       refusal: 'too-large',      data: { bound: 'ratio', limit: 200, found: 828, where: 'a.xml' }, finds: { code: 'file.too-large', data: { bound: 'ratio', limit: '200', where: 'a.xml' } } },
])('a refused file: $why', ({ refusal, data, finds }) => {
  expect(fileFinding(refusal, data)).toEqual({ ...finds, place: {} });
});

test.each(['protected-sheet', 'cell-edit-mode', 'constructor', ''])('no finding about the file: %s', (refusal) => {
  expect(fileFinding(refusal)).toBeNull();
});

test('every refusal is documented, and is an error', () => {
  expect(fileRefusals.map((each) => fileFinding(each.code.slice('file.'.length))?.code)).toEqual(
    fileRefusals.map((each) => each.code),
  );
  expect(fileRefusals.map((each) => SEVERITIES[each.code])).toEqual(fileRefusals.map(() => 'error'));
});
