import { describe, expect, test } from '@jest/globals';
import { drawGrid } from '../../../../test/support/grid.js';
import { xlsxOf } from '../../../../test/support/make-xlsx.js';
import { packageParts } from '../../../../test/support/package-parts.js';
import { zipOf } from '../../../../test/support/zip-crafting.js';
import { readWorkbook } from '../read-workbook.js';
import { setCustomXml } from './custom-xml.js';
import { removeCustomXml } from './remove-custom-xml.js';

const [OURS, OTHERS] = ['urn:example:ours', 'urn:example:others'];
const xml = (namespace: string): string => `<return xmlns="${namespace}"/>`;
const plain = xlsxOf([drawGrid('| 1 |')]);

test('takes its own part away with its properties, and leaves that of others', () => {
  const both = setCustomXml(setCustomXml(plain, OTHERS, xml(OTHERS)), OURS, xml(OURS));
  const after = removeCustomXml(both, OURS);
  expect(readWorkbook(after).facts.customXml).toEqual([xml(OTHERS)]);
  expect(packageParts(after).names.filter((name) => name.startsWith('customXml/'))).toEqual([
    'customXml/item1.xml',
    'customXml/itemProps1.xml',
    'customXml/_rels/item1.xml.rels',
  ]);
  expect(packageParts(after).text('[Content_Types].xml')).not.toContain('itemProps2');
});

test('what was set and removed is as it was', () => {
  const after = packageParts(removeCustomXml(setCustomXml(plain, OURS, xml(OURS)), OURS));
  const before = packageParts(plain);
  expect(after.names).toEqual(before.names);
  for (const name of before.names) expect(after.text(name)).toBe(before.text(name));
});

test('without such a part the bytes are the same', () => {
  expect(removeCustomXml(plain, OURS)).toBe(plain);
});

describe('custom XML that is tied to the package, as LibreOffice leaves it', () => {
  const tied = moved(setCustomXml(plain, OURS, xml(OURS)));

  test('is read', () => {
    expect(readWorkbook(tied).facts.customXml).toEqual([xml(OURS)]);
  });

  test('is replaced where it is', () => {
    const other = `<return xmlns="${OURS}">2</return>`;
    const after = setCustomXml(tied, OURS, other);
    expect(packageParts(after).names).toEqual(packageParts(tied).names);
    expect(readWorkbook(after).facts.customXml).toEqual([other]);
  });

  test('is taken away with its properties', () => {
    const after = removeCustomXml(tied, OURS);
    expect(readWorkbook(after).facts.customXml).toEqual([]);
    expect(packageParts(after).names.filter((name) => name.startsWith('customXml/'))).toEqual([]);
  });
});

/** The same package with that relationship at its root. */
function moved(bytes: Uint8Array): Uint8Array {
  const { names, text } = packageParts(bytes);
  const parts = new Map(names.map((name) => [name, text(name)]));
  const workbook = parts.get('xl/_rels/workbook.xml.rels') ?? '';
  const tie = /<Relationship [^>]*customXml\/item1\.xml"[^>]*\/>/.exec(workbook)?.[0] ?? '';
  expect(tie).not.toBe('');
  parts.set('xl/_rels/workbook.xml.rels', workbook.replace(tie, ''));
  const free = tie.replace('../', '').replace(/Id="[^"]*"/, 'Id="rIdOfOurs"');
  parts.set('_rels/.rels', (parts.get('_rels/.rels') ?? '').replace('</Relationships>', `${free}</Relationships>`));
  return zipOf(Object.fromEntries(parts));
}
