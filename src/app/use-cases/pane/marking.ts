import { marksOf } from '../../view/pane/marks-of.js';
import type { PaneActions } from '../../view/pane/pane-view.js';
import { reportSheet } from '../../view/pane/report-sheet.js';
import { viewContext } from '../../view/pane/view-context.js';
import type { PaneDesk } from './pane-desk.js';

/** Fill colours that follow the findings, and the report: what the pane puts into the workbook beside its figures. */
export function marking(desk: PaneDesk): Pick<PaneActions, 'mark' | 'report'> {
  const { ports, state } = desk;
  return {
    async mark(on) {
      const { marks } = ports;
      if (!marks) return desk.notify({ kind: 'cannot', what: 'mark' });
      await desk.alone('mark', async () => {
        const { result } = state();
        if (!on) {
          await marks.unmark();
          return desk.change({ marked: false, notice: { kind: 'unmarked' } });
        }
        const wanted = result ? marksOf(result) : [];
        const left = (await marks.mark(wanted)).length;
        desk.change({ marked: true, notice: { kind: 'marked', cells: wanted.length - left, left } });
      });
    },
    async report() {
      const { reports, time, about } = ports;
      if (!reports) return desk.notify({ kind: 'cannot', what: 'report' });
      const { result, lang } = state();
      const by = { time: time.now(), fileName: about.fileName() };
      const sheet = reportSheet(viewContext(result, lang), by);
      if (!sheet) return;
      await desk.alone('report', async () => {
        desk.notify({ kind: 'reported', sheet: await reports.addReport(sheet) });
      });
    },
  };
}

/** Keeps the marks to the newest review, while they are on. Answers how to stop. */
export function followWithMarks(desk: PaneDesk): () => void {
  let followed = desk.state().result;
  let last: Promise<void> = Promise.resolve();
  return desk.store.subscribe(() => {
    const { result, marked } = desk.state();
    if (result === followed) return;
    followed = result;
    const { marks } = desk.ports;
    if (!marks || !marked || !result) return;
    last = last.then(async () => {
      if (desk.state().marked && desk.state().result === result) await marks.mark(marksOf(result));
    });
    last = last.catch(desk.failed);
  });
}
