import { Exact } from '../../quantity/exact.js';
import { valuesByForm } from './value-index.js';
import type { Asked } from './asked.js';
import { otherFigure } from './org-figure.js';
import { lacking, type KnownFigure } from './known-figure.js';

/**
 * 下级合计: the sum over the orgs right below, where the sheet itself has a row for every one of them. One county's return does
 * not have its neighbours': that sum is known to a review of the whole set alone.
 */
export function childrenFigure(asked: Asked): KnownFigure {
  const { subject, form, indicator, org } = asked;
  const children = subject.pack.orgs.filter(({ parent }) => parent !== undefined && parent === org);
  const valuesOf = valuesByForm(subject.filed);
  const all = children.every(({ code }) => valuesOf(form.id, indicator.code, code).length > 0);
  if (children.length === 0 || !all) return lacking('no-other-org', null, true);
  let total = Exact.zero;
  for (const { code } of children) {
    const { figure, lack } = otherFigure({ ...asked, row: code, org: code });
    if (lack === 'exempt') continue;
    if (!figure) return lacking(lack ?? 'blank', null, true);
    total = total.plus(figure);
  }
  return { figure: total, lack: null, at: null, value: null, fixed: true };
}
