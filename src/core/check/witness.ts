import type { Witness } from '../finding/families/form.js';
import type { BindingReason, Bound } from '../sheet/return.js';

/** What told an org or a period, as findings name it. A code or a name is read beside its label. */
export function witnessOf(reason: BindingReason): Witness {
  if (reason === 'code' || reason === 'name' || reason === 'alias' || reason === 'near-name') return 'label';
  return reason === 'synonym' || reason === 'position' ? 'other' : reason;
}

/** The sheet itself says it where it is to be filled in, or a person or the template said so: nothing is missing. */
export function isStated(reason: BindingReason): boolean {
  return !HINTED.has(witnessOf(reason));
}

const HINTED: ReadonlySet<Witness> = new Set<Witness>(['title', 'sheet-name', 'file-name', 'only-choice', 'other']);

/** Words around the form that may name a parent's org or a whole year without meaning this return. */
export function isLoose(reason: BindingReason): boolean {
  return reason === 'title' || reason === 'sheet-name' || reason === 'file-name';
}

/** It was read on a sheet, not beside the workbook. */
export function isOnSheet(reason: BindingReason): boolean {
  return reason !== 'given' && reason !== 'metadata' && reason !== 'file-name' && reason !== 'only-choice';
}

/** The first of every witness and value: a sheet may say the same in a thousand places. */
export function eachOnce(said: readonly Bound<string>[]): readonly Bound<string>[] {
  const first = new Map<string, Bound<string>>();
  for (const each of said) {
    const key = JSON.stringify([witnessOf(each.reason), each.value]);
    if (!first.has(key)) first.set(key, each);
  }
  return [...first.values()];
}
