import type { FiledReturn } from '../../group/filed-return.js';
import type { Pack } from '../../indicator/pack.js';
import type { GroupCheck } from './group-check.js';
import { orgName } from './org-name.js';

export const packVersionDiffers: GroupCheck = {
  code: 'group.pack-version-differs',
  about: {
    zh: '报表都按同一版本的指标体系下发和审核；按其他指标体系审核的不计入汇总。',
    en: 'All returns were made for, and judged by, one version of one pack; those judged by another are not rolled up.',
  },
  source: 'docs/decisions/0025-a-set-of-returns.md',
  *run({ pack, returns, members }) {
    const judged = new Set(members.apart.filter(({ why }) => why === 'pack').map(({ filed }) => filed));
    for (const filed of returns) {
      const why = judged.has(filed) ? 'judged' : isMadeForAnother(filed, pack) ? 'made' : null;
      const own = why === 'judged' ? filed.pack : filed.made;
      if (why === null || !own) continue;
      const { org, file } = filed;
      yield {
        code: 'group.pack-version-differs',
        place: { org, file },
        data: {
          name: org === null ? null : orgName(pack, org),
          why,
          own: { id: own.id, version: own.version },
          wanted: { id: pack.id, version: pack.version },
        },
      };
    }
  },
};

function isMadeForAnother({ usable, made }: FiledReturn, { id, version }: Pack): boolean {
  return usable && made !== undefined && made !== null && (made.id !== id || made.version !== version);
}
