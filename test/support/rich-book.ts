import type { BookDraft, CellDraft, RowDraft, SheetDraft, StyleDraft } from '../../src/core/book/book-draft.js';

/** 示例数据: a draft that uses everything a draft can say. */
export function richBook(): BookDraft {
  return {
    title: '示例数据 <年报> & 说明',
    sheets: [formSheet(), remarksSheet(), secretSheet()],
    names: [
      { name: '实际值', refersTo: "'年报 1'!$D$4:$D$6" },
      { name: 'Hebao.rate', refersTo: "'年报 1'!$E$4:$E$6", sheet: '年报 1' },
    ],
    structureLocked: true,
    parts: [
      { id: '{0A1B2C3D-0000-4000-8000-000000000001}', xml: '<meta xmlns="urn:hebao:test:1"><org>360732</org></meta>' },
      {
        id: '{0A1B2C3D-0000-4000-8000-000000000002}',
        xml: '<?xml version="1.0" encoding="UTF-8"?>\n<note xmlns="urn:hebao:test:2" text="&amp;&lt;核报"/>',
      },
    ],
    pane: {
      id: 'bc9538f7-4841-47cc-89a9-6539343b24e2',
      version: '1.0.0.0',
      store: '\\\\server\\"share" & co',
      storeType: 'FileSystem',
    },
    recalculated: true,
  };
}

const BORDER: StyleDraft = { border: { sides: 'all', colour: '7F7F7F' } };
const HEAD: StyleDraft = {
  ...BORDER,
  font: { name: '黑体', size: 12, bold: true, italic: true, colour: 'ffffff' },
  fill: '1f4e78',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
const INPUT: StyleDraft = { ...BORDER, fill: 'FFF2CC', format: '0.00', locked: false };
const RATE: StyleDraft = { ...BORDER, format: '0.0"个点"', horizontal: 'right' };
const INDENTED: StyleDraft = { border: { sides: 'bottom', colour: '000000' }, indent: 2 };

function formSheet(): SheetDraft {
  return {
    name: '年报 1',
    columns: [{ width: 6 }, { width: 24.5 }, { width: 12 }, { width: 12 }, { width: 12 }, { width: 9, hidden: true }],
    rows: formRows(),
    merges: ['A1:E1', 'A8:E8'],
    frozen: { rows: 3, columns: 2 },
    filter: 'A3:E6',
    validations: [
      {
        area: 'D4:D5',
        rule: { kind: 'decimal', min: '0', max: '100' },
        allowBlank: true,
        strictness: 'stop',
        error: { title: '填报有误', message: '应填 0 到 100 之间的数字。\n不带“%”。' },
        prompt: { title: '实际值', message: '计量单位：% & "个百分点"' },
      },
      { area: 'D6', rule: { kind: 'whole', min: '0' }, allowBlank: true, strictness: 'warning' },
      {
        area: 'C4:C6',
        rule: { kind: 'list', items: ['%', '个', '"万个"', '<=5'] },
        allowBlank: false,
        strictness: 'information',
      },
      {
        area: 'E4 E6',
        rule: { kind: 'formula', formula: 'AND(E4<>"",LEN(E4)<255)' },
        allowBlank: true,
        strictness: 'stop',
      },
      { area: 'B4:B6', rule: { kind: 'list-range', range: '参照!$A$1:$A$2' }, allowBlank: true, strictness: 'stop' },
      {
        area: 'A8',
        rule: { kind: 'any' },
        allowBlank: true,
        strictness: 'stop',
        prompt: { title: '签名', message: '单位负责人' },
      },
      { area: 'A4:A6', rule: { kind: 'decimal' }, allowBlank: true, strictness: 'stop' },
      { area: 'F4', rule: { kind: 'whole', max: '9' }, allowBlank: true, strictness: 'stop' },
    ],
    highlights: [
      { area: 'D4:D6', formula: 'AND($B4<>"",ISBLANK(D4))', fill: 'FFC7CE' },
      { area: 'D4:D6', formula: 'D4<0', colour: '9C0006', bold: true },
    ],
    protection: {
      selectLocked: false,
      formatColumns: true,
      formatRows: true,
      hash: { salt: 'AAECAwQFBgcICQoLDA0ODw==', value: `${'AAAA'.repeat(21)}AA==`, spins: 100_000 },
    },
    print: {
      paper: 'A4',
      landscape: true,
      fitWidth: 1,
      repeatRows: { from: 1, to: 3 },
      area: 'A1:E8',
      footer: '&C第 &P 页，共 &N 页',
      header: '&L示例数据',
      centred: true,
    },
    zoom: 110,
    selected: 'D4',
  };
}

function formRows(): readonly RowDraft[] {
  const head = ['代码', '指标', '计量单位', '实际值', '完成率'].map((text): CellDraft => ({ text, style: HEAD }));
  return [
    { height: 30, cells: [{ text: '示例数据年报', style: { ...HEAD, fill: 'FFFFFF', font: { size: 16 } } }] },
    { cells: [] },
    { height: 24, cells: head },
    {
      cells: [
        { text: '01', style: { ...BORDER, format: '@' } },
        { text: '=1+1', style: INDENTED },
        { text: '%', style: BORDER },
        { number: '72.5', style: INPUT },
        { formula: 'IF(D4="","",ROUND(D4/75*100,1))', number: '96.7', style: RATE },
      ],
    },
    {
      cells: [
        { text: '02' },
        { text: '-甲 & <乙>\n"丙"' },
        { text: '个' },
        { style: INPUT },
        { formula: 'IF(D5="","未填",D5)', text: '未填', style: RATE },
      ],
    },
    {
      cells: [
        { number: '-0' },
        { text: '@_x000D_\u0007 \ud800' },
        null,
        { number: '1234567.25', style: { ...INPUT, format: '#,##0.00' } },
        { formula: 'SUM(D4:D6)' },
      ],
    },
    { height: 6, cells: [] },
    {
      cells: [{ text: ' 单位负责人：  ', style: { font: { bold: true }, border: { sides: 'top', colour: 'C00000' } } }],
    },
  ];
}

function remarksSheet(): SheetDraft {
  return {
    name: '参照',
    visibility: 'hidden',
    columns: [{ width: 40 }],
    rows: [{ cells: [{ text: '甲' }] }, { cells: [{ text: '乙' }] }],
    frozen: { rows: 1, columns: 0 },
    protection: {},
    print: { paper: 'A3', landscape: false },
  };
}

function secretSheet(): SheetDraft {
  return {
    name: "_hebao's",
    visibility: 'very-hidden',
    columns: [],
    rows: [{ cells: [{ text: 'pack' }, { text: 'xingguo-14fyp' }] }],
    frozen: { rows: 0, columns: 1 },
    filter: 'A1:B1',
  };
}
