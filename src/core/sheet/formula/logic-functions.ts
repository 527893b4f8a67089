import { MANY, type FunctionTable, type Operand, type SheetFunction, type ValueOf } from './functions.js';
import type { Expr } from './syntax.js';
import {
  compareScalars,
  faultAmong,
  isFault,
  NA,
  toBoolean,
  toNumber,
  UNKNOWN,
  VALUE,
  type Fault,
  type Scalar,
} from './values.js';

export const logicFunctions: FunctionTable = {
  IF: { takes: 'choice', arity: [2, 3], run: ifThen },
  IFS: { takes: 'choice', arity: [2, MANY], run: firstThatHolds },
  SWITCH: { takes: 'choice', arity: [3, MANY], run: firstThatEquals },
  CHOOSE: { takes: 'choice', arity: [2, MANY], run: choose },
  IFERROR: { takes: 'choice', arity: [2, 2], run: (args, valueOf) => instead(args, valueOf, () => true) },
  IFNA: {
    takes: 'choice',
    arity: [2, 2],
    run: (args, valueOf) => instead(args, valueOf, (error) => error === NA.error),
  },
  AND: { takes: 'operands', arity: [1, MANY], run: (args) => together(args, (all) => all.every(Boolean)) },
  OR: { takes: 'operands', arity: [1, MANY], run: (args) => together(args, (all) => all.some(Boolean)) },
  NOT: {
    takes: 'scalars',
    arity: [1, 1],
    run: ([value = null]) => {
      const truth = toBoolean(value);
      return isFault(truth) ? truth : !truth;
    },
  },
  TRUE: { takes: 'scalars', arity: [0, 0], run: () => true },
  FALSE: { takes: 'scalars', arity: [0, 0], run: () => false },
  NA: { takes: 'scalars', arity: [0, 0], run: () => NA },
  ISNUMBER: asks((value) => typeof value === 'number'),
  ISTEXT: asks((value) => typeof value === 'string'),
  ISNONTEXT: asks((value) => typeof value !== 'string'),
  ISLOGICAL: asks((value) => typeof value === 'boolean'),
  ISBLANK: asks((value) => value === null),
  ISERROR: asks((value) => isFault(value)),
  ISERR: asks((value) => isFault(value) && value.error !== NA.error),
  ISNA: asks((value) => isFault(value) && value.error === NA.error),
};

function asks(run: (value: Scalar) => boolean): SheetFunction {
  return { takes: 'scalars', arity: [1, 1], seesErrors: true, run: ([value = null]) => run(value) };
}

function ifThen(args: readonly Expr[], valueOf: ValueOf): Scalar {
  const truth = toBoolean(valueOf(args[0]!));
  if (isFault(truth)) return truth;
  const chosen = truth ? args[1] : args[2];
  return chosen ? valueOf(chosen) : false;
}

function firstThatHolds(args: readonly Expr[], valueOf: ValueOf): Scalar {
  if (args.length % 2 !== 0) return UNKNOWN;
  for (let index = 0; index < args.length; index += 2) {
    const truth = toBoolean(valueOf(args[index]!));
    if (isFault(truth)) return truth;
    if (truth) return valueOf(args[index + 1]!);
  }
  return NA;
}

function firstThatEquals([subject, ...cases]: readonly Expr[], valueOf: ValueOf): Scalar {
  const value = valueOf(subject!);
  for (let index = 0; index + 1 < cases.length; index += 2) {
    const order = compareScalars(value, valueOf(cases[index]!));
    if (order !== null && typeof order !== 'number') return order;
    if (order === 0) return valueOf(cases[index + 1]!);
  }
  return cases.length % 2 === 1 ? valueOf(cases.at(-1)!) : NA;
}

function choose([index, ...values]: readonly Expr[], valueOf: ValueOf): Scalar {
  const which = toNumber(valueOf(index!));
  if (isFault(which)) return which;
  const chosen = values[Math.trunc(which) - 1];
  return chosen ? valueOf(chosen) : VALUE;
}

/** An error that `catches` is replaced; what is not known is not. */
function instead([value, other]: readonly Expr[], valueOf: ValueOf, catches: (error: string) => boolean): Scalar {
  const found = valueOf(value!);
  return isFault(found) && found !== UNKNOWN && catches(found.error) ? valueOf(other!) : found;
}

/** In areas only numbers and truths count; a text given directly must be one. Nothing to judge is #VALUE!. */
function together(args: readonly Operand[], judge: (all: readonly boolean[]) => boolean): Scalar {
  const all: boolean[] = [];
  for (const each of args) {
    const fault = each.direct ? addTruth(each.value, all) : addTruths(each.area.values, all);
    if (fault) return fault;
  }
  return all.length === 0 ? VALUE : judge(all);
}

function addTruth(value: Scalar, all: boolean[]): Fault | null {
  const truth = toBoolean(value);
  if (isFault(truth)) return truth;
  all.push(truth);
  return null;
}

function addTruths(values: readonly Scalar[], all: boolean[]): Fault | null {
  const fault = faultAmong(values);
  if (!fault) for (const each of values) if (typeof each !== 'string' && each !== null) addTruth(each, all);
  return fault;
}
