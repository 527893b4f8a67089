import { settingsOf, type Pack } from '../indicator/pack.js';
import { parsePeriod } from '../indicator/period.js';
import type { Exact } from '../quantity/exact.js';
import type { Return } from '../sheet/return.js';
import type { Completion } from './completion.js';
import { previousFigures } from './earlier-figures.js';
import { filedRows } from './filed-row.js';
import { judgeRow, type Judgement, type Judging } from './judge-row.js';

/**
 * How every indicator of the return stands against its target: one completion for each row, and each org of a table of
 * many, that has a target or an actual; in the order of tables and rows.
 */
export function judgeCompletions(filed: Return, pack: Pack, previous: Return | null): readonly Completion[] {
  return judgements(filed, pack, previous).map((each) => each.completion);
}

/** The same, with what each rests on. */
export function judgements(filed: Return, pack: Pack, previous: Return | null): readonly Judgement[] {
  const judging = judgingOf(filed, pack, previous);
  return filedRows(filed)
    .map((row) => judgeRow(judging, row))
    .filter((each): each is Judgement => each !== null);
}

/** Judges a completion anew with another figure, in the indicator's unit, in its actual cell. */
export type Rejudge = (completion: Completion, figure: Exact) => Completion;

/** Asks what another figure would have given: where a cell shows 60.0 and holds 59.96. Made once a return, asked often. */
export function rejudging(filed: Return, pack: Pack, previous: Return | null): Rejudge {
  const judging = judgingOf(filed, pack, previous);
  const rows = new Map<string, Judgement>();
  for (const each of judgements(filed, pack, previous)) rows.set(keyOf(each.completion), each);
  return (completion, figure) => {
    const known = rows.get(keyOf(completion));
    return (known && judgeRow(judging, known.row, figure)?.completion) ?? completion;
  };
}

function judgingOf(filed: Return, pack: Pack, previous: Return | null): Judging {
  return {
    pack,
    settings: settingsOf(pack),
    tables: filed.tables,
    org: filed.org?.value ?? null,
    period: filed.period ? parsePeriod(filed.period.value) : null,
    previous: previousFigures(previous),
  };
}

function keyOf({ indicator, org, at }: Completion): string {
  return JSON.stringify([indicator, org, at?.sheet, at?.row, at?.column]);
}
