import type { GroupCheck } from './group-check.js';
import { orgName } from './org-name.js';

/** The same file twice is two returns too: one of them was meant to be another. */
export const duplicateReturn: GroupCheck = {
  code: 'group.duplicate-return',
  about: {
    zh: '一个单位在一个报告期只有一份报表；有几份时，以上报时间最晚的为准，都没有上报信息的以排在最后的为准。',
    en: 'An org has one return a period; of several the one submitted last stands, and where none was submitted the last of them.',
  },
  source: 'docs/decisions/0025-a-set-of-returns.md',
  *run({ pack, members }) {
    for (const [org, returns] of members.own) {
      const standing = members.standing.get(org);
      if (!standing || standing.by === 'only') continue;
      const { file } = standing.filed;
      yield {
        code: 'group.duplicate-return',
        place: { org, file },
        data: {
          name: orgName(pack, org),
          period: members.period,
          files: returns.map((each) => ({ file: each.file, time: each.stamp?.time ?? null })),
          standing: file,
          by: standing.by,
          same: returns.every(({ digest }) => digest !== null && digest === returns[0]!.digest),
        },
      };
    }
  },
};
