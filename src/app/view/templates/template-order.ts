import { digestOf } from '../../../core/submission/digest.js';
import { templateOrgs, type TemplateOrgs } from '../../../core/template/template-orgs.js';
import type { TemplateRequest } from '../../../core/template/template-request.js';
import { chosenOrgs, formOf } from './chosen-orgs.js';
import type { TemplatesState } from './templates-state.js';

/** What would be made now: the series that all share, and whose. Orgs that the pack did not have are in a new version of it. */
export interface TemplateOrder extends Omit<TemplateOrgs, 'pack'> {
  readonly series: Pick<TemplateRequest, 'pack' | 'digest' | 'form' | 'period' | 'pane'>;
}

/** Null: no pack, form or period is chosen yet. */
export type OrderOf = (state: TemplatesState) => TemplateOrder | null;

/** The order of a state; the last one is remembered, since a changed pack has to be digested anew. */
export function orders(pane: TemplateRequest['pane']): OrderOf {
  let last: { readonly key: readonly unknown[]; readonly order: TemplateOrder | null } | null = null;
  return (state) => {
    const { loaded, form, period, source, nation, list } = state;
    const key = [loaded, form, period, source, state.chosen[source], nation, list];
    if (!last?.key.every((each, place) => each === key[place])) last = { key, order: orderOf(state, pane) };
    return last.order;
  };
}

function orderOf(state: TemplatesState, pane: TemplateRequest['pane']): TemplateOrder | null {
  const { loaded, period } = state;
  const form = formOf(state);
  if (!loaded || !form || period === null) return null;
  const { pack, orgs, added, conflicts } = templateOrgs(loaded.pack, chosenOrgs(state));
  const digest = added.length === 0 ? loaded.digest : digestOf(pack);
  return { series: { pack, digest, form, period, pane }, orgs, added, conflicts };
}
