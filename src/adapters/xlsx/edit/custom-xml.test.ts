import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { drawGrid } from '../../../../test/support/grid.js';
import { xlsxParts, zipOf } from '../../../../test/support/make-xlsx.js';
import { packageParts } from '../../../../test/support/package-parts.js';
import { readWorkbook } from '../read-workbook.js';
import { setCustomXml } from './custom-xml.js';

const OURS = 'urn:example:ours';
const xml = (text: string): string => `<return xmlns="${OURS}">${text}</return>`;
const parts = xlsxParts([drawGrid('| 1 |')]);
const plain = zipOf(parts);

function unchanged(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [packageParts(before), packageParts(after)];
  return old.names.filter(
    (name) => now.names.includes(name) && Buffer.compare(old.entry(name).raw, now.entry(name).raw) === 0,
  );
}

describe('setCustomXml', () => {
  test('adds a part that readers find', () => {
    const after = setCustomXml(plain, OURS, xml('一'));
    expect(readWorkbook(after).facts.customXml).toEqual([xml('一')]);
    const now = packageParts(after);
    expect(now.names.slice(-3)).toEqual([
      'customXml/item1.xml',
      'customXml/itemProps1.xml',
      'customXml/_rels/item1.xml.rels',
    ]);
    expect(now.text('[Content_Types].xml')).toContain(
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
    );
    expect(now.text('xl/_rels/workbook.xml.rels')).toContain(
      '/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
    );
    expect(now.text('customXml/itemProps1.xml')).toMatch(
      /ds:itemID="\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}".*ds:uri="urn:example:ours"/,
    );
    expect(unchanged(plain, after)).toEqual(
      Object.keys(parts).filter((name) => !['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'].includes(name)),
    );
  });

  test('replaces its own part, and nothing else', () => {
    const once = setCustomXml(plain, OURS, xml('一'));
    const twice = setCustomXml(once, OURS, xml('二'));
    expect(readWorkbook(twice).facts.customXml).toEqual([xml('二')]);
    expect(unchanged(once, twice)).toEqual(packageParts(once).names.filter((name) => name !== 'customXml/item1.xml'));
  });

  test('leaves the parts of other programs alone', () => {
    const rich = new Uint8Array(readFileSync(new URL('../../../../test/fixtures/rich.xlsm', import.meta.url)));
    const after = setCustomXml(rich, OURS, xml('一'));
    expect(readWorkbook(after).facts.customXml).toEqual(['<other xmlns="urn:example:other">保留</other>', xml('一')]);
    expect(packageParts(after).names).toContain('customXml/itemProps2.xml');
    expect(unchanged(rich, after)).toHaveLength(packageParts(rich).names.length - 2);
  });

  test('the same input gives the same bytes', () => {
    expect(setCustomXml(plain, OURS, xml('一'))).toEqual(setCustomXml(plain, OURS, xml('一')));
  });

  test('a package that knows no type for xml gets one for the part', () => {
    const types = parts['[Content_Types].xml']!.replace(/<Default Extension="xml"[^>]*>/, '');
    const after = setCustomXml(zipOf({ ...parts, '[Content_Types].xml': types }), OURS, xml('一'));
    expect(packageParts(after).text('[Content_Types].xml')).toContain(
      '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/>',
    );
  });

  test('a signed workbook is refused', () => {
    const signed = zipOf({ ...parts, '_xmlsignatures/sig1.xml': '<Signature/>' });
    expect(() => setCustomXml(signed, OURS, xml('一'))).toThrow(expect.objectContaining({ code: 'signed' }));
  });

  test('what is not in the namespace is our mistake', () => {
    expect(() => setCustomXml(plain, OURS, '<return/>')).toThrow(RangeError);
  });
});
