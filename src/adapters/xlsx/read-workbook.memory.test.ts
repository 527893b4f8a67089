import { deflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { measuredReadOf } from '../../../test/support/measured-read.js';
import { drawnWorkbook, partsOf, sheetFile } from '../../../test/support/workbook-parts.js';
import { craftZip, zipOf } from '../../../test/support/zip-crafting.js';

const MB = 1_048_576;
const many = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');
const noise = (index: number): string => ((index * 2654435761) >>> 0).toString(36);
const cells = (rows: number, columns: number): string =>
  many(
    rows,
    (r) => `<row>${many(columns, (c) => `<c t="inlineStr"><is><t>指标${noise(r * columns + c)}</t></is></c>`)}</row>`,
  );

/** 60 MB of text; its pieces repeat farther apart than deflate looks back. */
function largePart(): Uint8Array {
  const piece = new TextEncoder().encode(`<a>${many(50_000, (n) => noise(n) + ' '.repeat(100))}</a>`);
  const whole = new Uint8Array(60 * MB);
  for (let at = 0; at + piece.length <= whole.length; at += piece.length) whole.set(piece, at);
  return whole;
}

/** A workbook one of whose entries holds 600 MB of zeros and owns up to 1,000 bytes. */
function lying(name: string): Uint8Array {
  const parts = Object.entries(partsOf({ sheets: ['<row><c/></row>'] })).filter(([each]) => each !== name);
  const entries = parts.map(([each, content]) => ({ name: each, bytes: new TextEncoder().encode(String(content)) }));
  const raw = new Uint8Array(deflateRawSync(new Uint8Array(600 * MB)));
  return craftZip([...entries, { name, bytes: new Uint8Array(0), raw, size: 1_000 }]);
}

// prettier-ignore
test.each([
  { why: 'as many cells as the bound allows',     name: 'a.xlsx', make: () => sheetFile(cells(25_000, 20)), outcome: 'read 1' },
  { why: 'one cell more',                         name: 'a.xlsx', make: () => sheetFile(`${cells(25_000, 20)}<row><c/></row>`), outcome: 'too-large cells' },
  { why: 'a sheet of 60 MB that says nothing',    name: 'a.xlsx', make: () => { const parts = partsOf({ sheets: [''] }); parts['xl/worksheets/sheet1.xml'] = largePart(); return zipOf(parts); }, outcome: /^(unreadable|too-large)/ },
  { why: 'three large parts that nobody needs',   name: 'a.xlsx', make: () => zipOf({ ...partsOf({ sheets: [''] }), 'x/1.xml': largePart(), 'x/2.xml': largePart(), 'x/3.xml': largePart() }), outcome: 'read 1' },
  { why: 'a million rows',                        name: 'a.xlsx', make: () => sheetFile(many(1_048_576, (n) => `<row ht="${noise(n)}" hidden="1"/>`)), outcome: 'read 1' },
  { why: 'a thousand sheets that hide all',       name: 'a.xlsx', make: () => drawnWorkbook({ sheets: Array.from({ length: 1_000 }, () => '<row><c/></row>'), before: '<cols><col min="1" max="16384" hidden="1"/></cols>' }), outcome: 'read 1000' },
  { why: 'a sheet of 600 MB that says 1,000 bytes', name: 'a.xlsx', make: () => lying('xl/worksheets/sheet1.xml'), outcome: 'too-large entryBytes' },
  { why: 'a picture that does',                   name: 'a.xlsx', make: () => lying('xl/media/image1.png'), outcome: 'too-large entryBytes' },
  { why: 'a .csv of 15 MB',                       name: 'a.csv', make: () => new TextEncoder().encode(many(1_000_000, (n) => `${noise(n)},${n}\n`)), outcome: 'too-large cells' },
])('$why: within 10 s and 512 MB', async ({ name, make, outcome }) => {
  const found = await measuredReadOf(make(), name);
  expect(found.outcome).toMatch(outcome);
  expect(found.milliseconds).toBeLessThan(10_000);
  expect(found.megabytes).toBeLessThan(512);
}, 120_000);
