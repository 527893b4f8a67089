import { readFileSync } from 'node:fs';
import { readPhrase } from '../../src/core/target/read-phrase.js';
import { readCsv } from './csv.js';

/** Phrases coded by hand, and of those the ones whose kind, direction, value or basis is read otherwise. */
export function compareCorpus(path: string | URL): { readonly count: number; readonly differing: readonly string[] } {
  const rows = readCsv(readFileSync(path, 'utf8'));
  return { count: rows.length, differing: rows.filter((row) => !readsAs(row)).map((row) => row['phrase']!) };
}

function readsAs(row: { readonly [column: string]: string }): boolean {
  const { kind, targets, problem } = readPhrase(row['phrase']!);
  if (problem !== null || kind !== row['kind']) return false;
  const read = {
    direction: targets.map((each) => each.direction),
    value: targets.map((each) => each.value ?? ''),
    basis: targets.map((each) => each.basis),
  };
  return (['direction', 'value', 'basis'] as const).every((column) => {
    const coded = row[column]!.split(';');
    const all = coded.length === 1 ? read[column].map(() => coded[0]!) : coded;
    return all.join(';') === read[column].join(';');
  });
}
