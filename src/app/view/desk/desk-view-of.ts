import { compareView } from './compare-view.js';
import { countsView } from './counts-view.js';
import type { DeskState } from './desk-state.js';
import type { DeskView, WorkView } from './desk-view.js';
import { deskWordsOf } from './desk-words.js';
import { groupCount, groupView } from './group-view.js';
import { headView } from './head-view.js';
import { matrixView } from './matrix-view.js';
import { deskNotice } from './notice-view.js';
import { filterView, orgsView } from './orgs-view.js';
import { returnView } from './return-view-of.js';
import { rollupView } from './rollup-view.js';

/** The desk in words. Parts that do not change from one moment to the next stay the same objects, so that they are not drawn anew. */
export function deskViewOf(state: DeskState): DeskView {
  const { lang, page } = state;
  return {
    lang,
    page,
    head: headView(state),
    counts: countsView(state),
    isEmpty: state.returns.length === 0 && state.group === null,
    filter: filterView(state),
    orgs: orgsView(state),
    matrix: page === 'matrix' ? matrixView(state) : null,
    compare: page === 'compare' ? compareView(state) : null,
    rollup: page === 'rollup' ? rollupView(state) : null,
    group: page === 'group' ? groupView(state) : null,
    opened: page === 'return' ? returnView(state) : null,
    groupCount: groupCount(state),
    letterKeys: state.letterKeys,
    work: workView(state),
    notice: deskNotice(state),
    notKept: state.kept ? null : deskWordsOf(lang).notKept,
  };
}

function workView({ work, lang }: DeskState): WorkView | null {
  if (!work) return null;
  const { what, done, all, cancellable } = work;
  return { label: deskWordsOf(lang).work[what], done, all, cancellable };
}
