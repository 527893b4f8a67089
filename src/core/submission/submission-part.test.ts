import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { oneRow } from '../../../test/support/one-row.js';
import { stampOf } from '../../../test/support/stamp.js';
import { metadataXml } from '../sheet/write-metadata.js';
import { EXPLANATION_CATEGORIES, type Explanation } from './explanation.js';
import { isIntact, sealed, STAMP_SCHEMA, type Stamp } from './stamp.js';
import {
  NO_SUBMISSION,
  readSubmission,
  SUBMISSION_NAMESPACE,
  writeSubmission,
  type SubmissionPart,
} from './submission-part.js';

/** Any text at all, markup and control characters among it; halves of surrogate pairs too. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('</stamp>', ']]>', '&amp;', '\ud800', '\u0000', '\uffff'),
);
const explanation: fc.Arbitrary<Explanation> = fc.record({
  findings: fc.array(text, { maxLength: 3 }),
  category: fc.constantFrom(...EXPLANATION_CATEGORIES),
  ground: text,
  text,
});
const stamp: fc.Arbitrary<Stamp> = fc
  .record({
    schema: fc.constant(STAMP_SCHEMA),
    tool: text,
    pack: fc.record({ id: text, version: text, digest: text }),
    org: text,
    period: text,
    forms: fc.array(text, { maxLength: 2 }),
    submission: fc.nat(99),
    time: text,
    figures: fc.array(fc.record({ id: text, holds: fc.option(text) }), { maxLength: 4 }),
    explanations: fc.array(explanation, { maxLength: 2 }),
    counts: fc.record({ error: fc.nat(), quasi: fc.nat(), query: fc.nat(), hint: fc.nat() }),
  })
  .map(sealed);

describe('what is written is read back', () => {
  test('a stamp, to the letter, and still intact', () => {
    fc.assert(
      fc.property(stamp, (given) => {
        const { stamp: found, submitted } = readSubmission([writeSubmission({ ...NO_SUBMISSION, stamp: given })]);
        expect(found).toEqual(given);
        expect(isIntact(found!)).toBe(true);
        expect(submitted).toBe(given.submission);
      }),
    );
  });

  test('explanations, and how often it went upward', () => {
    const well = explanation.filter((each) => !/[\ufffe\uffff]/.test(JSON.stringify(each)));
    fc.assert(
      fc.property(fc.array(well, { maxLength: 5 }), fc.nat(999), (explanations, submitted) => {
        const part: SubmissionPart = { explanations, stamp: null, submitted };
        expect(readSubmission([writeSubmission(part)])).toEqual(part);
      }),
    );
  });

  test('as XML that any reader takes: nothing but characters that XML has', () => {
    fc.assert(
      fc.property(explanation, stamp, (each, given) => {
        const xml = writeSubmission({ explanations: [each], stamp: given, submitted: 1 });
        expect(xml).not.toMatch(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u);
      }),
    );
  });
});

const SUBJECT = oneRow({ cells: { 实际值: '96' } });
const STAMP = stampOf(SUBJECT);
const REAL: Explanation = { findings: ['a'], category: 'policy', ground: '文件', text: '标准自七月起提高' };

function part(children: string, attributes = ''): string {
  return `<submission xmlns="${SUBMISSION_NAMESPACE}"${attributes}>${children}</submission>`;
}
function stampPart(change: object): string {
  return part(`<stamp>${JSON.stringify({ ...STAMP, ...change })}</stamp>`);
}

describe('of a stranger', () => {
  // prettier-ignore
  test.each<{ why: string; xml: string }>([
    { why: 'nothing',                    xml: '' },
    { why: 'another part',               xml: metadataXml({ pack: 'a', version: '', digest: null, form: null, org: null, period: null, layout: null }) },
    { why: 'another namespace',          xml: '<submission xmlns="urn:other"><explanations>[]</explanations></submission>' },
    { why: 'a document type',            xml: `<!DOCTYPE a>${part('')}` },
    { why: 'no JSON',                    xml: part('<explanations>[1,</explanations><stamp>{</stamp>') },
    { why: 'another schema',             xml: stampPart({ schema: 'hebao.stamp/9' }) },
    { why: 'figures that are none',      xml: stampPart({ figures: [{ id: 1, holds: null }] }) },
    { why: 'a figure that is a number',  xml: stampPart({ figures: [{ id: 'a', holds: 1 }] }) },
    { why: 'figures that are no list',   xml: stampPart({ figures: { length: 1 } }) },
    { why: 'counts that are none',       xml: stampPart({ counts: { error: 'many' } }) },
    { why: 'a time that is none',        xml: stampPart({ time: 12 }) },
    { why: 'explanations that are none', xml: stampPart({ explanations: [{}] }) },
    { why: 'a count that is none',       xml: part('', ' submitted="-3"') },
  ])('$why is nothing', ({ xml }) => {
    expect(readSubmission([xml])).toEqual(NO_SUBMISSION);
  });

  test('explanations without their shape are left out, the others stay', () => {
    const list = JSON.stringify([REAL, { ...REAL, category: 'because' }, { ...REAL, findings: 'a' }, null]);
    expect(readSubmission([part(`<explanations>${list}</explanations>`)]).explanations).toEqual([REAL]);
  });

  test('what we never write is no part of a stamp', () => {
    const { stamp: found } = readSubmission([stampPart({ note: { deep: [] } })]);
    expect(found).toEqual(STAMP);
  });

  test('a stamp that somebody edited is read, and is not intact', () => {
    const { stamp: found } = readSubmission([stampPart({ org: '360733' })]);
    expect(found?.org).toBe('360733');
    expect(isIntact(found!)).toBe(false);
  });

  test('the first part of ours counts, wherever it stands', () => {
    const ours = writeSubmission({ explanations: [REAL], stamp: null, submitted: 2 });
    expect(readSubmission(['<a/>', ours, part('')]).explanations).toEqual([REAL]);
  });
});
