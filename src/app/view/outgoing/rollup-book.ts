import type { BookDraft, CellDraft, SheetDraft } from '../../../core/book/book-draft.js';
import type { Status } from '../../../core/completion/completion.js';
import type { Language } from '../../../core/finding/message-of.js';
import type { FiledReturn } from '../../../core/group/filed-return.js';
import type { GroupReview, RolledFigure, RolledPart } from '../../../core/group/group-review.js';
import { canonicalCode, type Pack } from '../../../core/indicator/pack.js';
import { periodInWords } from '../../../core/indicator/period.js';
import { freeName } from '../../../core/sheet/free-name.js';
import type { Steps } from '../../../core/steps.js';
import { deskWordsOf } from '../desk/desk-words.js';
import { figureCell, textCell } from './book-looks.js';
import type { Completeness } from './completeness.js';
import { completenessSheet } from './completeness-sheet.js';
import { groupLine, indicatorText, orgText } from './finding-lines.js';
import { outgoingWordsOf, type OutgoingWords } from './outgoing-words.js';
import { rollupSheet, type RollupContext } from './rollup-sheet.js';
import { columnsOf, TABLE_HEAD, tableSheet } from './table-sheets.js';
import { minuteOf } from '../minute-of.js';

export interface RollupOf {
  readonly lang: Language;
  readonly pack: Pack;
  readonly group: GroupReview;
  readonly returns: readonly FiledReturn[];
  readonly completeness: Completeness;
  readonly time: string;
}

/**
 * The roll-up 汇总表 as a workbook that adds up by itself: a sheet a parent, the highest first, then where every figure comes
 * from, what was found, and who reported. Rests among the rows.
 */
export function* rollupBook(of: RollupOf): Steps<BookDraft> {
  const { lang, pack, group, completeness } = of;
  const words = outgoingWordsOf(lang);
  const parents = new Map<string, RolledFigure[]>();
  for (const figure of group.rollup) parents.set(figure.parent, [...(parents.get(figure.parent) ?? []), figure]);
  const names = sheetNames([...parents.keys()], pack, words);
  const sources = new Sources(words, pack);
  const context = contextOf(of, names, sources);
  const sheets: SheetDraft[] = [];
  for (const [parent, figures] of parents) {
    const titles = titlesOf(of, parent, words);
    const { sheet, totals } = yield* rollupSheet(names.get(parent)!, titles, figures, context);
    context.totals.set(parent, totals);
    sheets.unshift(sheet);
    yield;
  }
  const title = titleOf(of, group.parent, words);
  const problems = problemSheet(of, words);
  yield;
  const tables = [sources.sheet(), problems, completenessSheet(completeness, pack, words)];
  return { title, sheets: [...sheets, ...tables], recalculated: true };
}

function titleOf({ pack, group, lang }: RollupOf, parent: string | null, { rollup }: OutgoingWords): string {
  return rollup.title(parent === null ? pack.title : orgText(pack, parent), periodText(group.period, lang));
}

export function periodText(period: string | null, lang: Language): string {
  if (period === null) return '';
  return lang === 'zh' ? periodInWords(period) : period;
}

function titlesOf(
  of: RollupOf,
  parent: string,
  words: OutgoingWords,
): { readonly title: string; readonly note: string } {
  const { pack, group, time } = of;
  const { head } = words;
  const all = group.expected.length;
  const counts = head.counts(all, all - group.missing.length, group.missing.length);
  const note = [`${head.pack} ${pack.title} ${pack.version}`, counts, `${head.time} ${minuteOf(time)}`];
  return { title: titleOf(of, parent, words), note: note.join('  ') };
}

