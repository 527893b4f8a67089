import type { PaneDraft } from '../book/book-draft.js';
import type { Form, Org, Pack } from '../indicator/pack.js';
import type { Return } from '../sheet/return.js';
import type { CarriedCells } from './carried-cells.js';

/** What one template is made of. */
export interface TemplateRequest {
  readonly pack: Pack;
  /** Of the pack: `sha256:…`. */
  readonly digest: string;
  /** One of the pack's forms. */
  readonly form: Form;
  /** Need not be one of the pack's: it then has no targets. */
  readonly org: Org;
  /** Canonical. */
  readonly period: string;
  /** The org's return of the same period a year before, bound; null: none, its column shows the pack's figures alone. */
  readonly previous: Return | null;
  /** Makes Excel open the add-in's pane with the file; null: the file opens alone. */
  readonly pane: PaneDraft | null;
  /** What an older sheet gives; absent: a blank template. */
  readonly carried?: CarriedCells;
}
