import { describe, expect, test } from '@jest/globals';
import { drawGrid, grid, sheetWith } from '../../../test/support/grid.js';
import { orgListProblemMessage, type OrgListProblem } from './org-list-problem.js';
import { readOrgs } from './read-orgs.js';

describe('readOrgs reads the columns that it finds', () => {
  test.each([
    {
      why: 'codes as numbers',
      sheet: grid`
        | 代码   | 名称   |
        | 360702 | 章贡区 |
        | 360732 | 兴国县 |`,
      orgs: ['360702 章贡区', '360732 兴国县'],
    },
    {
      why: 'codes as text, a title above, columns the other way round, a blank row between',
      sheet: grid`
        | 单位清单（示例数据） |          |
        | 单位   | 行政区划代码      |
        | 章贡区 | "360702"          |
        |        |                   |
        | 兴国县 | "３６０７３２"    |`,
      orgs: ['360702 章贡区', '360732 兴国县'],
    },
    {
      why: 'English headers',
      sheet: grid`
        | No. | Name   | Code   |
        | 1   | 章贡区 | 360702 |`,
      orgs: ['360702 章贡区'],
    },
    {
      why: 'a code of twelve digits is that of its county; a code of their own stays',
      sheet: grid`
        | 统计用区划代码 | 县（市、区） |
        | 360732000000   | 兴国县       |
        | JKQ-01         | 经开区       |`,
      orgs: ['360732 兴国县', 'JKQ-01 经开区'],
    },
    {
      why: 'leading zeros that only the format shows',
      sheet: grid`
        | 代码       | 名称   |
        | 42{000000} | 某县   |`,
      orgs: ['000042 某县'],
    },
    {
      why: 'one name below two cities',
      sheet: grid`
        | 代码   | 名称   |
        | 320106 | 鼓楼区 |
        | 350102 | 鼓楼区 |`,
      orgs: ['320106 鼓楼区', '350102 鼓楼区'],
    },
    {
      why: 'of two columns that could be the name, the plainer word',
      sheet: grid`
        | 单位 | 代码   | 名称   |
        | 个   | 360702 | 章贡区 |`,
      orgs: ['360702 章贡区'],
    },
  ])('$why', ({ sheet, orgs }) => {
    const list = readOrgs([sheet]);
    expect(list.problems).toEqual([]);
    expect(list.orgs.map(({ code, name }) => `${code} ${name}`)).toEqual(orgs);
  });

  test('all that a list can say of an org, parents by code and by name', () => {
    const { orgs, problems } = readOrgs([
      grid`
        | 代码   | 名称   | 简称 | 曾用名 | 曾用代码        | 上级   | 汇总口径 | 启用日期   | 停用日期    |
        | 360700 | 赣州市 | 赣州 |        |                 |        |          |            |             |
        | 360704 | 赣县区 |      | 赣县   | 360721          | 赣州市 | 县（市、区） | "2016年10月18日" |    |
        | 360790 | 某新区 |      |        | "360791、360792" | 360700 | 开发区   | 42661{yyyy-mm-dd} | "2020/1/5" |
        | 360732 | 兴国县 |      |        |                 | 360000 |          |            |             |`,
    ]);
    expect(problems).toEqual([]);
    expect(orgs).toEqual([
      { code: '360700', name: '赣州市', aliases: ['赣州'] },
      {
        code: '360704',
        name: '赣县区',
        formerNames: ['赣县'],
        formerCodes: ['360721'],
        validFrom: '2016-10-18',
        parent: '360700',
        counted: 'county',
      },
      {
        code: '360790',
        name: '某新区',
        formerCodes: ['360791', '360792'],
        validFrom: '2016-10-18',
        validTo: '2020-01-05',
        parent: '360700',
        counted: 'zone',
      },
      { code: '360732', name: '兴国县', parent: '360000' },
    ]);
  });

  test('a definition workbook gives its sheet of orgs alone, other workbooks every visible list', () => {
    const indicators = drawGrid('| 代码 | 名称 |\n| 01 | 甲 |', '指标');
    const orgs = drawGrid('| 代码 | 名称 |\n| 360702 | 章贡区 |', '单位');
    expect(readOrgs([indicators, orgs]).orgs.map(({ code }) => code)).toEqual(['360702']);
    const north = drawGrid('| 代码 | 名称 |\n| 1 | 甲县 |', '北片');
    const south = drawGrid('| 名称 | 代码 |\n| 乙县 | 2 |', '南片');
    const hidden = sheetWith(drawGrid('| 代码 | 名称 |\n| 3 | 丙县 |', '旧'), { visibility: 'hidden' });
    expect(readOrgs([north, hidden, south]).orgs.map(({ code }) => code)).toEqual(['1', '2']);
  });
});

