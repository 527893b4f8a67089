import { unitLabel } from '../../quantity/units.js';
import type { ResolvedFigure } from '../resolved.js';
import { measureOf } from './dimension.js';
import type { Measured } from './measured.js';
import type { NameNode } from './names-in.js';
import { broken, type Resolving } from './resolving.js';

/** `children`: the sum over the orgs below. */
export function resolveName(name: NameNode, resolving: Resolving, children: boolean): Measured {
  const number = resolving.variableOf(name, children);
  if (number === null) return broken(name.span);
  const { unit } = resolving.variable(number);
  const { dimension, size } = measureOf(unit, resolving.pack.units);
  const found: ResolvedFigure = { kind: 'variable', variable: number, factor: size };
  return { dimension, label: unitLabel(unit), sizes: [size], conversions: [], span: name.span, make: () => found };
}
