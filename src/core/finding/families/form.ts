import type { Role } from '../../indicator/pack.js';
import type { Severity } from '../finding.js';

/** Where an org or a period was read, when the sheet's own label did not say it. */
export type Witness =
  'given' | 'metadata' | 'label' | 'title' | 'sheet-name' | 'file-name' | 'header' | 'only-choice' | 'other';

/** Parts of the footer that a person signs. */
export type Signature = 'head' | 'statistics-head' | 'preparer' | 'date';

/** What each `form.*` finding carries. Figures are decimal strings in the unit named; blank is null. */
export interface FormFindings {
  /** `packs`: the packs whose forms were looked for. */
  'form.unrecognised': { readonly packs: readonly string[] };
  /** `header`: as the form prints it. */
  'form.column-missing': { readonly role: Role; readonly header: string };
  /** Code and name of the definition. */
  'form.indicator-missing': { readonly code: string; readonly name: string };
  /** `places`: the cells that name it, A1. */
  'form.indicator-duplicate': { readonly code: string; readonly name: string; readonly places: readonly string[] };
  /** As written on the sheet. */
  'form.indicator-unknown': { readonly code: string | null; readonly name: string };
  'form.indicator-renamed': { readonly code: string; readonly name: string; readonly written: string };
  /** `name`: the org that another witness told, with that witness; null: nothing told one. */
  'form.org-missing': { readonly name: string | null; readonly from: Witness | null };
  'form.org-unknown': { readonly written: string; readonly from: Witness };
  'form.org-conflict': { readonly name: string; readonly other: string; readonly from: Witness };
  /** Periods are canonical. */
  'form.period-missing': { readonly period: string | null; readonly from: Witness | null };
  'form.period-mismatch': { readonly period: string; readonly other: string; readonly from: Witness | 'plan' };
  /** `rows`: 1-based row numbers; `columns`: letters; `sheet`: the whole sheet is hidden. */
  'form.hidden-cells': {
    readonly rows: readonly number[];
    readonly columns: readonly string[];
    readonly sheet: boolean;
  };
  /** `empty`: what was left blank; `date`: the filing date where it comes before `lastDay`, both YYYY-MM-DD. */
  'form.unsigned': {
    readonly empty: readonly Signature[];
    readonly date: string | null;
    readonly lastDay: string | null;
  };
  /** How many cells of the sheet hold one; the numbers themselves are never repeated. */
  'form.personal-data': { readonly count: number };
  'form.template-outdated': { readonly written: string; readonly current: string };
  /**
   * One column or row, or a run of `count` neighbours that moved together. `name`: the column's header or the
   * indicator's name; `from`, `to`: column letters or 1-based row numbers; `to` is null unless it moved.
   */
  'form.template-altered': {
    readonly what: 'column' | 'row';
    readonly how: 'moved' | 'renamed' | 'removed';
    readonly name: string;
    readonly from: string;
    readonly to: string | null;
    readonly count: number;
  };
  /** `written`: as on the sheet; `target`: as the plan prints it; `parent`: the parent's target was altered. */
  'form.target-altered': { readonly written: string; readonly target: string; readonly parent: boolean };
  /** `converts`: the written unit can be converted into the definition's. */
  'form.unit-altered': { readonly written: string; readonly unit: string; readonly converts: boolean };
}

export const formSeverities: { readonly [C in keyof FormFindings]: Severity } = {
  'form.unrecognised': 'error',
  'form.column-missing': 'error',
  'form.indicator-missing': 'error',
  'form.indicator-duplicate': 'error',
  'form.indicator-unknown': 'query',
  'form.indicator-renamed': 'query',
  'form.org-missing': 'error',
  'form.org-unknown': 'error',
  'form.org-conflict': 'error',
  'form.period-missing': 'error',
  'form.period-mismatch': 'error',
  'form.hidden-cells': 'query',
  'form.unsigned': 'hint',
  'form.personal-data': 'hint',
  'form.template-outdated': 'error',
  'form.template-altered': 'error',
  'form.target-altered': 'error',
  'form.unit-altered': 'error',
};
