import type { Pack, Settings } from '../indicator/pack.js';
import type { ExpectedOrgs } from './expected-orgs.js';
import type { FiledReturn } from './filed-return.js';
import type { OddOrg } from './odd-orgs.js';
import type { Rolled } from './rolled-part.js';
import type { SetFigures } from './set-figures.js';
import type { SetMembers } from './set-members.js';

/** What a check of a set of returns may look at. Everything is computed once, before the checks run. */
export interface GroupSubject extends ExpectedOrgs {
  readonly pack: Pack;
  readonly settings: Settings;
  /** All of them, in the order of the set. */
  readonly returns: readonly FiledReturn[];
  readonly members: SetMembers;
  readonly figures: SetFigures;
  /** Parents from the bottom up, each with all indicators in the order of the pack. */
  readonly rolled: readonly Rolled[];
  /** Figures that are odd among those of the orgs of their level. */
  readonly odd: readonly OddOrg[];
}
