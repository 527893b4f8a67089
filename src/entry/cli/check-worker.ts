import { parentPort } from 'node:worker_threads';
import { checkFile } from './check-file.js';
import { writeChecked } from './write-checked.js';
import type { CheckedFile, CheckJob, CheckSetting } from './job.js';
import type { Answer, Told } from './pool.js';

let setting: CheckSetting | null = null;

parentPort?.on('message', (told: Told<CheckJob, CheckSetting>) => {
  if ('setting' in told) setting = told.setting;
  else if (setting !== null) void check(told.index, told.job, setting);
});

async function check(index: number, job: CheckJob, told: CheckSetting): Promise<void> {
  try {
    const result = writeChecked(await checkFile(job, told), told);
    answer({ index, result }, [result.written.buffer as ArrayBuffer]); // handed over, not copied
  } catch (error) {
    answer({ index, failure: `${job.name}: ${error instanceof Error ? error.stack : String(error)}` }, []);
  }
}

function answer(message: Answer<CheckedFile>, handedOver: readonly ArrayBuffer[]): void {
  parentPort?.postMessage(message, handedOver);
}
