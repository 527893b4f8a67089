import { figuresOf } from '../completion/pack-figures.js';
import type { Indicator, Pack, Settings } from '../indicator/pack.js';
import { parsePeriod, writePeriod, yearBefore } from '../indicator/period.js';
import type { Exact } from '../quantity/exact.js';
import { eachInSteps, type Steps } from '../steps.js';
import { oddFigures, type ComparedFigure, type OddFigure } from './odd-figures.js';
import type { SetFigures } from './set-figures.js';
import type { SetMembers } from './set-members.js';

/** A figure that is odd among those of the orgs of its level. */
export interface OddOrg {
  readonly indicator: Indicator;
  readonly odd: OddFigure;
}

interface ComparedSet {
  readonly pack: Pack;
  readonly settings: Settings;
  readonly members: SetMembers;
  readonly figures: SetFigures;
}

/** Orgs of one level among themselves: those that none is below, counties, 市本级 and zones; cities; provinces. Rests after each indicator and among its orgs. */
export function* comparingOrgs(set: ComparedSet): Steps<readonly OddOrg[]> {
  const { pack, settings } = set;
  const found: OddOrg[] = [];
  for (const peers of levels(set.members)) {
    for (const indicator of pack.indicators) {
      const figures = yield* eachInSteps(peers, (org) => comparedOf(org, indicator, set));
      const compared = figures.filter((each) => each !== null);
      yield;
      const odd = oddFigures(indicator, compared, settings.outliers, pack.units);
      found.push(...odd.map((each) => ({ indicator, odd: each })));
      yield;
    }
  }
  return found;
}

function levels({ tree, standing, inTables }: SetMembers): readonly (readonly string[])[] {
  const orgs = [...new Set([...standing.keys(), ...inTables.keys()])];
  const byLevel = new Map<number, string[]>();
  for (const org of orgs.sort((a, b) => tree.placeOf(a) - tree.placeOf(b))) {
    const level = tree.childrenOf(org).length === 0 ? LOWEST : tree.pathOf(org).length;
    const peers = byLevel.get(level);
    if (peers) peers.push(org);
    else byLevel.set(level, [org]);
  }
  return [...byLevel.values()];
}
const LOWEST = 0;

/** Null: it reports none. */
function comparedOf(org: string, indicator: Indicator, set: ComparedSet): ComparedFigure | null {
  const figure = set.figures.of(org, indicator);
  return figure && { org, figure: figure.value, previous: previousOf(org, indicator, set) };
}

/** As the return has it, else as the pack has accepted it for the year before. */
function previousOf(org: string, indicator: Indicator, { figures, members, pack }: ComparedSet): Exact | null {
  const written = figures.of(org, indicator, 'previous');
  const period = parsePeriod(members.period ?? '');
  if (written || !period) return written?.value ?? null;
  return figuresOf(pack).actual(indicator.code, org, writePeriod(yearBefore(period)));
}
