import { criterionOf } from './criteria.js';
import { MANY, type AreaValues, type FunctionTable, type Operand } from './functions.js';
import { DIV0, faultAmong, isFault, toNumber, UNKNOWN, VALUE, type Fault, type Scalar } from './values.js';

export const listFunctions: FunctionTable = {
  SUM: { takes: 'operands', arity: [1, MANY], run: (args) => overNumbers(args, sum) },
  PRODUCT: { takes: 'operands', arity: [1, MANY], run: (args) => overNumbers(args, product) },
  AVERAGE: { takes: 'operands', arity: [1, MANY], run: (args) => overNumbers(args, average) },
  MIN: {
    takes: 'operands',
    arity: [1, MANY],
    run: (args) => overNumbers(args, (all) => all.reduce((a, b) => Math.min(a, b), all[0] ?? 0)),
  },
  MAX: {
    takes: 'operands',
    arity: [1, MANY],
    run: (args) => overNumbers(args, (all) => all.reduce((a, b) => Math.max(a, b), all[0] ?? 0)),
  },
  COUNT: { takes: 'operands', arity: [1, MANY], run: count },
  COUNTA: {
    takes: 'operands',
    arity: [1, MANY],
    run: (args) => args.flatMap(valuesOf).filter((each) => each !== null).length,
  },
  COUNTBLANK: {
    takes: 'operands',
    arity: [1, 1],
    run: (args) => args.flatMap(valuesOf).filter((each) => each === null || each === '').length,
  },
  SUMPRODUCT: { takes: 'operands', arity: [1, MANY], run: sumOfProducts },
  SUMIF: {
    takes: 'operands',
    arity: [2, 3],
    run: ([range, criterion, sums]) => selected([range!, criterion!], sums ?? range!, sum),
  },
  SUMIFS: { takes: 'operands', arity: [3, MANY], run: ([sums, ...criteria]) => selected(criteria, sums!, sum) },
  COUNTIF: { takes: 'operands', arity: [2, 2], run: (args) => countSelected(args) },
  COUNTIFS: { takes: 'operands', arity: [2, MANY], run: (args) => countSelected(args) },
  AVERAGEIF: {
    takes: 'operands',
    arity: [2, 3],
    run: ([range, criterion, means]) => selected([range!, criterion!], means ?? range!, average),
  },
};

const valuesOf = (operand: Operand): readonly Scalar[] => (operand.direct ? [operand.value] : operand.area.values);

const sum = (all: readonly number[]): number => all.reduce((so, each) => so + each, 0);
const product = (all: readonly number[]): number => (all.length === 0 ? 0 : all.reduce((so, each) => so * each, 1));
const average = (all: readonly number[]): Scalar => (all.length === 0 ? DIV0 : sum(all) / all.length);

/** Of areas the numbers only; what is given directly must be one. An error anywhere is the result. */
function overNumbers(args: readonly Operand[], run: (all: readonly number[]) => Scalar): Scalar {
  const numbers: number[] = [];
  for (const each of args) {
    const found = each.direct ? numbersOf([toNumber(each.value)]) : numbersOf(each.area.values);
    if ('error' in found) return found;
    for (const number of found) numbers.push(number);
  }
  return run(numbers);
}

function numbersOf(values: readonly Scalar[]): readonly number[] | Fault {
  return faultAmong(values) ?? values.filter((each) => typeof each === 'number');
}

function count(args: readonly Operand[]): Scalar {
  let found = 0;
  for (const each of args) {
    if (!each.direct) found += each.area.values.filter((value) => typeof value === 'number').length;
    else {
      const number = isFault(each.value) ? each.value : toNumber(each.value);
      if (number === UNKNOWN) return UNKNOWN;
      found += isFault(number) ? 0 : 1;
    }
  }
  return found;
}

/** Areas of one shape, cell by cell; what is no number counts as 0. */
function sumOfProducts(args: readonly Operand[]): Scalar {
  const areas = args.map((each) => (each.direct ? single(each.value) : each.area));
  const first = areas[0]!;
  if (!areas.every((each) => sameShape(each, first))) return VALUE;
  const fault = faultAmong(areas.flatMap(({ values }) => values));
  if (fault) return fault;
  return sum(first.values.map((_, index) => product(areas.map(({ values }) => asFactor(values[index] ?? null)))));
}

function asFactor(value: Scalar): number {
  return typeof value === 'number' ? value : 0;
}

function single(value: Scalar): AreaValues {
  return { rows: 1, columns: 1, values: [value] };
}

function sameShape(a: AreaValues, b: AreaValues): boolean {
  return a.rows === b.rows && a.columns === b.columns;
}

/** Which cells all criteria select (range, criterion, range, criterion …); a fault where that cannot be told. */
function selection(
  args: readonly Operand[],
): { readonly shape: AreaValues; readonly selected: readonly boolean[] } | Fault {
  const shape = areaOf(args[0]);
  if (!shape || args.length % 2 !== 0) return UNKNOWN;
  let selected: readonly boolean[] = shape.values.map(() => true);
  for (let index = 0; index < args.length; index += 2) {
    const [range, criterion] = [areaOf(args[index]), onlyValue(args[index + 1]!)];
    const matches = criterion === undefined ? null : criterionOf(criterion);
    if (!range || !sameShape(range, shape) || !matches) return UNKNOWN;
    const found = range.values.map(matches);
    if (found.includes(null)) return UNKNOWN;
    selected = selected.map((each, at) => each && found[at] === true);
  }
  return { shape, selected };
}

function selected(criteria: readonly Operand[], of: Operand, run: (all: readonly number[]) => Scalar): Scalar {
  const found = selection(criteria);
  const values = areaOf(of);
  if ('error' in found) return found;
  if (!values || !sameShape(values, found.shape)) return UNKNOWN;
  const numbers = numbersOf(values.values.filter((_, index) => found.selected[index]));
  return 'error' in numbers ? numbers : run(numbers);
}

function countSelected(args: readonly Operand[]): Scalar {
  const found = selection(args);
  return 'error' in found ? found : found.selected.filter(Boolean).length;
}

function areaOf(operand: Operand | undefined): AreaValues | null {
  return operand && !operand.direct ? operand.area : null;
}

/** A criterion is one value; undefined where an area of several is given. */
function onlyValue(operand: Operand): Scalar | undefined {
  const values = valuesOf(operand);
  return values.length === 1 ? values[0]! : undefined;
}
