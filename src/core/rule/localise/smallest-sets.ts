import { spend } from '../linear/steps.js';
import type { ReportedRecord } from './reported-record.js';

/** Variables of which at least one has to change, as their figures leave the rules no way out. Rising. */
export type Conflict = readonly number[];

export interface SmallestSets {
  readonly status: 'found' | 'too-many' | 'bound-reached' | 'impossible';
  /** Null: none was found. Where one was, there is no set of less, whatever the status. */
  readonly weight: number | null;
  readonly sets: readonly (readonly number[])[];
  /** There is certainly no set of less. */
  readonly least: number;
}

/**
 * All sets of least weight that have a variable in every conflict, and whose change satisfies the rules. A set that does not
 * shows a conflict that was not known, and the search goes on from there (Reiter's diagnosis from first principles, 1987, by
 * rising weight); conflicts found are added to those given.
 */
export class SmallestSetSearch {
  private readonly sets: (readonly number[])[] = [];
  private budget = 0;
  private next = 0;
  private ended: SmallestSets['status'] | null = null;

  constructor(
    private readonly record: ReportedRecord,
    private readonly conflicts: Conflict[],
    private readonly most: number,
  ) {}

  run(): SmallestSets {
    while (this.ended === null) {
      this.next = Infinity;
      this.extend([], new Set(), 0);
      if (this.ended !== null || this.sets.length > 0) break;
      if (this.next === Infinity) this.ended = 'impossible';
      else this.budget = this.next;
    }
    return {
      status: this.ended ?? 'found',
      weight: this.sets.length > 0 ? this.budget : null,
      sets: this.sets,
      least: this.budget,
    };
  }

  /** Every way to go on from a set within the budget; those `without` which all is tried elsewhere are left out. */
  private extend(set: readonly number[], without: ReadonlySet<number>, weight: number): void {
    if (!spend(this.record.steps, this.size())) this.ended = 'bound-reached';
    if (this.ended !== null) return;
    const open = this.unmet(set, without);
    const least = weight + leastFor(open, (variable) => this.weightOf(variable));
    if (least > this.budget) {
      this.next = Math.min(this.next, least);
      return;
    }
    if (open.length === 0) return this.tryOut(set, without, weight);
    const barred = new Set(without);
    for (const variable of fewest(open)) {
      this.extend([...set, variable], barred, weight + this.weightOf(variable));
      barred.add(variable);
    }
  }

  private tryOut(set: readonly number[], without: ReadonlySet<number>, weight: number): void {
    const outcome = this.record.change(set);
    if (outcome.kind === 'bound-reached') this.ended = 'bound-reached';
    else if (outcome.kind === 'feasible') this.keep(set);
    else {
      this.conflicts.push(outcome.because);
      this.extend(set, without, weight);
    }
  }

  private keep(set: readonly number[]): void {
    if (this.sets.length === this.most) this.ended = 'too-many';
    else this.sets.push([...set].sort((a, b) => a - b));
  }

  /** How much is looked at to extend a set. */
  private size(): number {
    return this.conflicts.reduce((sum, conflict) => sum + conflict.length, 1);
  }

  /** Conflicts in which the set has no variable, each less those that are barred. */
  private unmet(set: readonly number[], without: ReadonlySet<number>): readonly Conflict[] {
    return this.conflicts
      .filter((conflict) => !conflict.some((variable) => set.includes(variable)))
      .map((conflict) => (without.size === 0 ? conflict : conflict.filter((variable) => !without.has(variable))));
  }

  private weightOf(variable: number): number {
    return this.record.problem.weights[variable] ?? 1;
  }
}

function fewest(conflicts: readonly Conflict[]): Conflict {
  return conflicts.reduce((best, each) => (each.length < best.length ? each : best));
}

/** What meeting all of them costs at least: the cheapest of each, over some that share nothing. */
function leastFor(conflicts: readonly Conflict[], weightOf: (variable: number) => number): number {
  const used = new Set<number>();
  let least = 0;
  for (const conflict of conflicts) {
    if (conflict.length === 0) return Infinity;
    if (conflict.some((variable) => used.has(variable))) continue;
    for (const variable of conflict) used.add(variable);
    least += conflict.reduce((cheapest, variable) => Math.min(cheapest, weightOf(variable)), Infinity);
  }
  return least;
}
