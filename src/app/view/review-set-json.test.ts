import { expect, test } from '@jest/globals';
import { grouped } from '../../../test/support/group.js';
import { groupJson } from './group-json.js';
import { FILE_SEAM, reviewSetBytes, reviewSetHead, reviewSetTail } from './review-set-json.js';

const PACK = { id: 'test', version: '1.0.0', digest: 'sha256:x' };
const GROUP = groupJson(grouped({ returns: [{ org: '360732', figures: { '01': '1' } }, { org: '360732' }] }), 'zh');

test.each([
  { why: 'no files', files: [] },
  { why: 'one', files: ['{"file":"a.xlsx"}'] },
  { why: 'several, with words beyond ASCII', files: ['{"file":"a.xlsx"}', '{"file":"兴国县.xlsx"}'] },
])('in pieces or in bytes it is one JSON: $why', ({ files }) => {
  const text = [reviewSetHead(PACK), files.join(FILE_SEAM), ...reviewSetTail(GROUP)].join('');
  const utf8 = new TextEncoder();
  const bytes = [
    ...reviewSetBytes(
      PACK,
      files.map((each) => utf8.encode(each)),
      GROUP,
    ),
  ];
  expect(Buffer.concat(bytes).toString('utf8')).toBe(text);
  expect(JSON.parse(text)).toEqual({
    schema: 'hebao.review/1',
    pack: PACK,
    files: files.map((each) => JSON.parse(each) as unknown),
    group: GROUP,
  });
});

test('without a group it is the result of check', () => {
  const text = [reviewSetHead(null), ...reviewSetTail(null)].join('');
  expect(JSON.parse(text)).toEqual({ schema: 'hebao.review/1', pack: null, files: [] });
});

test('a finding of the set tells its file and org', () => {
  expect(GROUP.findings[0]).toMatchObject({ code: 'group.duplicate-return', org: '360732', file: '360732.xlsx' });
});
