/**
 * A slow, plain answer to what `localise` answers fast: every set of variables is tried, each by looking at every corner of what
 * is left open. Whole numbers only, small enough that doubles are exact. Shares no code with what it is a test of.
 */
export interface WholeForm {
  readonly terms: readonly (readonly [variable: number, coefficient: number])[];
  readonly sign: '=' | '≤' | '<';
  readonly constant: number;
}
export type WholeCondition =
  WholeForm | { readonly all: readonly WholeCondition[] } | { readonly any: readonly WholeCondition[] };

export interface WholeProblem {
  readonly values: readonly (number | null)[];
  readonly weights: readonly number[];
  readonly fixed: readonly boolean[];
  readonly ranges: readonly (readonly [low: number, high: number] | null)[];
  readonly rules: readonly WholeCondition[];
}

/** Farther than any corner of small systems is: five columns of at most 3, right sides below 400 (Cramer's rule). */
const FAR = 10_000_000;
/** A corner is either nearer than this, or there only because another variable is FAR: at least FAR / 3^4. */
const ENDLESS = 50_000;

/** Every set of the least weight whose change satisfies all rules, as sorted keys `1,4`; null: none does. */
export function smallestSetsByTrial(problem: WholeProblem): { weight: number; sets: string[] } | null {
  const variables = problem.values.flatMap((value, variable) =>
    value === null || problem.fixed[variable] ? [] : [variable],
  );
  const tried = [...Array(2 ** variables.length).keys()].map((bits) => variables.filter((_, at) => (bits >> at) & 1));
  const weightOf = (set: readonly number[]): number => set.reduce((sum, each) => sum + problem.weights[each]!, 0);
  tried.sort((a, b) => weightOf(a) - weightOf(b));
  let least: number | null = null;
  const sets: string[] = [];
  for (const set of tried) {
    if (least !== null && weightOf(set) > least) break;
    if (!canHold(problem, set)) continue;
    least = weightOf(set);
    sets.push(set.join());
  }
  return least === null ? null : { weight: least, sets: sets.sort() };
}

/** Whether all rules can hold when these variables, and blanks, may be anything within their ranges. */
export function canHold(problem: WholeProblem, set: readonly number[], put = new Map<number, number>()): boolean {
  return branchesOf(problem, set, put).some((corners) => corners.length > 0);
}

/** The lowest and highest figure of a variable over all that the set may be; null: no bound. */
export function rangeByTrial(
  problem: WholeProblem,
  set: readonly number[],
  variable: number,
): [number | null, number | null] {
  const open = openOf(problem, set, new Map());
  const at = open.indexOf(variable);
  const figures = branchesOf(problem, set, new Map()).flatMap((corners) => corners.map((corner) => corner[at]!));
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  return [low < -ENDLESS ? null : low, high > ENDLESS ? null : high];
}

function openOf(problem: WholeProblem, set: readonly number[], put: ReadonlyMap<number, number>): number[] {
  return problem.values.flatMap((value, variable) =>
    !put.has(variable) && (value === null || set.includes(variable)) ? [variable] : [],
  );
}

/** For each way to take one of every choice: the corners of what is open, none where strict signs leave nothing. */
function branchesOf(problem: WholeProblem, set: readonly number[], put: ReadonlyMap<number, number>): number[][][] {
  const open = openOf(problem, set, put);
  if (problem.ranges.some((range, variable) => range && isOutside(range, valueIn(problem, variable, open, put))))
    return [];
  const bounds = open.flatMap((variable): WholeForm[] => {
    const [low, high] = problem.ranges[variable] ?? [-FAR, FAR];
    return [
      { terms: [[variable, 1]], sign: '≤', constant: high },
      { terms: [[variable, -1]], sign: '≤', constant: -low },
    ];
  });
  return expand({ all: problem.rules }).map((forms) => {
    const rows = [...forms, ...bounds].map((form) => rowOf(form, open, problem.values, put));
    return cornersOf(rows, open.length);
  });
}

/** Null: open, or fixed and what it is. */
function valueIn(
  problem: WholeProblem,
  variable: number,
  open: readonly number[],
  put: ReadonlyMap<number, number>,
): number | null {
  if (open.includes(variable) || problem.fixed[variable]) return null;
  return put.get(variable) ?? problem.values[variable]!;
}

