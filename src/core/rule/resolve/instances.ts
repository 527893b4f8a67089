import { findIndicator, type Form, type Indicator, type Pack } from '../../indicator/pack.js';
import { findUnit } from '../../quantity/units.js';
import type { Claim, RowName } from '../tree.js';
import { namesIn, type NameNode } from './names-in.js';
import { findForm, inForm } from './find-form.js';
import { findNamed } from './find-name.js';
import { actualColumns, dataColumns, type DataColumn } from './form-columns.js';
import type { ResolveProblem } from './resolution.js';

/** One of the equations that a relation stands for: of one data column, or of one row. */
export interface Instance {
  /** What sets it apart from the relation's others in its id: `previous`, `01`; null: it is the only one. */
  readonly name: string | null;
  /** The column of `01行`; null: there are no rows in the relation. */
  readonly rowColumn: DataColumn | null;
  /** The indicator of `2列`; null: there are no columns in it. */
  readonly row: Indicator | null;
  /** The column of a plain `[01]`. */
  readonly actual: DataColumn | null;
}

/**
 * Rows stand for an equation in every data column whose values add up: actuals, earlier and base figures, numerators and
 * denominators. Where a row is a rate, a figure per head or a standard (%, 元/人·月), its columns do not add up by themselves;
 * the keeper's relation is then taken at its word for the actuals alone. Columns stand for one equation a row of the form.
 * A plain [01] is the return's own actual, never another period's; in a form with several actual columns (当期数 beside 累计数)
 * the relation holds in each of them.
 */
export function instancesOf(claim: Claim, form: Form, pack: Pack): readonly Instance[] | ResolveProblem {
  const names = namesIn(claim);
  const rows = names.filter((each) => each.kind === 'row');
  const columns = names.filter((each) => each.kind === 'column');
  const actuals = actualColumns(form);
  const actual = actuals[0] ?? null;
  const only: Instance = { name: null, rowColumn: null, row: null, actual };
  if (rows.length > 0 && columns.length > 0) return { code: 'rows-and-columns', at: claim.span, data: {} };
  if (rows.length > 0) {
    const adding = dataColumns(form).filter(({ adds }) => adds);
    const whole = rows.every((each) => addsUp(each, pack)) ? adding : adding.filter(({ role }) => role === 'actual');
    if (whole.length === 0) return { code: 'no-data-column', at: claim.span, data: { form: form.title } };
    return whole.map((column) => ({ ...only, name: String(column.column), rowColumn: column }));
  }
  if (columns.length > 0) {
    const forms = columns.map((each) => (each.form === null ? form : findForm(pack, each.form)));
    const codes = form.indicators.filter((code) => forms.every((each) => each === null || inForm(each, code)));
    return codes.flatMap((code) => {
      const row = findIndicator(pack, code);
      return row ? [{ ...only, name: row.code, row }] : [];
    });
  }
  if (actuals.length < 2 || !names.some(isPlain)) return [only];
  return actuals.map((column) => ({ ...only, name: String(column.column), actual: column }));
}

/** [01]: this form's, this org's, in no named column. */
function isPlain(name: NameNode): boolean {
  return name.kind === 'cell' && name.column === null && name.form === null;
}

function addsUp({ indicator }: RowName, pack: Pack): boolean {
  const found = findNamed(pack, indicator);
  if (!found) return true; // its problem is told where it is looked up
  const dimension = findUnit(found.unit, pack.units)?.dimension ?? '';
  const isRate = dimension === 'ratio' || dimension === 'points' || dimension.includes('/');
  return found.standard !== true && !isRate;
}
