import { lastDay, parsePeriod } from '../../indicator/period.js';
import { signOffs, type SignOff } from '../../sheet/sign-off.js';
import type { BoundTable } from '../../sheet/return.js';
import type { Check, ReviewSubject } from '../check.js';

/** Only what the footer asks for: a form without a place to sign needs no signature. One finding a form. */
export const unsigned: Check = {
  code: 'form.unsigned',
  about: {
    zh: '表末要求的单位负责人、统计负责人、填表人和报出日期已填写，且报出日期不早于报告期末。',
    en: 'What the footer asks for is filled in, and the filing date does not come before the end of the period.',
  },
  source: 'contract: form codes',
  *run(subject) {
    const period = parsePeriod(subject.filed.period?.value ?? '');
    const end = period && lastDay(period);
    const told = new Set<string>();
    for (const table of subject.filed.tables) {
      const asked = askedBelow(table, subject);
      const empty = asked.filter((each) => each.answer === null);
      const early = asked.find((each) => each.asks === 'date' && isBefore(each.answer, end));
      const concerned = [...empty, ...(early ? [early] : [])];
      if (concerned.length === 0 || told.has(table.form.id)) continue;
      told.add(table.form.id);
      const cells = concerned.map((each) => each.at);
      yield {
        code: 'form.unsigned',
        place: { at: cells[0]!, cells, form: table.form.id },
        data: {
          empty: [...new Set(empty.map((each) => each.asks))],
          date: early?.answer ?? null,
          lastDay: early ? end : null,
        },
      };
    }
  },
};

function askedBelow({ sheet, footer }: BoundTable, { grids }: ReviewSubject): readonly SignOff[] {
  const grid = grids.find((each) => each.name === sheet);
  const rows = [...new Set(footer.map((each) => each.at.row))];
  return grid ? signOffs(grid, rows) : [];
}

/** A date without its day is compared by its month. */
function isBefore(date: string | null, end: string | null): boolean {
  return date !== null && end !== null && date < end.slice(0, date.length);
}
