import type { Expr } from './syntax.js';
import { faultOf, toNumber, type Scalar } from './values.js';

export interface AreaValues {
  readonly rows: number;
  readonly columns: number;
  /** Row by row; a blank is null. */
  readonly values: readonly Scalar[];
}

/** An argument: a value, or the values of an area (one cell is one too), in which texts and blanks are no numbers. */
export type Operand =
  { readonly direct: true; readonly value: Scalar } | { readonly direct: false; readonly area: AreaValues };

type Arity = readonly [least: number, most: number];

/**
 * A worksheet function, by what it is given. scalars: one value an argument, of which an error is the result unless
 * `seesErrors` · operands: areas as they are, errors included · choice: works out only the arguments that it needs.
 * None is ever given `UNKNOWN` but by a choice.
 */
export type SheetFunction =
  | {
      readonly takes: 'scalars';
      readonly arity: Arity;
      readonly seesErrors?: true;
      readonly run: (args: readonly Scalar[]) => Scalar;
    }
  | { readonly takes: 'operands'; readonly arity: Arity; readonly run: (args: readonly Operand[]) => Scalar }
  | {
      readonly takes: 'choice';
      readonly arity: Arity;
      readonly run: (args: readonly Expr[], valueOf: ValueOf) => Scalar;
    };

/** What an argument comes to. */
export type ValueOf = (arg: Expr) => Scalar;

export type FunctionTable = { readonly [name: string]: SheetFunction };

/** Arguments without a stated end. */
export const MANY = 255;

/** A function of one or two numbers; the second is undefined where it is left out. */
export function ofNumbers(
  least: 1 | 2,
  most: 1 | 2,
  run: (value: number, second: number | undefined) => Scalar,
): SheetFunction {
  return {
    takes: 'scalars',
    arity: [least, most],
    run: (args) => {
      const value = toNumber(args[0]!);
      const second = args.length > 1 ? toNumber(args[1]!) : undefined;
      return faultOf(value, second ?? null) ?? run(value as number, second as number | undefined);
    },
  };
}
