import { expect, test } from '@jest/globals';
import { oneRow } from '../../../../test/support/one-row.js';
import { stampOf } from '../../../../test/support/stamp.js';
import { findings } from '../../../../test/support/subject.js';
import type { Stamp } from '../../submission/stamp.js';
import { signatureInvalid } from './signature-invalid.js';

const SUBJECT = oneRow({ cells: { 实际值: '96' } });
const OWN = stampOf(SUBJECT);
const UNKNOWN = oneRow({ cells: { 实际值: '96' }, context: { org: '', period: '' } });

// prettier-ignore
test.each<{ why: string; subject?: typeof SUBJECT; stamp: Stamp | null; finds: unknown[] }>([
  { why: 'whole, and its own',           stamp: OWN,                                                        finds: [] },
  { why: 'no stamp',                     stamp: null,                                                       finds: [] },
  { why: 'a figure edited in it',        stamp: { ...OWN, figures: [{ id: 'main|01|actual||', holds: '99' }] }, finds: [{ why: 'content' }] },
  { why: 'its time edited',              stamp: { ...OWN, time: '2026-01-01T00:00:00+08:00' },              finds: [{ why: 'content' }] },
  { why: 'its digest edited',            stamp: { ...OWN, digest: 'sha256:0' },                             finds: [{ why: 'content', stamped: '0' }] },
  { why: 'of another county',            stamp: stampOf(SUBJECT, { org: '360733' }),                        finds: [{ why: 'org', stamped: '360733', found: '360732' }] },
  { why: 'of another year',              stamp: stampOf(SUBJECT, { period: '2024' }),                       finds: [{ why: 'period', stamped: '2024', found: '2025' }] },
  { why: 'by another version',           stamp: stampOf(SUBJECT, { pack: { id: 'test', version: '0.9.0', digest: '' } }), finds: [{ why: 'pack', stamped: 'test 0.9.0', found: 'test 1.0.0' }] },
  { why: 'of a county that is not told', subject: UNKNOWN, stamp: OWN,                                      finds: [] },
  { why: 'with half a surrogate in it',  stamp: { ...OWN, tool: '\ud800' },                                 finds: [{ why: 'content' }] },
])('a stamp: $why', ({ subject = SUBJECT, stamp, finds }) => {
  const submission = { explanations: [], stamp, submitted: 1 };
  expect(findings(signatureInvalid, { ...subject, submission }).map((each) => each.data)).toEqual(
    finds.map((data) => expect.objectContaining(data as object)),
  );
});
