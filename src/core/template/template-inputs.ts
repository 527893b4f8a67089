import { earlierKey, previousFigures } from '../completion/earlier-figures.js';
import { writePeriod, yearBefore, parsePeriod } from '../indicator/period.js';
import { digestOf } from '../submission/digest.js';
import type { TemplateRequest } from './template-request.js';

/** Raised whenever templates are drawn otherwise: what was made before is then made anew. */
const DRAWING = 'hebao.template/1';

/** Names all that a template is made of: two requests of one digest give the same bytes. */
export function templateInputs(request: TemplateRequest): string {
  const { digest, form, org, period, previous, pane } = request;
  const figures = previousFigures(previous);
  const before = parsePeriod(period);
  const last = before ? writePeriod(yearBefore(before)) : '';
  const given = form.indicators.map((code) => figures.get(earlierKey(code, org.code, last))?.toString() ?? null);
  const { code, name, parent } = org;
  const who = { code, name, parent: parent ?? null };
  const opens = pane && { id: pane.id, version: pane.version, store: pane.store, storeType: pane.storeType };
  return digestOf({ drawing: DRAWING, pack: digest, form: form.id, period, org: who, given, pane: opens });
}
