import { expect, test } from '@jest/globals';
import { drawGrid } from '../../../../test/support/grid.js';
import { xlsxOf } from '../../../../test/support/make-xlsx.js';
import { packageParts } from '../../../../test/support/package-parts.js';
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