describe('readOrgs says everything wrong at once, with its row', () => {
  test('eleven mistakes', () => {
    const { orgs, problems } = readOrgs([
      grid`
        | 单位清单 |        |          |         |          |           |
        | 代码     | 名称   | 上级     | 汇总口径 | 曾用代码 | 启用日期 |
        | 360702   | 章贡区 |          |          |          |          |
        | 360702   | 重码县 |          |          |          |          |
        |          | 无码县 |          |          |          |          |
        | 360733   |        |          |          |          |          |
        | "36 07"  | 坏码县 |          |          |          |          |
        | 360.5    | 小数县 |          |          |          |          |
        | 360734   | 章贡区 |          |          |          |          |
        | 360735   | 石城县 | 无此市   | 不知道   | "甲 乙"  | "2016-02-30" |
        | 1        | 甲     | 2        |          |          |          |
        | 2        | 乙     | 1        |          |          |          |`,
    ]);
    expect(problems.map(({ row, column, code }) => `${String(row)} ${String(column)} ${code}`)).toEqual([
      '4 代码 code-duplicate',
      '5 代码 code-missing',
      '6 名称 name-missing',
      '7 代码 code-invalid',
      '8 代码 code-invalid',
      '9 名称 name-duplicate',
      '10 曾用代码 former-code-invalid',
      '10 汇总口径 counted-unknown',
      '10 启用日期 date-invalid',
      '10 上级 parent-unknown',
      '11 上级 parent-cycle',
    ]);
    // the first of a circle loses its parent, the second keeps it
    expect(orgs.map(({ code, parent }) => [code, parent])).toEqual([
      ['360702', undefined],
      ['360734', undefined],
      ['360735', undefined],
      ['1', undefined],
      ['2', '1'],
    ]);
  });

  test.each([
    { why: 'nothing at all', grids: [], code: 'no-list' },
    { why: 'no name column', grids: [grid`| 代码 |`], code: 'no-list' },
    { why: 'a header alone', grids: [grid`| 代码 | 名称 |`], code: 'no-orgs' },
  ])('$why', ({ grids, code }) => {
    expect(readOrgs(grids)).toMatchObject({ orgs: [], problems: [{ code, row: null }] });
  });

  test('names of strangers are looked up as names, not as members of an object', () => {
    const { orgs, problems } = readOrgs([
      grid`
        | 代码        | 名称      | 上级        | 汇总口径 |
        | constructor | __proto__ | toString    | valueOf  |`,
    ]);
    expect(orgs).toEqual([{ code: 'constructor', name: '__proto__' }]);
    expect(problems.map(({ code }) => code)).toEqual(['counted-unknown', 'parent-unknown']);
  });

  test('a list longer than the country is cut, and said to be', () => {
    const rows = Array.from({ length: 20_001 }, (_, row) => [{ value: row + 1 }, { value: `甲${row + 1}县` }]);
    const sheet = sheetWith(grid`| 代码 | 名称 |`, { cells: [[{ value: '代码' }, { value: '名称' }], ...rows] });
    const { orgs, problems } = readOrgs([sheet]);
    expect(orgs).toHaveLength(20_000);
    expect(problems).toEqual([expect.objectContaining({ code: 'too-many', row: 20_002 })]);
  });
});

test('each problem has words in both languages, with its place', () => {
  const place = { sheet: '单位', row: 7, column: '代码' };
  const problem: OrgListProblem = { code: 'code-invalid', ...place, data: { text: '36o7 32' } };
  expect(orgListProblemMessage(problem, 'zh')).toContain('[单位 第7行 代码]');
  expect(orgListProblemMessage(problem, 'en')).toContain('[单位 row 7 代码]');
});
