import { inflateAnywhere } from '../../adapters/xlsx/inflate.js';
import { readWorkbook } from '../../adapters/xlsx/read-workbook.js';
import { HostError } from '../../app/ports/host-error.js';
import type { ReviewedFile, ReviewSetting } from '../../app/ports/review-pool-port.js';
import type { FileRefusal, RefusalData } from '../../core/finding/file-finding.js';
import { readMetadata } from '../../core/sheet/metadata.js';
import { digestOfBytes } from '../../core/submission/digest.js';
import { refusedFile, reviewBytes, type NamedBytes } from '../review/review-bytes.js';

const HOST = { inflate: inflateAnywhere, digest: digestOfBytes };
const UTF8 = new TextEncoder();
/** A reviewer asks no county for what only the county can still add. */
const FOR_SUBMISSION = false;

/** One file's review for the desk: what every worker does, and the page itself where there are none. */
export async function reviewJob(file: NamedBytes, setting: ReviewSetting): Promise<Omit<ReviewedFile, 'bytes'>> {
  const { json, filed } = await reviewBytes(file, { ...setting, forSubmission: FOR_SUBMISSION }, HOST);
  return { filed, json: UTF8.encode(JSON.stringify(json)), made: setting.pack ? null : madeFor(file) };
}

/** A file that was not looked at, and why. */
export function refusedJob(
  name: string,
  code: FileRefusal,
  data: RefusalData,
  lang: ReviewSetting['lang'],
): Pick<ReviewedFile, 'filed' | 'json'> {
  const { filed, json } = refusedFile(name, code, data, { forSubmission: FOR_SUBMISSION, lang });
  return { filed, json: UTF8.encode(JSON.stringify(json)) };
}

/** The pack that its metadata name; null: none do. */
function madeFor({ name, bytes }: NamedBytes): string | null {
  try {
    const { grids, facts } = readWorkbook(bytes, { fileName: name });
    return readMetadata(grids, facts)?.pack ?? null;
  } catch (error) {
    if (error instanceof HostError) return null; // its finding says so
    throw error;
  }
}
