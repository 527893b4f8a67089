import type { Form, Pack, Rule } from '../../indicator/pack.js';
import type { Claim } from '../tree.js';
import { namesIn } from './names-in.js';
import { findForm, inForm } from './find-form.js';
import { findNamed } from './find-name.js';

/**
 * The form that a rule is about: the one that it declares; where it declares none, the first that has every indicator which
 * the relation names without a form, else the first that has one of them. Null: the declared form is not in the pack.
 */
export function ownForm(rule: Rule, claim: Claim, pack: Pack): Form | null {
  if (rule.form !== undefined) return findForm(pack, rule.form);
  const codes = namesIn(claim).flatMap((each) => {
    const named = each.kind === 'column' || each.form !== null ? null : findNamed(pack, each.indicator);
    return named ? [named.code] : [];
  });
  const has = (form: Form) => (code: string) => inForm(form, code);
  return (
    pack.forms.find((form) => codes.every(has(form))) ??
    pack.forms.find((form) => codes.some(has(form))) ??
    pack.forms[0] ??
    null
  );
}
