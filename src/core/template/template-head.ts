import type { StyleDraft } from '../book/book-draft.js';
import { periodInWords } from '../indicator/period.js';
import type { TemplateColumn } from './template-columns.js';
import { LOOKS } from './template-looks.js';
import { addRow, type Page } from './template-page.js';
import type { TemplateRequest } from './template-request.js';

/** Where the header of the table stands: 0-based rows. */
export interface HeadPlaces {
  readonly header: number;
  readonly numbers: number;
}

/** Title, the form's marks at the right, whose report it is, the header and the row that numbers the columns. */
export function addHead(page: Page, request: TemplateRequest, columns: readonly TemplateColumn[]): HeadPlaces {
  const { form, org, period } = request;
  const last = page.widths.length - 1;
  addRow(page, [{ from: 0, to: last, cell: { text: form.title, style: LOOKS.title } }]);
  const marks = [
    `表　　号：${form.number ?? ''}`,
    `制定机关：${form.authority ?? ''}`,
    `批准文号：${form.approval ?? ''}`,
    `有效期至：${form.validUntil ?? ''}`,
  ];
  const right = rightBlock(page, 30);
  for (const text of marks) addRow(page, [{ from: right, to: last, cell: { text, style: LOOKS.label } }]);
  const half = Math.max(0, halfOf(page));
  const pair = (left: string, other: string): void => {
    addRow(page, [
      { from: 0, to: half, cell: { text: left, style: LOOKS.label } },
      { from: half + 1, to: last, cell: { text: other, style: LOOKS.labelRight } },
    ]);
  };
  pair(`填报单位：${org.name}`, `代码：${org.code}`);
  pair(`报告期：${periodInWords(period)}`, `计量单位：${form.unit ?? '见表内'}`);
  const header = addRow(
    page,
    cellsOf(columns, ({ header: text }) => text, LOOKS.header),
  );
  const numbers = addRow(
    page,
    cellsOf(columns, ({ number }) => number, LOOKS.number),
  );
  return { header, numbers };
}

function cellsOf(columns: readonly TemplateColumn[], textOf: (column: TemplateColumn) => string, style: StyleDraft) {
  return columns.map((each, at) => ({ from: at, to: at, cell: { text: textOf(each), style } }));
}

/** First column of a block at the right edge of at least that width. */
function rightBlock({ widths }: Page, need: number): number {
  let from = widths.length - 1;
  for (let width = widths[from] ?? 0; width < need && from > 0; width += widths[from]!) from -= 1;
  return from;
}

/** Last column of the left half; a column is left over on the right. */
function halfOf({ widths }: Page): number {
  const all = widths.reduce((sum, each) => sum + each, 0);
  let at = 0;
  for (let width = widths[0] ?? 0; at < widths.length - 2 && width + widths[at + 1]! <= all / 2; width += widths[at]!)
    at += 1;
  return at;
}
