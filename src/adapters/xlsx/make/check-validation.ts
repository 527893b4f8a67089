import type { ValidationDraft } from '../../../core/book/book-draft.js';
import { areasOf } from './check-areas.js';
import { isDecimal } from './check-cell.js';
import { checkFormula } from './check-formula.js';
import { checkText } from './check-text.js';
import { listText } from './rules-xml.js';

const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
/** Of a list's items with the commas between them. */
const LONGEST_LIST = 255;

/** @throws RangeError where Excel would refuse or repair the validation */
export function checkValidation({ area, rule, error, prompt }: ValidationDraft, where: string): void {
  areasOf(area, where);
  for (const [what, words] of [['error', error] as const, ['prompt', prompt] as const]) {
    checkText(words?.title ?? '', LONGEST_TITLE, `${where}: title of ${what}`);
    checkText(words?.message ?? '', LONGEST_MESSAGE, `${where}: ${what}`);
  }
  checkRule(rule, where);
}

function checkRule(rule: ValidationDraft['rule'], where: string): void {
  if (rule.kind === 'list') checkItems(rule.items, where);
  if (rule.kind === 'list-range') checkFormula(rule.range, where);
  if (rule.kind === 'formula') checkFormula(rule.formula, where);
  if (rule.kind === 'decimal' || rule.kind === 'whole') checkBounds(rule, where);
}

function checkBounds({ min, max }: { readonly min?: string; readonly max?: string }, where: string): void {
  for (const bound of [min, max]) if (bound !== undefined) checkFormula(bound, where);
  if (min === undefined || max === undefined || !isDecimal(min) || !isDecimal(max)) return;
  if (Number(min) > Number(max)) throw new RangeError(`${where}: from ${min} to ${max}`);
}

/** A comma would divide an item in two, and Excel trims what stands around it. */
function checkItems(items: readonly string[], where: string): void {
  if (items.length === 0) throw new RangeError(`${where}: a list of nothing`);
  const odd = items.find((item) => item === '' || item !== item.trim() || /[,\0-\x1f]/.test(item));
  if (odd !== undefined) throw new RangeError(`${where}: ${JSON.stringify(odd)} is no item of a list`);
  checkText(listText(items).slice(1, -1), LONGEST_LIST, `${where}: list`);
}
