import type { GroupCheck } from './group-check.js';
import { isPartOnly, missingOrgs } from './missing-orgs.js';

export const returnMissing: GroupCheck = {
  code: 'group.return-missing',
  about: {
    zh: '应报单位都有可以审核的报表；免报的除外，零报的也要报。',
    en: 'Every org that owes a return has sent one that can be judged; exempt orgs owe none, nil returns are owed.',
  },
  source: 'docs/decisions/0025-a-set-of-returns.md',
  *run(subject) {
    const { period } = subject.members;
    for (const missing of missingOrgs(subject)) {
      if (isPartOnly(missing)) continue;
      const { org, name, aside } = missing;
      const place = { org, file: aside[0]?.file ?? null };
      yield { code: 'group.return-missing', place, data: { name, period, aside } };
    }
  },
};
