import type { FigureColumn } from './figure-column.js';
import { codeEitherOne, codeEitherTwo, codeOne, codeThree, codeTwo } from './plan/kernels.js';
import type { Band, ClaimNode, Plan } from './plan/plan.js';
import type { Scratch } from './scratch.js';
import { zeroedValues } from './zeroed-values.js';

/** At most 2^15 records, from `from` up to `to`. */
export interface Run {
  readonly columns: readonly Float64Array[];
  readonly scratch: Scratch;
  readonly from: number;
  readonly to: number;
}

/** The plan's sources, in order: the columns as they came, with 0 for blanks, or room for what is computed. */
export function planColumns(plan: Plan, columns: readonly FigureColumn[], scratch: Scratch): readonly Float64Array[] {
  return plan.inputs.map((input, source) => {
    if (input === null) return scratch.column(source);
    const column = columns[input.variable]!;
    return input.zeroed ? zeroedValues(column) : column.values;
  });
}

/** Writes a byte a record: 0 fails, 1 unknown, 2 passes. */
export function runPlan(plan: Plan, out: Uint8Array, run: Run): void {
  for (const step of plan.steps) step(run.columns, run.from, run.to);
  code(plan.root, out, run, 0);
}

/** Two upright claims over one or two columns, either of which is enough: nearly every conditional is that. */
function plainPair(node: ClaimNode): readonly [Band, Band] | null {
  if (node.kind !== 'or' || node.of.length !== 2) return null;
  const [first, second] = node.of;
  return isPlain(first) && isPlain(second) ? [first, second] : null;
}

function isPlain(node: ClaimNode | undefined): node is Band {
  return node?.kind === 'band' && !node.inverted && node.terms.length <= 2;
}

function codeEither([first, second]: readonly [Band, Band], out: Uint8Array, run: Run): void {
  const { columns, from, to } = run;
  const [x, y] = [first.terms[0]!, second.terms[0]!];
  const [a, b] = [columns[x.source]!, columns[y.source]!];
  const [low, high, least, most] = [first.low, first.high, second.low, second.high];
  if (first.terms.length === 1 && second.terms.length === 1)
    return codeEitherOne(out, a, x.coefficient, low, high, b, y.coefficient, least, most, from, to);
  // A claim over one column has it twice, once 0 times.
  const [u, v] = [first.terms[1] ?? { ...x, coefficient: 0 }, second.terms[1] ?? { ...y, coefficient: 0 }];
  const [c, d] = [columns[u.source]!, columns[v.source]!];
  const [p, q, r, s] = [x.coefficient, u.coefficient, y.coefficient, v.coefficient];
  codeEitherTwo(out, a, p, c, q, low, high, b, r, d, s, least, most, from, to);
}

function codeBand(band: Band, out: Uint8Array, run: Run): void {
  codeUpright(band, out, run);
  if (band.inverted) for (let i = run.from; i < run.to; i += 1) out[i] = 2 - out[i]!;
}

function codeUpright({ terms, low, high }: Band, out: Uint8Array, { columns, from, to }: Run): void {
  const [x, y, z] = terms;
  const a = columns[x!.source]!;
  if (y === undefined) return codeOne(out, a, x!.coefficient, low, high, from, to);
  const b = columns[y.source]!;
  if (z === undefined) return codeTwo(out, a, x!.coefficient, b, y.coefficient, low, high, from, to);
  const c = columns[z.source]!;
  return codeThree(out, a, x!.coefficient, b, y.coefficient, c, z.coefficient, low, high, from, to);
}

/** `depth`: the codes of scratch from there on are free. */
function code(node: ClaimNode, out: Uint8Array, run: Run, depth: number): void {
  switch (node.kind) {
    case 'band':
      return codeBand(node, out, run);
    case 'and':
    case 'or': {
      const pair = plainPair(node);
      return pair ? codeEither(pair, out, run) : codeJunction(node, out, run, depth);
    }
    case 'same':
      return codeSame(node, out, run, depth);
    case 'choice':
      return codeChoice(node, out, run, depth);
    case 'filled':
      return codeFilled(node, out, run);
  }
}

type Of<Kind extends ClaimNode['kind']> = Extract<ClaimNode, { readonly kind: Kind }>;

function codeJunction(node: Of<'and' | 'or'>, out: Uint8Array, run: Run, depth: number): void {
  const { from, to } = run;
  const all = node.kind === 'and';
  if (node.of.length === 0) out.fill(all ? 2 : 0, from, to);
  node.of.forEach((each, index) => {
    if (index === 0) return code(each, out, run, depth);
    const codes = run.scratch.codes(depth);
    code(each, codes, run, depth + 1);
    if (all) for (let i = from; i < to; i += 1) out[i] = Math.min(out[i]!, codes[i]!);
    else for (let i = from; i < to; i += 1) out[i] = Math.max(out[i]!, codes[i]!);
  });
}

function codeSame(node: Of<'same'>, out: Uint8Array, run: Run, depth: number): void {
  const right = run.scratch.codes(depth);
  code(node.left, out, run, depth);
  code(node.right, right, run, depth + 1);
  for (let i = run.from; i < run.to; i += 1) out[i] = out[i] === 1 || right[i] === 1 ? 1 : out[i] === right[i] ? 2 : 0;
}

/** (not when, or then) and (when, or otherwise). */
function codeChoice(node: Of<'choice'>, out: Uint8Array, run: Run, depth: number): void {
  const [when, then] = [run.scratch.codes(depth), run.scratch.codes(depth + 1)];
  code(node.when, when, run, depth + 1);
  code(node.then, then, run, depth + 2);
  code(node.otherwise, out, run, depth + 2);
  for (let i = run.from; i < run.to; i += 1) {
    const found = Math.min(Math.max(2 - when[i]!, then[i]!), Math.max(when[i]!, out[i]!));
    out[i] = node.negated ? 2 - found : found;
  }
}

function codeFilled(node: Of<'filled'>, out: Uint8Array, run: Run): void {
  const [yes, no] = node.negated ? [0, 2] : [2, 0];
  out.fill(yes, run.from, run.to);
  for (const source of node.sources) {
    const column = run.columns[source]!;
    for (let i = run.from; i < run.to; i += 1) if ((column[i] === column[i]) !== node.all) out[i] = no;
  }
}
