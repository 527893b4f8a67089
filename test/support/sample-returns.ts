import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readPack } from '../../src/adapters/pack/read-pack.js';
import { nodeInflate } from '../../src/adapters/xlsx/node-inflate.js';
import type { GroupReview } from '../../src/core/group/group-review.js';
import { reviewGroup } from '../../src/core/group/review-group.js';
import type { FindingCode } from '../../src/core/finding/finding.js';
import type { Pack } from '../../src/core/indicator/pack.js';
import { digestOf, digestOfBytes } from '../../src/core/submission/digest.js';
import { reviewBytes, type FileReview, type NamedBytes } from '../../src/entry/review/review-bytes.js';
import { projectRoot } from './cli.js';

/** A line of returns-faults.json: where a review must find what was planted, and what follows from it elsewhere. */
export interface PlantedFault {
  /** Null: it did not come at all. */
  readonly file: string | null;
  /** Whom the finding is about. */
  readonly org: string;
  readonly code: FindingCode;
  readonly indicator: string | null;
  readonly rule: string | null;
  readonly cell: string | null;
  readonly about: string;
  readonly also: readonly { readonly code: FindingCode; readonly indicator: string | null; readonly of: string }[];
}

const folder = join(projectRoot, 'dist', 'site', 'samples');

/** The shipped sample returns, as `npm run build` makes them. */
export function sampleReturns(): readonly NamedBytes[] {
  const files = unzipSync(new Uint8Array(readFileSync(join(folder, 'returns.zip'))));
  return Object.entries(files).map(([name, bytes]) => ({ name, bytes }));
}

export const samplePackFile = join(folder, 'returns-pack.json');

export function sampleFaults(): readonly PlantedFault[] {
  return JSON.parse(readFileSync(join(folder, 'returns-faults.json'), 'utf8')) as readonly PlantedFault[];
}

export interface ReviewedSet {
  readonly pack: Pack;
  readonly files: readonly FileReview[];
  readonly group: GroupReview;
}

/** As the command `review` does it, in this process. */
export async function reviewedSet(returns: readonly NamedBytes[]): Promise<ReviewedSet> {
  const reading = readPack(JSON.parse(readFileSync(samplePackFile, 'utf8')));
  if (!reading.ok) throw new Error(`the sample pack is none: ${JSON.stringify(reading.problems)}`);
  const { pack } = reading;
  const setting = {
    pack: { pack, digest: digestOf(pack) },
    candidates: [],
    lang: 'zh',
    forSubmission: false,
    today: '2026-02-01',
  } as const;
  const files: FileReview[] = [];
  for (const each of returns)
    files.push(await reviewBytes(each, setting, { inflate: nodeInflate, digest: digestOfBytes }));
  return {
    pack,
    files,
    group: reviewGroup(
      files.map(({ filed }) => filed),
      pack,
      {},
    ),
  };
}
