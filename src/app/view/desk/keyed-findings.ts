import { SEVERITY_ORDER } from '../../../core/finding/finding.js';
import { derived } from '../pane/derived.js';
import type { FileJson, FindingJson } from '../review-json.js';

/** A finding under a key that it keeps from one review to the next: its id, with `#2` … where several share it. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: FindingJson;
}

/** Of one file, by severity, each in reading order: the order in which a reviewer walks them. */
export const keyedFindings: (json: FileJson) => readonly KeyedFinding[] = derived(({ findings }) => {
  const seen = new Map<string, number>();
  const keyed = findings.map((finding) => {
    const count = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, count);
    return { key: count === 1 ? finding.id : `${finding.id}#${count}`, finding };
  });
  return SEVERITY_ORDER.flatMap((severity) => keyed.filter((each) => each.finding.severity === severity));
});
