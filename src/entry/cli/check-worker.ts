import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from './check-file.js';
import { writeChecked } from './write-checked.js';
import type { CheckedFile, CheckJob, CheckSetting } from './job.js';
import type { Answer } from './pool.js';

const setting = workerData as CheckSetting;

parentPort?.on('message', ({ index, job }: { readonly index: number; readonly job: CheckJob }) => {
  checkFile(job, setting).then(
    ({ json, packReason }) => answer({ index, result: writeChecked(json, packReason, setting) }),
    (error: unknown) =>
      answer({ index, failure: `${job.name}: ${error instanceof Error ? error.stack : String(error)}` }),
  );
});

function answer(message: Answer<CheckedFile>): void {
  parentPort?.postMessage(message);
}
