import type { BookDraft } from '../../../core/book/book-draft.js';
import type { Org } from '../../../core/indicator/pack.js';
import type { FileSink } from '../../ports/file-sink-port.js';
import { makeTemplate, type TemplateEntry, type TemplateWorkshop } from '../make-templates.js';
import type { TemplateOrder } from '../../view/templates/template-order.js';
import { manifestText } from './manifest-text.js';

export interface TemplateRun {
  readonly sink: FileSink;
  readonly write: (draft: BookDraft) => Uint8Array;
  /** Lets the page draw and answer between two workbooks. */
  readonly breathe: () => Promise<void>;
  readonly progress: (done: number) => void;
  readonly isCancelled: () => boolean;
}

export interface TemplatesMade {
  readonly made: number;
  /** Where they are; null: cancelled, or not one could be made. */
  readonly where: string | null;
  /** Orgs whose template could not be made, and what was said; the others are there. */
  readonly failed: readonly { readonly org: Org; readonly reason: string }[];
}

/**
 * One workbook an org into the sink, one after another; then the pack, where orgs were added to it, and manifest.json. What
 * cannot be made is told and the rest goes on. Rejects only as the sink does.
 */
export async function makeIntoSink({ series, orgs, added }: TemplateOrder, run: TemplateRun): Promise<TemplatesMade> {
  const failed: { org: Org; reason: string }[] = [];
  const files: TemplateEntry[] = [];
  const workshop = workshopOf(run);
  for (const [place, org] of orgs.entries()) {
    if (run.isCancelled()) return given(run.sink, files.length, failed);
    try {
      files.push(await makeTemplate(series, org, workshop));
    } catch (error) {
      // a form that does not fit this org; whatever else is wrong is not ours to go on from
      if (!(error instanceof RangeError)) throw error;
      failed.push({ org, reason: error.message });
    }
    run.progress(place + 1);
    await run.breathe();
  }
  if (run.isCancelled() || files.length === 0) return given(run.sink, files.length, failed);
  if (added.length > 0) await run.sink.add('pack.json', utf8(`${JSON.stringify(series.pack, null, 1)}\n`));
  await run.sink.add('manifest.json', utf8(manifestText(series, files)));
  return { made: files.length, where: await run.sink.finish(), failed };
}

/** Every template is made anew: nothing lies in a new zip or folder. */
function workshopOf({ sink, write }: TemplateRun): TemplateWorkshop {
  return {
    shelf: { digest: async () => null, put: (file, bytes) => sink.add(file, bytes) },
    make: write,
    previous: async () => null,
    known: () => undefined,
  };
}

async function given(sink: FileSink, made: number, failed: TemplatesMade['failed']): Promise<TemplatesMade> {
  await sink.abandon();
  return { made, where: null, failed };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
