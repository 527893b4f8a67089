import type { BalancedCellJson, BalanceJson } from '../../app/view/balance-json.js';
import { balanceWordsOf, type BalanceWords } from '../../app/view/words/balance-words.js';
import { wordsOf } from '../../app/view/words/words.js';
import type { Language } from '../../core/finding/message-of.js';
import { textTable } from './text-table.js';

/** What `balance` prints for people: each figure before and after, the sums, the units, and whether anything was written. */
export function renderBalanced(json: BalanceJson, lang: Language): string {
  const words = balanceWordsOf(lang);
  if (json.pack === null) return `${json.findings.map(({ message }) => message).join('\n')}\n`;
  const parts = [cellTable(json.cells, words, lang), sums(json, words), units(json, words), ending(json, words)];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function cellTable(cells: readonly BalancedCellJson[], words: BalanceWords, lang: Language): readonly string[] {
  const { role } = wordsOf(lang);
  const rows = cells.map((each) => [
    `${each.sheet}!${each.cell}`,
    each.indicator,
    role(each.role),
    each.before + each.unitBefore,
    each.after === null ? words.open : each.after + each.unit,
    [
      ...(each.moved === null ? [] : [words.moved(each.plain, signed(each.moved))]),
      ...(each.formula ? [words.formula] : []),
    ].join(' · '),
  ]);
  return [rows.length > 0 ? textTable(words.columns, rows, [3, 4]) : words.nothing];
}

function sums({ relations, cells, others: rest }: BalanceJson, words: BalanceWords): readonly string[] {
  const balanced = relations.filter(({ status }) => status === 'balanced').length;
  const moved = cells.filter((each) => each.moved !== null).length;
  const others = relations.flatMap(({ relation, status, gap, unit }) =>
    status === 'balanced' || status === 'blank' ? [] : [`  ${relation}  ${words.status[status]((gap ?? '') + unit)}`],
  );
  return [
    ...(balanced > 0 ? [words.balanced(balanced, moved)] : []),
    ...(others.length > 0 ? [words.unbalanced(others.length), ...others] : []),
    ...told(words.broken, ofKind(rest, 'broken')),
    ...told(words.untold, ofKind(rest, 'unknown')),
  ];
}

function ofKind(others: BalanceJson['others'], after: BalanceJson['others'][number]['after']): readonly string[] {
  return others.filter((each) => each.after === after).map(({ relation }) => `  ${relation}`);
}

function told(head: (relations: number) => string, relations: readonly string[]): readonly string[] {
  return relations.length > 0 ? [head(relations.length), ...relations] : [];
}

/** Unit cells that change alike are told together. */
function units({ unitTexts, readers }: BalanceJson, words: BalanceWords): readonly string[] {
  const alike = new Map<string, string[]>();
  const byHand: string[] = [];
  for (const { sheet, cell, from, to, before, after } of unitTexts) {
    if (cell === null) byHand.push(words.unitNowhere(from, to));
    else if (before === null || after === null) byHand.push(words.unitByHand(`${sheet}!${cell}`, from, to));
    else {
      const change = `${before} → ${after}`;
      alike.set(change, [...(alike.get(change) ?? []), `${sheet}!${cell}`]);
    }
  }
  return [
    ...[...alike].map(([change, cells]) => words.unitWritten(cells, change)),
    ...byHand,
    ...(readers.length > 0 ? [words.readers(readers.map(({ sheet, cell }) => `${sheet}!${cell}`))] : []),
  ];
}

function ending({ hindrances, conflicts, cells, unitTexts, out }: BalanceJson, words: BalanceWords): readonly string[] {
  if (conflicts.length > 0) return [words.conflict(conflicts.length)];
  if (hindrances.length > 0) {
    const lines = hindrances.map(({ sheet, cell, why }) => `  ${sheet}!${cell}  ${words.hindrance[why]}`);
    return [words.hindered(hindrances.length), ...lines];
  }
  if (out === null) return [words.preview];
  const changed = cells.filter(({ before, unitBefore, after, unit }) => before !== after || unitBefore !== unit).length;
  return [words.written(changed + unitTexts.filter(({ after }) => after !== null).length, out)];
}

function signed(figure: string): string {
  return figure.startsWith('-') ? figure : `+${figure}`;
}
