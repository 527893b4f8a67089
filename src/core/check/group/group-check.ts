import type { Finding } from '../../finding/finding.js';
import type { GroupSubject } from '../../group/group-subject.js';
import type { Check } from '../check.js';

/** A check of what only the set of returns shows; like any other, it is one finding code in the file of that name. */
export interface GroupCheck extends Omit<Check, 'run'> {
  /** Undefined: a rest, where a page may breathe. */
  run(subject: GroupSubject): Iterable<Finding | undefined>;
}
