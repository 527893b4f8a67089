import { parentPort } from 'node:worker_threads';
import type { MadeTemplate } from '../../app/use-cases/make-templates.js';
import { makeTemplateFile } from './make-template-file.js';
import type { Answer, Told } from './pool.js';
import type { TemplateJob, TemplateSetting } from './template-job.js';

let setting: TemplateSetting | null = null;

parentPort?.on('message', (told: Told<TemplateJob, TemplateSetting>) => {
  if ('setting' in told) setting = told.setting;
  else if (setting !== null) void make(told.index, told.job, setting);
});

async function make(index: number, job: TemplateJob, told: TemplateSetting): Promise<void> {
  let answer: Answer<MadeTemplate>;
  try {
    answer = { index, result: await makeTemplateFile(job, told) };
  } catch (error) {
    answer = {
      index,
      failure: `${job.org.code} ${job.org.name}: ${error instanceof Error ? error.stack : String(error)}`,
    };
  }
  parentPort?.postMessage(answer);
}
