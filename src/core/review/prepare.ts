import type { ReviewSubject } from '../check/check.js';
import { judgeCompletions } from '../completion/judge-completions.js';
import { findIndicator, settingsOf, type Pack } from '../indicator/pack.js';
import { bindReturn } from '../sheet/bind-return.js';
import { indexPack } from '../sheet/pack-index.js';
import { NO_FACTS } from '../sheet/facts.js';
import type { SheetGrid } from '../sheet/grid.js';
import { explainedBy } from '../submission/explanation.js';
import { readSubmission, type SubmissionPart } from '../submission/submission-part.js';
import type { ReviewContext } from './context.js';

/** Binds the sheets to the pack and judges completion: all that the checks look at. */
export function prepare(grids: readonly SheetGrid[], pack: Pack, context: ReviewContext): ReviewSubject {
  const filed = bindReturn(grids, pack, context);
  const previous = context.previous ?? null;
  const facts = context.facts ?? NO_FACTS;
  const submission = context.submission ?? readSubmission(facts.customXml);
  const indicators = indexPack(pack).bySpelling;
  return {
    grids,
    facts,
    pack,
    settings: settingsOf(pack),
    filed,
    completions: judgeCompletions(filed, pack, previous),
    previous,
    ...(context.releases ? { releases: context.releases } : {}),
    forSubmission: context.forSubmission ?? false,
    today: context.today ?? null,
    submission,
    explained: explainedIn(submission.explanations, context.explained),
    indicator: (code) => {
      const found = indicators.get(code) ?? findIndicator(pack, code);
      if (!found) throw new RangeError(`no indicator ${code} in pack ${pack.id}`);
      return found;
    },
  };
}

function explainedIn(
  explanations: SubmissionPart['explanations'],
  others: ReviewContext['explained'],
): ReadonlySet<string> {
  const own = explainedBy(explanations);
  return others === undefined || others.size === 0 ? own : new Set([...own, ...others]);
}
