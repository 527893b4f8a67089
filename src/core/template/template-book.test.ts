import { describe, expect, test } from '@jest/globals';
import { indicator, pack, target } from '../../../test/support/pack.js';
import { factsOf, gridsOf, typed } from '../../../test/support/template.js';
import type { BookDraft, CellDraft } from '../book/book-draft.js';
import { planFill } from '../completion/plan-fill.js';
import { findOrg, type Pack } from '../indicator/pack.js';
import { review, type Review } from '../review/review.js';
import { prepare } from '../review/prepare.js';
import { addressOf, parseAddress } from '../sheet/address.js';
import type { SheetGrid } from '../sheet/grid.js';
import { templateBook, templateFit } from './template-book.js';
import type { TemplateRequest } from './template-request.js';

/** 示例数据: invented figures. */
const PACK: Pack = pack({
  indicators: [
    indicator({ code: '01', name: '护理型床位占比', decimals: 2, range: { min: '0', max: '100' }, bounded: true }),
    indicator({ code: '02', name: '床位数', unit: '张', decimals: 0, integer: true, range: { min: '0' } }),
    indicator({ code: '03', name: '供养标准', unit: '元/人、月', kind: 'ratio', reference: 'dibao' }),
    indicator({ code: '04', name: '新增网点数', unit: '个', kind: 'added', decimals: 0 }),
    indicator({ code: '05', name: '事故起数', unit: '起', direction: 'lower-is-better', decimals: 0 }),
    indicator({ code: '06', name: '救助人次增速', kind: 'growth', decimals: 2 }),
    indicator({ code: '07', name: '工作评价', unit: '', kind: 'qualitative' }),
  ],
  references: [{ id: 'dibao', name: '低保标准', unit: '元/人、月', owner: 'parent', publisher: '示例部门' }],
  targets: [
    target({ indicator: '01', value: '60' }),
    target({ indicator: '02', value: '500', text: '不少于500张' }),
    target({ indicator: '03', value: '1.3', text: '不低于低保标准的1.3倍' }),
    target({ indicator: '04', value: '8' }),
    target({ indicator: '05', value: '10', sense: 'at-most', text: '10以内' }),
    target({ indicator: '06', value: '3' }),
    { indicator: '07', org: '360732', year: 2025, sense: 'at-least', text: '持续提升' },
    target({ indicator: '01', org: '360733', value: '55' }),
  ],
  actuals: [{ indicator: '01', org: '360732', period: '2024', value: '58.25' }],
});

function request(given: Partial<TemplateRequest> = {}): TemplateRequest {
  const org = findOrg(PACK, '360732')!;
  return {
    pack: PACK,
    digest: 'sha256:00',
    form: PACK.forms[0]!,
    org,
    period: '2025',
    previous: null,
    pane: null,
    ...given,
  };
}

function cellOf(book: BookDraft, address: string): CellDraft | null {
  const { row, column } = parseAddress(address)!;
  return book.sheets[0]!.rows[row]?.cells[column] ?? null;
}

const BOOK = templateBook(request());
const FIRST = 10;
const FILLED: ReadonlyMap<string, string | number> = new Map<string, string | number>([
  ['G10', 62.5],
  ['G11', 512],
  ['G12', 845],
  ['F12', 650],
  ['G13', 9],
  ['G14', 7],
  ['G15', 4.25],
  ['G16', '良好'],
  ...signatures(),
]);

function signatures(): [string, string][] {
  const open = BOOK.sheets[0]!.rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => (cell?.style?.border?.sides === 'bottom' ? [addressOf(row, column)] : [])),
  );
  return open.map((address) => [address, '2026-01-10']);
}

function reviewed(grids: readonly SheetGrid[], of = BOOK, by: Pack = PACK): Review {
  return review(grids, by, { facts: factsOf(of), fileName: '360732_兴国县_2025_年报.xlsx' });
}