/** Names that Excel takes, each once, and none of the tables' own. */
function sheetNames(parents: readonly string[], pack: Pack, words: OutgoingWords): ReadonlyMap<string, string> {
  const taken = [words.sources.sheet, words.problems.sheet, words.completeness.sheet];
  const names = new Map<string, string>();
  for (const parent of [...parents].reverse()) {
    const wanted = words.rollup.sheet(orgText(pack, parent)).replace(/[\\/?*[\]:'\p{C}]/gu, '');
    const name = freeName(wanted.trim().slice(0, 31) || parent, taken);
    taken.push(name);
    names.set(parent, name);
  }
  return names;
}

function contextOf(
  { pack, returns, group, lang }: RollupOf,
  names: ReadonlyMap<string, string>,
  sources: Sources,
): RollupContext & { readonly totals: Map<string, ReadonlyMap<string, string>> } {
  const words = outgoingWordsOf(lang);
  const desk = deskWordsOf(lang);
  const totals = new Map<string, ReadonlyMap<string, string>>();
  const statuses = statusesOf(group, returns);
  return {
    ...{ pack, words, desk, totals },
    status: (org, indicator) => {
      const status = statuses.get(org)?.get(canonicalCode(indicator));
      if (status === undefined) return '';
      if (status === 'met' || status === 'exceeded') return words.rollup.attained;
      return status === 'unmet' ? words.rollup.missed : desk.status[status];
    },
    sourceOf: (figure, part) => sources.add(figure, part),
    rolledAt: (org, indicator) => {
      const cell = totals.get(org)?.get(indicator);
      return cell === undefined ? null : `'${names.get(org)!}'!${cell}`;
    },
  };
}

type Statuses = Map<string, Map<string, Status>>;

/** By org and indicator: of its return, else of its roll-up. */
function statusesOf({ standing, rollup }: GroupReview, returns: readonly FiledReturn[]): Statuses {
  const statuses: Statuses = new Map();
  for (const { parent, indicator, completion } of rollup) {
    if (!completion) continue;
    const own = statuses.get(parent) ?? new Map<string, Status>();
    statuses.set(parent, own.set(canonicalCode(indicator), completion.status));
  }
  const byFile = new Map(returns.map((each) => [each.file, each]));
  for (const [org, file] of Object.entries(standing)) {
    const own = new Map<string, Status>();
    for (const { indicator, org: row, status } of byFile.get(file)?.completions ?? []) {
      if (row === null || row === org) own.set(canonicalCode(indicator), status);
    }
    statuses.set(org, own);
  }
  return statuses;
}

/** 来源: where every figure was reported; a row a figure, in the order of the roll-up. */
class Sources {
  private readonly rows: (readonly CellDraft[])[] = [];

  constructor(
    private readonly words: OutgoingWords,
    private readonly pack: Pack,
  ) {}

  /** Where the figure's source stands; null: it was rolled up itself. */
  add(figure: RolledFigure, { org, value, source }: RolledPart): string | null {
    if (source === null || value === null) return null;
    const { words, pack, rows } = this;
    rows.push([
      textCell('words', orgText(pack, figure.parent)),
      textCell('code', org),
      textCell('words', orgText(pack, org)),
      textCell('code', figure.indicator),
      textCell('words', indicatorText(pack, figure.indicator)),
      figureCell('figure', value),
      textCell('code', figure.unit),
      textCell('words', source.file),
      textCell('words', source.sheet),
      textCell('code', source.cell),
    ]);
    return `'${words.sources.sheet}'!A${TABLE_HEAD + rows.length}`;
  }

  sheet(): SheetDraft {
    const { sheet, columns } = this.words.sources;
    return tableSheet(this.words, sheet, columnsOf(columns, [14, 11, 14, 9, 28, 13, 10, 40, 16, 9]), this.rows);
  }
}

function problemSheet({ group, pack, lang }: RollupOf, words: OutgoingWords): SheetDraft {
  const { sheet, columns, none } = words.problems;
  const rows = group.findings.map((each) => {
    const { severity, org, indicator, text, file, sheet: where, cell } = groupLine(each, pack, lang);
    return [severity, org, indicator, text, file, where, cell].map((value) => textCell('words', value));
  });
  return tableSheet(words, sheet, columnsOf(columns, [12, 14, 24, 70, 36, 16, 9]), rows, rows.length === 0 ? none : '');
}
