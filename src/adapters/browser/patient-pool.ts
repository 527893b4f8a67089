import type { ReviewedFile, ReviewJob, ReviewPoolPort, ReviewSetting } from '../../app/ports/review-pool-port.js';
import { readBounded, type Refuse } from './worker-pool.js';

export interface PatientOptions {
  /** Reviews one file here and now. */
  readonly review: (
    file: { readonly name: string; readonly bytes: Uint8Array },
    setting: ReviewSetting,
  ) => Promise<Omit<ReviewedFile, 'bytes'>>;
  readonly breathe: () => Promise<void>;
  readonly mostBytes: number;
  readonly refused: Refuse;
}

/**
 * Reviews files in the page itself, one after another, and lets it draw and answer in between: for a page that was opened from a disk, where
 * browsers start no workers. Nothing ends a file that takes too long but the bounds of the reader.
 */
export function patientPool(options: PatientOptions): ReviewPoolPort {
  return {
    review(jobs, setting, onAnswer) {
      let isCancelled = false;
      const run = async (): Promise<void> => {
        for (const [index, job] of jobs.entries()) {
          await options.breathe();
          if (isCancelled) return;
          const reviewed = await reviewJob(job, setting, options);
          if (isCancelled) return;
          onAnswer(index, reviewed);
        }
      };
      return {
        ended: run(),
        cancel() {
          isCancelled = true;
        },
      };
    },
  };
}

async function reviewJob(job: ReviewJob, setting: ReviewSetting, options: PatientOptions): Promise<ReviewedFile> {
  const bytes = await readBounded(job.size, job.bytes, options.mostBytes);
  if (bytes instanceof Uint8Array) return { ...(await options.review({ name: job.name, bytes }, setting)), bytes };
  return { ...options.refused(job.name, bytes.code, bytes.data), made: null, bytes: null };
}
