import { resolve } from 'node:path';
import { groupJson } from '../../../app/view/group-json.js';
import { packJson } from '../../../app/view/review-json.js';
import { FILE_SEAM, reviewSetHead, reviewSetTail } from '../../../app/view/review-set-json.js';
import { setWordsOf } from '../../../app/view/words/set-words.js';
import type { FiledReturn } from '../../../core/group/filed-return.js';
import type { GroupReview } from '../../../core/group/group-review.js';
import { reviewGroup } from '../../../core/group/review-group.js';
import { findOrg } from '../../../core/indicator/pack.js';
import { summarise } from '../../../core/review/judged.js';
import { UsageError, type Invocation } from '../arguments.js';
import { findFiles, type FoundFile } from '../find-files.js';
import { isColoured } from '../is-coloured.js';
import type { CheckSetting } from '../job.js';
import { readPeriodOption } from '../period-option.js';
import { releasesOption } from '../releases-option.js';
import { renderSet } from '../render-set.js';
import { reviewFiles } from '../review-files.js';
import { setPack, type SetPack } from '../set-pack.js';
import { today } from '../today.js';
import { writeOut } from '../write-out.js';
import { writeRollup } from '../write-rollup.js';

/** `hebao review DIR|FILE…`: each file as `check` does, then what only the set of them shows. Answers the exit status. */
export async function review(invocation: Invocation): Promise<number> {
  const { positionals, lang, text } = invocation;
  if (positionals.length === 0) throw new UsageError('review DIR|FILE… --pack P');
  const files = once(await findFiles(positionals));
  const out = reportOf(invocation, files);
  const period = readPeriodOption(text('period'));
  const setting = settingOf(invocation);
  const chosen = await setPack(invocation, files, setting);
  const context = { ...parentOf(invocation, chosen), ...(period === undefined ? {} : { period }) };
  const reviewed = await reviewAll(files, { ...setting, ...(chosen ? { pack: chosen.loaded } : {}) }, chosen);
  const { returns, usable, blocked } = reviewed;
  const group = chosen && reviewGroup(returns, chosen.loaded.pack, { ...context, digest: chosen.loaded.digest });
  if (setting.output === 'json') {
    for (const piece of reviewSetTail(group && groupJson(group, lang))) await writeOut(piece);
  } else await writeOut(renderSet({ returns, group, chosen }, { lang, coloured: isColoured() }));
  if (out !== null && group) {
    await writeRollup(out, { lang, loaded: chosen.loaded, group, returns });
    process.stderr.write(`${setWordsOf(lang).written(out)}\n`);
  }
  if (usable === 0) return 2;
  return blocked > 0 || (group && isBlocked(group)) ? 1 : 0;
}

interface ReviewedFiles {
  /** In the order of the files. */
  readonly returns: readonly FiledReturn[];
  readonly usable: number;
  readonly blocked: number;
}

/** Every file by itself; with --json each goes out as it comes. */
async function reviewAll(
  files: readonly FoundFile[],
  setting: CheckSetting,
  chosen: SetPack | null,
): Promise<ReviewedFiles> {
  const asJson = setting.output === 'json';
  const returns: FiledReturn[] = [];
  let [usable, blocked] = [0, 0];
  if (asJson) await writeOut(reviewSetHead(chosen && packJson(chosen.loaded)));
  await reviewFiles(files, setting, async (each) => {
    if (asJson && returns.length > 0) await writeOut(FILE_SEAM);
    if (asJson) await writeOut(each.written);
    if (each.filed) returns.push(each.filed);
    usable += Number(!each.unusable);
    blocked += Number(each.blocked);
  });
  return { returns, usable, blocked };
}

/** The name of -o, which is none of the returns; null without it. */
function reportOf({ text, lang }: Invocation, files: readonly FoundFile[]): string | null {
  const out = text('output');
  if (out === undefined) return null;
  if (files.some(({ path }) => resolve(path) === resolve(out))) throw new UsageError(setWordsOf(lang).notAReturn(out));
  return out;
}

/** A file that was named twice is one file: only a copy is a second return. */
function once(files: readonly FoundFile[]): readonly FoundFile[] {
  return [...new Map(files.map((each) => [each.path, each])).values()];
}

function settingOf({ lang, text, flag }: Invocation): CheckSetting {
  return {
    ...{ lang, pack: null, candidates: [], forSubmission: false, inSet: true, today: today() },
    output: flag('json') ? 'json' : 'nothing',
    ...releasesOption(text('releases'), lang),
  };
}

function parentOf({ text, lang }: Invocation, chosen: SetPack | null): { readonly parent?: string } {
  const code = text('parent');
  if (code === undefined) return {};
  const org = chosen && findOrg(chosen.loaded.pack, code);
  if (!org) throw new UsageError(setWordsOf(lang).noParent(code));
  return { parent: org.code };
}

function isBlocked({ findings }: GroupReview): boolean {
  return summarise(findings, {}).blocked;
}
