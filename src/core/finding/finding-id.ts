import type { Finding } from './finding.js';

/**
 * What a finding is called across versions of a return: code, form, indicator, role and rule, with no address and no
 * figure, so that explanations and verdicts stay on it when rows move. Of several orgs in one table, the org goes last.
 */
export function findingId({ code, place }: Finding): string {
  const parts = [
    code,
    place.form ?? '',
    place.indicator ?? '',
    place.role ?? '',
    (place.rule ?? '') + (place.relation ?? ''),
  ];
  return (place.org ? [...parts, place.org] : parts).join('|');
}
