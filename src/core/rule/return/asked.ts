import type { PackFigures } from '../../completion/pack-figures.js';
import type { Form, Indicator } from '../../indicator/pack.js';
import type { Period } from '../../indicator/period.js';
import type { Variable } from '../resolved.js';
import type { RuleSubject } from './rule-subject.js';

/** One variable looked up: of which indicator, form and org. */
export interface Asked {
  readonly subject: RuleSubject;
  readonly figures: PackFigures;
  readonly form: Form;
  readonly indicator: Indicator;
  readonly column: Variable['column'];
  /** The return's period. */
  readonly period: Period | null;
  /** The return's own org is null, as in `ReportedValue`. */
  readonly row: string | null;
  /** Code of the org whose figure it is; null: not known. */
  readonly org: string | null;
}
