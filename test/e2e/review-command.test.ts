import { cpSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Validator, type Schema } from '@cfworker/json-schema';
import type { GroupJson } from '../../src/app/view/group-json.js';
import type { ReviewJson } from '../../src/app/view/review-json.js';
import type { Pack } from '../../src/core/indicator/pack.js';
import { hebao } from '../support/cli.js';
import { drawGrid } from '../support/grid.js';
import { xlsxOf } from '../support/make-xlsx.js';

const HOSTILE = ['file-encrypted.xlsx', 'file-not-a-workbook.xlsx', 'file-too-large.xlsx', 'file-unreadable.xlsx'];
const schema = JSON.parse(readFileSync('assets/schemas/review.schema.json', 'utf8')) as Schema;
let folder = '';
let pack = '';

type SetJson = ReviewJson & { readonly group: GroupJson };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hebao-review-'));
  pack = join(folder, 'pack.json');
  writeFileSync(pack, JSON.stringify(setPack()));
  mkdirSync(join(folder, 'good'));
  for (const [org, ...figures] of FIGURES) writeFileSync(join(folder, 'good', `${org}.xlsx`), returnOf(org, figures));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** 示例数据. */
const FIGURES = [
  ['示例市', 600, 80, 3000],
  ['甲县', 100, 90, 1000],
  ['乙县', 200, 60, 1000],
  ['丙县', 300, 90, 1000],
] as const;

function returnOf(org: string, [beds, covered, people]: readonly number[]): Uint8Array {
  const drawing = [
    '| 主要指标完成情况（2025年） | | | |',
    `| 填报单位：${org} | | | |`,
    '| 序号 | 指标 | 单位 | 实际值 |',
    `| 01 | 养老床位数 | 张 | ${beds} |`,
    `| 02 | 服务覆盖率 | % | ${covered} |`,
    `| 03 | 应服务人数 | 人 | ${people} |`,
  ];
  return xlsxOf([drawGrid(drawing.join('\n'))]);
}

function setPack(): Pack {
  const columns = [
    { role: 'code', header: '序号' },
    { role: 'indicator', header: '指标', required: true },
    { role: 'unit', header: '单位' },
    { role: 'actual', header: '实际值', required: true },
  ] as const;
  const usual = { attribute: 'anticipatory', direction: 'higher-is-better', kind: 'level', due: 'end' } as const;
  return {
    schema: 'hebao.pack/1',
    ...{ id: 'set', version: '1.0.0', title: '示例数据', publisher: '示例', period: 'year' },
    plan: { first: 2021, last: 2025, base: 2020 },
    orgs: [
      { code: '990700', name: '示例市' },
      ...['甲县', '乙县', '丙县'].map((name, at) => ({ code: `99070${at + 1}`, name, parent: '990700' })),
    ],
    indicators: [
      { ...usual, code: '01', name: '养老床位数', unit: '张', aggregation: 'sum', decimals: 0 },
      { ...usual, code: '02', name: '服务覆盖率', unit: '%', aggregation: 'weighted', denominator: '03', decimals: 2 },
      { ...usual, code: '03', name: '应服务人数', unit: '人', aggregation: 'sum', decimals: 0 },
    ],
    forms: [{ id: 'main', title: '主要指标完成情况', period: 'year', indicators: ['01', '02', '03'], columns }],
    targets: [{ indicator: '01', org: '990700', year: 2025, sense: 'at-least', value: '500', text: '≥500张' }],
  };
}

function reviewed(args: readonly string[]): { readonly status: number | null; readonly result: SetJson } {
  const { status, stdout } = hebao(['review', ...args, '--json']);
  return { status, result: JSON.parse(stdout) as SetJson };
}

