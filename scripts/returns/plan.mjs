import { digestOf } from '../../build/core/submission/digest.js';
import { FAULTS } from './faults.mjs';
import { nationalOrgs, provinceOrgs } from './orgs.mjs';
import { allFigures, PERIOD, samplePack } from './pack.mjs';

/** Of those that were tried, one with which chance alone makes nobody odd. */
export const SEED = 20_252_568;

/** 江西省, with everything of FAULTS planted: 120 files of 119 orgs. */
export function samplePlan(seed = SEED) {
  const orgs = provinceOrgs();
  const faultOf = new Map(FAULTS.map((fault) => [fault.org, fault]));
  const figures = allFigures(orgs, seed, ({ code }, own) => faultOf.get(code)?.figures?.(own) ?? own);
  const pack = samplePack(orgs, figures, { id: 'civil-affairs-sample', title: '民政事业发展情况年报' });
  const files = orgs
    .filter(({ parent, code }) => parent !== undefined && !faultOf.get(code)?.absent)
    .flatMap((org) => filesOf(org, faultOf.get(org.code) ?? null));
  return { orgs, figures, pack, digest: digestOf(pack), files };
}

/** So many returns without a mistake, for the bench. */
export function largePlan(count, seed = SEED) {
  const orgs = nationalOrgs(count);
  const figures = allFigures(orgs, seed);
  const pack = samplePack(orgs, figures, { id: 'civil-affairs-bench', title: '民政事业发展情况年报' });
  const files = orgs.filter(({ parent }) => parent !== undefined).flatMap((org) => filesOf(org, null));
  return { orgs, figures, pack, digest: digestOf(pack), files };
}

function filesOf(org, fault) {
  const name = `${org.code}-${org.name}-${PERIOD}`;
  const first = { file: `${name}.xlsx`, org, fault, time: '2026-01-10T09:30:00+08:00' };
  return fault?.twice ? [first, { ...first, file: `${name}（补）.xlsx`, time: '2026-01-12T16:05:00+08:00' }] : [first];
}
