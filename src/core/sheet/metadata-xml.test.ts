import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { METADATA_NAMESPACE, readMetadataXml } from './metadata-xml.js';

test('knows the five entities', () => {
  const part = `<return xmlns="${METADATA_NAMESPACE}" a="&lt;&amp;lt;&gt;"><b>&quot;&apos;&#65;</b></return>`;
  expect([...readMetadataXml(part)!]).toEqual([
    ['a', '<&lt;>'],
    ['b', '"\'&#65;'],
  ]);
});

// prettier-ignore
test.each([
  { why: 'another namespace',    part: '<return xmlns="urn:other" schema="hebao.return/1" pack="a"/>' },
  { why: 'no namespace',         part: '<return schema="hebao.return/1" pack="a"/>' },
  { why: 'another root',         part: `<pack xmlns="${METADATA_NAMESPACE}" schema="hebao.return/1" pack="a"/>` },
  { why: 'a document type',      part: `<!DOCTYPE r><return xmlns="${METADATA_NAMESPACE}" schema="hebao.return/1" pack="a"/>` },
  { why: 'a cut off tag',        part: `<return xmlns="${METADATA_NAMESPACE}" schema="hebao.return/1" pack="a"` },
  { why: 'a cut off attribute',  part: `<return xmlns="${METADATA_NAMESPACE}" pack="a` },
  { why: 'a cut off child',      part: `<return xmlns="${METADATA_NAMESPACE}" schema="hebao.return/1" pack="a"><form>x` },
  { why: 'an open comment',      part: '<!-- <return' },
  { why: 'no XML at all',        part: 'pack=a' },
  { why: 'a part without end',   part: `<return xmlns="${METADATA_NAMESPACE}" schema="hebao.return/1" pack="a">${' '.repeat(300_000)}</return>` },
  { why: 'attributes without end', part: `<return xmlns="${METADATA_NAMESPACE}" ${Array.from({ length: 100 }, (_, at) => `a${at}="1"`).join(' ')} schema="hebao.return/1" pack="a"/>` },
])('with $why is none', ({ part }) => expect(readMetadataXml(part)).toBeNull());

test('whatever stands there, reading ends', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '/',
    '<!--',
    '-->',
    '<?',
    '?>',
    '"',
    "'",
    '=',
    ' ',
    'return',
    `xmlns="${METADATA_NAMESPACE}"`,
    '<![CDATA[',
    ']]>',
    'a',
    '&lt;',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const fields = readMetadataXml(`<return xmlns="${METADATA_NAMESPACE}" ${pieces.join('')}`);
      return fields === null || fields.size <= 65;
    }),
  );
});
