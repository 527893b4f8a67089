import fc from 'fast-check';
import type {
  BookDraft,
  CellDraft,
  HighlightDraft,
  RowDraft,
  SheetDraft,
  StyleDraft,
  ValidationDraft,
} from '../../src/core/book/book-draft.js';

const colour = fc.constantFrom('FFFFFF', '1f4e78', 'C00000');
/** Anything that a string may hold: halves of characters, controls, what looks like a formula or like an escape. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '=1+1',
    '+86',
    '-',
    '@x',
    '_x000D_',
    '\r\n',
    '\r',
    '\u0000',
    '\ud800',
    '\uffff',
    ' 核 报 ',
    '',
    '<&>"\'',
  ),
);
const words = fc.string({ unit: fc.constantFrom('核', '报', 'a', ' ', '&', '"', '\n'), minLength: 1, maxLength: 32 });
const number = fc
  .oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer())
  .map((value) => String(value === 0 ? 0 : value));
const formula = fc.constantFrom('A1+1', 'IF(B2<"&",1,"x""y")', "SUM('甲'!$A$1:$B$2)", 'IFERROR(A1/B1,"")');

const style: fc.Arbitrary<StyleDraft> = fc.record(
  {
    font: fc.record(
      {
        name: fc.constantFrom('黑体', 'Arial'),
        size: fc.constantFrom(9, 10.5),
        bold: fc.boolean(),
        italic: fc.boolean(),
        colour,
      },
      { requiredKeys: [] },
    ),
    fill: colour,
    border: fc.record({ sides: fc.constantFrom('all', 'bottom', 'top'), colour }),
    horizontal: fc.constantFrom('left', 'center', 'right'),
    vertical: fc.constantFrom('top', 'center', 'bottom'),
    wrap: fc.boolean(),
    indent: fc.nat(5),
    format: fc.constantFrom('0.00', '@', '0.0%', '0"个<&>"', 'General'),
    locked: fc.boolean(),
  },
  { requiredKeys: [] },
);

const content: fc.Arbitrary<CellDraft> = fc.oneof(
  anyText.map((text) => ({ text })),
  number.map((value) => ({ number: value })),
  fc
    .tuple(
      formula,
      fc.oneof(
        anyText.map((text) => ({ text })),
        number.map((value) => ({ number: value })),
        fc.constant({}),
      ),
    )
    .map(([text, cached]) => ({ formula: text, ...cached })),
  fc.constant({}),
);
const cell: fc.Arbitrary<CellDraft | null> = fc.oneof(
  fc.constant(null),
  fc
    .tuple(content, fc.option(style, { nil: undefined }))
    .map(([held, look]) => (look ? { ...held, style: look } : held)),
);
const row: fc.Arbitrary<RowDraft> = fc
  .tuple(fc.array(cell, { maxLength: 5 }), fc.option(fc.constantFrom(6, 24.5), { nil: undefined }))
  .map(([cells, height]) => (height === undefined ? { cells } : { cells, height }));

const rule: fc.Arbitrary<ValidationDraft['rule']> = fc.oneof(
  fc.record({ kind: fc.constantFrom('decimal', 'whole'), min: fc.constant('-5') }, { requiredKeys: ['kind'] }),
  fc.record({ kind: fc.constantFrom('decimal', 'whole'), min: fc.constant('0'), max: fc.constantFrom('9', 'A1') }),
  fc.constant({ kind: 'list', items: ['%', '个', '"x"'] } as const),
  fc.constant({ kind: 'list-range', range: "'甲'!$A$1:$A$3" } as const),
  formula.map((text) => ({ kind: 'formula', formula: text }) as const),
  fc.constant({ kind: 'any' } as const),
);
const told = fc.option(fc.record({ title: words, message: words }), { nil: undefined });

/** One a column, so that none overlap. */
function validationIn(column: string): fc.Arbitrary<ValidationDraft> {
  return fc
    .record({
      rule,
      allowBlank: fc.boolean(),
      strictness: fc.constantFrom('stop', 'warning', 'information'),
      error: told,
      prompt: told,
    })
    .map(({ error, prompt, ...rest }) => ({
      ...rest,
      area: `${column}2:${column}4`,
      ...(error ? { error } : {}),
      ...(prompt ? { prompt } : {}),
    }));
}

const highlight: fc.Arbitrary<HighlightDraft> = fc.record(
  { area: fc.constantFrom('A1:C3', 'B2'), formula, fill: colour, colour, bold: fc.boolean() },
  { requiredKeys: ['area', 'formula'] },
);

const details = fc.record(
  {
    merges: fc.subarray(['A1:B1', 'C2:D4', 'A7:E9']),
    frozen: fc.record({ rows: fc.nat(3), columns: fc.nat(2) }),
    filter: fc.constant('A1:C5'),
    validations: fc.tuple(validationIn('A'), validationIn('C'), validationIn('E')),
    highlights: fc.array(highlight, { maxLength: 3 }),
    protection: fc.record(
      { selectLocked: fc.boolean(), formatColumns: fc.boolean(), formatRows: fc.boolean() },
      { requiredKeys: [] },
    ),
    print: fc.record(
      {
        paper: fc.constantFrom('A4', 'A3'),
        landscape: fc.boolean(),
        fitWidth: fc.constantFrom(1, 2),
        repeatRows: fc.constant({ from: 1, to: 2 }),
        area: fc.constant('A1:C5'),
        footer: words,
        header: words,
        centred: fc.boolean(),
      },
      { requiredKeys: ['paper', 'landscape'] },
    ),
    zoom: fc.constantFrom(80, 100),
    selected: fc.constantFrom('A1', 'C4'),
  },
  { requiredKeys: [] },
);
const sheet: fc.Arbitrary<Omit<SheetDraft, 'name' | 'visibility'>> = fc
  .tuple(
    fc.array(fc.record({ width: fc.constantFrom(6, 24.5), hidden: fc.boolean() }, { requiredKeys: ['width'] }), {
      maxLength: 6,
    }),
    fc.array(row, { maxLength: 6 }),
    details,
  )
  .map(([columns, rows, rest]) => ({ columns, rows, ...rest }));

const NAMES = ['甲', "表 1'A", '<&>'];

/** Drafts that Excel has nothing against; the first sheet can be seen. */
export const arbitraryBook: fc.Arbitrary<BookDraft> = fc
  .tuple(
    fc.array(fc.tuple(sheet, fc.constantFrom('visible', 'hidden', 'very-hidden')), { minLength: 1, maxLength: 3 }),
    anyText,
    fc.record(
      {
        structureLocked: fc.boolean(),
        recalculated: fc.boolean(),
        names: fc.subarray([
          { name: '实际值', refersTo: "'甲'!$A$1:$A$3" },
          { name: '实际值', refersTo: '甲!$B$1', sheet: '甲' },
        ]),
        parts: fc.constant([{ id: '{0A1B2C3D-0000-4000-8000-000000000001}', xml: '<m xmlns="urn:x">核&amp;报</m>' }]),
        pane: fc.constant({
          id: 'bc9538f7-4841-47cc-89a9-6539343b24e2',
          version: '1.0.0.0',
          store: 'x&"',
          storeType: 'EXCatalog' as const,
        }),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([sheets, title, rest]) => ({
    title,
    sheets: sheets.map(([each, visibility], index) => ({
      ...each,
      name: NAMES[index]!,
      ...(index === 0 ? {} : { visibility }),
    })),
    ...rest,
  }));
