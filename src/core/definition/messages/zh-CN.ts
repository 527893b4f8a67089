import type { TextShape } from '../../indicator/pack-problem.js';
import type { BookProblemCode, BookProblems } from '../definition-problem.js';
import { fieldName, sheetName, valueWord } from './words-of.js';

const SHAPES: { readonly [S in TextShape]: string } = {
  decimal: '数',
  period: '报告期，如 2023、2023Q1',
  date: '日期，如 2023-12-31',
  code: '代码：字母、数字开头，只含字母、数字和 . _ -，最多 32 个字符',
  id: '标识：只含小写字母、数字和横线，最多 64 个字符',
  version: '版本号，如 1.0.0（单元格设为文本格式）',
  'finding-code': '审核码，如 cell.text-number',
  words: '一行文字，不换行',
  unit: '计量单位，不换行，最多 60 个字符',
  text: '文字',
};

export const bookMessages: {
  readonly [C in BookProblemCode]: (data: BookProblems[C], words: (value: string) => string) => string;
} = {
  'book.sheet-missing': (d) =>
    `缺少工作表“${sheetName(d.sheet, 'zh')}”，请补上（可从 pack export 导出的工作簿中复制）。`,
  'book.sheet-unknown': (d) =>
    d.near
      ? `不认识工作表“${d.name}”，是否应为“${sheetName(d.near, 'zh')}”？请改名。`
      : `工作表“${d.name}”不是定义工作簿的一部分，没有读。`,
  'book.sheet-twice': (d) => `工作表“${sheetName(d.sheet, 'zh')}”已有一张（“${d.first}”），请合并为一张。`,
  'book.sheet-empty': (d) => `“${sheetName(d.sheet, 'zh')}”至少要有一行，请填写。`,
  'book.sheet-full': (d) => `超过 ${d.most} 行，以下没有读；请删减或分成几个指标体系。`,
  'book.header-missing': (d) => `找不到“${sheetName(d.sheet, 'zh')}”的表头，请在第 1 行写上各列的名称。`,
  'book.column-missing': (d) => `缺少“${fieldName(d.sheet, d.field, 'zh')}”列，请补上这一列。`,
  'book.column-unknown': (d) =>
    d.near
      ? `不认识列“${d.header}”，是否应为“${fieldName(d.sheet, d.near, 'zh')}”？`
      : `不认识列“${d.header}”，请核对列名；自己用的内容可写在“备注”列。`,
  'book.column-twice': (d) => `列“${d.header}”已见于 ${d.first}，请保留一列。`,
  'book.column-nameless': (d) => `${d.column} 列有内容，却没有表头，请补上列名，或删去内容。`,
  'book.item-unknown': (d) =>
    d.near
      ? `没有“${d.item}”这个项目，是否应为“${fieldName('settings', d.near, 'zh')}”？`
      : `没有“${d.item}”这个项目，请核对，或删去这一行。`,
  'book.item-twice': (d) => `这个项目已见于第 ${d.first} 行，请保留一行。`,
  'book.item-missing': (d) => `缺少“${fieldName('settings', d.field, 'zh')}”，请填写。`,

  'book.value-missing': () => '不能为空，请填写。',
  'book.wrong-word': (d, words) => {
    const allowed = d.allowed.map(words).join('、');
    return d.near === null
      ? `“${d.found}”不在可选之列：${allowed}。`
      : `“${d.found}”不在可选之列，是否应为“${words(d.near)}”？可选：${allowed}。`;
  },
  'book.shape': (d) => `“${d.found}”写法不对，应为${SHAPES[d.shape]}。`,
  'book.too-long': (d) => `最多 ${d.most} 个字符，现有 ${d.found} 个，请缩短。`,
  'book.not-a-number': (d) => `“${d.found}”不是数，请填一个数。`,
  'book.number-in-words': (d) => `“${d.found}”是文字，不是数；应为 ${d.reads}，请改为数字。`,
  'book.number-as-text': (d) => `“${d.found}”是以文本存放的数字，已按 ${d.found} 读；请改为数字格式。`,
  'book.percent-format': (d) => `单元格显示为 ${d.shown}，而计量单位是“${d.unit}”，不是百分比；请改为常规格式的数。`,
  'book.date-for-number': (d) => `单元格是日期 ${d.found}，应为数；请设为常规格式后重新填写。`,
  'book.date-for-text': (d) => `Excel 把填写的内容变成了日期 ${d.found}；请把单元格设为文本格式后重新填写。`,
  'book.not-whole': (d) => `“${d.found}”应为 ${d.least} 至 ${d.most} 之间的整数。`,
  'book.not-a-date': (d) => `“${d.found}”不是真实的日期，请写作 2023-12-31。`,
  'book.not-a-period': (d) => `“${d.found}”不是报告期，请写作 2023、2023H1、2023Q1 或 2023-06（单元格设为文本格式）。`,
  'book.milestone': (d) => `“${d.found}”读不出年度目标，请写作 2022=55，几项用分号隔开。`,
  'book.error-value': (d) => `单元格是错误值 ${d.error}，请改正公式或重新填写。`,
  'book.not-computed': (d) => `公式 =${d.formula} 还没有结果，请在 Excel 中打开、重算并保存。`,
  'book.not-empty-group': (d) => `这里不填内容，现为“${d.found}”，请清空。`,
  'book.owner-unknown': (d) =>
    d.near === null
      ? `“${sheetName(d.owner, 'zh')}”中没有“${d.key}”，请补上或改正。`
      : `“${sheetName(d.owner, 'zh')}”中没有“${d.key}”，是否应为“${d.near}”？`,
  'book.phrase-unread': (d) => `“${d.phrase}”读不出目标，请填“方向”和“数值”两列。`,
  'book.phrase-doubtful': (d) => `“${d.phrase}”中的“${d.part}”要由人确认，请填“方向”和“数值”两列。`,
  'book.phrase-kind': (d) =>
    `“${d.phrase}”说的是“${valueWord(d.reads, 'zh')}”，而指标的目标类型是“${valueWord(d.kind, 'zh')}”；请改目标类型，或填“方向”和“数值”两列。`,
  'book.phrase-compound': (d) => `“${d.phrase}”里有 ${d.targets} 个目标，请一行写一个，或填“方向”和“数值”两列。`,
  'book.more': (d) => `问题太多，只列出前 ${d.told} 处；请改正后再检查。`,
};
