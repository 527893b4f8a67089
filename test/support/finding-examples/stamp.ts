import type { StampFindings } from '../../../src/core/finding/families/stamp.js';

/** One example a code, as a real workbook would give it. */
export const stampExamples: StampFindings = {
  'stamp.absent': {},
  'stamp.altered-after-check': {
    role: 'actual',
    was: '72.5',
    holds: '75',
    unit: '%',
    gone: false,
    time: '2026-01-12T10:31:00+08:00',
  },
  'stamp.signature-invalid': { why: 'content', stamped: '1A2B-3C4D', found: '5E6F-7A8B' },
  'stamp.explanation-missing': { finding: 'series.jump|main|12|actual|', code: 'series.jump' },
  'stamp.explanation-empty-words': { finding: 'series.jump|main|12|actual|', why: 'empty-words', text: '核实无误' },
};
