import { decimalText } from '../../quantity/decimal-text.js';
import { findUnit, unitLabel } from '../../quantity/units.js';
import type { Variable } from '../resolved.js';
import type { BoundRule } from '../resolve/resolution.js';
import { fillTemplate } from '../resolve/template.js';
import type { FiguresOf } from '../judge/exact-figure.js';

/**
 * The relation with its figures put in: `1200 = 700 + 450`. A blank is □, a negative figure stands in brackets. Percentages keep
 * their sign (75%); other units are printed only where the relation mixes them (0.12万个 = 700个 + 450个).
 */
export function figuresPutIn(rule: BoundRule, figures: FiguresOf): string {
  const units = new Set(rule.named.map((variable) => unitLabel(rule.variables[variable]!.unit)));
  return fillTemplate(rule.template, (variable) => {
    const figure = figures(variable);
    if (figure === null) return '□';
    const text = decimalText(figure) + unitOf(rule.variables[variable]!, units.size > 1);
    return figure.sign < 0 ? `(${text})` : text;
  });
}

function unitOf({ unit }: Variable, mixed: boolean): string {
  const label = unitLabel(unit);
  return mixed || findUnit(unit)?.dimension === 'ratio' ? label : '';
}
