import { findIndicator, type Form, type FormColumn, type Pack } from '../../../core/indicator/pack.js';
import { review } from '../../../core/review/review.js';
import { NO_FACTS } from '../../../core/sheet/facts.js';
import type { Cell, SheetGrid } from '../../../core/sheet/grid.js';
import type { PackReason } from '../open-return.js';
import { openReturn } from '../open-return.js';
import { paneViewOf } from '../../view/pane/pane-view-of.js';
import type { PaneDesk } from './pane-desk.js';
import type { PackShelf } from './pack-shelf.js';

/** As often, code that never ran has been compiled: a third time is hardly faster than the second. */
const TIMES = 2;

/**
 * Judges an invented sheet while nobody waits, and throws the judgement away: a person's first 审核 then does not pay for code that
 * never ran. Stops as soon as a person has begun something. Never rejects.
 */
export function warming(desk: PaneDesk, shelf: PackShelf): () => Promise<void> {
  const isUntouched = (): boolean => desk.state().busy === null && desk.state().result === null;
  return async () => {
    try {
      const candidates = await shelf.all();
      for (let time = 0; time < TIMES; time += 1) {
        await desk.ports.time.idle();
        if (!isUntouched()) return;
        const opened = await openReturn(inventedWorkbook(candidates[0]?.pack), { pack: null, candidates, context: {} });
        await desk.ports.time.idle();
        if ('refused' in opened || !isUntouched()) return;
        const { grids, facts, loaded } = opened;
        const packReason: PackReason = 'fit';
        const judgedSheet = review(grids, loaded.pack, {});
        await desk.ports.time.idle();
        if (!isUntouched()) return;
        const result = { kind: 'reviewed', review: judgedSheet, context: {}, facts, loaded, packReason } as const;
        paneViewOf({ ...desk.state(), result });
      }
    } catch (error) {
      desk.ports.wrong(error);
    }
  };
}

function inventedWorkbook(pack: Pack | undefined) {
  const grids = pack?.forms[0] ? [inventedSheet(pack, pack.forms[0])] : [];
  return { read: () => Promise.resolve(grids), facts: () => Promise.resolve(NO_FACTS) };
}

/** A form filled in with slips of many kinds, so that much of what judges has something to do. */
function inventedSheet(pack: Pack, form: Form): SheetGrid {
  const title = [cell(form.title)];
  const about = [cell(`填报单位：${pack.orgs[0]?.name ?? ''}`), cell(`报告期：${pack.plan.last}年`)];
  const rows = form.indicators.map((code, row) => form.columns.map((column) => contentOf(pack, code, column, row)));
  return {
    name: form.id,
    visibility: 'visible',
    cells: [title, about, form.columns.map(({ header }) => cell(header)), ...rows],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    protection: null,
  };
}

const ACTUALS: readonly (string | number | null)[] = [96.5, '87.5', 0.98, '约 1,200 人', null, 1865.25, '46.8%', 12];

function contentOf(pack: Pack, code: string, { role }: FormColumn, row: number): Cell | null {
  const indicator = findIndicator(pack, code);
  const target = pack.targets.find((each) => each.indicator === code);
  switch (role) {
    case 'code':
      return cell(code);
    case 'indicator':
      return cell(indicator?.name ?? code);
    case 'unit':
      return cell(indicator?.unit ?? '');
    case 'target':
      return cell(target?.text ?? null);
    case 'actual':
      return cell(ACTUALS[row % ACTUALS.length]!);
    case 'previous':
      return cell(row + 10);
    case 'rate':
      return row % 3 === 0 ? cell(row) : null;
    default:
      return null;
  }
}

function cell(value: string | number | null): Cell {
  return { value };
}
