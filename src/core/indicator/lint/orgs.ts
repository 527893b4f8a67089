import { writePath, type PathStep } from '../pack-problem.js';
import { isCalendarDay } from '../period.js';
import type { Org, Pack } from '../pack.js';
import type { Found } from './lint.js';

/** Former codes that are another's, names that two orgs share, days that are none, validity that ends before it begins. */
export function* orgs(pack: Pack): Iterable<Found> {
  yield* formerCodes(pack.orgs);
  yield* sharedNames(pack.orgs);
  for (const [i, org] of pack.orgs.entries()) yield* validity(org, i);
  for (const [i, { validUntil }] of pack.forms.entries()) yield* day(validUntil, ['forms', i, 'validUntil']);
}

function* formerCodes(all: readonly Org[]): Iterable<Found> {
  const owners = new Map(all.map((org) => [org.code, org]));
  for (const [i, org] of all.entries())
    for (const [j, code] of (org.formerCodes ?? []).entries()) {
      const owner = owners.get(code);
      if (owner)
        yield { code: 'former-code-clash', at: ['orgs', i, 'formerCodes', j], data: { code, org: owner.code } };
      else owners.set(code, org);
    }
}

function* sharedNames(all: readonly Org[]): Iterable<Found> {
  const firsts = new Map<string, readonly PathStep[]>();
  for (const [i, org] of all.entries()) {
    const names = [
      { name: org.name, at: ['orgs', i, 'name'] },
      ...(org.aliases ?? []).map((name, j) => ({ name, at: ['orgs', i, 'aliases', j] })),
      ...(org.formerNames ?? []).map((name, j) => ({ name, at: ['orgs', i, 'formerNames', j] })),
    ];
    for (const { name, at } of names) {
      const first = firsts.get(name);
      if (first) yield { code: 'name-clash', at, data: { name, first: writePath(first) } };
      else firsts.set(name, at);
    }
  }
}

function* validity({ validFrom, validTo }: Org, i: number): Iterable<Found> {
  yield* day(validFrom, ['orgs', i, 'validFrom']);
  yield* day(validTo, ['orgs', i, 'validTo']);
  if (validFrom && validTo && validFrom > validTo)
    yield { code: 'period-order', at: ['orgs', i, 'validTo'], data: { from: validFrom, to: validTo } };
}

function* day(date: string | undefined, at: readonly PathStep[]): Iterable<Found> {
  if (date !== undefined && !isCalendarDay(date)) yield { code: 'date-invalid', at, data: { date } };
}
