import { parseAddress } from '../../sheet/address.js';
import type { FigureSource } from '../../group/group-review.js';
import type { Place } from '../../finding/finding.js';
import type { GroupCheck } from './group-check.js';
import { orgName } from './org-name.js';

export const outlier: GroupCheck = {
  code: 'group.outlier',
  about: {
    zh: '与其他单位相比没有明显偏离：比率、人均数和标准看修正 z 值，其余看与上期之比；至少 8 个单位可比。',
    en: 'No figure is far from the other orgs’: rates, figures a head and standards by modified z, all else by the ratio to the earlier period; of 8 orgs or more.',
  },
  source: 'docs/outliers.md',
  *run({ pack, figures, odd: found }) {
    for (const { indicator, odd } of found) {
      const { org, ...data } = odd;
      const source = figures.of(org, indicator)?.source ?? null;
      const place = { org, indicator: indicator.code, role: 'actual', ...placeOf(source) } as const;
      yield { code: 'group.outlier', place, data: { name: orgName(pack, org), ...data } };
    }
  },
};

function placeOf(source: FigureSource | null): Pick<Place, 'file' | 'at'> {
  const place = source && parseAddress(source.cell);
  return source ? { file: source.file, at: place && { sheet: source.sheet, ...place } } : {};
}