const codes = ({ findings }: Review): readonly string[] =>
  [...new Set(findings.map(({ finding }) => finding.code))].sort();

describe('a fresh template', () => {
  test('is bound for certain, and only what is not filled in is found', () => {
    const fresh = reviewed(gridsOf(BOOK));
    expect(codes(fresh)).toEqual(['cell.missing', 'form.unsigned', 'stamp.absent']);
    expect(fresh.findings.filter(({ finding }) => finding.code === 'cell.missing')).toHaveLength(7);
    expect(new Set(fresh.subject.filed.tables[0]!.rows.map(({ binding }) => binding.certainty))).toEqual(
      new Set(['certain']),
    );
    expect(fresh.subject.filed).toMatchObject({
      org: { value: '360732', certainty: 'certain' },
      period: { value: '2025' },
    });
  });

  test('has the org’s own targets, and last year’s figure, locked', () => {
    expect(cellOf(BOOK, 'D10')).toMatchObject({ number: '60' });
    expect(cellOf(BOOK, 'D11')).toMatchObject({ text: '不少于500张' });
    expect(cellOf(BOOK, 'E10')).toMatchObject({ number: '58.25' });
    expect(cellOf(BOOK, 'E10')!.style?.locked).not.toBe(false);
    expect(cellOf(templateBook(request({ org: findOrg(PACK, '360733')! })), 'D10')).toMatchObject({ number: '55' });
  });

  // prettier-ignore
  test.each([
    { why: 'an actual',                       cell: 'G10', open: true },
    { why: 'a figure of last year that nobody has', cell: 'E11', open: true },
    { why: 'a reference that nobody gave',    cell: 'F12', open: true },
    { why: 'a reference that is not needed',  cell: 'F10', open: false },
    { why: 'a target',                        cell: 'D10', open: false },
    { why: 'a formula',                       cell: 'H10', open: false },
    { why: 'a rate that the definition does not give', cell: 'H14', open: false },
    { why: 'a verdict that a person gives',   cell: 'K16', open: true },
    { why: 'a note',                          cell: 'L10', open: true },
    { why: 'a name',                          cell: 'B10', open: false },
    { why: 'the title',                       cell: 'A1',  open: false },
  ])('$why, $cell, is open: $open', ({ cell, open }) => expect(cellOf(BOOK, cell)?.style?.locked === false).toBe(open));

  test('is the same each time', () => expect(templateBook(request())).toEqual(BOOK));
});

describe('a filled template', () => {
  const filled = typed(gridsOf(BOOK), FILLED, addressOf);

  test('gives no finding', () => expect(codes(reviewed(filled))).toEqual(['stamp.absent']));

  test('shows what fill would write, by the very formulas', () => {
    const bare = filled.map((grid) => ({
      ...grid,
      cells: grid.cells.map((row, at) => row?.map((cell, column) => (isCompletion(at, column) ? null : cell))),
    }));
    const subject = prepare(bare, PACK, { facts: factsOf(BOOK) });
    const plan = planFill(subject, { as: 'formulas', overwrite: false });
    expect(plan.writes.length).toBeGreaterThan(12);
    for (const { at, formula, value } of plan.writes) {
      const own = filled[0]!.cells[at.row]?.[at.column];
      if (own?.formula === undefined) continue;
      expect([addressOf(at.row, at.column), own.value]).toEqual([addressOf(at.row, at.column), value]);
      expect(own.formula).toBe(formula);
    }
  });
});

function isCompletion(row: number, column: number): boolean {
  return row >= FIRST - 1 && row < FIRST + 6 && column >= 7 && column <= 10;
}

