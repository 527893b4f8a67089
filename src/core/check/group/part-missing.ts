import { gapOf } from '../../group/gap.js';
import type { GroupSubject } from '../../group/group-subject.js';
import { decimalText } from '../../quantity/decimal-text.js';
import type { GroupCheck } from './group-check.js';
import { isPartOnly, missingOrgs } from './missing-orgs.js';
import { orgName } from './org-name.js';

/** Said before, and instead of, sums that do not come out because of it. */
export const partMissing: GroupCheck = {
  code: 'group.part-missing',
  about: {
    zh: '市本级和开发区等单独填报的部分也在报表之中，各单位合计才等于全市。',
    en: "The city's own part and its zones are among the returns, without which the parts do not make the whole.",
  },
  source: 'docs/decisions/0025-a-set-of-returns.md',
  *run(subject) {
    const { pack, members } = subject;
    for (const missing of missingOrgs(subject)) {
      if (!isPartOnly(missing)) continue;
      const { org, name, counted, aside } = missing;
      const parent = members.tree.pathOf(org).at(-2) ?? members.parent ?? org;
      yield {
        code: 'group.part-missing',
        place: { org, file: aside[0]?.file ?? null },
        data: {
          ...{ name, period: members.period, aside, counted },
          parent: orgName(pack, parent),
          leaves: leavesOf(org, parent, subject),
        },
      };
    }
  },
};

/** Sums of the parent that would come out with this part's figure. */
function leavesOf(org: string, parent: string, { rolled }: GroupSubject) {
  return rolled.flatMap((each) => {
    const { figure, lacking } = each;
    if (figure.parent !== parent || figure.way !== 'sum' || !lacking.includes(org)) return [];
    const gap = gapOf(each);
    if (!gap || gap.isWithin || !gap.mayBeLacking) return [];
    return [{ indicator: figure.indicator, gap: decimalText(gap.gap), unit: figure.unit }];
  });
}
