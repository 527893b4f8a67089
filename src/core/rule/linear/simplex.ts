import { compareNear, minus, over, type Near } from './near.js';
import { spend, type Steps } from './steps.js';
import type { Side, Tableau } from './tableau.js';

export type Mended = { readonly kind: 'feasible' } | Clash | { readonly kind: 'bound-reached' };

/** Owners of bounds that cannot hold together; without any one of them they could. */
export interface Clash {
  readonly kind: 'infeasible';
  readonly owners: readonly number[];
}

/** Moves columns until every bound holds, or shows a row of which the bounds cannot. */
export function mend(tableau: Tableau, steps: Steps): Mended {
  for (let turn = 0; ; turn += 1) {
    if (!spend(steps, tableau.width + 1)) return { kind: 'bound-reached' };
    const broken = firstBroken(tableau);
    if (!broken) return { kind: 'feasible' };
    const { column, side, to } = broken;
    const entering = enteringOf(tableau, column, side, turn < HASTE);
    if (entering === null) return { kind: 'infeasible', owners: clashAt(tableau, column, side) };
    if (!spend(steps, PIVOT * tableau.exchange(column, entering, to))) return { kind: 'bound-reached' };
  }
}
/** Turns in which the column of the fewest rows enters, for speed; then the first, which cannot go round in circles (Bland). */
const HASTE = 200;
/** What a coefficient that is worked out anew costs, in steps: looking at one costs one. */
const PIVOT = 3;

interface Broken {
  readonly column: number;
  readonly side: Side;
  readonly to: Near;
}

/** The basic column of the least number that is outside its bounds. */
function firstBroken(tableau: Tableau): Broken | null {
  let found: Broken | null = null;
  for (const column of tableau.basics) {
    if (found && column > found.column) continue;
    const value = tableau.value(column);
    for (const side of SIDES) {
      const bound = tableau.bound(side, column);
      if (bound && compareNear(value, bound.at) * senseOf(side) > 0) found = { column, side, to: bound.at };
    }
  }
  return found;
}
const SIDES: readonly Side[] = ['lower', 'upper'];

function senseOf(side: Side): 1 | -1 {
  return side === 'upper' ? 1 : -1;
}

/** Which way a column of the row has to go for the row's own to come back inside the bound that it broke. */
function wayBack(side: Side, coefficientSign: number): Side {
  return (side === 'lower') === coefficientSign > 0 ? 'upper' : 'lower';
}

function enteringOf(tableau: Tableau, basic: number, side: Side, hasty: boolean): number | null {
  let best: number | null = null;
  let fewest = Infinity;
  for (const [column, coefficient] of tableau.row(basic)!) {
    if (!tableau.hasRoom(wayBack(side, coefficient.sign), column)) continue;
    const rows = hasty ? tableau.users(column).size : 0;
    if (best !== null && (rows > fewest || (rows === fewest && column > best))) continue;
    best = column;
    fewest = rows;
  }
  return best;
}

function clashAt(tableau: Tableau, basic: number, side: Side): readonly number[] {
  const owners = [tableau.bound(side, basic)!.owner];
  for (const [column, coefficient] of tableau.row(basic)!)
    owners.push(tableau.bound(wayBack(side, coefficient.sign), column)!.owner);
  return owners;
}

export type Extreme =
  { readonly kind: 'at'; readonly value: Near } | { readonly kind: 'unbounded' } | { readonly kind: 'bound-reached' };

/** How far a column can go towards one side, from a tableau that is mended; every bound holds on the way (primal simplex). */
export function farthest(tableau: Tableau, goal: number, side: Side, steps: Steps): Extreme {
  for (;;) {
    if (!spend(steps, tableau.width + 1)) return { kind: 'bound-reached' };
    const move = nextMove(tableau, goal, side);
    if (!move) return { kind: 'at', value: tableau.value(goal) };
    const stop = firstStop(tableau, move);
    if (!stop) return { kind: 'unbounded' };
    if (stop.column === move.column) tableau.move(move.column, stop.to);
    else if (!spend(steps, PIVOT * tableau.exchange(stop.column, move.column, stop.to)))
      return { kind: 'bound-reached' };
  }
}

interface Move {
  readonly column: number;
  readonly towards: Side;
}

/** The first column whose move takes the goal further (Bland). */
function nextMove(tableau: Tableau, goal: number, side: Side): Move | null {
  const row = tableau.row(goal);
  if (!row) return tableau.hasRoom(side, goal) ? { column: goal, towards: side } : null;
  let best: Move | null = null;
  for (const [column, coefficient] of row) {
    if (best && column > best.column) continue;
    const towards = wayBack(side === 'upper' ? 'lower' : 'upper', coefficient.sign);
    if (tableau.hasRoom(towards, column)) best = { column, towards };
  }
  return best;
}

interface Stop {
  readonly column: number;
  readonly to: Near;
  readonly distance: Near;
}

/** What first stops the move: a basic column at its bound, or the moving one at its own; of several at once the first. */
function firstStop(tableau: Tableau, { column, towards }: Move): Stop | null {
  let first: Stop | null = null;
  const own = tableau.bound(towards, column);
  if (own) first = { column, to: own.at, distance: distance(own.at, tableau.value(column), senseOf(towards)) };
  for (const basic of tableau.users(column)) {
    const factor = tableau.row(basic)!.get(column)!;
    const side = factor.sign > 0 ? towards : towards === 'upper' ? 'lower' : 'upper';
    const bound = tableau.bound(side, basic);
    if (!bound) continue;
    const room = over(distance(bound.at, tableau.value(basic), senseOf(side)), factor.abs());
    const order = first ? compareNear(room, first.distance) : -1;
    if (order < 0 || (order === 0 && basic < first!.column)) first = { column: basic, to: bound.at, distance: room };
  }
  return first;
}

function distance(to: Near, from: Near, sense: 1 | -1): Near {
  return sense > 0 ? minus(to, from) : minus(from, to);
}