function isOutside([low, high]: readonly [number, number], value: number | null): boolean {
  return value !== null && (value < low || value > high);
}

function expand(condition: WholeCondition): WholeForm[][] {
  if ('any' in condition) return condition.any.flatMap(expand);
  if (!('all' in condition)) return [[condition]];
  return condition.all
    .map(expand)
    .reduce((ways, each) => ways.flatMap((way) => each.map((more) => [...way, ...more])), [[]] as WholeForm[][]);
}

interface Row {
  readonly factors: readonly number[];
  readonly strict: boolean;
  readonly equal: boolean;
  readonly most: number;
}

function rowOf(
  form: WholeForm,
  open: readonly number[],
  values: readonly (number | null)[],
  put: ReadonlyMap<number, number>,
): Row {
  const factors = open.map((variable) => form.terms.find(([each]) => each === variable)?.[1] ?? 0);
  const known = form.terms.reduce(
    (sum, [variable, factor]) =>
      open.includes(variable) ? sum : sum + factor * (put.get(variable) ?? values[variable]!),
    0,
  );
  return { factors, strict: form.sign === '<', equal: form.sign === '=', most: form.constant - known };
}

/**
 * Corners in the open variables. Strict rows are loosened by one more column ε, from 0 to 1: they can hold if some corner has it
 * above 0; then the corners tell the ends, reached or not.
 */
function cornersOf(rows: readonly Row[], width: number): number[][] {
  const inequalities = rows.flatMap(({ factors, strict, equal, most }) => {
    const row = [...factors, strict ? 1 : 0, most];
    return equal ? [row, row.map((each) => -each)] : [row];
  });
  const epsilon = Array<number>(width).fill(0);
  inequalities.push([...epsilon, 1, 1], [...epsilon, -1, 0]);
  if (inequalities.some((row) => row.slice(0, -1).every((each) => each === 0) && row.at(-1)! < 0)) return [];
  const distinct = [...new Map(inequalities.map((row) => [row.join(), row])).values()].filter((row) =>
    row.slice(0, -1).some((each) => each !== 0),
  );
  const corners = combinations(distinct, width + 1).flatMap((tight) => {
    const corner = solve(tight);
    return corner && distinct.every((row) => atMost(row, corner)) ? [corner] : [];
  });
  if (!corners.some(({ numerators }) => numerators[width]! > 0)) return [];
  return corners.map(({ numerators, divisor }) => numerators.slice(0, width).map((each) => each / divisor));
}

interface Corner {
  readonly numerators: readonly number[];
  readonly divisor: number;
}

function atMost(row: readonly number[], { numerators, divisor }: Corner): boolean {
  return numerators.reduce((sum, each, at) => sum + each * row[at]!, 0) <= row.at(-1)! * divisor;
}

function* choose<Item>(items: readonly Item[], count: number, from = 0): Generator<Item[]> {
  if (count === 0) yield [];
  else
    for (let at = from; at <= items.length - count; at += 1)
      for (const rest of choose(items, count - 1, at + 1)) yield [items[at]!, ...rest];
}
function combinations<Item>(items: readonly Item[], count: number): Item[][] {
  return [...choose(items, count)];
}

/** By elimination without fractions (Bareiss): every intermediate is a minor, so divisions come out even. */
function solve(rows: readonly (readonly number[])[]): Corner | null {
  const matrix = rows.map((row) => [...row]);
  const size = matrix.length;
  let before = 1;
  for (let at = 0; at < size; at += 1) {
    const pivot = matrix.findIndex((row, index) => index >= at && row[at] !== 0);
    if (pivot === -1) return null;
    [matrix[at], matrix[pivot]] = [matrix[pivot]!, matrix[at]!];
    for (let other = 0; other < size; other += 1) {
      if (other === at) continue;
      const factor = matrix[other]![at]!;
      for (let column = 0; column <= size; column += 1)
        matrix[other]![column] = (matrix[at]![at]! * matrix[other]![column]! - factor * matrix[at]![column]!) / before;
    }
    before = matrix[at]![at]!;
  }
  const sign = before < 0 ? -1 : 1;
  return { numerators: matrix.map((row) => row[size]! * sign), divisor: before * sign };
}
