import type { Org } from '../indicator/pack.js';
import type { ImportedTable } from './indicator-table.js';
import { remark, type PackSketch } from './pack-sketch.js';

export interface PlanOrgs {
  readonly own: string;
  /** Null: no superior's figures. */
  readonly parent: string | null;
}

/**
 * The place whose plan it is, and the one above it where a table gives that one's targets too. `find` knows codes by name;
 * what it does not know gets a number for its code, and a doubt.
 */
export function addOrgs(
  sketch: PackSketch,
  name: string | null,
  tables: readonly ImportedTable[],
  find: (name: string) => Org | null,
): PlanOrgs {
  const columns = tables.flatMap((each) => each.columns);
  const named = columns.flatMap(({ org }) => (org === null ? [] : [org]));
  const ownName = name ?? named[0] ?? null;
  const above = named.find((each) => each !== ownName) ?? null;
  const hasParent = above !== null || columns.some((each) => each.role === 'parent-target');
  const parent = hasParent ? orgFor(above ?? '上级', find, '000001') : null;
  const own = orgFor(ownName ?? '本单位', find, '000002');
  sketch.orgs.push(...(parent ? [parent] : []), parent ? { ...own, parent: parent.code, counted: 'county' } : own);
  for (const [place, org] of sketch.orgs.entries()) {
    if (/^00000\d$/.test(org.code))
      remark(sketch, 'units', `orgs[${place}]`, null, [{ code: 'org-code-missing', name: org.name }]);
  }
  if (ownName === null) remark(sketch, 'units', `orgs[${sketch.orgs.length - 1}]`, null, [{ code: 'org-missing' }]);
  return { own: own.code, parent: parent?.code ?? null };
}

/** Only what a draft needs of a known place: its parents and neighbours are not in this pack. */
function orgFor(name: string, find: (name: string) => Org | null, code: string): Org {
  const known = find(name);
  if (!known) return { code, name };
  const { aliases, formerNames, formerCodes } = known;
  return {
    code: known.code,
    name: known.name,
    ...(aliases ? { aliases } : {}),
    ...(formerNames ? { formerNames } : {}),
    ...(formerCodes ? { formerCodes } : {}),
  };
}
