import type { Area } from '../grid.js';
import { finite, operate } from './arithmetic.js';
import type { AreaValues, FunctionTable, Operand, SheetFunction } from './functions.js';
import { listFunctions } from './list-functions.js';
import { logicFunctions } from './logic-functions.js';
import { numberFunctions } from './number-functions.js';
import type { Expr, Link, SheetArea } from './syntax.js';
import { textFunctions } from './text-functions.js';
import { faultAmong, isFault, toNumber, UNKNOWN, type Fault, type Scalar } from './values.js';

/** Where a formula finds the cells that it names. */
export interface CellSource {
  /** The value of an area of one cell; `UNKNOWN` as below. */
  value(at: SheetArea): Scalar;
  /** The values of an area; `UNKNOWN` where there is no such sheet, the area is too large, or the steps are spent. */
  values(at: SheetArea): AreaValues | Fault;
}

/** Every function that we know; any other is unknown, among them those that depend on the clock, on chance or on Excel's state. */
const FUNCTIONS: ReadonlyMap<string, SheetFunction> = new Map(
  [numberFunctions, logicFunctions, textFunctions, listFunctions].flatMap((table: FunctionTable) =>
    Object.entries(table),
  ),
);

/** The value of a formula's tree. Never throws; `UNKNOWN` where we cannot tell. */
export function evaluate(expr: Expr, source: CellSource): Scalar {
  switch (expr.kind) {
    case 'literal':
      return expr.value;
    case 'error':
      return { error: expr.error };
    case 'missing':
      return null;
    case 'unsupported':
      return UNKNOWN;
    case 'area':
      // An area where one value is wanted would be an array, or one of its cells: not told.
      return isOneCell(expr.at.area) ? source.value(expr.at) : UNKNOWN;
    case 'negated':
      return negated(evaluate(expr.of, source), expr.times);
    case 'percent':
      return percent(evaluate(expr.of, source), expr.times);
    case 'chain':
      return chain(expr.first, expr.rest, source);
    case 'call':
      return call(expr.name, expr.args, source);
  }
}

function isOneCell({ top, left, bottom, right }: Area): boolean {
  return top === bottom && left === right;
}

function chain(first: Expr, rest: readonly Link[], source: CellSource): Scalar {
  let value = evaluate(first, source);
  for (const { op, operand } of rest) value = operate(op, value, evaluate(operand, source));
  return value;
}

function negated(value: Scalar, times: number): Scalar {
  const number = toNumber(value);
  return isFault(number) ? number : (times % 2 === 0 ? number : -number) + 0;
}

function percent(value: Scalar, times: number): Scalar {
  const number = toNumber(value);
  return isFault(number) ? number : finite(number / 100 ** times);
}

function call(name: string, args: readonly Expr[], source: CellSource): Scalar {
  const known = FUNCTIONS.get(name);
  if (!known) return UNKNOWN;
  if (args.length < known.arity[0] || args.length > known.arity[1]) return UNKNOWN;
  // An argument left empty is 0 where it is chosen: IF(A1,,1).
  if (known.takes === 'choice')
    return known.run(args, (each) => (each.kind === 'missing' ? 0 : evaluate(each, source)));
  if (known.takes === 'scalars') {
    const values: Scalar[] = [];
    for (const each of args) values.push(evaluate(each, source));
    const fault = faultAmong(values);
    return fault && (fault === UNKNOWN || !known.seesErrors) ? fault : known.run(values);
  }
  const operands = args.map((each) => operandOf(each, source));
  return operands.some(isUnknown) ? UNKNOWN : known.run(operands);
}

function operandOf(expr: Expr, source: CellSource): Operand {
  if (expr.kind !== 'area') return { direct: true, value: evaluate(expr, source) };
  const area = source.values(expr.at);
  return 'error' in area ? { direct: true, value: area } : { direct: false, area };
}

function isUnknown(operand: Operand): boolean {
  return operand.direct ? operand.value === UNKNOWN : operand.area.values.includes(UNKNOWN);
}
