import { figuresOf } from '../../completion/pack-figures.js';
import { findIndicator, findOrg } from '../../indicator/pack.js';
import { parsePeriod } from '../../indicator/period.js';
import type { Variable } from '../resolved.js';
import type { Asked } from './asked.js';
import { childrenFigure } from './children.js';
import { lacking, type KnownFigure } from './known-figure.js';
import { otherFigure, ownFigure } from './org-figure.js';
import type { RuleSubject } from './rule-subject.js';

/**
 * The figures of a return as rules ask for them. `row` is the org of a row in a table of many orgs; null: the return's own.
 * Actuals are those of the return's own period. What the sheet does not hold comes from the pack: its targets, what it has
 * accepted of earlier periods and of other orgs; such figures are fixed.
 */
export function figuresOfReturn(subject: RuleSubject, row: string | null): (variable: Variable) => KnownFigure {
  const { pack, filed } = subject;
  const period = parsePeriod(filed.period?.value ?? '');
  const own = row ?? filed.org?.value ?? null;
  const figures = figuresOf(pack);
  const forms = new Map(pack.forms.map((form) => [form.id, form]));
  return ({ form: id, indicator: code, column, org }) => {
    const [form, indicator] = [forms.get(id), findIndicator(pack, code)];
    if (!form || !indicator) return lacking('not-on-sheet');
    const asked: Asked = { subject, figures, form, indicator, column, period, row, org: own };
    if (org.kind === 'own') return ownFigure(asked);
    if (org.kind === 'children') return childrenFigure(asked);
    const other = org.kind === 'code' ? org.code : ((own && findOrg(pack, own)?.parent) ?? null);
    if (other === null) return lacking('no-other-org');
    return other === own ? ownFigure(asked) : otherFigure({ ...asked, row: other, org: other });
  };
}
