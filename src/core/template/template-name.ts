import type { Form, Org, Pack } from '../indicator/pack.js';
import { reportFile, reportName } from '../submission/report-file.js';

/**
 * 360732_兴国县_2025_年报.xlsx: code, name, period, and what kind of report it is; where a pack has several forms the form's id
 * too.
 */
export function templateName(pack: Pack, form: Form, org: Org, period: string): string {
  const parts = [org.code, org.name, period, reportName(form.period, form)];
  return reportFile(pack.forms.length > 1 ? [...parts, form.id] : parts, 'xlsx');
}
