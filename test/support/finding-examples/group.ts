import type { GroupFindings } from '../../../src/core/finding/families/group.js';

/** One example a code, as a set of returns would give it. */
export const groupExamples: GroupFindings = {
  'group.duplicate-return': {
    name: '会昌县',
    period: '2025',
    files: [
      { file: '会昌县.xlsx', time: '2026-01-10T09:00:00+08:00' },
      { file: '会昌县-重报.xlsx', time: '2026-01-12T10:31:00+08:00' },
    ],
    standing: '会昌县-重报.xlsx',
    by: 'stamp',
    same: false,
  },
  'group.return-missing': { name: '寻乌县', period: '2025', aside: [{ file: '寻乌县2024.xlsx', why: 'period' }] },
  'group.part-missing': {
    name: '赣州经开区',
    period: '2025',
    aside: [],
    counted: 'zone',
    parent: '赣州市',
    leaves: [{ indicator: '14', gap: '320', unit: '张' }],
  },
  'group.period-differs': { name: '寻乌县', period: '2024', wanted: '2025' },
  'group.org-outside': { name: '乐安县', parent: '赣州市' },
  'group.pack-version-differs': {
    name: '石城县',
    why: 'made',
    own: { id: 'xingguo-14fyp', version: '1.0.0' },
    wanted: { id: 'xingguo-14fyp', version: '1.1.0' },
  },
  'group.sum-mismatch': {
    name: '赣州市',
    way: 'sum',
    own: '12900',
    from: 'return',
    parts: '12270',
    orgs: 18,
    gap: '630',
    allowance: '0',
    unit: '张',
    gapUnit: '张',
    suspects: [
      {
        org: '360732',
        name: '兴国县',
        kind: 'swapped-digits',
        factor: null,
        reported: '1290',
        source: { file: '兴国县.xlsx', sheet: 'Sheet1', cell: 'F15' },
      },
    ],
  },
  'group.outlier': {
    name: '于都县',
    method: 'modified-z',
    figure: '81',
    unit: '%',
    previous: null,
    score: '10.12',
    threshold: '3.5',
    weights: null,
    by: 'median-deviation',
    median: '36',
    bounds: { low: '20.43', high: '51.57' },
    orgs: 18,
  },
};
