import { xlsxAnnotator } from '../../src/adapters/xlsx/annotate-workbook.js';
import { inflateAnywhere } from '../../src/adapters/xlsx/inflate.js';
import { makingXlsx } from '../../src/adapters/xlsx/make/make-xlsx.js';
import type { LoadedPack } from '../../src/app/ports/pack-port.js';
import type { OutgoingMaterial, OutgoingTools, ReturnDetails } from '../../src/app/use-cases/outgoing/outgoing.js';
import type { FigureSource, GroupReview, RolledFigure, RolledPart } from '../../src/core/group/group-review.js';
import { digestOf, digestOfBytes } from '../../src/core/submission/digest.js';
import { reviewBytes, type FileReview } from '../../src/entry/review/review-bytes.js';
import { drawGrid } from './grid.js';
import { xlsxOf } from './make-xlsx.js';
import { indicator, pack, target } from './pack.js';

/** Three counties of a city, of which one reported nothing; 示例数据, all of it invented. */
export const SMALL_PACK = pack({
  orgs: [
    { code: '360700', name: '赣州市' },
    { code: '360732', name: '兴国县', parent: '360700' },
    { code: '360733', name: '会昌县', parent: '360700' },
    { code: '360703', name: '南康区', parent: '360700' },
  ],
  indicators: [
    indicator({ code: '01', name: '新增就业人数', unit: '人', aggregation: 'sum', due: 'each-year' }),
    indicator({ code: '02', name: '覆盖率', unit: '%', aggregation: 'weighted', denominator: '04', due: 'each-year' }),
    indicator({ code: '03', name: '低保标准', unit: '元', aggregation: 'none', due: 'each-year' }),
    indicator({ code: '04', name: '常住人口', unit: '万人', aggregation: 'sum', due: 'each-year' }),
  ],
  targets: [
    ...['360732', '360733'].map((org) => target({ org, indicator: '01', value: '500', year: 2023 })),
    target({ org: '360700', indicator: '01', value: '1200', year: 2023 }),
    target({ org: '360700', indicator: '02', value: '95', year: 2023 }),
  ],
});
export const SMALL: LoadedPack = { pack: SMALL_PACK, digest: digestOf(SMALL_PACK) };

/** 0.1 and 0.2 as floats would not add to what the figures say. */
const FIGURES = {
  '兴国县.xlsx': { org: '360732', values: ['512.1', '96.5', '560', '70.25'] },
  '会昌县.xlsx': { org: '360733', values: ['480.2', '90', '540', '40'] },
} as const;

export interface SmallSet {
  readonly bytes: ReadonlyMap<string, Uint8Array>;
  readonly reviews: ReadonlyMap<string, FileReview>;
  readonly material: OutgoingMaterial;
}

export const TOOLS: OutgoingTools = {
  make: makingXlsx,
  annotate: xlsxAnnotator(),
  chart: () => '<svg role="img" aria-label="图"><title>图</title></svg>',
};

export function sheetOf(org: string, name: string, values: readonly string[]): Uint8Array {
  const [a, b, c, d] = values as [string, string, string, string];
  return xlsxOf([
    drawGrid(
      `| ${name}主要指标完成情况（2023年） | <  | <  | <  | <  |
       | 填报单位：${name} | < | 报告期：2023年 | < | |
       | 序号 | 指标         | 单位 | 目标值 | 实际值 |
       | 1    | 新增就业人数 | 人   | ${org === '360703' ? '' : '500'} | ${a} |
       | 2    | 覆盖率       | %    |        | ${b} |
       | 3    | 低保标准     | 元   |        | ${c} |
       | 4    | 常住人口     | 万人 |        | ${d} |`,
      '年报',
    ),
  ]);
}

export async function reviewed(name: string, bytes: Uint8Array): Promise<FileReview> {
  const setting = { pack: SMALL, candidates: [], lang: 'zh', forSubmission: false, today: '2024-01-15' } as const;
  return reviewBytes({ name, bytes }, setting, { inflate: inflateAnywhere, digest: digestOfBytes });
}

export async function smallSet(given: Partial<OutgoingMaterial> = {}): Promise<SmallSet> {
  const bytes = new Map(
    Object.entries(FIGURES).map(([file, { org, values }]) => [file, sheetOf(org, file.slice(0, 3), values)] as const),
  );
  const reviews = new Map<string, FileReview>();
  for (const [file, each] of bytes) reviews.set(file, await reviewed(file, each));
  const material: OutgoingMaterial = {
    lang: 'zh',
    loaded: SMALL,
    group: GROUP,
    returns: [...reviews.values()].map(({ filed }) => filed),
    decisions: () => null,
    details: async (file) => detailsOf(reviews, file),
    time: '2024-01-20T09:00:00+08:00',
    due: '2024-01-31',
    ...given,
  };
  return { bytes, reviews, material };
}

function detailsOf(reviews: ReadonlyMap<string, FileReview>, file: string): ReturnDetails | null {
  const found = reviews.get(file);
  return found ? { json: found.json, explanations: [] } : null;
}

function source(file: string, row: number): FigureSource {
  return { file, sheet: '年报', cell: `E${row}` };
}

function parts(row: number, weighed: boolean): readonly RolledPart[] {
  const reported = Object.entries(FIGURES).map(([file, { org, values }]): RolledPart => ({
    org,
    value: values[row]!,
    weight: weighed ? values[3] : null,
    source: source(file, row + 4),
  }));
  return [...reported, { org: '360703', value: null, weight: null, source: null }];
}

function rolled(given: Partial<RolledFigure> & Pick<RolledFigure, 'indicator' | 'way' | 'parts'>): RolledFigure {
  return {
    ...{ parent: '360700', unit: '', value: null, why: null, least: null, most: null, own: null, completion: null },
    attained: { met: 0, judged: 0 },
    ...given,
  };
}

/** As worked out by hand. */
export const GROUP: GroupReview = {
  parent: '360700',
  period: '2023',
  expected: ['360732', '360733', '360703'],
  exempt: [],
  missing: ['360703'],
  standing: { '360732': '兴国县.xlsx', '360733': '会昌县.xlsx' },
  findings: [],
  rollup: [
    rolled({
      indicator: '01',
      way: 'sum',
      unit: '人',
      parts: parts(0, false),
      value: '992.3',
      least: { org: '360733', value: '480.2' },
      most: { org: '360732', value: '512.1' },
      attained: { met: 1, judged: 2 },
      own: { value: '1000', source: null },
      completion: {
        ...{ target: '1200', rate: '82.7', exactRate: '9923/12000', difference: '-207.7', differenceUnit: '人' },
        ...{ status: 'unmet', verdict: '未完成' },
      },
    }),
    rolled({
      indicator: '02',
      way: 'weighted',
      unit: '%',
      parts: parts(1, true),
      value: '94.1417233561',
      completion: {
        ...{ target: '95', rate: '99.1', exactRate: null, difference: '-0.9', differenceUnit: '个百分点' },
        ...{ status: 'unmet', verdict: '低于目标0.9个百分点' },
      },
    }),
    rolled({ indicator: '03', way: 'none', unit: '元', parts: parts(2, false), why: 'not-additive' }),
    rolled({ indicator: '04', way: 'sum', unit: '万人', parts: parts(3, false), value: '110.25' }),
  ],
};
