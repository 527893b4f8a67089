import type { Status } from '../completion/completion.js';
import type { Aggregation } from '../indicator/pack.js';
import type { JudgedFinding } from '../review/judged.js';

/** What only the set of returns shows: who is missing, what does not add up, who is odd, and the roll-up 汇总. Plain JSON. */
export interface GroupReview {
  /** The org whose returns these are (a city, a province): the lowest one above all of them, unless a person named it. Null: none is above all; each topmost one is then rolled up by itself. */
  readonly parent: string | null;
  /** The period that most returns report; null: none names one. */
  readonly period: string | null;
  /** Orgs that owe a return 应报, in the order of the pack. */
  readonly expected: readonly string[];
  /** Orgs excused 免报 from all of it, with the reason. */
  readonly exempt: readonly { readonly org: string; readonly reason: string }[];
  /** Of the expected ones, those without a usable return 未报. */
  readonly missing: readonly string[];
  /** Which return stands for an org where several came: the one of the latest stamp, else the last in the set. By org code. */
  readonly standing: { readonly [org: string]: string };
  /** By code, then org, then indicator. */
  readonly findings: readonly JudgedFinding[];
  /** Parents from the bottom up, each with all indicators in the order of the pack. */
  readonly rollup: readonly RolledFigure[];
}

/** Where a figure was reported, so that every sum can be followed back. */
export interface FigureSource {
  readonly file: string;
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
}

export interface RolledPart {
  readonly org: string;
  /** In the indicator's unit; null: not reported, or not readable. */
  readonly value: string | null;
  /** Its denominator, where the indicator is weighted by one. */
  readonly weight: string | null;
  /** Null: a part that was itself rolled up, or no return. */
  readonly source: FigureSource | null;
}

/** One indicator of a parent org, out of its children's. Figures are decimal strings in the indicator's unit. */
export interface RolledFigure {
  readonly parent: string;
  readonly indicator: string;
  readonly way: Aggregation;
  readonly unit: string;
  /** Null where it cannot be rolled up: `why` says so. */
  readonly value: string | null;
  /** no-denominator 缺分母，不能汇总 · not-additive: a standard or rate that is never averaged · no-figures: nobody reported one. */
  readonly why: 'no-denominator' | 'not-additive' | 'no-figures' | null;
  /** Orgs whose figure is owed and not there, so that `value` is what has come so far; absent: none. In the order of the pack. */
  readonly lacking?: readonly string[];
  /** In the order of the pack, the ones that have no figure included. */
  readonly parts: readonly RolledPart[];
  /** The lowest and the highest of the parts, the first of equals; null: no figure. */
  readonly least: { readonly org: string; readonly value: string } | null;
  readonly most: { readonly org: string; readonly value: string } | null;
  /** 达标县数, of how many that can be judged. */
  readonly attained: { readonly met: number; readonly judged: number };
  /** What the parent itself reports, in its own return or in the pack; null: nothing. */
  readonly own: { readonly value: string; readonly source: FigureSource | null } | null;
  /** Completion of the rolled-up figure against the parent's own target; null: it has none, or nothing was rolled up. */
  readonly completion: RolledCompletion | null;
}

/** As in a file's own completion. Where figures are still lacking and could change the status it is actual-missing, and names them. */
export interface RolledCompletion {
  /** The figure to reach, in the indicator's unit; null: the definition has none. */
  readonly target: string | null;
  readonly rate: string | null;
  readonly exactRate: string | null;
  readonly difference: string | null;
  readonly differenceUnit: string | null;
  readonly status: Status;
  readonly verdict: string;
}