describe('review', () => {
  test('a city and its counties: nothing blocks, and what they make together is told', () => {
    const { status, result } = reviewed([join(folder, 'good'), '--pack', pack]);
    expect(new Validator(schema, '2020-12', false).validate(result).errors).toEqual([]);
    expect(result.group.findings).toEqual([]);
    expect(status).toBe(0);
    expect(result.group).toMatchObject({ parent: '990700', period: '2025', missing: [] });
    expect(result.group.rollup.map(({ value }) => value)).toEqual(['600', '80', '3000']);
    expect(result.group.rollup[0]).toMatchObject({ completion: { rate: '120.0', status: 'exceeded' } });
  });

  test('each file is what check says of it, byte for byte', () => {
    const alone = JSON.parse(hebao(['check', join(folder, 'good'), '--pack', pack, '--json']).stdout) as ReviewJson;
    const { result } = reviewed([join(folder, 'good'), '--pack', pack]);
    expect(JSON.stringify(result.files)).toBe(JSON.stringify(alone.files));
  });

  test('hostile files among them are named as such, and spoil nothing else', () => {
    const mixed = join(folder, 'mixed');
    cpSync(join(folder, 'good'), mixed, { recursive: true });
    rmSync(join(mixed, '丙县.xlsx'));
    for (const name of HOSTILE) copyFileSync(join('test/golden', name), join(mixed, name));
    copyFileSync(join('test/golden', HOSTILE[0]!), join(mixed, '丙县.xlsx'));
    const { status, result } = reviewed([mixed, '--pack', pack]);
    expect(status).toBe(1);
    expect(new Validator(schema, '2020-12', false).validate(result).errors).toEqual([]);
    const codes = result.files
      .filter((each) => each.org === null)
      .map(({ findings }) => findings[0]?.code.split('.')[0]);
    expect(codes).toEqual(Array(HOSTILE.length + 1).fill('file'));
    const good = reviewed([join(folder, 'good'), '--pack', pack]).result.files;
    const same = (files: ReviewJson['files']) =>
      files
        .filter(({ org }) => org !== null && org.name !== '丙县')
        .map(({ org, digest, values, findings, summary }) => ({ org, digest, values, findings, summary }));
    expect(same(result.files)).toEqual(same(good));
    expect(result.group.findings).toMatchObject([
      { code: 'group.return-missing', org: '990703', data: { aside: [{ file: join(mixed, '丙县.xlsx') }] } },
    ]);
  });

  test('for people: who is there, what only the set shows, what they make; in both languages', () => {
    const files = ['甲县.xlsx', '乙县.xlsx'].map((name) => join(folder, 'good', name));
    const [zh, en] = [[], ['--lang', 'en']].map((lang) => hebao(['review', ...files, '--pack', pack, ...lang]));
    expect([zh!.status, en!.status]).toEqual([1, 1]);
    for (const text of ['未报', '丙县', '汇总：示例市', '300张']) expect(zh!.stdout).toContain(text);
    expect(en!.stdout).toContain('There is no return of “丙县”');
  });

  test('-o writes the roll-up, and no return is ever overwritten', () => {
    const out = join(folder, 'rollup.xlsx');
    expect(hebao(['review', join(folder, 'good'), '--pack', pack, '-o', out]).status).toBe(0);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
    const own = join(folder, 'good', '甲县.xlsx');
    const before = readFileSync(own);
    expect(hebao(['review', join(folder, 'good'), '--pack', pack, '-o', own]).status).toBe(2);
    expect(readFileSync(own).equals(before)).toBe(true);
  });

  test('without --pack the first return that is recognised decides for all', () => {
    const { status, stdout } = hebao([
      'review',
      'test/golden/file-encrypted.xlsx',
      'assets/samples/xingguo-2023-clean.xlsx',
    ]);
    expect(status).toBe(1); // the other counties are missing
    expect(stdout).toContain('xingguo-14fyp');
    expect(stdout).toContain('xingguo-2023-clean.xlsx');
  });

  // prettier-ignore
  test.each([
    { why: 'nothing to review', args: [] },
    { why: 'no such parent', args: ['test/golden/clean.xlsx', '--pack', 'xingguo-14fyp', '--parent', '110000'] },
    { why: 'a period that is none', args: ['test/golden/clean.xlsx', '--period', '2023-13'] },
    { why: 'no file is usable', args: ['test/golden/file-encrypted.xlsx', 'nowhere.xlsx', '--pack', 'xingguo-14fyp', '--json'] },
  ])('exit status 2: $why', ({ args }) => {
    const { status, stdout, stderr } = hebao(['review', ...args]);
    expect(status).toBe(2);
    expect(stdout + stderr).not.toBe('');
    expect(stderr).not.toMatch(/\bat \w+.*\.js:\d+/);
  });
});
