import type { Language } from '../../core/finding/message-of.js';
import type { GroupReview } from '../../core/group/group-review.js';
import type { JudgedFinding } from '../../core/review/judged.js';
import { findingJson, type FindingJson } from './review-json.js';

/** A finding of the set: in which file its cell is, and which org it is about. */
export interface GroupFindingJson extends FindingJson {
  readonly file: string | null;
  readonly org: string | null;
}

/** What only the set shows, as the contract's `group`. Orgs by their codes; figures are decimal strings in the indicator's unit. */
export interface GroupJson extends Omit<GroupReview, 'findings'> {
  readonly findings: readonly GroupFindingJson[];
}

export function groupJson({ findings, ...group }: GroupReview, lang: Language): GroupJson {
  const { parent, period, expected, exempt, missing, standing, rollup } = group;
  return {
    ...{ parent, period, expected, exempt, missing, standing },
    findings: findings.map((each) => groupFindingJson(each, lang)),
    rollup,
  };
}

export function groupFindingJson(judged: JudgedFinding, lang: Language): GroupFindingJson {
  const { file, org } = judged.finding.place;
  return { ...findingJson(judged, lang), file: file ?? null, org: org ?? null };
}
