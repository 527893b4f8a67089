import type { SheetGrid } from '../sheet/grid.js';
import { plain } from '../sheet/plain-text.js';
import { cellText } from '../sheet/spread-merges.js';

/** What a column of an orgs list holds. */
export type OrgField =
  'code' | 'name' | 'parent' | 'aliases' | 'formerNames' | 'formerCodes' | 'counted' | 'validFrom' | 'validTo';

/** Headers that mean each field, in plain spelling (see `plain-text.ts`); of two columns for one field the earlier word wins. */
export const ORG_HEADERS: { readonly [F in OrgField]: string } = {
  code: '行政区划代码 区划代码 代码 单位代码 统计单位代码 填报单位代码 组织代码 机构代码 地区代码 县代码 县区代码 县级代码 统计用区划代码 行政区代码 编码 单位编码 区划编码 code orgcode adcode divisioncode',
  name: '名称 单位名称 统计单位 统计单位名称 填报单位 填报单位名称 行政区划名称 区划名称 单位 机构名称 地区名称 县(市,区) 县(市,区)名称 县市区 县市区名称 县区 县区名称 区县 市县 县名 县 行政区划 地区 name orgname org organisation organization county',
  parent:
    '上级 上级代码 上级单位 上级单位代码 上级区划代码 上级名称 所属上级 所属市 所属设区市 设区市 市代码 parent parentcode',
  aliases: '别名 简称 其他名称 又名 aliases alias othernames shortname',
  formerNames: '曾用名 曾用名称 原名 原名称 旧名 旧名称 formernames formername',
  formerCodes: '曾用代码 原代码 旧代码 原区划代码 曾用区划代码 formercodes formercode',
  counted: '汇总口径 如何计入上级 计入上级 计入方式 口径 单位类型 counted',
  validFrom: '起始日期 启用日期 生效日期 有效期自 自 validfrom from',
  validTo: '终止日期 停用日期 失效日期 有效期至 撤销日期 至 validto to',
};

const WORDS: ReadonlyMap<string, { readonly field: OrgField; readonly rank: number }> = new Map(
  (Object.keys(ORG_HEADERS) as OrgField[]).flatMap((field) =>
    ORG_HEADERS[field].split(' ').map((word, rank) => [word, { field, rank }] as const),
  ),
);

/** Where a list's header stands, and the column (from 0) of each field that it has. */
export interface OrgHeader {
  readonly row: number;
  readonly columns: ReadonlyMap<OrgField, number>;
}

const HEADER_ROWS = 30;
const HEADER_COLUMNS = 100;

/** The first row that names both a code and a name. Null: the sheet holds no list of orgs. */
export function findOrgHeader(grid: SheetGrid): OrgHeader | null {
  for (let row = 0; row < Math.min(grid.cells.length, HEADER_ROWS); row += 1) {
    const columns = columnsOf(grid, row);
    if (columns.has('code') && columns.has('name')) return { row, columns };
  }
  return null;
}

function columnsOf(grid: SheetGrid, row: number): ReadonlyMap<OrgField, number> {
  const best = new Map<OrgField, { readonly column: number; readonly rank: number }>();
  const cells = grid.cells[row] ?? [];
  for (let column = 0; column < Math.min(cells.length, HEADER_COLUMNS); column += 1) {
    const text = cellText(cells[column]);
    const word = text.length <= 40 ? WORDS.get(plain(text)) : undefined;
    if (!word) continue;
    const known = best.get(word.field);
    if (!known || word.rank < known.rank) best.set(word.field, { column, rank: word.rank });
  }
  return new Map([...best].map(([field, { column }]) => [field, column]));
}
