import { MANY, type FunctionTable, type Operand, type SheetFunction } from './functions.js';
import { compareScalars, faultAmong, isFault, NA, toBoolean, toNumber, UNKNOWN, VALUE, type Scalar } from './values.js';

type Thunk = () => Scalar;

export const logicFunctions: FunctionTable = {
  IF: { takes: 'thunks', arity: [2, 3], run: ifThen },
  IFS: { takes: 'thunks', arity: [2, MANY], run: firstThatHolds },
  SWITCH: { takes: 'thunks', arity: [3, MANY], run: firstThatEquals },
  CHOOSE: { takes: 'thunks', arity: [2, MANY], run: choose },
  IFERROR: { takes: 'thunks', arity: [2, 2], run: (args) => instead(args, () => true) },
  IFNA: { takes: 'thunks', arity: [2, 2], run: (args) => instead(args, (error) => error === NA.error) },
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

function ifThen([condition, then, otherwise]: readonly Thunk[]): Scalar {
  const truth = toBoolean(condition!());
  if (isFault(truth)) return truth;
  const chosen = truth ? then : otherwise;
  return chosen ? chosen() : false;
}

function firstThatHolds(args: readonly Thunk[]): Scalar {
  if (args.length % 2 !== 0) return UNKNOWN;
  for (let index = 0; index < args.length; index += 2) {
    const truth = toBoolean(args[index]!());
    if (isFault(truth)) return truth;
    if (truth) return args[index + 1]!();
  }
  return NA;
}

function firstThatEquals([subject, ...cases]: readonly Thunk[]): Scalar {
  const value = subject!();
  for (let index = 0; index + 1 < cases.length; index += 2) {
    const order = compareScalars(value, cases[index]!());
    if (order !== null && typeof order !== 'number') return order;
    if (order === 0) return cases[index + 1]!();
  }
  return cases.length % 2 === 1 ? cases.at(-1)!() : NA;
}

function choose([index, ...values]: readonly Thunk[]): Scalar {
  const which = toNumber(index!());
  if (isFault(which)) return which;
  const chosen = values[Math.trunc(which) - 1];
  return chosen ? chosen() : VALUE;
}

/** An error that `catches` is replaced; what is not known is not. */
function instead([value, other]: readonly Thunk[], catches: (error: string) => boolean): Scalar {
  const found = value!();
  return isFault(found) && found !== UNKNOWN && catches(found.error) ? other!() : found;
}

/** In areas only numbers and truths count; a text given directly must be one. Nothing to judge is #VALUE!. */
function together(args: readonly Operand[], judge: (all: readonly boolean[]) => boolean): Scalar {
  const all: boolean[] = [];
  for (const each of args) {
    const values = each.direct
      ? [each.value]
      : each.area.values.filter((value) => typeof value !== 'string' && value !== null);
    const truths = values.map(toBoolean);
    const fault = faultAmong(truths);
    if (fault) return fault;
    all.push(...(truths as boolean[]));
  }
  return all.length === 0 ? VALUE : judge(all);
}
