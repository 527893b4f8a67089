import type { FillJson } from '../../app/view/fill-json.js';
import { wordsOf } from '../../app/view/words/words.js';
import type { Language } from '../../core/finding/message-of.js';
import { textTable } from './text-table.js';

/** What `fill` prints for people: every cell before → after, what was skipped and why, and the copy's name. */
export function renderFilled(json: FillJson, lang: Language): string {
  const words = wordsOf(lang);
  if (json.out === null) {
    const reasons = json.findings.map((each) => each.message);
    return `${[...(json.conflicts.length > 0 ? [words.fill.conflict(json.conflicts.length)] : reasons)].join('\n')}\n`;
  }
  const rows = json.written.map(({ cell, indicator, role, before, value }) => [
    cell,
    indicator,
    words.role(role),
    `${before ?? ''} → ${value ?? ''}`,
  ]);
  const table = rows.length > 0 ? [textTable(words.fill.columns, rows), ''] : [];
  const reasons = new Map<string, number>();
  for (const { why } of json.skipped) reasons.set(words.skip[why], (reasons.get(words.skip[why]) ?? 0) + 1);
  const skipped = [...reasons].map(([reason, count]) => `  ${reason} × ${count}`);
  const tail = [
    json.written.length > 0 ? words.fill.written(json.written.length, json.out) : words.fill.nothing(json.out),
    ...(skipped.length > 0 ? [words.fill.skipped(json.skipped.length), ...skipped] : []),
  ];
  return `${[...table, ...tail].join('\n')}\n`;
}
