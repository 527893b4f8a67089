import type { Completion } from '../../completion/completion.js';
import type { Pack } from '../../indicator/pack.js';
import type { Return } from '../../sheet/return.js';
import type { RuleRelease } from '../release.js';

/** What rules look at in a return. */
export interface RuleSubject {
  readonly pack: Pack;
  readonly filed: Return;
  readonly completions: readonly Completion[];
  /** The org's return of an earlier period. */
  readonly previous: Return | null;
  /** Rules that are suspended or released; absent: none. */
  readonly releases?: readonly RuleRelease[];
}
