import { checkCode, isIntact, sealed, type Stamp } from '../../submission/stamp.js';
import type { Check, ReviewSubject } from '../check.js';

/** The stamp is whole, and is this return's own. A different version of the same pack counts as another pack. */
export const signatureInvalid: Check = {
  code: 'stamp.signature-invalid',
  about: {
    zh: '上报信息完整，且属于本单位、本报告期和所用的指标体系。',
    en: 'The submission record is intact, and is of this org, this period and the pack that judges.',
  },
  source: 'docs/decisions/0018-submission.md',
  *run(subject) {
    const { stamp } = subject.submission;
    if (!stamp) return;
    const form = stamp.forms[0] ?? null;
    const place = { form };
    if (!isIntact(stamp)) {
      const { digest, ...rest } = stamp;
      const data = { why: 'content', stamped: checkCode({ digest }), found: checkCode(sealed(rest)) } as const;
      yield { code: 'stamp.signature-invalid', place, data };
      return;
    }
    for (const [why, stamped, found] of differences(stamp, subject)) {
      if (found === null || stamped === found) continue;
      yield { code: 'stamp.signature-invalid', place, data: { why, stamped, found } };
    }
  },
};

type Difference = readonly [why: 'org' | 'period' | 'pack', stamped: string, found: string | null];

function differences(stamp: Stamp, { filed, pack }: ReviewSubject): readonly Difference[] {
  return [
    ['org', stamp.org, filed.org?.value ?? null],
    ['period', stamp.period, filed.period?.value ?? null],
    ['pack', `${stamp.pack.id} ${stamp.pack.version}`, `${pack.id} ${pack.version}`],
  ];
}
