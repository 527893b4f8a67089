import type { LoadedPack } from '../../app/ports/pack-port.js';
import type { PackReason } from '../../app/use-cases/open-return.js';
import type { Invocation } from './arguments.js';
import type { FoundFile } from './find-files.js';
import type { CheckedFile, CheckJob, CheckSetting } from './job.js';
import { candidatesFor, givenPack } from './packs.js';
import { CHECK_WORKER } from './places.js';
import { runPool } from './pool.js';
import { endedFile } from './refused-file.js';

/** The one pack that judges all returns, how it was found, and by which file. */
export interface SetPack {
  readonly loaded: LoadedPack;
  readonly reason: PackReason;
  /** Null: a person named the pack. */
  readonly file: string | null;
}

/** The pack of `--pack`; else the one that `check` takes for the first file that it recognises. Null: it recognises none. */
export async function setPack(
  { text, lang }: Invocation,
  files: readonly FoundFile[],
  setting: CheckSetting,
): Promise<SetPack | null> {
  const given = await givenPack(text('pack'), lang);
  if (given) return { loaded: given, reason: 'given', file: null };
  const candidates = await candidatesFor();
  const present = files.filter(({ error }) => error === null);
  for (let from = 0, some = 1; from < present.length; from += some, some = SOME) {
    const batch = present.slice(from, from + some);
    for (const checked of await lookedAt(batch, { ...setting, candidates, output: 'nothing' })) {
      const loaded = candidates.find(({ digest }) => digest === checked.pack?.digest);
      const { packReason: reason, filed } = checked;
      if (loaded && reason) return { loaded, reason, file: filed?.file ?? null };
    }
  }
  return null;
}
/** As a rule the first file decides. Where it does not, so many are looked at together. */
const SOME = 16;

function lookedAt(files: readonly FoundFile[], setting: CheckSetting): Promise<readonly CheckedFile[]> {
  return runPool<CheckJob, CheckedFile>({
    script: CHECK_WORKER,
    setting: () => Promise.resolve(setting),
    jobs: files.map(({ path }) => ({ path, name: path })),
    onEnded: ({ name }, why) => endedFile(name, why, setting),
  });
}
