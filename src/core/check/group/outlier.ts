import { figuresOf } from '../../completion/pack-figures.js';
import type { Indicator } from '../../indicator/pack.js';
import { parsePeriod, writePeriod, yearBefore } from '../../indicator/period.js';
import type { Exact } from '../../quantity/exact.js';
import { parseAddress } from '../../sheet/address.js';
import type { FigureSource } from '../../group/group-review.js';
import type { GroupSubject } from '../../group/group-subject.js';
import { oddFigures, type ComparedFigure } from '../../group/odd-figures.js';
import type { Place } from '../../finding/finding.js';
import type { GroupCheck } from './group-check.js';
import { orgName } from './org-name.js';

/** Orgs of one level among themselves: those that none is below, counties, 市本级 and zones; cities; provinces. */
export const outlier: GroupCheck = {
  code: 'group.outlier',
  about: {
    zh: '与其他单位相比没有明显偏离：比率、人均数和标准看修正 z 值，其余看与上期之比；至少 8 个单位可比。',
    en: 'No figure is far from the other orgs’: rates, figures a head and standards by modified z, all else by the ratio to the earlier period; of 8 orgs or more.',
  },
  source: 'docs/outliers.md',
  *run(subject) {
    const { pack, settings, figures } = subject;
    for (const peers of levels(subject)) {
      for (const indicator of pack.indicators) {
        const compared = comparedOf(peers, indicator, subject);
        for (const { org, ...data } of oddFigures(indicator, compared, settings.outliers, pack.units)) {
          const source = figures.of(org, indicator)?.source ?? null;
          yield {
            code: 'group.outlier',
            place: { org, indicator: indicator.code, role: 'actual', ...placeOf(source) },
            data: { name: orgName(pack, org), ...data },
          };
        }
      }
    }
  },
};

function levels({ members: { tree, standing, inTables } }: GroupSubject): readonly (readonly string[])[] {
  const orgs = [...new Set([...standing.keys(), ...inTables.keys()])];
  const byLevel = new Map<number, string[]>();
  for (const org of orgs.sort((a, b) => tree.placeOf(a) - tree.placeOf(b))) {
    const level = tree.childrenOf(org).length === 0 ? LOWEST : tree.pathOf(org).length;
    const peers = byLevel.get(level);
    if (peers) peers.push(org);
    else byLevel.set(level, [org]);
  }
  return [...byLevel.values()];
}
const LOWEST = 0;

function comparedOf(peers: readonly string[], indicator: Indicator, subject: GroupSubject): readonly ComparedFigure[] {
  return peers.flatMap((org) => {
    const figure = subject.figures.of(org, indicator);
    return figure ? [{ org, figure: figure.value, previous: previousOf(org, indicator, subject) }] : [];
  });
}

/** As the return has it, else as the pack has accepted it for the year before. */
function previousOf(org: string, indicator: Indicator, { figures, members, pack }: GroupSubject): Exact | null {
  const written = figures.of(org, indicator, 'previous');
  const period = parsePeriod(members.period ?? '');
  if (written || !period) return written?.value ?? null;
  return figuresOf(pack).actual(indicator.code, org, writePeriod(yearBefore(period)));
}

function placeOf(source: FigureSource | null): Pick<Place, 'file' | 'at'> {
  const place = source && parseAddress(source.cell);
  return source ? { file: source.file, at: place && { sheet: source.sheet, ...place } } : {};
}
