import { emptyReason, type Explanation } from '../../../core/submission/explanation.js';
import { keyedFindings } from '../../view/pane/keyed-findings.js';
import type { Explaining, ReviewedWorkbook } from '../../view/pane/pane-state.js';
import type { PaneActions } from '../../view/pane/pane-view.js';
import type { Checking } from './checking.js';
import { keepSubmission } from './keep-submission.js';
import type { PaneDesk } from './pane-desk.js';

const BLANK: Pick<Explaining, 'category' | 'ground' | 'text'> = { category: 'real-change', ground: '', text: '' };

/** 核实说明: why what a query asks about is true; kept in the workbook, so that it travels with it. */
export function explaining(
  desk: PaneDesk,
  checks: Checking,
): Pick<PaneActions, 'explain' | 'draft' | 'saveExplanation'> {
  return {
    explain(keys) {
      const reviewed = desk.reviewed();
      if (!reviewed) return;
      const back = desk.state().screen === 'submit' ? 'submit' : 'findings';
      desk.change({ screen: 'explain', back, notice: null, explaining: { ...draftFor(reviewed, keys), keys } });
    },
    draft(change) {
      const { explaining: draft } = desk.state();
      if (draft) desk.change({ explaining: { ...draft, ...change } });
    },
    async saveExplanation() {
      const { explaining: draft } = desk.state();
      const reviewed = desk.reviewed();
      if (!draft || !reviewed) return;
      const { category, ground, text } = draft;
      const findings = idsOf(reviewed, draft.keys);
      if (findings.length === 0 || emptyReason(draft) !== null) return desk.notify({ kind: 'not-explained' });
      await desk.alone('save', async () => {
        const explanation = { findings, category, ground: ground.trim(), text: text.trim() };
        const facts = await keepSubmission(desk, (part) => ({
          ...part,
          explanations: [...without(part.explanations, findings), explanation],
        }));
        if (!facts) return;
        await checks.rejudge(facts);
        desk.change({
          screen: desk.state().back,
          explaining: null,
          notice: { kind: 'explained', findings: findings.length },
        });
      });
    },
  };
}

/** What was said of the first of them before. */
function draftFor(reviewed: ReviewedWorkbook, keys: readonly string[]): typeof BLANK {
  const [id] = idsOf(reviewed, keys);
  const { explanations } = reviewed.review.subject.submission;
  const said = explanations.find(({ findings }) => id !== undefined && findings.includes(id));
  return said ? { category: said.category, ground: said.ground, text: said.text } : BLANK;
}

/** Ids of the queries under these keys, each once. */
function idsOf(reviewed: ReviewedWorkbook, keys: readonly string[]): readonly string[] {
  const wanted = new Set(keys);
  const found = keyedFindings(reviewed).filter(({ key, judged }) => wanted.has(key) && judged.severity === 'query');
  return [...new Set(found.map(({ judged }) => judged.id))];
}

/** A finding has one explanation: the last. */
function without(explanations: readonly Explanation[], ids: readonly string[]): readonly Explanation[] {
  const answered = new Set(ids);
  return explanations
    .map((each) => ({ ...each, findings: each.findings.filter((id) => !answered.has(id)) }))
    .filter(({ findings }) => findings.length > 0);
}
