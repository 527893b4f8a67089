import { allowedIn } from '../../src/core/definition/guide.js';
import type { DefinitionColumn } from '../../src/core/definition/column.js';
import { TABLES } from '../../src/core/definition/columns/index.js';
import { SETTING_ITEMS, SEVERITY_ITEM } from '../../src/core/definition/columns/settings.js';

/** docs/definition-workbook.md, out of the table of columns that reading and writing follow too. */
export function definitionPage(): string {
  return [...HEAD, ...TABLES.flatMap(section), ''].join('\n');
}

const HEAD = [
  '# 定义工作簿（definition workbook）',
  '',
  '由 `src/core/definition/columns` 生成（`npm run golden`），请勿手改。`hebao pack export P -o BOOK.xlsx` 写出一本，在 Excel 中修改后',
  '`hebao pack build BOOK.xlsx -o P.json` 建回，`hebao pack lint BOOK.xlsx` 检查；`check`、`fill` 的 `--pack` 也可直接用定义工作簿。',
  '',
  '- 工作表按名称认，中文、英文都行；列按表头认，次序不限，表头可以不在第 1 行。“填表说明”、空表和“备注”“来源行”“疑问”列不读。',
  '- 一行一条；整行空白的跳过。标 * 的列必填。不填与填 0 不同：不填就是没有这一项。',
  '- 百分数格式的单元格按显示的读：单位是 % 的指标里，显示 75% 就是 75；系数（参照倍数）里是 0.75。',
  '- 代码、版本号、报告期请用文本格式的单元格，免得 Excel 把 01 变成 1、把 1-2 变成日期。',
  '- 一格多项用分号“；”隔开（`;` 和换行也认）。项里有分号，或文字首尾有空格的，加半角双引号，如 `"甲；乙"`；引号里用 JSON 的转义。',
  '- `""`（一对半角双引号）表示“有这一项，但是空的”，极少用到。',
  '- 目标可以只写原文短语（不低于60%、4-5、>30）：“方向”“数值”不填时由原文读出；读不准的会请你填。',
  '- 有任何错误都不生成指标体系；所有问题一次说完，每条写明工作表、行、列。内容改了就要换“设置”里的版本号。',
  '- 上限：每张工作表的行数见各节；超过的部分不读，并且报错。',
];

function section(table: (typeof TABLES)[number]): readonly string[] {
  const items = table.holds.kind === 'items' ? [...SETTING_ITEMS, SEVERITY_ITEM] : [];
  return [
    '',
    `## ${table.zh} \`${table.en}\``,
    '',
    `${table.about.zh}<br>${table.about.en}${table.also.length > 0 ? ` 也认：${table.also.join('、')}。` : ''} 最多 ${table.most} 行。`,
    '',
    ...columnTable('列', table.columns),
    ...(items.length > 0 ? ['', ...columnTable('项目', items)] : []),
  ];
}

function columnTable(name: string, columns: readonly DefinitionColumn[]): readonly string[] {
  const rows = columns.map((column) => {
    const cells = [
      `${column.zh}${column.needed ? ' *' : ''}`,
      `\`${column.en}\``,
      (column.also ?? []).join('、'),
      `${column.about.zh}<br>${column.about.en}`,
      allowedIn(column.value, 'zh'),
      column.example,
    ];
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return [`| ${name} | English | 也认 | 填什么 | 写法 | 例 |`, '|---|---|---|---|---|---|', ...rows];
}
