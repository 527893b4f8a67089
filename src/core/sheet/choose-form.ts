import { nearName } from './near-name.js';
import { codeKey, knownNames, type FormIndex, type PackIndex } from './pack-index.js';
import { plain } from './plain-text.js';
import { readHeader } from './read-header.js';
import type { BindingReason, Certainty } from './return.js';
import { stackedHeaders } from './table-header.js';
import { cellText } from './spread-merges.js';
import type { TableSketch } from './table-sketch.js';

/** The form that a table is most likely to be. */
export interface ChosenForm {
  readonly index: FormIndex;
  readonly certainty: Certainty;
  readonly reason: BindingReason;
  /** Words that said so: the title, or the form's own where its rows did. */
  readonly text: string;
  /** Indicators of the form that the table names exactly. */
  readonly named: number;
  /** Some column holds actuals. */
  readonly reports: boolean;
}

/** What is known beforehand of a table's form. */
export interface FormHints {
  readonly given: string | null;
  readonly metadata: string | null;
  /** Plain texts of the sheet's titles and its name. */
  readonly titles: readonly string[];
}

const LOOKED_AT = 2000;
const NEAR_LOOKED_AT = 60;

/** Null: the table is none of the pack's forms, as far as its names tell. */
export function chooseForm(sketch: TableSketch, index: PackIndex, hints: FormHints): ChosenForm | null {
  const forced = hints.given ?? null;
  const given = forced === null ? null : (index.forms.find((each) => each.form.id === forced) ?? null);
  const names = namesOfTable(sketch);
  const reports = sketch.across !== null || hasActuals(sketch, index);
  if (given) {
    return {
      index: given,
      certainty: 'certain',
      reason: 'given',
      text: forced!,
      named: exactNames(names, given, index),
      reports,
    };
  }
  let best: (ChosenForm & { readonly score: number }) | null = null;
  for (const form of index.forms) {
    const scored = scoreForm(sketch, form, index, names, hints);
    if (scored && (best === null || scored.score > best.score)) best = { ...scored, reports };
  }
  return best;
}

function scoreForm(
  sketch: TableSketch,
  form: FormIndex,
  index: PackIndex,
  names: readonly string[],
  hints: FormHints,
): (Omit<ChosenForm, 'reports'> & { readonly score: number }) | null {
  const named = exactNames(names, form, index);
  const headers = ownHeaders(sketch, form);
  const title = hints.titles.find((text) => form.titles.some((each) => text.includes(each))) ?? null;
  const isMetadata = hints.metadata === form.form.id;
  const near = named === 0 ? nearNames(names, form) : 0;
  const small = Math.min(names.length - 1, form.places.size) <= 4;
  const enough = named >= 2 || (named === 1 && (small || headers >= 3)) || near >= 2;
  if (!enough && !(named + near + codes(sketch, form, index) > 0 && (isMetadata || title !== null))) return null;
  const share = named / Math.max(1, Math.min(form.places.size, names.length));
  const certainty: Certainty = share >= 0.5 ? 'certain' : named > 0 ? 'likely' : 'guess';
  const score = named + near / 2 + headers / 4 + (title === null ? 0 : 1) + (isMetadata ? 3 : 0);
  const reason: BindingReason = isMetadata ? 'metadata' : title === null ? (named > 0 ? 'name' : 'near-name') : 'title';
  return { index: form, certainty, reason, text: title ?? form.form.title, named, score };
}

/** The plain names down the rows (or across), each once. */
function namesOfTable(sketch: TableSketch): readonly string[] {
  const { view, across } = sketch;
  const names = new Set<string>();
  const add = (row: number, column: number) => {
    const text = cellText(view.grid.cells[row]?.[column]);
    if (text !== '' && text.length <= 80) names.add(plain(text));
  };
  if (across !== null) for (let column = sketch.left; column <= sketch.right; column += 1) add(across, column);
  else {
    const last = Math.min(sketch.body.bottom, sketch.body.top + LOOKED_AT, view.rows - 1);
    for (let row = sketch.body.top; row <= last; row += 1) for (const column of sketch.names) add(row, column);
  }
  return [...names];
}

function exactNames(names: readonly string[], form: FormIndex, index: PackIndex): number {
  const found = new Set<number>();
  for (const name of names)
    for (const { place } of knownNames(index, name)) if (form.places.has(place)) found.add(place);
  return found.size;
}

function nearNames(names: readonly string[], form: FormIndex): number {
  return new Set(names.slice(0, NEAR_LOOKED_AT).flatMap((name) => nearName(form.grams, name)?.owner ?? [])).size;
}

function ownHeaders(sketch: TableSketch, form: FormIndex): number {
  let found = 0;
  for (const parts of stackedHeaders(sketch)) if (form.headers.has(plain(parts.join('')))) found += 1;
  return found;
}

function hasActuals(sketch: TableSketch, index: PackIndex): boolean {
  return stackedHeaders(sketch).some((parts) => parts.length > 0 && readHeader(parts, index, null)?.role === 'actual');
}

/** Codes of the form in the first columns of the body. */
function codes(sketch: TableSketch, form: FormIndex, index: PackIndex): number {
  if (sketch.across !== null) return 0;
  const found = new Set<number>();
  const last = Math.min(sketch.body.bottom, sketch.body.top + NEAR_LOOKED_AT, sketch.view.rows - 1);
  for (let row = sketch.body.top; row <= last; row += 1) {
    for (let column = sketch.left; column < sketch.main; column += 1) {
      const place = index.byCode.get(codeKey(cellText(sketch.view.grid.cells[row]?.[column])));
      if (place !== undefined && form.places.has(place)) found.add(place);
    }
  }
  return found.size;
}
