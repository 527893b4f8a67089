import { printClaim } from '../../src/core/rule/print-claim.js';
import { readRules } from '../../src/core/rule/read-rules.js';

/**
 * How a text reads, in canonical form: relations apart by ` ; `, readings by ` | `; and `code about@place` where it is refused.
 * `codes`: declared, apart by blanks.
 */
export function readAs(text: string, codes?: string): string {
  const reading = readRules(text, codes === undefined ? {} : { codes: codes.split(' ').filter((each) => each !== '') });
  if (reading.kind === 'read') return reading.claims.map(printClaim).join(' ; ');
  if (reading.kind === 'ambiguous')
    return reading.readings.map((claims) => claims.map(printClaim).join(' ; ')).join(' | ');
  const { code, at, data } = reading.problem;
  const about = 'about' in data ? ` ${data.about}` : 'expected' in data ? ` ${data.expected.join(' ')}` : '';
  return `refused: ${code}${about}@${at.start}`;
}

/** What is told beside the reading: `code@place`. */
export function noticesOf(text: string, codes?: string): readonly string[] {
  const reading = readRules(text, codes === undefined ? {} : { codes: codes.split(' ').filter((each) => each !== '') });
  return reading.kind === 'refused' ? [] : reading.notices.map(({ code, at }) => `${code}@${at.start}`);
}
