import { describe, expect, test } from '@jest/globals';
import { drawGrid } from '../../../test/support/grid.js';
import { NO_FACTS } from './facts.js';
import { METADATA_NAMESPACE } from './metadata-xml.js';
import { readMetadata } from './metadata.js';

const LAYOUT = '{"sheet":"表一","columns":{"actual":"E3","target":"D3"},"rows":{"01":4,"02":5}}';
const FULL = {
  pack: 'xingguo-14fyp',
  version: '1.0.0',
  digest: 'sha256:00',
  form: 'annual',
  org: '360732',
  period: '2023',
  layout: { sheet: '表一', columns: { actual: 'E3', target: 'D3' }, rows: { '01': 4, '02': 5 } },
};

const xml = (inner: string) => ({ ...NO_FACTS, customXml: ['<other/>', inner] });

describe('the sheet', () => {
  const sheet = drawGrid(
    `| schema | hebao.return/1 |
     | pack | xingguo-14fyp |
     | version | 1.0.0 |
     | digest | sha256:00 |
     | form | annual |
     | org | 360732 |
     | period | 2023 |
     | layout | ${LAYOUT} |`,
    '_hebao',
  );

  test('gives every field; numbers are read as their digits', () =>
    expect(readMetadata([sheet], NO_FACTS)).toEqual(FULL));

  test('under another name is a sheet like any other', () => {
    expect(readMetadata([{ ...sheet, name: 'hebao' }], NO_FACTS)).toBeNull();
  });

  test('yields to the custom XML part', () => {
    const facts = xml(`<return xmlns="${METADATA_NAMESPACE}" schema="hebao.return/1" pack="other"/>`);
    expect(readMetadata([sheet], facts)).toMatchObject({ pack: 'other', org: null, version: '' });
  });

  // prettier-ignore
  test.each([
    { why: 'no schema',      rows: '| pack | a |' },
    { why: 'another schema', rows: '| schema | hebao.return/2 |\n| pack | a |' },
    { why: 'no pack',        rows: '| schema | hebao.return/1 |' },
  ])('with $why is none', ({ rows }) => expect(readMetadata([drawGrid(rows, '_hebao')], NO_FACTS)).toBeNull());
});

describe('the custom XML part', () => {
  test('gives attributes and children alike, with any prefix', () => {
    const part = `\ufeff<?xml version="1.0"?><!-- Hebao --><h:return xmlns:h="${METADATA_NAMESPACE}" schema='hebao.return/1' pack = "xingguo-14fyp" version="1.0.0">
      <h:digest>sha256:00</h:digest><form>annual</form><h:org>360732</h:org><h:period>2023</h:period><!-- x --><empty/>
      <h:layout><![CDATA[${LAYOUT}]]></h:layout></h:return>`;
    expect(readMetadata([], xml(part))).toEqual(FULL);
  });
});

// prettier-ignore
test.each([
  { why: 'no JSON',             layout: '{"sheet":' },
  { why: 'a list',              layout: '[1]' },
  { why: 'no rows',             layout: '{"sheet":"a","columns":{}}' },
])('a layout with $why is none', ({ layout }) => {
  const sheet = drawGrid(`| schema | hebao.return/1 |\n| pack | a |\n| layout | ${layout} |`, '_hebao');
  expect(readMetadata([sheet], NO_FACTS)).toMatchObject({ pack: 'a', layout: null });
});

test('of a layout only roles, addresses and row numbers are kept', () => {
  const layout =
    '{"sheet":"a","columns":{"actual":"E3","__proto__":"E4","rate":"x"},"rows":{"01":4,"02":"5","03":-1,"__proto__":7}}';
  const sheet = drawGrid(`| schema | hebao.return/1 |\n| pack | a |\n| layout | ${layout} |`, '_hebao');
  const found = readMetadata([sheet], NO_FACTS)!.layout!;
  expect(Object.entries(found.columns)).toEqual([['actual', 'E3']]);
  expect(Object.entries(found.rows)).toEqual([
    ['01', 4],
    ['__proto__', 7],
  ]);
});