// prettier-ignore
test.each([
  { why: 'a target',             cell: 'D10', value: 50,       finds: 'form.target-altered' },
  { why: 'a unit',               cell: 'C11', value: '万张',   finds: 'form.unit-altered' },
  { why: 'a name',               cell: 'B10', value: '别的',   finds: 'form.indicator-renamed' },
  { why: 'a header',             cell: 'H8',  value: '得分',   finds: 'form.template-altered' },
  { why: 'words for a figure',   cell: 'G10', value: '62.5%',  finds: 'cell.unit-in-value' },
  { why: 'a figure out of range', cell: 'G10', value: 162.5,   finds: 'cell.numerator-exceeds' },
])('$why that was tampered with is found: $finds', ({ cell, value, finds }) => {
  const entries = new Map<string, string | number>([...FILLED, [cell, value]]);
  expect(codes(reviewed(typed(gridsOf(BOOK), entries, addressOf)))).toContain(finds);
});

test('a template of an earlier version is outdated', () => {
  const newer = { ...PACK, version: '1.1.0' };
  expect(codes(reviewed(typed(gridsOf(BOOK), FILLED, addressOf), BOOK, newer))).toContain('form.template-outdated');
});

describe('the drawn sheet', () => {
  const [sheet, hidden] = BOOK.sheets;

  test('refuses only where the definition is certain, and says why in words', () => {
    const of = (area: string) => sheet!.validations!.find((each) => each.area === area);
    const certain = 'OR(G10="/",AND(ISNUMBER(G10),G10>=0,G10<=100))';
    expect(of('G10')).toMatchObject({ rule: { kind: 'formula', formula: certain }, strictness: 'stop' });
    expect(of('G11')).toMatchObject({ rule: { kind: 'whole', min: '0' }, strictness: 'warning' });
    expect(of('F12')).toMatchObject({ rule: { kind: 'decimal' }, strictness: 'warning' });
    for (const { error, prompt } of sheet!.validations!) {
      expect(Math.max(error?.title.length ?? 0, prompt?.title.length ?? 0)).toBeLessThanOrEqual(32);
      expect(Math.max(error?.message.length ?? 0, prompt?.message.length ?? 0)).toBeLessThanOrEqual(255);
    }
  });

  test('is protected, prints on A4 across, and repeats its header', () => {
    expect(BOOK.structureLocked).toBe(true);
    expect(sheet).toMatchObject({
      protection: {},
      frozen: { rows: 9, columns: 2 },
      print: { paper: 'A4', landscape: true, fitWidth: 1, repeatRows: { from: 8, to: 9 }, footer: '第 &P 页 共 &N 页' },
    });
  });

  test('names cells and columns', () => {
    const names = new Map(BOOK.names!.map(({ name, refersTo }) => [name, refersTo]));
    expect(names.get('HB_actual')).toBe("'报表'!$G$10:$G$16");
    expect(names.get('HB_rate_02')).toBe("'报表'!$H$11");
    expect([...names.keys()].every((each) => /^[A-Z_][0-9A-Z_.]*$/i.test(each))).toBe(true);
  });

  test('carries its metadata twice', () => {
    expect(hidden).toMatchObject({ name: '_hebao', visibility: 'very-hidden' });
    const bySheet = prepare(gridsOf(BOOK), PACK, {}).filed.metadata;
    const byPart = prepare(gridsOf(BOOK), PACK, { facts: factsOf(BOOK) }).filed.metadata;
    expect(bySheet).toEqual(byPart);
    expect(byPart).toMatchObject({
      pack: 'test',
      version: '1.0.0',
      digest: 'sha256:00',
      form: 'main',
      org: '360732',
      period: '2025',
    });
    expect(byPart!.layout).toMatchObject({ sheet: '报表', columns: { actual: 'G8' }, rows: { '01': 10, '07': 16 } });
  });
});

test('a form whose columns no one would recognise is told beforehand', () => {
  const form = {
    ...PACK.forms[0]!,
    columns: PACK.forms[0]!.columns.map((each) => ({ ...each, header: each.role === 'actual' ? '2020' : each.header })),
  };
  expect(templateFit(request({ form, pack: { ...PACK, forms: [form] } }))).toEqual(['2020']);
  expect(templateFit(request())).toEqual([]);
});
