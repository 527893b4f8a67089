import type { Form } from '../indicator/pack.js';
import type { BoundTable } from '../sheet/return.js';
import type { ReviewSubject } from './check.js';

/** A form and the tables that hold it: more than one where it goes on on another sheet. */
export interface FiledForm {
  readonly form: Form;
  /** Never empty; in the order of the sheets. */
  readonly tables: readonly BoundTable[];
  /** Indexes into `filed.tables`. */
  readonly indexes: ReadonlySet<number>;
}

/** The forms that were found in the workbook, each once. Findings about a form are given once a form, not once a sheet. */
export function filedForms({ filed }: Pick<ReviewSubject, 'filed'>): readonly FiledForm[] {
  const indexes = new Map<string, number[]>();
  for (const [index, { form }] of filed.tables.entries()) {
    const same = indexes.get(form.id);
    if (same) same.push(index);
    else indexes.set(form.id, [index]);
  }
  return [...indexes.values()].map((list) => {
    const tables = list.map((index) => filed.tables[index]!);
    return { form: tables[0]!.form, tables, indexes: new Set(list) };
  });
}
