import type { BookDraft, CellDraft, RowDraft, StyleDraft } from '../../src/core/book/book-draft.js';

const BOX = { border: { sides: 'all', colour: '7F7F7F' } } as const;
const TEXT: StyleDraft = { ...BOX, vertical: 'center', wrap: true };
const HEAD: StyleDraft = { ...TEXT, font: { bold: true }, fill: 'DDEBF7', horizontal: 'center' };
const FIGURE: StyleDraft = { ...BOX, format: '0.00', horizontal: 'right' };
const INPUT: StyleDraft = { ...FIGURE, fill: 'FFF2CC', locked: false };
const COLUMNS = [
  '代码',
  '指标',
  '计量单位',
  '属性',
  '目标值',
  '上年同期',
  '实际值',
  '完成率',
  '差额',
  '序时进度',
  '完成情况',
  '核实说明',
];

/** 示例数据: a template as counties get it, `rows` indicators × 12 columns, with all that locks, checks, colours and prints it. */
export function templateDraft(rows: number, org: string): BookDraft {
  const last = rows + 3;
  const names = ['target', 'previous', 'actual'] as const;
  return {
    title: `${org} 示例数据`,
    sheets: [
      {
        name: '年报',
        columns: COLUMNS.map((_, index) => ({ width: index === 1 ? 32 : 12 })),
        rows: templateRows(rows, org),
        merges: ['A1:L1', `A${last + 1}:L${last + 1}`],
        frozen: { rows: 3, columns: 2 },
        validations: [
          {
            area: `G4:G${last}`,
            rule: { kind: 'decimal', min: '0' },
            allowBlank: true,
            strictness: 'stop',
            error: { title: '填报有误', message: '请填数字，不带单位。' },
            prompt: { title: '实际值', message: '按“计量单位”一栏填报。' },
          },
        ],
        highlights: [
          { area: `G4:G${last}`, formula: 'ISBLANK(G4)', fill: 'FFEB9C' },
          { area: `G4:G${last}`, formula: 'ISTEXT(G4)', fill: 'FFC7CE', colour: '9C0006' },
        ],
        protection: { formatColumns: true, formatRows: true },
        print: { paper: 'A4', landscape: true, fitWidth: 1, repeatRows: { from: 1, to: 3 }, footer: '&C&P/&N' },
      },
      {
        name: '_hebao',
        visibility: 'very-hidden',
        columns: [],
        rows: [{ cells: [{ text: 'org' }, { text: org }] }],
      },
    ],
    names: names.map((name, index) => ({
      name: `hebao.${name}`,
      refersTo: `'年报'!$${'EFG'[index]}$4:$${'EFG'[index]}$${last}`,
    })),
    structureLocked: true,
    parts: [
      { id: '{0A1B2C3D-0000-4000-8000-000000000001}', xml: `<meta xmlns="urn:hebao:test:1"><org>${org}</org></meta>` },
    ],
    pane: { id: 'bc9538f7-4841-47cc-89a9-6539343b24e2', version: '1.0.0.0', store: 'developer', storeType: 'Registry' },
    recalculated: true,
  };
}

function templateRows(rows: number, org: string): readonly RowDraft[] {
  return [
    {
      height: 30,
      cells: [{ text: `${org} 示例数据年报`, style: { font: { size: 16, bold: true }, horizontal: 'center' } }],
    },
    { cells: [{ text: `填报单位：${org}` }] },
    { height: 24, cells: COLUMNS.map((text) => ({ text, style: HEAD })) },
    ...Array.from({ length: rows }, (_, index) => ({ cells: indicatorRow(index, index + 4) })),
    { cells: [{ text: '单位负责人：　　统计负责人：　　填表人：　　报出日期：' }] },
  ];
}

function indicatorRow(index: number, row: number): readonly CellDraft[] {
  const texts = [String(index + 1).padStart(2, '0'), `示例指标${index + 1}`, '%', '预期性'];
  const formulas = [`IF(G${row}="","",ROUND(G${row}/E${row}*100,1))`, `IF(G${row}="","",G${row}-E${row})`];
  return [
    ...texts.map((text) => ({ text, style: TEXT })),
    { number: String(50 + index), style: FIGURE },
    { number: `${40 + index}.25`, style: FIGURE },
    { style: INPUT },
    ...formulas.map((formula) => ({ formula, style: FIGURE })),
    { style: FIGURE },
    { style: TEXT },
    { style: { ...TEXT, locked: false } },
  ];
}
