import { faultAmong, toNumber, type Scalar } from './values.js';

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
 * `seesErrors` · operands: areas as they are, errors included · thunks: works out only the arguments that it needs.
 * None is ever given `UNKNOWN` but by a thunk.
 */
export type SheetFunction =
  | {
      readonly takes: 'scalars';
      readonly arity: Arity;
      readonly seesErrors?: true;
      readonly run: (args: readonly Scalar[]) => Scalar;
    }
  | { readonly takes: 'operands'; readonly arity: Arity; readonly run: (args: readonly Operand[]) => Scalar }
  | { readonly takes: 'thunks'; readonly arity: Arity; readonly run: (args: readonly (() => Scalar)[]) => Scalar };

export type FunctionTable = { readonly [name: string]: SheetFunction };

/** Arguments without a stated end. */
export const MANY = 255;

/** A function of numbers alone; an argument left out is undefined. */
export function ofNumbers(least: number, most: number, run: (...numbers: number[]) => Scalar): SheetFunction {
  return {
    takes: 'scalars',
    arity: [least, most],
    run: (args) => {
      const numbers = args.map(toNumber);
      return faultAmong(numbers) ?? run(...(numbers as number[]));
    },
  };
}
