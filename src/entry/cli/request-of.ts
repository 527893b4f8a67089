import { basename } from 'node:path';
import type { ReturnRequest } from '../../app/use-cases/open-return.js';
import type { Invocation } from './arguments.js';
import { candidatesFor, givenPack } from './packs.js';
import { readPeriodOption } from './period-option.js';
import { today } from './today.js';

/** What `--pack`, `--org` and `--period` ask for of one file. Throws UsageError where one of them cannot be understood. */
export async function requestOf({ lang, text }: Invocation, file: string): Promise<ReturnRequest> {
  const pack = await givenPack(text('pack'), lang);
  const [org, period] = [text('org'), readPeriodOption(text('period'))];
  const context = {
    fileName: basename(file),
    today: today(),
    ...(org === undefined ? {} : { org }),
    ...(period === undefined ? {} : { period }),
  };
  return { pack, candidates: pack ? [] : await candidatesFor(), context };
}
