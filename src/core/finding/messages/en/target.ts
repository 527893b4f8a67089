import type { TargetFindings } from '../../families/target.js';
import { attributeName, figure, period } from './wording.js';

export const targetMessages: { readonly [C in keyof TargetFindings]: (data: TargetFindings[C]) => string } = {
  'target.unmet': (d) =>
    `The target of this ${attributeName(d.attribute)} indicator is not met: ${judged(d)}. Check the records; if it is true, explain it.`,
  'target.behind': (d) =>
    `Behind schedule by ${figure(d.points, '个百分点')}: ${d.actual === null ? '' : `the actual is ${figure(d.actual, d.unit)}, `}${figure(d.expected, d.unit)} would be due by now. ` +
    (d.attribute === 'binding' ? 'Explain why, and what is being done.' : 'Keep an eye on it.'),
  'target.unreadable': (d) => {
    if (d.on === 'pack') {
      return `The pack's target “${d.text}” cannot be read as a figure, so nothing can be judged. Tell the office that sent out the pack.`;
    }
    return d.planned === null
      ? `The target “${d.text}” cannot be read as a figure, and the pack has no target for this unit, so nothing can be judged. Fill in the plan's target.`
      : `The target “${d.text}” cannot be read as a figure; the plan sets “${d.planned}”. The check uses the plan's: restore it.`;
  },
  'target.reference-missing': (d) =>
    d.owner === 'org'
      ? `The reference value “${d.name}” is missing, so the target cannot be judged. Fill it in under 参照值.`
      : `The reference value “${d.name}” has not been published, so the target cannot be judged yet. Fill it in under 参照值 once it is, or explain.`,
  'target.looser-than-parent': (d) =>
    `The target for ${d.year}, “${d.target}”, asks for less than the parent's, “${d.parent}”. Check the target, or give the ground for it.`,
  'target.regressed': (d) =>
    `The target “${d.target}” was met in ${d.since === null ? 'the previous period' : period(d.since)}${amount(d.before, d.unit)} and is not met now${amount(d.now, d.unit)}. Check it; if it is true, explain it.`,
};

function judged({ actual, bar, unit, gap, gapUnit, side, target }: TargetFindings['target.unmet']): string {
  const wanted = bar === null ? `“${target}”` : figure(bar, unit);
  // a strict target that is just reached is off by nothing
  const strict = gap !== null || bar === null ? '' : side === 'below' ? 'more than ' : 'less than ';
  const goal = `a ${side === 'below' ? 'target' : 'limit'} of ${strict}${wanted}`;
  const facts = actual === null ? `it has ${goal}` : `the actual is ${figure(actual, unit)} against ${goal}`;
  return gap === null ? facts : `${facts}, ${figure(gap, gapUnit)} ${side}`;
}

function amount(value: string | null, unit: string): string {
  return value === null ? '' : ` (${figure(value, unit)})`;
}
