import type { TemplateEntry, TemplateSeries } from '../../app/use-cases/make-templates.js';
import type { Org } from '../../core/indicator/pack.js';

/** What every worker of a `template` run is told once. */
export interface TemplateSetting {
  readonly series: TemplateSeries;
  /** The folder that files go to. */
  readonly out: string;
}

/** One template to make. */
export interface TemplateJob {
  readonly org: Org;
  /** File of the org's return of a year before; null: none. */
  readonly previous: string | null;
  /** Entries of the earlier run, the one of this org among them. */
  readonly known: TemplateEntry | null;
}
