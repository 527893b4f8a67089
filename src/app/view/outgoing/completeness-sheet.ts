import type { CellDraft, SheetDraft } from '../../../core/book/book-draft.js';
import type { Pack } from '../../../core/indicator/pack.js';
import { figureCell, textCell } from './book-looks.js';
import { percent, type Completeness, type CompletenessRow } from './completeness.js';
import { orgText } from './finding-lines.js';
import type { OutgoingWords } from './outgoing-words.js';
import { columnsOf, tableSheet } from './table-sheets.js';

const WIDTHS = [11, 16, 14, 8, 26, 8, 9, 9, 11, 40] as const;

/** 完整性: who reported, when, and how complete. */
export function completenessSheet(of: Completeness, pack: Pack, words: OutgoingWords): SheetDraft {
  const { sheet, columns, rates } = words.completeness;
  const shown = (rate: string | null): string => (rate === null ? '—' : `${rate}%`);
  const timeliness = of.timeliness === null ? null : shown(of.timeliness);
  const note = rates(shown(of.reporting), timeliness, shown(of.filling));
  const rows = of.rows.map((each) => cellsOf(completenessTexts(each, pack, words)));
  return tableSheet(words, sheet, columnsOf(columns, WIDTHS), rows, note);
}

/** A row as texts, in the order of the columns: for the workbook and for CSV alike. */
export function completenessTexts(
  each: CompletenessRow,
  pack: Pack,
  { completeness }: OutgoingWords,
): readonly string[] {
  const { org, expected, exempt, received, time, onTime, owed, filled, file } = each;
  const yes = (is: boolean): string => (is ? completeness.yes : completeness.no);
  return [
    org,
    orgText(pack, org),
    exempt === null ? yes(expected) : completeness.exempt(exempt),
    yes(received === 'judged'),
    time?.replace('T', ' ') ?? '',
    onTime === null ? '' : yes(onTime),
    String(owed),
    String(filled),
    percent(filled, owed) ?? '',
    file ?? '',
  ];
}

const FIGURES: ReadonlySet<number> = new Set([6, 7, 8]);

function cellsOf(texts: readonly string[]): readonly CellDraft[] {
  return texts.map((text, index) =>
    FIGURES.has(index)
      ? figureCell('figure', text === '' ? null : text)
      : textCell(index === 0 ? 'code' : 'words', text),
  );
}
