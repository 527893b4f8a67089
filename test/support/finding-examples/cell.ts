import type { CellFindings } from '../../../src/core/finding/families/cell.js';

/** One example a code, as a real sheet would give it. */
export const cellExamples: CellFindings = {
  'cell.missing': { text: '—' },
  'cell.text-number': { text: '１００', reads: '100', unit: '%' },
  'cell.not-a-number': { text: '约60', why: 'inexact' },
  'cell.error-value': { error: '#DIV/0!' },
  'cell.date-for-number': { text: '2023-03-05' },
  'cell.unit-in-value': { text: '58个', reads: '0.0058', unit: '万个', writtenUnit: '个' },
  'cell.percent-scale': { written: '0.98', likely: '98', unit: '%' },
  'cell.unit-scale': { written: '58', unit: '万个', likely: '0.0058', likelyUnit: '个' },
  'cell.display-differs': {
    ...{ stored: '59.96', shown: '60', unit: '%' },
    ...{ storedStatus: 'unmet', shownStatus: 'met' },
  },
  'cell.numerator-exceeds': { value: '104.5', limit: '100', unit: '%', numerator: '23', denominator: '22' },
  'cell.too-many-decimals': { value: '72.553', decimals: 3, allowed: 1 },
  'cell.not-an-integer': { value: '0.00605', unit: '万个', whole: '60.5', wholeUnit: '个' },
  'cell.negative': { value: '-3', unit: '个', min: '0' },
  'cell.out-of-range': { value: '7200', unit: '(元/人、月)', min: '100', max: '5000' },
  'cell.formula-overwritten': { value: '96.7', formula: 'ROUND(E5/D5*100,1)', neighbour: 'F5' },
  'cell.formula-stale': { formula: 'SUM(E5:E8)', stored: '1200', recalculated: '1250' },
  'cell.formula-range': { formula: 'SUM(E5:E8)', range: 'E5:E8', missed: 'E9' },
};
