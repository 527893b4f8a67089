import type { Pack } from '../../indicator/pack.js';
import { Exact } from '../../quantity/exact.js';
import type { Variable } from '../resolved.js';
import type { Figure, Span } from '../tree.js';
import type { NameNode } from './names-in.js';
import type { Measured } from './measured.js';
import type {
  ResolveNotice,
  ResolveNotices,
  ResolveProblem,
  ResolveProblemCode,
  ResolveProblems,
  Scale,
} from './resolution.js';

/** What resolving one relation knows, and where it puts what it finds wrong. */
export interface Resolving {
  readonly pack: Pack;
  /** Gives a figure its dimension, and its names their variables. */
  readonly figure: (figure: Figure) => Measured;
  /** The number of the variable that a name stands for; null: it stands for none, and a problem was noted. */
  readonly variableOf: (name: NameNode, children: boolean) => number | null;
  readonly variable: (number: number) => Variable;
  /** Told of every comparison, in the order in which they are written. */
  readonly scale: (scale: Scale) => void;
  readonly problem: <C extends ResolveProblemCode>(code: C, at: Span, data: ResolveProblems[C]) => void;
  readonly notice: <C extends keyof ResolveNotices>(code: C, at: Span, data: ResolveNotices[C]) => void;
}

/** Where problems and notices gather; one that was noted at the same place already is not noted again. */
export function gathering() {
  const problems = new Map<string, ResolveProblem>();
  const notices = new Map<string, ResolveNotice>();
  const keyOf = (code: string, at: Span): string => `${code}|${at.start}|${at.end}`;
  return {
    problems,
    notices,
    problem: <C extends ResolveProblemCode>(code: C, at: Span, data: ResolveProblems[C]): void => {
      const key = keyOf(code, at);
      if (!problems.has(key)) problems.set(key, { code, at, data } as unknown as ResolveProblem);
    },
    notice: <C extends keyof ResolveNotices>(code: C, at: Span, data: ResolveNotices[C]): void => {
      const key = keyOf(code, at);
      if (!notices.has(key)) notices.set(key, { code, at, data } as ResolveNotice);
    },
  };
}

/** Stands in for a figure that a problem was noted of: it meets anything, so that one fault is told once. */
export function broken(span: Span): Measured {
  return {
    dimension: null,
    label: '',
    sizes: [],
    conversions: [],
    span,
    make: () => ({ kind: 'constant', value: Exact.zero }),
  };
}
