import type { Check } from '../check.js';
import { shiftedRuns } from './row-shift-runs.js';

/** Figures in succession, some of them jumps, that the earlier figures of neighbouring rows explain: one finding, not a jump each. */
export const rowShift: Check = {
  code: 'series.row-shift',
  about: {
    zh: '数据没有整体错行：连续多行的数不是上下邻行上期的数。',
    en: 'Figures are in their own rows: no run of them looks like the earlier figures of the rows beside.',
  },
  source: 'contract: series codes',
  *run(subject) {
    for (const { run, by } of shiftedRuns(subject)) {
      const { value, earlier } = run[0]!;
      const place = {
        at: value.at,
        cells: run.map((each) => each.value.at),
        form: subject.filed.tables[value.table]?.form.id ?? null,
        role: value.role,
        org: value.org,
      };
      yield { code: 'series.row-shift', place, data: { rows: run.length, by, period: earlier.period } };
    }
  },
};
