import type { GroupCheck } from './group-check.js';
import { orgName } from './org-name.js';

/** A return that names no period counts all the same: `form.period-missing` says so of the file itself. */
export const periodDiffers: GroupCheck = {
  code: 'group.period-differs',
  about: {
    zh: '报表都属于汇总的报告期；其他报告期的不计入汇总。',
    en: 'All returns are of the period of the set; those of another are not rolled up.',
  },
  source: 'docs/decisions/0025-a-set-of-returns.md',
  *run({ pack, members }) {
    for (const { filed, why } of members.apart) {
      const { org, file, period } = filed;
      if (why !== 'period' || period === null || members.period === null) continue;
      const name = org === null ? null : orgName(pack, org);
      yield { code: 'group.period-differs', place: { org, file }, data: { name, period, wanted: members.period } };
    }
  },
};
