import { parsePeriod } from '../../core/indicator/period.js';
import { UsageError } from './arguments.js';

/** The canonical period of `--period`; undefined without it. Throws UsageError for any other spelling. */
export function readPeriodOption(text: string | undefined): string | undefined {
  if (text !== undefined && !parsePeriod(text))
    throw new UsageError(`--period ${text}: 2023 | 2023H1 | 2023Q1 | 2023-06`);
  return text;
}
