import type { FindingItem, PaneScreen, PaneView } from '../../src/app/view/pane/pane-view.js';
import type { Language } from '../../src/core/finding/message-of.js';
import { paneParts } from './pane-parts.js';

/** A pane that shows a screen, full of what a county's return has in it. */
export function paneView(screen: PaneScreen, lang: Language, change: Partial<PaneView> = {}): PaneView {
  const parts = paneParts(lang);
  return {
    lang,
    screen,
    busy: null,
    notice: null,
    ...parts,
    ...change,
  };
}

/** As many findings as a large workbook may have. */
export function manyFindings(count: number): readonly FindingItem[] {
  return Array.from({ length: count }, (_, nth) => ({
    key: `cell.missing|main|${nth}|actual|`,
    severity: nth % 3 === 0 ? 'error' : 'query',
    mark: nth % 3 === 0 ? '■' : '▲',
    severityLabel: nth % 3 === 0 ? '强制' : '核实',
    place: `F${nth + 6}`,
    subject: `指标 ${nth + 1}`,
    text:
      nth % 5 === 0
        ? '实际值未填。请填报；确无数据的，说明原因。与上年同期比变动较大，请核对原始记录。'
        : '实际值未填。请填报。',
    details: nth % 7 === 0 ? ['代入：1200 ≠ 700 + 450'] : [],
    at: { sheet: 'Sheet1', row: nth + 5, column: 5 },
    cells: [],
    fix: null,
    explanation: null,
  }));
}
