import type { PaneActions, PaneView } from '../../app/view/pane/pane-view.js';
import type { Language } from '../../core/finding/message-of.js';

const WORDS = {
  zh: { title: '核报', check: '审核', fill: '计算完成情况', submit: '上报', busy: '正在打开…', other: 'English' },
  en: { title: 'Hebao', check: 'Check', fill: 'Fill completion', submit: 'Submit', busy: 'Opening…', other: '中文' },
} as const;

/** What the pane shows until what it works with has been loaded: itself, with nothing to press yet. */
export function openingView(lang: Language): PaneView {
  const words = WORDS[lang];
  return {
    lang,
    screen: 'findings',
    head: { title: words.title, form: null, unsure: false },
    steps: [
      { step: 'check', label: words.check, primary: true, enabled: false },
      { step: 'fill', label: words.fill, primary: false, enabled: false },
      { step: 'submit', label: words.submit, primary: false, enabled: false },
    ],
    busy: { label: words.busy, done: 0, all: null, cancellable: false },
    notice: null,
    findings: null,
    chart: null,
    recognised: null,
    fixes: null,
    fill: null,
    figures: null,
    explain: null,
    submit: null,
    receipt: null,
    menu: {
      language: { label: words.other, other: lang === 'zh' ? 'en' : 'zh' },
      packs: [],
      marks: { label: '', on: false },
      report: '',
      loadPack: '',
      help: '',
    },
  };
}

const later = async (): Promise<void> => {};
const never = (): void => {};

/** Nothing can be done yet. */
export const NO_ACTIONS: PaneActions = {
  check: later,
  cancel: never,
  open: later,
  select: never,
  show: later,
  toggle: never,
  mend: later,
  choose: never,
  fillAs: later,
  apply: later,
  undo: later,
  explain: never,
  draft: never,
  saveExplanation: later,
  recognise: later,
  assign: later,
  usePack: later,
  loadPack: later,
  speak: never,
  mark: later,
  report: later,
  submit: later,
  withdraw: later,
  dismiss: never,
};
