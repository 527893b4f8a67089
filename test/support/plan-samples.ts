import { makeXlsx } from '../../src/adapters/xlsx/make/make-xlsx.js';
import { writeZip } from '../../src/adapters/xlsx/write-zip.js';

/** A cell of a sample's table: its text, and how far it reaches. */
export interface SampleCell {
  readonly text: string;
  readonly columns?: number;
  readonly rows?: number;
}
export type SampleBlock = string | readonly (readonly (SampleCell | string)[])[];

/** 示例数据: an invented county's plan, with a header of two rows, sections, a missing unit, a broken cell, and prose that disagrees. */
export const SHILI: readonly SampleBlock[] = [
  '示例县民政事业发展“十四五”规划',
  '一、发展目标',
  '到2025年，全县养老床位达到3200张，每千名老年人拥有床位数40张以上。殡葬服务满意率达到92，村级互助点覆盖率达到70%。',
  '表1 示例县“十四五”民政事业主要指标',
  [
    [
      { text: '序号', rows: 2 },
      { text: '指标名称', rows: 2 },
      { text: '单位', rows: 2 },
      { text: '目标值', columns: 2 },
      { text: '属性', rows: 2 },
      { text: '责任单位', rows: 2 },
    ],
    ['2020年', '2025年'],
    ['1', '养老机构护理型床位占比', '%', '41.5', '≥60', '约束性', '县民政局'],
    ['2', '村级互助点覆盖率', '%', '35', '85', '预期性', '县民政局'],
    ['3', '示范性社会组织', '', '2', '5', '预期性', '县民政局'],
    ['4', '社会工作者总量', '万人', '0.03', '0.08', '预期性', '县委社工部'],
    ['5', '城乡低保标准年均增速', '%', '—', '不低于居民人均消费支出增速', '预期性', '县民政局'],
    ['6', '婚姻登记预约办理时限', '天', '5', '3', '预期性', '县民政局'],
  ],
  '注：本表为示例数据。',
  '二、主要任务',
  '新建4-6家社区食堂，养老护理员培训率达100%。',
];

/** 示例数据: no running numbers, bare years for headers, the unit in the name, a superior's column and remarks that are often blank. */
export const YANGBEN: readonly SampleBlock[] = [
  '样本县“十三五”民政规划指标完成情况总结',
  '主要指标完成表',
  [
    ['主要指标', '2015年', '样本县2020年目标值', '样例市2020年目标值', '指标属性', '备注'],
    ['城市低保标准（元/人·月）', '420', '650', '700', '约束性', ''],
    ['每千名老年人拥有床位数（张）', '28', '35', '35', '预期性', '含社区床位'],
    ['志愿者注册率（%）', '6.2', '13', '13', '预期性', ''],
    ['福利彩票销售额（万元）', '1800', '[12000]', '[90000]', '预期性', '五年累计'],
    ['农村公益性墓地覆盖率（%）', '40', '全覆盖', '全覆盖', '约束性', ''],
  ],
];

function cellsOf(row: readonly (SampleCell | string)[]): readonly SampleCell[] {
  return row.map((cell) => (typeof cell === 'string' ? { text: cell } : cell));
}

/** One cell a line, blank lines between, blank cells lost: as a table comes out of a web page. */
export function asText(blocks: readonly SampleBlock[]): string {
  const lines = blocks.flatMap((block) =>
    typeof block === 'string' ? [`　　${block}`] : block.flatMap((row) => cellsOf(row).map((cell) => cell.text)),
  );
  return lines.filter((each) => each !== '').join('\n\n');
}

/** With a layout table around it, unclosed cells, and a script that says nothing. */
export function asHtml(blocks: readonly SampleBlock[]): string {
  const body = blocks.map((block) => {
    if (typeof block === 'string') return `<p>　　${escaped(block)}</p>`;
    const rows = block.map((row) =>
      cellsOf(row)
        .map(
          ({ text, columns = 1, rows = 1 }) =>
            `<td colspan=${columns} rowspan="${rows}"><p>${broken(escaped(text))}</p>`,
        )
        .join(''),
    );
    return `<table><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</tbody></table>`;
  });
  return `<!DOCTYPE html><html><head><title>x</title></head><body><script>var 目标值 = 99;</script><table><tr><td>${body.join('\n')}</td></tr></table></body></html>`;
}

