import type { Form, Org, Pack, PeriodKind } from '../indicator/pack.js';

const REPORTS: { readonly [K in PeriodKind]: string } = {
  year: '年报',
  half: '半年报',
  quarter: '季报',
  month: '月报',
};

/**
 * 360732_兴国县_2025_年报.xlsx: code, name, period, and what kind of report it is; where a pack has several forms the form's id
 * too. Characters that some file system refuses become blanks.
 */
export function templateName(pack: Pack, form: Form, org: Org, period: string): string {
  const report = form.cadence === 'flash' ? '快报' : REPORTS[form.period];
  const parts = [org.code, org.name, period, report, ...(pack.forms.length > 1 ? [form.id] : [])];
  return `${parts.map(safe).join('_')}.xlsx`;
}

const LONGEST = 60;

function safe(text: string): string {
  const bare = text.replace(/[\p{C}\\/:*?"<>|]/gu, ' ').trim();
  // a name may begin with a dot nowhere, and end with one not on Windows
  return bare.slice(0, LONGEST).replace(/^\.+|\.+$/g, '');
}
