import { figuresOf } from '../../completion/pack-figures.js';
import { findOrg, type Indicator, type Pack, type Sense, type Target } from '../../indicator/pack.js';
import { Exact } from '../../quantity/exact.js';
import type { Check, ReviewSubject } from '../check.js';
import { completionPlace } from './completion-place.js';

/**
 * The pack's own targets, org against parent, for the same indicator and year. Never for what adds up: a county's part is
 * not the city's whole. One finding an indicator, for the earliest such year.
 */
export const looserThanParent: Check = {
  code: 'target.looser-than-parent',
  about: {
    zh: '目标不低于上级同年目标的要求；可加总的指标除外。',
    en: "A target asks for no less than the parent's of the same year, unless the indicator adds up over orgs.",
  },
  source: 'contract: target codes',
  *run(subject) {
    for (const completion of subject.completions) {
      const org = completion.org ?? subject.filed.org?.value ?? null;
      const defined = subject.indicator(completion.indicator);
      const pair = org === null ? null : loosest(subject, defined, org);
      if (!pair) continue;
      yield {
        code: 'target.looser-than-parent',
        place: completionPlace(subject, completion, 'target'),
        data: { target: pair.own.text, parent: pair.above.text, year: pair.own.year },
      };
    }
  },
};

interface Pair {
  readonly own: Target;
  readonly above: Target;
}

function loosest({ pack }: ReviewSubject, indicator: Indicator, org: string): Pair | null {
  if (indicator.aggregation === 'sum') return null;
  const above = parentTargets(pack, indicator, org);
  for (const own of figuresOf(pack).targets(indicator.code, org)) {
    const other = above.find((each) => each.year === own.year);
    if (other && isLooser(own, other)) return { own, above: other };
  }
  return null;
}

function parentTargets(pack: Pack, { code }: Indicator, org: string): readonly Target[] {
  const parent = findOrg(pack, org)?.parent;
  return parent === undefined ? [] : figuresOf(pack).targets(code, parent);
}

/** What each sense bounds: from below, from above. What is equal, about or a range is not compared. */
const BOUNDS: { readonly [S in Sense]?: { readonly up: boolean; readonly strict: boolean } } = {
  'at-least': { up: true, strict: false },
  'more-than': { up: true, strict: true },
  'at-most': { up: false, strict: false },
  'less-than': { up: false, strict: true },
};

function isLooser(own: Target, parent: Target): boolean {
  const [a, b] = [BOUNDS[own.sense], BOUNDS[parent.sense]];
  const [mine, theirs] = [Exact.parse(own.value ?? ''), Exact.parse(parent.value ?? '')];
  if (!a || !b || a.up !== b.up || !mine || !theirs) return false;
  if (mine.equals(theirs)) return b.strict && !a.strict;
  return a.up ? mine.lessThan(theirs) : mine.moreThan(theirs);
}
