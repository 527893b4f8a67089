import type { GroupCheck } from './group-check.js';
import { orgName } from './org-name.js';

export const orgOutside: GroupCheck = {
  code: 'group.org-outside',
  about: {
    zh: '报表都属于汇总单位的下级；其他单位的不计入汇总。',
    en: 'All returns are of orgs below the one that is rolled up to; those of others are not rolled up.',
  },
  source: 'docs/decisions/0025-a-set-of-returns.md',
  *run({ pack, members }) {
    for (const { filed, why } of members.apart) {
      const { org, file } = filed;
      if (why !== 'outside' || org === null || members.parent === null) continue;
      const data = { name: orgName(pack, org), parent: orgName(pack, members.parent) };
      yield { code: 'group.org-outside', place: { org, file }, data };
    }
  },
};
