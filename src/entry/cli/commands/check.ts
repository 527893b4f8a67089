import { basename } from 'node:path';
import { FILE_SEAM, reviewSetHead, reviewSetTail } from '../../../app/view/review-set-json.js';
import { wordsOf } from '../../../app/view/words/words.js';
import { UsageError, type Invocation } from '../arguments.js';
import { findFiles } from '../find-files.js';
import { absentFile, endedFile, type ResultForm } from '../refused-file.js';
import { isColoured } from '../is-coloured.js';
import type { CheckedFile, CheckJob, CheckSetting } from '../job.js';
import { candidatesFor, givenPack } from '../packs.js';
import { readPeriodOption } from '../period-option.js';
import { releasesOption } from '../releases-option.js';
import { CHECK_WORKER } from '../places.js';
import { runPool } from '../pool.js';
import { progressBar } from '../progress.js';
import { readBounded } from '../read-bounded.js';
import { today } from '../today.js';

/** `hebao check FILE|DIR…`: reviews each file. Answers the exit status. */
export async function check(invocation: Invocation): Promise<number> {
  const { positionals } = invocation;
  if (positionals.length === 0) throw new UsageError('check FILE|DIR…');
  const files = await findFiles(positionals);
  const present = files.filter(({ error }) => error === null);
  const bar = progressBar(present.length, process.stderr);
  const page = pageOf(invocation);
  if (present.length === 0) await settingOf(invocation); // what is wrong with the command is told before the files
  const checked = await runPool<CheckJob, CheckedFile>({
    script: CHECK_WORKER,
    setting: () => settingOf(invocation),
    jobs: present.map(({ path }) => ({ path, name: path })),
    onEnded: ({ name }, why) => endedFile(name, why, page),
    onProgress: bar.show,
  });
  bar.end();
  const rest = checked[Symbol.iterator]();
  const all = files.map(({ path, error }) =>
    error === null ? (rest.next().value as CheckedFile) : absentFile(path, error, page),
  );
  print(all, page);
  return statusOf(all);
}

function pageOf({ lang, flag }: Invocation): ResultForm {
  const output = flag('json') ? 'json' : isColoured() ? 'coloured-page' : 'page';
  return { lang, output, forSubmission: flag('for-submission'), inSet: false };
}

async function settingOf(invocation: Invocation): Promise<CheckSetting> {
  const { lang, text } = invocation;
  const pack = await givenPack(text('pack'), lang);
  return {
    ...pageOf(invocation),
    pack,
    candidates: pack ? [] : await candidatesFor(),
    org: text('org'),
    period: readPeriodOption(text('period')),
    previous: previousOf(text('previous')),
    ...releasesOption(text('releases'), lang),
    today: today(),
  };
}

function previousOf(path: string | undefined): NonNullable<CheckSetting['previous']> | null {
  if (path === undefined) return null;
  const bytes = readBounded(path);
  if (!(bytes instanceof Uint8Array)) throw new UsageError(`--previous ${path}: ${bytes.code} ${bytes.data['bound']}`);
  return { bytes, name: basename(path) };
}

/** The result of the contract, a file a line; or the pages, with a line for all of them. */
function print(files: readonly CheckedFile[], { output, lang }: ResultForm): void {
  if (output === 'json') {
    const packs = files.flatMap(({ pack }) => (pack ? [pack] : []));
    const one = packs.every(({ digest }) => digest === packs[0]?.digest) ? (packs[0] ?? null) : null;
    process.stdout.write(joined(files, reviewSetHead(one), FILE_SEAM, [...reviewSetTail(null)].join('')));
    return;
  }
  const blocked = files.filter((each) => each.blocked).length;
  const last = files.length > 1 ? `\n${wordsOf(lang).review.files(files.length, blocked)}\n` : '';
  process.stdout.write(joined(files, '', '\n', last));
}

/** The files' own bytes, with texts before, between and after them. */
function joined(files: readonly CheckedFile[], head: string, between: string, end: string): Uint8Array {
  const seam = Buffer.from(between);
  const parts = files.flatMap(({ written }, at) => (at === 0 ? [written] : [seam, written]));
  return Buffer.concat([Buffer.from(head), ...parts, Buffer.from(end)]);
}

/** 2: no file was usable · 1: at least one finding blocks · 0: nothing does. */
function statusOf(files: readonly CheckedFile[]): number {
  if (files.every(({ unusable }) => unusable)) return 2;
  return files.some(({ blocked }) => blocked) ? 1 : 0;
}
