import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadedPack } from '../../../app/ports/pack-port.js';
import type { MadeTemplate, TemplateSeries } from '../../../app/use-cases/make-templates.js';
import { TEMPLATE_WORDS } from '../../../app/view/words/template-words.js';
import type { Org } from '../../../core/indicator/pack.js';
import { digestOf } from '../../../core/submission/digest.js';
import { templateFit } from '../../../core/template/template-book.js';
import { templateName } from '../../../core/template/template-name.js';
import type { TemplateOrgs } from '../../../core/template/template-orgs.js';
import { UsageError, type Invocation } from '../arguments.js';
import { findPrevious, type PreviousFiles } from '../find-previous.js';
import { orgsOption } from '../orgs-option.js';
import { givenPack } from '../packs.js';
import { TEMPLATE_WORKER } from '../places.js';
import { runPool } from '../pool.js';
import { progressBar } from '../progress.js';
import type { TemplateJob, TemplateSetting } from '../template-job.js';
import { readManifest, writeManifest } from '../template-manifest.js';
import { formOption, paneOption, templatePeriod } from '../template-options.js';
import { writeBeside } from '../write-beside.js';
import { templateFrom } from './template-from.js';

/** `hebao template …`: one workbook an org, and a manifest; or one old sheet into the new template. Answers the exit status. */
export async function template(invocation: Invocation): Promise<number> {
  const { text, lang, flag, positionals } = invocation;
  if (text('from') !== undefined) return templateFrom(invocation);
  const words = TEMPLATE_WORDS[lang];
  const out = text('output');
  const given = await givenPack(text('pack'), lang);
  if (!given || out === undefined || positionals.length > 0) throw new UsageError(words.needsFile);
  const chosen = await orgsOption(given.pack, invocation);
  const series = seriesOf(given, chosen, invocation);
  refuseUnread(series, chosen.orgs, invocation);
  const previous = await findPrevious(text('previous'), series.pack, series.period);
  await mkdir(out, { recursive: true });
  await sweep(out);
  await say(series, chosen, previous, invocation, out);
  const made = await makeAll(series, chosen.orgs, previous, out);
  const kept = made.templates.filter((each) => each.kept).length;
  const result = { manifest: made.manifest, made: made.templates.length - kept, kept };
  if (flag('json')) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else process.stdout.write(`${words.made(result.made, kept, made.manifest)}\n`);
  return 0;
}

function seriesOf(given: LoadedPack, { pack, added }: TemplateOrgs, invocation: Invocation): TemplateSeries {
  const form = formOption(pack, invocation);
  const period = templatePeriod(pack, form, invocation);
  const digest = added.length === 0 ? given.digest : digestOf(pack);
  return { pack, digest, form, period, pane: paneOption(invocation) };
}

/** Said before anything is written: a header that only fits another period, or names what no one would recognise. */
function refuseUnread(series: TemplateSeries, [first]: readonly Org[], { lang }: Invocation): void {
  const unread = first ? templateFit({ ...series, org: first, previous: null }) : [];
  if (unread.length > 0) throw new UsageError(TEMPLATE_WORDS[lang].unreadForm(series.form.id, unread));
}

/** What whoever sends the templates should know; on standard error. */
async function say(
  { pack, period }: TemplateSeries,
  { orgs, added }: TemplateOrgs,
  { unused }: PreviousFiles,
  { text, lang }: Invocation,
  out: string,
): Promise<void> {
  const words = TEMPLATE_WORDS[lang];
  const lines: string[] = [];
  if (text('period') === undefined) lines.push(words.period(period));
  if (added.length > 0) {
    const path = join(out, 'pack.json');
    await writeBeside(path, new TextEncoder().encode(`${JSON.stringify(pack, null, 1)}\n`));
    lines.push(words.orgsAdded(added.length, path));
  }
  const targeted = new Set(pack.targets.map((each) => each.org));
  const bare = orgs.filter(({ code }) => !targeted.has(code));
  if (bare[0]) lines.push(words.withoutTargets(bare.length, bare[0].name));
  lines.push(...unused.map(({ path, why }) => words.previousUnused[why](path)));
  process.stderr.write(lines.map((line) => `${line}\n`).join(''));
}

/** Templates between two notes of the manifest: what a stopped run has to make again, at most. */
const BATCH = 250;
/** Making one takes some 30 ms; the first of a worker waits until a large pack is indexed. */
const MOST_MILLISECONDS = 120_000;

async function makeAll(series: TemplateSeries, orgs: readonly Org[], previous: PreviousFiles, out: string) {
  const known = await readManifest(out, series);
  const bar = progressBar(orgs.length, process.stderr);
  const done: MadeTemplate[] = [];
  let noted: Promise<unknown> = Promise.resolve();
  const templates = await runPool<TemplateJob, MadeTemplate>({
    script: TEMPLATE_WORKER,
    setting: async (): Promise<TemplateSetting> => ({ series, out }),
    jobs: orgs.map((org) => ({
      org,
      previous: previous.byOrg.get(org.code) ?? null,
      known: known.get(templateName(series.pack, series.form, org, series.period)) ?? null,
    })),
    onEnded: ({ org }, why) => {
      throw new Error(`${org.code} ${org.name}: ${why}`);
    },
    onProgress: bar.show,
    onResult: (each) => {
      done.push(each);
      if (done.length % BATCH === 0) noted = noted.then(() => writeManifest(out, series, [...done], known));
    },
    limits: { millisecondsPerJob: MOST_MILLISECONDS },
  });
  bar.end();
  await noted;
  return { templates, manifest: await writeManifest(out, series, templates, known) };
}

/** What a run that was ended in the middle of a file left beside it; another run's that still goes on is let be. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const id = /^\..+\.(\d{1,9})\.part$/.exec(name)?.[1];
    if (id !== undefined && !isRunning(Number(id))) await rm(join(folder, name), { force: true });
  }
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
