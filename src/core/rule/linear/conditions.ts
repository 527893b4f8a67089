import type { Condition, LinearForm } from './linear.js';
import type { LinearTerms } from './linear-terms.js';

/** terms + constant (sign) 0. Of no terms it is true or false. */
export function form({ terms, constant }: LinearTerms, sign: LinearForm['sign']): Condition {
  const sorted = [...terms].filter(([, coefficient]) => !coefficient.isZero).sort(([a], [b]) => a - b);
  const listed = sorted.map(([variable, coefficient]) => ({ variable, coefficient }));
  if (listed.length > 0) return { kind: 'form', form: { terms: listed, sign, constant: constant.negated() } };
  const holds = sign === '=' ? constant.isZero : sign === '≤' ? constant.sign <= 0 : constant.sign < 0;
  return holds ? allOf([]) : anyOf([]);
}

const TRUE: Condition = { kind: 'all', of: [] };
const FALSE: Condition = { kind: 'any', of: [] };
const isTrue = ({ kind, ...rest }: Condition): boolean => kind === 'all' && 'of' in rest && rest.of.length === 0;
const isFalse = ({ kind, ...rest }: Condition): boolean => kind === 'any' && 'of' in rest && rest.of.length === 0;

/** True where there are none. */
export function allOf(parts: readonly Condition[]): Condition {
  const flat = parts.flatMap((each) => (each.kind === 'all' ? each.of : [each]));
  if (flat.some(isFalse)) return FALSE;
  return flat.length === 1 ? flat[0]! : flat.length === 0 ? TRUE : { kind: 'all', of: flat };
}

/** False where there are none. */
export function anyOf(parts: readonly Condition[]): Condition {
  const flat = parts.flatMap((each) => (each.kind === 'any' ? each.of : [each]));
  if (flat.some(isTrue)) return TRUE;
  return flat.length === 1 ? flat[0]! : flat.length === 0 ? FALSE : { kind: 'any', of: flat };
}
