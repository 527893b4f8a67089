import { finite, operate } from './arithmetic.js';
import type { AreaValues, FunctionTable, Operand, SheetFunction } from './functions.js';
import { listFunctions } from './list-functions.js';
import { logicFunctions } from './logic-functions.js';
import { numberFunctions } from './number-functions.js';
import type { Expr, SheetArea } from './syntax.js';
import { textFunctions } from './text-functions.js';
import { faultAmong, isFault, toNumber, UNKNOWN, type Fault, type Scalar } from './values.js';

/** Where a formula finds the cells that it names. */
export interface CellSource {
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
      return onlyCell(source.values(expr.at));
    case 'negated':
      return negated(evaluate(expr.of, source), expr.times);
    case 'percent':
      return percent(evaluate(expr.of, source), expr.times);
    case 'chain':
      return expr.rest.reduce(
        (left, { op, operand }) => operate(op, left, evaluate(operand, source)),
        evaluate(expr.first, source),
      );
    case 'call':
      return call(expr.name, expr.args, source);
  }
}

/** An area where one value is wanted would be an array, or one of its cells: not told. */
function onlyCell(found: AreaValues | Fault): Scalar {
  if ('error' in found) return found;
  return found.values.length === 1 ? found.values[0]! : UNKNOWN;
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
  if (known.takes === 'thunks')
    return known.run(args.map((each) => () => (each.kind === 'missing' ? 0 : evaluate(each, source))));
  if (known.takes === 'scalars') {
    const values = args.map((each) => evaluate(each, source));
    const fault = faultAmong(values);
    return fault && (fault === UNKNOWN || !known.seesErrors) ? fault : known.run(values);
  }
  const operands = args.map((each) => operandOf(each, source));
  return operands.some((each) => isUnknown(each)) ? UNKNOWN : known.run(operands);
}

function operandOf(expr: Expr, source: CellSource): Operand {
  if (expr.kind !== 'area') return { direct: true, value: evaluate(expr, source) };
  const area = source.values(expr.at);
  return 'error' in area ? { direct: true, value: area } : { direct: false, area };
}

function isUnknown(operand: Operand): boolean {
  return operand.direct ? operand.value === UNKNOWN : operand.area.values.includes(UNKNOWN);
}
