import { describe, expect, test } from '@jest/globals';
import { makeXlsx } from '../../src/adapters/xlsx/make/make-xlsx.js';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook.js';
import type { Org, Pack } from '../../src/core/indicator/pack.js';
import { addressOf } from '../../src/core/sheet/address.js';
import type { ReportedValue } from '../../src/core/sheet/return.js';
import { review } from '../../src/core/review/review.js';
import { templateBook } from '../../src/core/template/template-book.js';
import { templateName } from '../../src/core/template/template-name.js';
import { recalculated } from '../support/libre-office.js';
import { bookByOpenpyxl, type SheetByOpenpyxl } from '../support/openpyxl-book.js';
import { seenByOpenpyxl } from '../support/openpyxl.js';
import { indicator, pack, target } from '../support/pack.js';
import { typeTemplate } from '../support/type-template.js';

/** As many as the gate has time for; the bench makes 120 and 3,000. */
const COUNTIES = 12;
const ORGS: readonly Org[] = Array.from({ length: COUNTIES }, (_, at) => ({
  code: String(990101 + at),
  name: `示例${'甲乙丙丁戊己庚辛壬癸子丑'[at]}县`,
  parent: '990100',
}));

/** 示例数据: invented counties and figures. */
const PACK: Pack = pack({
  orgs: [{ code: '990100', name: '示例市' }, ...ORGS],
  indicators: [
    indicator({ code: '01', name: '护理型床位占比', decimals: 2, range: { min: '0', max: '100' }, bounded: true }),
    indicator({ code: '02', name: '床位数', unit: '张', decimals: 0, integer: true, range: { min: '0' } }),
    indicator({ code: '03', name: '供养标准', unit: '元/人、月', kind: 'ratio', reference: 'dibao', decimals: 2 }),
    indicator({ code: '04', name: '事故起数', unit: '起', direction: 'lower-is-better', decimals: 0 }),
  ],
  references: [{ id: 'dibao', name: '低保标准', unit: '元/人、月', owner: 'parent' }],
  targets: ORGS.flatMap(({ code }, at) => [
    target({ indicator: '01', org: code, value: String(50 + at) }),
    target({ indicator: '02', org: code, value: String(400 + at) }),
    target({ indicator: '03', org: code, value: '1.3', text: '不低于低保标准的1.3倍' }),
    target({ indicator: '04', org: code, value: '10', sense: 'at-most' }),
  ]),
});

const FORM = PACK.forms[0]!;
const MADE = ORGS.map((org) =>
  makeXlsx(
    templateBook({ pack: PACK, digest: 'sha256:00', form: FORM, org, period: '2025', previous: null, pane: null }),
  ),
);

/** What each county types; some plant a mistake. */
function entry(value: ReportedValue, county: number): string | number | null {
  if (value.role === 'reference') return value.indicator === '03' ? 650 : null;
  if (value.role !== 'actual') return null;
  if (value.indicator === '01') return PLANTED[county] === 'cell.unit-in-value' ? '65.5%' : 65.5 + county / 100;
  if (value.indicator === '02') return PLANTED[county] === 'cell.missing' ? null : 480 + county;
  if (value.indicator === '03') return PLANTED[county] === 'target.unmet' ? 800 : 850.5;
  return 7;
}

const PLANTED: Readonly<Record<number, string>> = { 1: 'cell.unit-in-value', 3: 'cell.missing', 5: 'target.unmet' };

describe('templates of a dozen counties, typed into and calculated by LibreOffice', () => {
  const filled = MADE.map((bytes, county) => typeTemplate(bytes, PACK, (value) => entry(value, county)));
  const calculated = recalculated(filled);

  test('give no finding but those planted, and every row is bound for certain', () => {
    const found = calculated.map((bytes, county) => {
      const { grids, facts } = readWorkbook(bytes);
      const name = templateName(PACK, FORM, ORGS[county]!, '2025');
      const { findings, subject } = review(grids, PACK, { facts, fileName: name, today: '2026-01-12' });
      expect(subject.filed.tables[0]!.rows.map(({ binding }) => binding.certainty)).toEqual(Array(4).fill('certain'));
      expect(subject.filed.org?.value).toBe(ORGS[county]!.code);
      return findings.map(({ finding }) => finding.code).filter((code) => code !== 'stamp.absent');
    });
    // a text for a figure leaves the formulas beside it blank, which is said as a hint
    const follows = (code: string): readonly string[] =>
      code === 'cell.unit-in-value' ? [code, 'completion.missing', 'completion.missing'] : [code];
    expect(found).toEqual(ORGS.map((_, county) => follows(PLANTED[county] ?? '').filter((code) => code !== '')));
  });

  test('stay protected, and open where they were', () => {
    const [before, after] = [MADE[0]!, calculated[0]!].map((bytes) => readWorkbook(bytes).grids[0]!);
    const opened = (grid: typeof before) => {
      const cells = new Set<string>();
      for (const { top, left, bottom, right } of grid!.protection!.unlocked)
        for (let row = top; row <= Math.min(bottom, 40); row += 1)
          for (let column = left; column <= Math.min(right, 30); column += 1) cells.add(addressOf(row, column));
      return [...cells].sort();
    };
    expect(opened(after)).toEqual(opened(before));
    expect(opened(before)).toContain('G10');
    expect(opened(before)).not.toContain('H10');
  });

  test('keep their validations, with the words, and their highlights', () => {
    const [before, after] = [MADE[0]!, calculated[0]!].map((bytes) => bookByOpenpyxl(bytes).sheets['报表']!);
    const told = ({ validations }: SheetByOpenpyxl) =>
      validations.map(({ area, error, prompt }) => `${area} ${JSON.stringify([error, prompt])}`).sort();
    expect(told(after!)).toEqual(told(before!));
    expect(told(before!).length).toBeGreaterThan(4);
    expect(after!.highlights.length).toBe(before!.highlights.length);
  });
});

test('openpyxl opens a template and sees its words and formulas', () => {
  const seen = seenByOpenpyxl(MADE[0]!);
  expect(seen['报表']!['D10']).toMatchObject({ value: 50 });
  expect(String(seen['报表']!['H10']!.value)).toMatch(/^=IF\(ISNUMBER\(G10\)/);
  expect(seen['_hebao']!['A1']).toMatchObject({ value: 'schema' });
});
