import type { NameDraft } from '../book/book-draft.js';
import { columnName } from '../sheet/address.js';
import type { BodyRow } from './template-body.js';
import type { TemplateColumn } from './template-columns.js';

const NAMED: ReadonlySet<string> = new Set([
  'target',
  'actual',
  'rate',
  'difference',
  'progress',
  'verdict',
  'reference',
]);

/** HB_actual_02 for a cell, HB_actual for its column: what other sheets and macros of a bureau can rely on. */
export function templateNames(
  sheet: string,
  rows: readonly BodyRow[],
  columns: readonly TemplateColumn[],
): readonly NameDraft[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const taken = new Set<string>();
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  return columns.flatMap(({ role }, at) => {
    const key = `HB_${role}`.replaceAll('-', '_');
    if (!NAMED.has(role) || taken.has(key)) return [];
    taken.add(key);
    const column = columnName(at);
    const whole = `${quoted}!$${column}$${first.row + 1}:$${column}$${last.row + 1}`;
    const cells = rows.map(({ row, indicator }) => ({
      name: freeName(`${key}_${spelled(indicator.code)}`, taken),
      refersTo: `${quoted}!$${column}$${row + 1}`,
    }));
    return [{ name: key, refersTo: whole }, ...cells];
  });
}

/** Letters, digits, dots and underscores are what a name may have; codes have a hyphen beside them. */
function spelled(code: string): string {
  return code.replace(/[^0-9A-Za-z._]/g, '_');
}

/** Excel does not tell capitals from small letters: of A.1 and a.1 the second is a.1_2. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name}_${count}`;
  taken.add(free.toLowerCase());
  return free;
}
