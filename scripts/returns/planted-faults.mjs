import { FAULTS } from './faults.mjs';

/**
 * The list of what is planted, as returns-faults.json: where a review must find it. `org` is the one that the finding is about, `file` the one
 * with the mistake (null: it did not come), `also` what follows from it elsewhere.
 */
export function plantedFaults({ orgs, files }, cells) {
  const parentOf = new Map(orgs.map(({ code, parent }) => [code, parent]));
  return FAULTS.map((fault) => {
    const place = files.findLastIndex((each) => each.fault === fault);
    const { org, code, about, indicator = null, rule = null, of = org, also = [] } = fault;
    const file = files[place]?.file ?? null;
    const cell = fault.role && !code.startsWith('group.sum') ? cells[place] : null;
    const known = { file, org: of, code, indicator, rule, cell, about };
    return { ...known, also: also.map((each) => ({ ...each, of: each.of === 'parent' ? parentOf.get(org) : org })) };
  });
}
