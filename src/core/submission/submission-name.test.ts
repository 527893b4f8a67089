import { expect, test } from '@jest/globals';
import { indicator, pack } from '../../../test/support/pack.js';
import type { Form, Pack } from '../indicator/pack.js';
import { bound, boundTable } from '../../../test/support/subject-with.js';
import { submissionName } from './submission-name.js';

const PACK = pack({ indicators: [indicator({ code: '01', name: '覆盖率' })] });
const ODD = { ...PACK, orgs: [{ code: '360732', name: '兴国县/*?"<>|_ 直属' }] };
const FLASH = { ...PACK.forms[0]!, cadence: 'flash' as const };

interface Case {
  readonly why: string;
  readonly period: string;
  readonly submission: number;
  readonly form?: Form;
  readonly of?: Pack;
  readonly extension?: 'xlsx' | 'xlsm';
  readonly name: string;
}

// prettier-ignore
test.each<Case>([
  { why: 'a year',                period: '2025',    submission: 2, name: '360732_兴国县_2025_年报_v2.xlsx' },
  { why: 'half a year',           period: '2025H1',  submission: 1, name: '360732_兴国县_2025H1_半年报_v1.xlsx' },
  { why: 'a quarter',             period: '2025Q3',  submission: 1, name: '360732_兴国县_2025Q3_季报_v1.xlsx' },
  { why: 'a month',               period: '2025-06', submission: 1, name: '360732_兴国县_2025-06_月报_v1.xlsx' },
  { why: 'a flash report',        period: '2025-06', submission: 1, form: FLASH, name: '360732_兴国县_2025-06_快报_v1.xlsx' },
  { why: 'a workbook with macros', period: '2025',   submission: 1, extension: 'xlsm', name: '360732_兴国县_2025_年报_v1.xlsm' },
  { why: 'signs that no file name has', period: '2025', submission: 1, of: ODD, name: '360732_兴国县 直属_2025_年报_v1.xlsx' },
])('the file of $why: $name', ({ period, submission, form, extension = 'xlsx', of = PACK, name }) => {
  const table = boundTable(of, form ? { form } : {});
  const filed = { org: bound('360732', 'label'), period: bound(period, 'label'), tables: [table] };
  expect(submissionName({ filed, pack: of, submission, extension })).toBe(name);
});

test('without an org or a period there is no name', () => {
  const filed = { org: null, period: bound('2025', 'label'), tables: [] };
  expect(submissionName({ filed, pack: PACK, submission: 1, extension: 'xlsx' })).toBeNull();
  const timeless = { org: bound('360732', 'label'), period: null, tables: [] };
  expect(submissionName({ filed: timeless, pack: PACK, submission: 1, extension: 'xlsx' })).toBeNull();
});
