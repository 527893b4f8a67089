import { findIndicator } from '../../indicator/pack.js';
import { ROLES, type Role } from '../../indicator/pack.js';
import { figuredCells, type StampedFigure } from '../../submission/stamp.js';
import type { Check, ReviewSubject } from '../check.js';
import { placeOf } from '../place.js';

/**
 * Every reported cell holds what it held when it was stamped, wherever it stands by now. How a figure is written and
 * formatted does not count. Cells that the stamp does not know are new: what they hold is judged by the other checks.
 */
export const alteredAfterCheck: Check = {
  code: 'stamp.altered-after-check',
  about: {
    zh: '上报后，填报的单元格没有改动。',
    en: 'No reported cell has changed since it was submitted.',
  },
  source: 'docs/decisions/0018-submission.md',
  *run(subject) {
    const { stamp } = subject.submission;
    if (!stamp) return;
    const cells = figuredCells(subject.filed);
    for (const { id, holds: was } of stamp.figures) {
      const cell = cells.get(id);
      if (cell && cell.holds === was) continue;
      if (!cell && was === null) continue;
      const { role, indicator, place } = cell ? found(subject, cell.value) : lost(subject, id);
      const unit = unitOf(subject, indicator, role);
      const data = { role, was, holds: cell?.holds ?? null, unit, gone: !cell, time: stamp.time };
      yield { code: 'stamp.altered-after-check', place, data };
    }
  },
};

function found(subject: ReviewSubject, value: Parameters<typeof placeOf>[1]) {
  return { role: value.role, indicator: value.indicator, place: placeOf(subject, value) };
}

function lost({ pack }: ReviewSubject, id: StampedFigure['id']) {
  const [form = '', code = '', name = '', org = ''] = id.split('|');
  const role = ROLES.find((each) => each === name) ?? null;
  const indicator = findIndicator(pack, code)?.code ?? null;
  return { role, indicator, place: { form, indicator, role, org: org === '' ? null : org } };
}

const IN_PERCENT: ReadonlySet<Role> = new Set<Role>(['rate']);
const WITHOUT: ReadonlySet<Role> = new Set<Role>(['difference', 'progress', 'verdict', 'note', 'reference']);

function unitOf({ pack }: ReviewSubject, indicator: string | null, role: Role | null): string {
  if (role === null || indicator === null || WITHOUT.has(role)) return '';
  return IN_PERCENT.has(role) ? '%' : (findIndicator(pack, indicator)?.unit ?? '');
}
