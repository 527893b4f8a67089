import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HostError } from '../../../app/ports/host-error.js';
import { DEFAULT_BOUNDS } from '../bounds.js';
import { XmlCursor } from '../edit/xml-cursor.js';
import { readFrame } from './sheet-frame.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What a sheet's frame says, and how many tokens its cells were; or why it is refused. */
function outcome(text: string, bounds = DEFAULT_BOUNDS): unknown {
  const cursor = new XmlCursor(text, 'sheet1.xml', bounds.depth);
  let tokens = 0;
  try {
    const settings = readFrame(cursor, bounds, () => {
      if (cursor.isEmpty()) return;
      for (cursor.next(); cursor.depth > 1; cursor.next()) tokens += 1;
    });
    return { settings, tokens };
  } catch (error) {
    if (error instanceof HostError) return { code: error.code, data: error.data };
    throw error;
  }
}

/** Bounds that are nobody else's: nothing was remembered under them. */
const unremembered = (text: string): unknown => outcome(text, { ...DEFAULT_BOUNDS });

const root = `<worksheet xmlns="${MAIN}">`;
const cols = '<cols><col min="2" max="3" hidden="1"/></cols>';
const merges = '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
const cells = '<sheetData><row><c/></row></sheetData>';

// prettier-ignore
test.each([
  { why: 'another sheet of the template, other cells',       before: `${root}${cols}<sheetData/>${merges}</worksheet>`, then: `${root}${cols}${cells}${merges}</worksheet>` },
  { why: 'the same beginning, another end',                  before: `${root}${cols}${cells}</worksheet>`,              then: `${root}${cols}${cells}${merges}</worksheet>` },
  { why: 'the same end, another beginning',                  before: `${root}${cols}${cells}${merges}</worksheet>`,     then: `${root}${cells}${merges}</worksheet>` },
  { why: 'the same beginning, an end that is broken',        before: `${root}${cells}${merges}</worksheet>`,            then: `${root}${cells}${merges}<a></worksheet>` },
  { why: 'the same beginning and end, cells that are broken', before: `${root}${cells}${merges}</worksheet>`,           then: `${root}<sheetData><row></sheetData>${merges}</worksheet>` },
  { why: 'a second sheetData behind the same beginning',     before: `${root}${cells}</worksheet>`,                     then: `${root}${cells}${cells}</worksheet>` },
  { why: 'another element whose name begins alike',          before: `${root}${cells}</worksheet>`,                     then: `${root}<sheetDataX/>${cells}</worksheet>` },
  { why: 'the beginning inside a comment',                   before: `${root}${cells}</worksheet>`,                     then: `<!--${root}<sheetData>-->${root}${cols}${cells}</worksheet>` },
  { why: 'cells of another namespace',                       before: `${root}${cells}</worksheet>`,                     then: `${root}<sheetData xmlns="urn:x"/>${cells}</worksheet>` },
  { why: 'a beginning that says otherwise what sheetData is', before: `${root}${cells}</worksheet>`,                    then: `<worksheet xmlns="urn:x">${cells}</worksheet>` },
  { why: 'under a prefix',                                   before: `${root}${cells}</worksheet>`,                     then: `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/><x:mergeCells><x:mergeCell ref="C1:C2"/></x:mergeCells></x:worksheet>` },
])('a sheet is read as if it were the first: $why', ({ before, then }) => {
  for (const text of [before, then, before, then]) expect(outcome(text)).toEqual(unremembered(text));
});

test('in whatever order sheets come', () => {
  const head = fc.constantFrom(
    root,
    `${root}${cols}`,
    `${root}<a>`,
    `\ufeff${root}`,
    `${root}<sheetProtection sheet="1"/>`,
  );
  const tail = fc.constantFrom(
    '</worksheet>',
    `${merges}</worksheet>`,
    '<sheetProtection sheet="1"/></worksheet>',
    `</a></worksheet>`,
    '',
  );
  const middle = fc.constantFrom(cells, '<sheetData/>', '', '<sheetData><row/></sheetData>');
  fc.assert(
    fc.property(fc.array(fc.tuple(head, middle, tail), { maxLength: 40 }), (sheets) => {
      for (const pieces of sheets) {
        const text = pieces.join('');
        expect(outcome(text)).toEqual(unremembered(text));
      }
    }),
    { numRuns: 60 },
  );
});