/** A long name is broken over two lines of its cell. */
function broken(text: string): string {
  return text.length > 10 && !text.includes('（') ? `${text.slice(0, 6)}<br/>${text.slice(6)}` : text;
}

export function asDocx(blocks: readonly SampleBlock[]): Uint8Array {
  const body = blocks.map((block) => (typeof block === 'string' ? wordParagraph(block) : wordTable(block)));
  const xml = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`;
  return writeZip([
    { name: '[Content_Types].xml', bytes: new TextEncoder().encode('<Types/>') },
    { name: 'word/document.xml', bytes: new TextEncoder().encode(xml) },
  ]);
}

/** Runs end in the middle of words; what was deleted is still in the file. */
function wordParagraph(text: string): string {
  const half = Math.ceil(text.length / 2);
  const runs = [text.slice(0, half), text.slice(half)].map(
    (each) => `<w:r><w:t xml:space="preserve">${escaped(each)}</w:t></w:r>`,
  );
  return `<w:p><w:pPr/>${runs.join('')}<w:del><w:r><w:delText>99</w:delText></w:r></w:del></w:p>`;
}

function wordTable(rows: readonly (readonly (SampleCell | string)[])[]): string {
  const covered = new Map<string, number>();
  const lines = rows.map((row, y) => {
    const cells: string[] = [];
    const own = [...cellsOf(row)];
    for (let x = 0; own.length > 0 || covered.has(`${y},${x}`);) {
      const over = covered.get(`${y},${x}`);
      if (over !== undefined) {
        cells.push(wordCell('', over, '<w:vMerge/>'));
        x += over;
        continue;
      }
      const { text, columns = 1, rows: down = 1 } = own.shift()!;
      for (let below = 1; below < down; below += 1) covered.set(`${y + below},${x}`, columns);
      cells.push(wordCell(text, columns, down > 1 ? '<w:vMerge w:val="restart"/>' : ''));
      x += columns;
    }
    return `<w:tr>${cells.join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr/>${lines.join('')}</w:tbl>`;
}

function wordCell(text: string, columns: number, merge: string): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${wordParagraph(text)}</w:tc>`;
}

/** Paragraphs in column A, figures as numbers, merges as they are. */
export function asXlsx(blocks: readonly SampleBlock[]): Uint8Array {
  const rows: { cells: ({ text: string } | { number: string } | null)[] }[] = [];
  const merges: string[] = [];
  for (const block of blocks) {
    if (typeof block === 'string') {
      rows.push({ cells: [{ text: block }] });
      continue;
    }
    rows.push({ cells: [] });
    const taken = new Set<string>();
    const first = rows.length;
    for (const [y, row] of block.entries()) {
      const line: ({ text: string } | { number: string } | null)[] = [];
      let x = 0;
      for (const { text, columns = 1, rows: down = 1 } of cellsOf(row)) {
        while (taken.has(`${y},${x}`)) x += 1;
        line[x] = text === '' ? null : /^\d+(?:\.\d+)?$/.test(text) ? { number: text } : { text };
        if (columns > 1 || down > 1)
          merges.push(`${area(x, first + y)}:${area(x + columns - 1, first + y + down - 1)}`);
        for (let b = 0; b < down; b += 1) for (let a = 0; a < columns; a += 1) taken.add(`${y + b},${x + a}`);
        x += columns;
      }
      rows.push({ cells: Array.from(line, (each) => each ?? null) });
    }
    rows.push({ cells: [] });
  }
  return makeXlsx({ title: '示例', sheets: [{ name: '规划', columns: [], rows, merges }] });
}

function area(column: number, row: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
