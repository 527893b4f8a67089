import { basename } from 'node:path';
import { reviewJson } from '../../../app/view/review-json.js';
import { UsageError, type Invocation } from '../arguments.js';
import { readBounded, refusedFile } from '../check-file.js';
import { findFiles } from '../find-files.js';
import type { CheckedFile, CheckJob, CheckSetting } from '../job.js';
import { candidatesFor, givenPack } from '../packs.js';
import { readPeriodOption } from '../period-option.js';
import { runPool } from '../pool.js';
import { progressBar } from '../progress.js';
import { renderChecked } from '../render-check.js';
import { today } from '../today.js';

const WORKER = new URL('../check-worker.js', import.meta.url);

/** `hebao check FILE|DIR…`: reviews each file. Answers the exit status. */
export async function check(invocation: Invocation): Promise<number> {
  const { positionals, lang, flag } = invocation;
  if (positionals.length === 0) throw new UsageError('check FILE|DIR…');
  const setting = await settingOf(invocation);
  const { files, missing } = await findFiles(positionals);
  const refused = missing.map(({ path, reason }) => refusedFile(path, null, 'unreadable', { bound: reason }, setting));
  const jobs = files.map((path): CheckJob => ({ path, name: path }));
  const bar = progressBar(jobs.length, process.stderr);
  const checked = await runPool<CheckJob, CheckedFile>({
    script: WORKER,
    workerData: setting,
    jobs,
    onEnded: ({ name }, why) =>
      refusedFile(name, null, 'too-large', { bound: why === 'time' ? 'seconds' : 'memory' }, setting),
    onProgress: bar.show,
  });
  bar.end();
  const all = [...checked, ...refused];
  if (flag('json')) process.stdout.write(`${JSON.stringify(reviewJson(all.map((each) => each.json)), null, 2)}\n`);
  else process.stdout.write(renderChecked(all, setting, lang));
  return statusOf(all);
}

async function settingOf(invocation: Invocation): Promise<CheckSetting> {
  const { lang, text, flag } = invocation;
  const pack = await givenPack(text('pack'), lang);
  return {
    pack,
    candidates: pack ? [] : await candidatesFor(),
    org: text('org'),
    period: readPeriodOption(text('period')),
    previous: await previousOf(text('previous')),
    forSubmission: flag('for-submission'),
    lang,
    today: today(),
  };
}

async function previousOf(path: string | undefined): Promise<CheckSetting['previous']> {
  if (path === undefined) return null;
  const bytes = await readBounded(path);
  if (typeof bytes === 'string') throw new UsageError(`--previous ${path}: ${bytes}`);
  return { bytes, name: basename(path) };
}

/** 2: no file was usable · 1: at least one finding blocks · 0: nothing does. */
function statusOf(files: readonly CheckedFile[]): number {
  if (files.every(({ json }) => json.digest === null || json.findings.some(({ code }) => code in UNUSABLE))) return 2;
  return files.some(({ json }) => json.summary.blocked) ? 1 : 0;
}

const UNUSABLE: { readonly [code: string]: true } = {
  'file.unreadable': true,
  'file.encrypted': true,
  'file.not-a-workbook': true,
  'file.too-large': true,
};
