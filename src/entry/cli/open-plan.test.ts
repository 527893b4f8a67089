import { describe, expect, test } from '@jest/globals';
import { definitionBook } from '../../core/definition/definition-book.js';
import { readDefinition } from '../../core/definition/read-definition.js';
import { readWorkbook } from '../../adapters/xlsx/read-workbook.js';
import { makeXlsx } from '../../adapters/xlsx/make/make-xlsx.js';
import { writeZip } from '../../adapters/xlsx/write-zip.js';
import { importPlan, type PlanImport } from '../../core/plan-import/import-plan.js';
import {
  asDocx,
  asHtml,
  asText,
  asXlsx,
  SHILI,
  YANGBEN,
  type SampleBlock,
} from '../../../test/support/plan-samples.js';
import { openPlan } from './open-plan.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const FORMATS: readonly (readonly [name: string, write: (blocks: readonly SampleBlock[]) => Uint8Array])[] = [
  ['plan.txt', (blocks) => utf8(asText(blocks))],
  ['plan.html', (blocks) => utf8(asHtml(blocks))],
  ['plan.docx', asDocx],
  ['plan.xlsx', asXlsx],
];

function imported(bytes: Uint8Array, name: string): PlanImport {
  return importPlan(openPlan(bytes, name), { id: 'shili' });
}

/** All but where it stands. */
function contentOf({ pack, tables, sentences, doubts }: PlanImport) {
  return {
    pack,
    rows: tables.map((table) =>
      table.rows.map(({ values, ...row }) => ({ ...row, at: null, values: values.map(({ text }) => text) })),
    ),
    sentences: sentences.map(({ text, kind, figures }) => ({ text, kind, figures })),
    doubts: doubts.map(({ code }) => code),
  };
}

describe.each([
  { why: 'a header of two rows, sections, blank units', blocks: SHILI },
  { why: 'no running numbers, units in the names', blocks: YANGBEN },
])('one plan in four formats, $why', ({ blocks }) => {
  const [text, ...others] = FORMATS.map(([name, write]) => ({ name, found: contentOf(imported(write(blocks), name)) }));

  test.each(others)('$name is imported as the flattened text is', ({ found }) => {
    expect(found).toEqual(text!.found);
  });

  test('the draft, its doubts beside it, is a definition workbook that can be read back', () => {
    const { pack, remarks } = imported(utf8(asText(blocks)), 'plan.txt');
    const grids = readWorkbook(makeXlsx(definitionBook(pack, 'zh', remarks)), {}).grids;
    const read = readDefinition(grids);
    expect(read).toMatchObject({ ok: true });
    expect(read.ok && read.pack).toEqual(pack);
  });
});

describe('bytes', () => {
  test('GB18030, as Chinese Windows saves it', () => {
    // 示例县 and 目标 in GB18030
    const bytes = Uint8Array.from([0xca, 0xbe, 0xc0, 0xfd, 0xcf, 0xd8, 0x0a, 0xc4, 0xbf, 0xb1, 0xea]);
    expect(openPlan(bytes, 'a.txt').blocks).toEqual([
      { kind: 'paragraph', text: '示例县', at: '第1行' },
      { kind: 'paragraph', text: '目标', at: '第2行' },
    ]);
  });

  // prettier-ignore
  test.each([
    { why: 'neither text nor a file we know', bytes: Uint8Array.from([0xff, 0xff, 0, 1, 2]), code: 'unreadable' },
    { why: 'a zip that is neither .docx nor .xlsx', bytes: writeZip([{ name: 'a', bytes: utf8('a') }]), code: 'not-a-workbook' },
    { why: 'a .docx with a DOCTYPE', bytes: docx('<!DOCTYPE w [<!ENTITY a "b">]><w/>'), code: 'unreadable' },
    { why: 'a .docx that is not well formed', bytes: docx('<w><p></w>'), code: 'unreadable' },
    { why: 'a .docx nested past the bound', bytes: docx('<w>'.repeat(400)), code: 'too-large' },
    { why: 'a page nested past the bound', bytes: utf8(`<html>${'<div>'.repeat(3_000)}1`), code: 'too-large' },
  ])('refused: $why', ({ bytes, code }) => {
    expect(() => openPlan(bytes, 'a')).toThrow(expect.objectContaining({ code }));
  });
});

test('a text of more figures than a person would confirm is cut, and says so', () => {
  const lines = Array.from({ length: 4_000 }, (_, at) => `到2025年，第${at}类设施覆盖率达到${at % 100}%。`);
  const { problems, sentences } = importPlan(openPlan(utf8(lines.join('\n')), 'a.txt'), { id: 'a', lang: 'zh' });
  expect(sentences.length).toBe(2_000);
  expect(problems.map(({ code }) => code)).toEqual(['document-cut']);
});

function docx(xml: string): Uint8Array {
  return writeZip([{ name: 'word/document.xml', bytes: utf8(xml) }]);
}
