import { breathe } from '../../adapters/browser/breathe.js';
import { patientPool } from '../../adapters/browser/patient-pool.js';
import { browserWorker, workerPool, type PoolWorker, type Refuse } from '../../adapters/browser/worker-pool.js';
import { DEFAULT_BOUNDS } from '../../adapters/xlsx/bounds.js';
import type { ReviewPoolPort } from '../../app/ports/review-pool-port.js';
import { KEPT_LANGUAGE } from '../../app/use-cases/desk/in-language.js';
import { refusedJob, reviewJob } from './review-job.js';

/** All cores; from a disk, where browsers start no workers, the page itself. */
export function deskPool(fromDisk: boolean): ReviewPoolPort {
  const refused: Refuse = (name, code, data) => refusedJob(name, code, data, KEPT_LANGUAGE);
  const mostBytes = DEFAULT_BOUNDS.inputBytes;
  if (fromDisk) return patientPool({ review: reviewJob, breathe, mostBytes, refused });
  return workerPool({
    hire,
    workers: navigator.hardwareConcurrency || 2,
    milliseconds: DEFAULT_BOUNDS.seconds * 1_000,
    ...{ mostBytes, refused },
  });
}

function hire(): PoolWorker {
  return browserWorker(new Worker(new URL(/* webpackChunkName: "desk-worker" */ './desk-worker.js', import.meta.url)));
}
