import { expect, test } from '@jest/globals';
import { subjectWith } from '../../../../test/support/subject-with.js';
import { indicator, pack } from '../../../../test/support/pack.js';
import { codes } from '../../../../test/support/subject.js';
import { templateOutdated } from './template-outdated.js';

// prettier-ignore
test.each([
  { why: 'the same version',         of: 'test',  written: '1.10.0', current: '1.10.0', finds: [] },
  { why: 'an older one',             of: 'test',  written: '1.9.0',  current: '1.10.0', finds: ['form.template-outdated'] },
  { why: 'a newer one',              of: 'test',  written: '2.0.0',  current: '1.10.0', finds: [] },
  { why: 'fewer numbers, the same',  of: 'test',  written: '1.10',   current: '1.10.0', finds: [] },
  { why: 'fewer numbers, older',     of: 'test',  written: '1.10',   current: '1.10.1', finds: ['form.template-outdated'] },
  { why: 'words for numbers',        of: 'test',  written: '1.a',    current: '1.b',    finds: ['form.template-outdated'] },
  { why: 'the template of another',  of: 'other', written: '0.1.0',  current: '1.10.0', finds: [] },
])('the version of a template: $why', ({ of, written, current, finds }) => {
  const own = pack({ version: current, indicators: [indicator({ code: '01', name: '救助覆盖率' })] });
  const metadata = { pack: of, version: written, digest: null, form: null, org: null, period: null, layout: null };
  expect(codes(templateOutdated, subjectWith(own, { metadata }))).toEqual(finds);
});

test('a sheet without a record is no template', () => {
  const own = pack({ indicators: [indicator({ code: '01', name: '救助覆盖率' })] });
  expect(codes(templateOutdated, subjectWith(own, {}))).toEqual([]);
});
