import type { Completion } from '../../src/core/completion/completion.js';
import { judgeCompletions } from '../../src/core/completion/judge-completions.js';
import type { Indicator, Pack, Target } from '../../src/core/indicator/pack.js';
import type { Return } from '../../src/core/sheet/return.js';
import { filed, type Filled, type FiledGiven, type FilledColumn } from './filed.js';
import { indicator, pack, target } from './pack.js';

/** One indicator, its target, and a row of cells by role; 兴国县 in 2025 unless told otherwise. */
export interface JudgedGiven {
  readonly indicator?: Partial<Indicator>;
  /** Null: the pack has none. */
  readonly target?: Partial<Target> | null;
  readonly cells?: { readonly [column: string]: Filled };
  readonly columns?: readonly FilledColumn[];
  readonly pack?: Partial<Pack>;
  readonly period?: string | null;
  readonly org?: string | null;
  readonly previous?: Return;
  readonly sheet?: FiledGiven['sheet'];
}

export function packFor(given: JudgedGiven): Pack {
  const own = indicator({ code: '02', name: '比例', ...given.indicator });
  const aimed = given.target === null ? [] : [target({ indicator: own.code, ...given.target })];
  return pack({ indicators: [own], targets: aimed, ...given.pack });
}

export function filedFor(given: JudgedGiven): ReturnType<typeof filed> & { readonly pack: Pack } {
  const judgedBy = packFor(given);
  const { columns, org, period, sheet } = given;
  const rows = [{ indicator: judgedBy.indicators[0]!.code, cells: given.cells ?? {} }];
  const asked = {
    ...(columns === undefined ? {} : { columns }),
    ...(org === undefined ? {} : { org }),
    ...(period === undefined ? {} : { period }),
    ...(sheet === undefined ? {} : { sheet }),
  };
  return { pack: judgedBy, ...filed({ pack: judgedBy, rows, ...asked }) };
}

export function judged(given: JudgedGiven): Completion | undefined {
  const { filed: report, pack: by } = filedFor(given);
  return judgeCompletions(report, by, given.previous ?? null)[0];
}

/** What a table of cases looks at. */
export function inShort(completion: Completion | undefined): string {
  if (!completion) return 'none';
  const { status, rateText, differenceText, differenceUnit, verdict } = completion;
  return [
    status,
    rateText ?? '',
    `${differenceText ?? ''}${differenceText === null ? '' : differenceUnit}`,
    verdict,
  ].join(' | ');
}
