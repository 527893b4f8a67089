import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NO_FACTS } from './facts.js';
import { readMetadata } from './metadata.js';
import { metadataXml } from './write-metadata.js';

/** Fields are read without blanks at their ends, and controls have no place in XML. */
const field = fc
  .string({ minLength: 1, maxLength: 40 })
  .map((each) => each.trim().replace(/\p{C}/gu, ''))
  .filter((each) => each !== '');
const optional = fc.option(field);

test('what is written is read back', () => {
  const layout = fc.option(fc.constant({ sheet: '报表 & "一"', columns: { actual: 'E3' }, rows: { '01': 4 } }));
  const metadata = fc.record({
    ...{ pack: field, version: field, digest: optional, form: optional, org: optional, period: optional },
    layout,
  });
  fc.assert(
    fc.property(metadata, (given) => {
      expect(readMetadata([], { ...NO_FACTS, customXml: [metadataXml(given)] })).toEqual(given);
    }),
  );
});
