import type { Language } from '../../../core/finding/message-of.js';
import type { Org } from '../../../core/indicator/pack.js';
import type { DivisionList } from '../../../core/template/divisions.js';
import type { OrgListProblem } from '../../../core/template/org-list-problem.js';
import type { HostError } from '../../ports/host-error.js';
import type { LoadedPack, PackAnswer } from '../../ports/pack-port.js';

/** Where orgs are chosen from: the pack itself, the national list, a person's own file. */
export const ORG_SOURCES = ['pack', 'nation', 'file'] as const;
export type OrgSource = (typeof ORG_SOURCES)[number];

/** What the page of templates is at. */
export interface TemplatesState {
  readonly lang: Language;
  /** Shipped packs, and those opened from files, in the order to choose from. */
  readonly packs: readonly LoadedPack[];
  readonly loaded: LoadedPack | null;
  readonly form: string | null;
  readonly period: string | null;
  readonly source: OrgSource;
  /** Null: not loaded yet. */
  readonly nation: DivisionList | null;
  /** Null: no file was opened. */
  readonly list: { readonly name: string; readonly orgs: readonly Org[] } | null;
  readonly chosen: { readonly [S in OrgSource]: ReadonlySet<string> };
  readonly open: ReadonlySet<string>;
  readonly search: string;
  /** Which of the chosen orgs is previewed. */
  readonly preview: number;
  readonly work: { readonly done: number; readonly all: number } | null;
  readonly notice: TemplatesNotice | null;
  /** A folder can be written into, not only a zip downloaded. */
  readonly hasFolders: boolean;
}

export type TemplatesNotice =
  | { readonly kind: 'pack'; readonly name: string; readonly answer: Exclude<PackAnswer, { readonly ok: true }> }
  | { readonly kind: 'pack-book'; readonly name: string; readonly problems: BookProblems }
  | {
      readonly kind: 'orgs';
      readonly name: string;
      readonly problems: readonly OrgListProblem[];
      readonly read: number;
    }
  | { readonly kind: 'host'; readonly name: string; readonly error: HostError }
  | {
      readonly kind: 'made';
      readonly made: number;
      readonly where: string | null;
      readonly failed: readonly { readonly org: Org; readonly reason: string }[];
    }
  | { readonly kind: 'cancelled'; readonly made: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** What is wrong with a definition workbook, in each language, since its words are made where it is read. */
export type BookProblems = { readonly [L in Language]: readonly string[] };
