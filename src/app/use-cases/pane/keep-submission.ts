import { METADATA_NAMESPACE } from '../../../core/sheet/metadata-xml.js';
import { readMetadata } from '../../../core/sheet/metadata.js';
import type { WorkbookFacts } from '../../../core/sheet/facts.js';
import { metadataXml } from '../../../core/sheet/write-metadata.js';
import {
  NO_SUBMISSION,
  readSubmission,
  SUBMISSION_NAMESPACE,
  writeSubmission,
  type SubmissionPart,
} from '../../../core/submission/submission-part.js';
import type { ReviewedWorkbook } from '../../view/pane/pane-state.js';
import type { PaneDesk } from './pane-desk.js';

/**
 * Changes what the workbook carries beside its cells, starting from what it carries now: somebody else may have it open too.
 * Answers the facts with the new part in them; null: this host cannot keep it, which the pane then says.
 */
export async function keepSubmission(
  desk: PaneDesk,
  change: (part: SubmissionPart) => SubmissionPart,
): Promise<WorkbookFacts | null> {
  const { parts } = desk.ports;
  const reviewed = desk.reviewed();
  if (!parts || !reviewed) {
    desk.notify({ kind: 'cannot', what: 'keep' });
    return null;
  }
  const text = await parts.part(SUBMISSION_NAMESPACE);
  const xml = writeSubmission(change(readSubmission(text === null ? [] : [text])));
  await parts.setPart(SUBMISSION_NAMESPACE, xml);
  const others = reviewed.facts.customXml.filter((each) => readSubmission([each]) === NO_SUBMISSION);
  return { ...reviewed.facts, customXml: [...others, xml] };
}

/** Writes what the workbook was made for, where it does not say so yet; org and period are then known wherever it is opened. */
export async function keepMetadata(
  { ports: { parts } }: PaneDesk,
  { review, loaded, facts }: ReviewedWorkbook,
): Promise<WorkbookFacts> {
  const { grids, filed, pack } = review.subject;
  if (!parts || readMetadata(grids, facts)) return facts;
  const xml = metadataXml({
    pack: pack.id,
    version: pack.version,
    digest: loaded.digest,
    form: filed.tables[0]?.form.id ?? null,
    org: filed.org?.value ?? null,
    period: filed.period?.value ?? null,
    layout: null,
  });
  await parts.setPart(METADATA_NAMESPACE, xml);
  return { ...facts, customXml: [...facts.customXml, xml] };
}
