import { sameCode } from '../indicator/pack.js';
import type { Explanation } from '../submission/explanation.js';
import { readSubmission, writeSubmission } from '../submission/submission-part.js';
import type { CarriedCells } from './carried-cells.js';
import type { CarryRemark } from './carry-remark.js';
import type { TemplateRequest } from './template-request.js';

const PART_ID = '{0D4C7C52-3F6B-4B0E-8C55-2A9E6D1B7F31}';

/**
 * Explanations hang on ids of findings, which name form and indicator and no figure: those of indicators that the new form
 * has go along. The stamp does not: it vouches for the old file.
 */
export function carriedExplanations(
  customXml: readonly string[],
  { form }: TemplateRequest,
): { readonly parts: CarriedCells['parts']; readonly remarks: readonly CarryRemark[] } {
  const { explanations, submitted } = readSubmission(customXml);
  const kept: Explanation[] = [];
  const remarks: CarryRemark[] = [];
  for (const each of explanations) {
    const findings = each.findings.filter((id) => isOfForm(id, form.id, form.indicators));
    if (findings.length > 0) kept.push({ ...each, findings });
    else
      remarks.push({
        code: 'explanation-gone',
        at: null,
        indicator: null,
        name: '',
        header: '',
        was: each.text,
        now: '',
      });
  }
  const xml = kept.length + submitted === 0 ? null : writeSubmission({ explanations: kept, stamp: null, submitted });
  return { parts: xml === null ? [] : [{ id: PART_ID, xml }], remarks };
}

/** code|form|indicator|role|rule; a form or an indicator that an id leaves out is none's. */
function isOfForm(id: string, form: string, indicators: readonly string[]): boolean {
  const [, ofForm = '', indicator = ''] = id.split('|');
  const known = indicator === '' || indicators.some((each) => sameCode(each, indicator));
  return known && (ofForm === '' || ofForm === form);
}
