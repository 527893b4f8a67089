import type { StyleDraft, ValidationDraft } from '../book/book-draft.js';
import { addressOf } from '../sheet/address.js';
import { LOOKS } from './template-looks.js';
import { addRow, stretches, type Page, type PlacedCell } from './template-page.js';
import type { TemplateColumn } from './template-columns.js';

interface Signature {
  readonly label: string;
  readonly format: string;
  readonly prompt: string;
}

const SIGNATURES: readonly Signature[] = [
  { label: '单位负责人：', format: '@', prompt: '填单位负责人姓名，打印后签字。' },
  { label: '填表人：', format: '@', prompt: '填填表人姓名。' },
  { label: '联系电话：', format: '@', prompt: '填填表人的联系电话。' },
  { label: '报出日期：', format: 'yyyy"年"m"月"d"日"', prompt: '填报出的日期，如 2026-1-10；不应早于报告期末。' },
];
const LABEL_WIDTH = 13;
const ANSWER_WIDTH = 13;

/** Names, telephone and date, each beside its label; then how to fill the form in. Answers the prompts of the open cells. */
export function addFoot(page: Page, columns: readonly TemplateColumn[]): readonly ValidationDraft[] {
  const prompts: ValidationDraft[] = [];
  const waiting = [...SIGNATURES];
  while (waiting.length > 0) {
    const places = stretches(
      page,
      waiting.flatMap(() => [LABEL_WIDTH, ANSWER_WIDTH]),
    );
    const fitting = Math.max(1, Math.floor(places.length / 2));
    const taken = waiting.splice(0, fitting);
    const last = page.widths.length - 1;
    const placed = taken.flatMap((each, at): PlacedCell[] => {
      const [label, answer] = [places[2 * at] ?? [0, 0], places[2 * at + 1] ?? [1, last]];
      const end = at === taken.length - 1 ? last : answer[1];
      const style: StyleDraft = { ...LOOKS.signature, format: each.format };
      prompts.push(promptAt(addressOf(page.rows.length, answer[0]), each));
      return [
        { from: label[0], to: label[1], cell: { text: each.label, style: LOOKS.labelRight } },
        { from: answer[0], to: end, cell: { style } },
      ];
    });
    addRow(page, placed, 1.4);
  }
  for (const text of notes(columns))
    addRow(page, [{ from: 0, to: page.widths.length - 1, cell: { text, style: LOOKS.note } }]);
  return prompts;
}

function promptAt(area: string, { label, prompt }: Signature): ValidationDraft {
  const title = label.slice(0, -1);
  return {
    area,
    rule: { kind: 'any' },
    allowBlank: true,
    strictness: 'information',
    prompt: { title, message: prompt },
  };
}

/** 注 begins a footer, so that the rows end above it. */
function notes(columns: readonly TemplateColumn[]): readonly string[] {
  const actual = columns.find(({ role }) => role === 'actual')?.header ?? '实际值';
  return [
    `注：1. 浅蓝色单元格可以填写，其余已锁定（无密码，必要时可撤销保护）。“${actual}”按计量单位填数字，不写单位，不写百分号；没有发生填 0，不适用填“/”，不要留空。`,
    '　　2. 黄色：还没有填；红色：不是数字；橙色：超出合理范围；红字：完成率不足 100%。完成率、差额、序时进度、完成情况由公式得出，不用填写。',
  ];
}
