import type { FoundFile } from './find-files.js';
import type { CheckedFile, CheckJob, CheckSetting } from './job.js';
import { CHECK_WORKER } from './places.js';
import { streamPool } from './pool.js';
import { progressBar } from './progress.js';
import { absentFile, endedFile } from './refused-file.js';

/** Reviews files on all cores, and hands each result on in the order of the files: nothing of it is kept here. */
export async function reviewFiles(
  files: readonly FoundFile[],
  setting: CheckSetting,
  take: (checked: CheckedFile) => Promise<void>,
): Promise<void> {
  const present = files.filter(({ error }) => error === null);
  const bar = progressBar(present.length, process.stderr);
  let next = 0;
  const takeAbsent = async (): Promise<void> => {
    for (let file = files[next]; file && file.error !== null; file = files[next]) {
      next += 1;
      await take(absentFile(file.path, file.error, setting));
    }
  };
  const takeNext = async (checked: CheckedFile): Promise<void> => {
    await takeAbsent();
    next += 1;
    await take(checked);
  };
  const task = {
    script: CHECK_WORKER,
    setting: () => Promise.resolve(setting),
    jobs: present.map(({ path }): CheckJob => ({ path, name: path })),
    onEnded: ({ name }: CheckJob, why: 'time' | 'memory') => endedFile(name, why, setting),
    onProgress: bar.show,
  };
  await streamPool<CheckJob, CheckedFile>(task, takeNext);
  await takeAbsent();
  bar.end();
}
