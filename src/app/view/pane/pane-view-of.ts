import { fillView, fixesView } from './changes-view.js';
import { explainView } from './explain-view.js';
import { chartView, figuresView } from './figures-view.js';
import { blocks } from './final-review.js';
import { findingsView } from './findings-view.js';
import { headView } from './head-view.js';
import { noticeView } from './notice-view.js';
import type { PaneState } from './pane-state.js';
import type { BusyView, MenuView, PaneStep, PaneView, StepView } from './pane-view.js';
import { receiptView } from './receipt-view.js';
import { recognisedView } from './recognised-view.js';
import { submitView } from './submit-view.js';
import { viewContext, type ViewContext } from './view-context.js';

/** All that the pane shows in this state, in words. Screens that are not open are not worked out. */
export function paneViewOf(state: PaneState): PaneView {
  const context = viewContext(state.result, state.lang);
  const { screen } = state;
  return {
    lang: state.lang,
    screen,
    head: headView(context),
    steps: stepsOf(state, context),
    busy: busyView(state, context),
    notice: noticeView(state, context),
    findings: findingsView(state, context),
    chart: chartView(context),
    recognised: screen === 'recognised' ? recognisedView(state, context) : null,
    fixes: screen === 'fixes' ? fixesView(state, context) : null,
    fill: screen === 'fill' ? fillView(state, context) : null,
    figures: screen === 'figures' ? figuresView(context) : null,
    explain: screen === 'explain' ? explainView(state, context) : null,
    submit: screen === 'submit' ? submitView(state, context) : null,
    receipt: screen === 'receipt' ? receiptView(context) : null,
    menu: menuView(state, context),
  };
}

const STEPS: readonly PaneStep[] = ['check', 'fill', 'submit'];

function stepsOf({ busy }: PaneState, context: ViewContext): readonly StepView[] {
  const next = nextStep(context);
  const hasTables = (context.reviewed?.review.subject.filed.tables.length ?? 0) > 0;
  return STEPS.map((step) => ({
    step,
    label: context.pane.steps[step],
    primary: step === next,
    enabled: busy === null && (step === 'check' || hasTables),
  }));
}

/** What is wrong is put right and checked again first; then what can be filled; then it goes upward. */
function nextStep({ reviewed }: ViewContext): PaneStep {
  if (!reviewed) return 'check';
  const { findings } = reviewed.review;
  if (findings.some((each) => blocks(each) && !each.finding.code.startsWith('stamp.'))) return 'check';
  return findings.some(({ finding }) => finding.code === 'completion.missing') ? 'fill' : 'submit';
}

function busyView({ busy }: PaneState, { pane }: ViewContext): BusyView | null {
  if (!busy) return null;
  const { work, done, all, cancellable } = busy;
  return { label: pane.busy[work], done, all, cancellable };
}

function menuView({ lang, packs, marked, asked }: PaneState, { pane, reviewed }: ViewContext): MenuView {
  const { menu } = pane;
  const chosen = asked.pack ?? reviewed?.loaded.pack.id ?? null;
  return {
    language: { label: menu.language, other: lang === 'zh' ? 'en' : 'zh' },
    packs: packs.map(({ pack }) => ({ id: pack.id, title: pack.title, chosen: pack.id === chosen })),
    marks: { label: menu.marks, on: marked },
    report: menu.report,
    loadPack: menu.loadPack,
    help: menu.help,
  };
}
