import { describe, expect, test } from '@jest/globals';
import { indicator, pack, target } from '../../../test/support/pack.js';
import { factsOf, gridsOf, typed } from '../../../test/support/template.js';
import { findOrg, type Indicator, type Pack } from '../indicator/pack.js';
import { review } from '../review/review.js';
import { addressOf } from '../sheet/address.js';
import { readSubmission, writeSubmission } from '../submission/submission-part.js';
import { carryOver } from './carry-over.js';
import { carryRemarkMessage } from './carry-remark.js';
import { templateBook } from './template-book.js';
import type { TemplateRequest } from './template-request.js';

/** 示例数据: invented figures. */
const INDICATORS: readonly Indicator[] = [
  indicator({ code: '01', name: '护理型床位占比', decimals: 2 }),
  indicator({ code: '02', name: '床位数', unit: '张', decimals: 0 }),
  indicator({ code: '03', name: '救助资金', unit: '元', decimals: 2 }),
  indicator({ code: '04', name: '志愿者人数', unit: '人', decimals: 0 }),
  indicator({ code: '05', name: '分摊面积', unit: '亩', decimals: 2 }),
];
const TEXTS = { '05': '>100' };
const OLD = packOf(INDICATORS, '1.0.0');
const ENTRIES: ReadonlyMap<string, string | number> = new Map<string, string | number>([
  ['G10', 62.5],
  ['G11', '510张'],
  ['G12', 12500],
  ['G13', 88],
  ['G14', 1],
  ['L10', '新增一所'],
]);
const EXPLAINED = {
  findings: ['series.jump|main|01|actual|', 'series.jump|main|04|actual|'],
  ...{ category: 'real-change' as const, ground: '示例文件1号', text: '新建一所护理院，床位增加。' },
};

function packOf(
  indicators: readonly Indicator[],
  version: string,
  texts: Readonly<Record<string, string>> = TEXTS,
): Pack {
  return pack({
    indicators,
    version,
    targets: indicators.map(({ code }) => target({ indicator: code, value: texts[code] ?? '100' })),
  });
}

function requestOf(of: Pack): TemplateRequest {
  return {
    pack: of,
    digest: 'sha256:00',
    form: of.forms[0]!,
    org: findOrg(of, '360732')!,
    period: '2025',
    previous: null,
    pane: null,
  };
}

function carriedInto(to: Pack) {
  const book = templateBook(requestOf(OLD));
  const facts = factsOf(book);
  const submission = writeSubmission({ explanations: [EXPLAINED], stamp: null, submitted: 1 });
  const old = {
    grids: typed(gridsOf(book), ENTRIES, addressOf),
    facts: { ...facts, customXml: [...facts.customXml, submission] },
  };
  return carryOver(old, requestOf(to));
}

function without(...codes: readonly string[]): readonly Indicator[] {
  return INDICATORS.filter(({ code }) => !codes.includes(code));
}

const changed = (code: string, given: Partial<Indicator>): readonly Indicator[] =>
  INDICATORS.map((each) => (each.code === code ? { ...each, ...given } : each));

describe('an older sheet in the new template', () => {
  test('brings its figures, words and explanations', () => {
    const to = packOf(INDICATORS, '1.1.0');
    const { carried, remarks } = carriedInto(to);
    expect(remarks).toEqual([]);
    const book = templateBook({ ...requestOf(to), carried });
    const { rows } = book.sheets[0]!;
    expect(rows[9]!.cells[6]).toMatchObject({ number: '62.5' });
    expect(rows[9]!.cells[7]).toMatchObject({ number: '62.5' });
    expect(rows[9]!.cells[11]).toMatchObject({ text: '新增一所' });
    expect(readSubmission(factsOf(book).customXml).explanations).toEqual([EXPLAINED]);
    const { findings } = review(gridsOf(book), to, { facts: factsOf(book) });
    const codes = findings.map(({ finding }) => finding.code);
    expect(codes).not.toContain('cell.formula-stale');
    expect(codes).not.toContain('form.template-outdated');
    expect(codes).toContain('cell.unit-in-value');
  });

  test('finds rows that stand elsewhere now', () => {
    const { carried } = carriedInto(packOf([...INDICATORS].reverse(), '1.1.0'));
    expect(carried.cells.get('6 01')).toEqual({ number: '62.5' });
  });

  // prettier-ignore
  test.each([
    { why: 'an indicator is gone',             to: packOf(without('04'), '1.1.0'),                            says: [['indicator-gone', 'G13']],  stays: '6 04' },
    { why: 'a unit converts exactly',          to: packOf(changed('03', { unit: '万元' }), '1.1.0'),          says: [['target-changed', 'D12'], ['converted', 'G12']],       carries: ['6 03', '1.25'] },
    { why: 'a unit is of another kind',        to: packOf(changed('04', { unit: '元' }), '1.1.0'),            says: [['unit-changed', 'G13']],    stays: '6 04' },
    { why: 'a conversion has no end',    to: packOf(changed('05', { unit: '公顷' }), '1.1.0'),          says: [['not-exact', 'G14']], stays: '6 05' },
    { why: 'a target changed',                 to: packOf(INDICATORS, '1.1.0', { ...TEXTS, '02': '120' }),              says: [['target-changed', 'D11']],  carries: ['6 02', '510张'] },
    { why: 'a code has quite another name',   to: packOf(changed('02', { name: '养老机构床位总量' }), '1.1.0'), says: [['row-unsure', 'G11']],       stays: '6 02' },
    { why: 'a name is a little different',    to: packOf(changed('01', { name: '护理型床位的占比' }), '1.1.0'), says: [['renamed', 'B10']],        carries: ['6 01', '62.5'] },
  ])('where $why: $says', ({ to, says, stays, carries }) => {
    const { carried, remarks } = carriedInto(to);
    expect(remarks.map(({ code, at }) => [code, at && addressOf(at.row, at.column)])).toEqual(says);
    if (stays !== undefined) expect(carried.cells.has(stays)).toBe(false);
    if (carries) expect(Object.values(carried.cells.get(carries[0]!) ?? {})).toEqual([carries[1]]);
    for (const each of remarks) expect(carryRemarkMessage(each, 'zh')).not.toBe(carryRemarkMessage(each, 'en'));
  });

  test('leaves explanations of what is gone, and the stamp', () => {
    const { carried, remarks } = carriedInto(packOf(without('01', '04'), '1.1.0'));
    expect(remarks.map(({ code }) => code)).toContain('explanation-gone');
    expect(readSubmission(carried.parts.map(({ xml }) => xml))).toEqual({
      explanations: [],
      stamp: null,
      submitted: 1,
    });
  });
});
