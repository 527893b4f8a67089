import { createHash } from 'node:crypto';
import { nodeInflate } from '../../adapters/xlsx/node-inflate.js';
import {
  refusedFile,
  reviewBytes,
  type FileReview,
  type ReadingHost,
  type ReviewSetting,
} from '../review/review-bytes.js';
import type { CheckJob } from './job.js';
import { readBounded } from './read-bounded.js';

/** Node's own inflate and digest are several times faster than those that run anywhere. */
const HOST: ReadingHost = {
  inflate: nodeInflate,
  digest: (bytes) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
};

/** Reviews one file of the disk. Whatever is wrong with the file is a finding; only an error of ours is thrown. */
export async function checkFile({ path, name }: CheckJob, setting: ReviewSetting): Promise<FileReview> {
  const bytes = readBounded(path);
  if (!(bytes instanceof Uint8Array)) return refusedFile(name, bytes.code, bytes.data, setting);
  return reviewBytes({ name, bytes }, setting, HOST);
}
