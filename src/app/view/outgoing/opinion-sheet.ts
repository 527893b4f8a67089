import type { Language } from '../../../core/finding/message-of.js';
import type { JudgedFinding } from '../../../core/review/judged.js';
import { periodInWords } from '../../../core/indicator/period.js';
import type { Pack } from '../../../core/indicator/pack.js';
import { clipped } from './clipped.js';
import type { ReportLine, ReportSheet } from '../../ports/report-sheet-port.js';
import type { FileJson } from '../review-json.js';
import { groupLine, standingLines, type FindingsOf } from './finding-lines.js';
import { outgoingWordsOf, type OutgoingWords } from './outgoing-words.js';
import type { SaidOpinion } from './said-opinions.js';
import { minuteOf } from '../minute-of.js';

/** What the sheet of opinions tells of a return that goes back. */
export interface Opinion extends Omit<FindingsOf, 'findings'> {
  readonly lang: Language;
  readonly pack: Pack;
  readonly json: FileJson;
  readonly said: readonly SaidOpinion[];
  /** Sheets whose notes could not stand in their cells. */
  readonly unnoted: ReadonlySet<string>;
  /** Findings of the set that are about this return or its org. */
  readonly group: readonly JudgedFinding[];
  readonly time: string;
}

/** Rows of findings at most; a sheet of more is read by nobody. */
const MOST_FINDINGS = 2_000;
const WIDTHS = [14, 22, 70, 40, 24] as const;

/** 审核意见: whose return, what the reviewer says, what stands, and lines left blank to sign. */
export function opinionSheet(opinion: Opinion): ReportSheet {
  const words = outgoingWordsOf(opinion.lang);
  const { returned } = words;
  const lines = [
    line('title', returned.title),
    ...headLines(opinion, words),
    line('body'),
    line('section', returned.opinions),
    ...opinionLines(opinion, words),
    line('body'),
    line('section', returned.findings),
    ...findingLines(opinion, words),
    ...groupLines(opinion, words),
    line('body'),
    line('note', ...returned.signatures.flatMap((each) => [each, null])),
  ];
  return { name: returned.sheet, widths: WIDTHS, lines };
}

function headLines({ json, pack, time, lang }: Opinion, { head }: OutgoingWords): readonly ReportLine[] {
  const period = json.period === null ? head.unknown : lang === 'zh' ? periodInWords(json.period) : json.period;
  return [
    line('body', head.org, json.org ? `${json.org.name}（${json.org.code}）` : head.unknown),
    line('body', head.period, period),
    line('body', head.file, json.file),
    line('body', head.pack, `${pack.title} ${pack.id} ${pack.version}`),
    line('body', head.time, minuteOf(time)),
  ];
}

function opinionLines({ said, unnoted }: Opinion, { returned }: OutgoingWords): readonly ReportLine[] {
  if (said.length === 0) return [line('body', returned.noOpinion)];
  return [
    line('header', ...returned.opinionColumns),
    ...said.map(({ about, sheet, cell, text }, index) => {
      const place = sheet === null ? returned.whole : cell === null ? sheet : `${sheet}!${cell}`;
      const told = sheet !== null && cell !== null && unnoted.has(sheet) ? place + returned.threaded : place;
      return line('body', index + 1, told, text, about);
    }),
  ];
}

function findingLines({ json, explanations, judged, lang }: Opinion, words: OutgoingWords): readonly ReportLine[] {
  const all = standingLines({ findings: json.findings, explanations, judged }, lang);
  if (all.length === 0) return [line('body', words.returned.noFinding)];
  return [
    line('header', ...words.returned.findingColumns),
    ...all
      .slice(0, MOST_FINDINGS)
      .map(({ severity, place, text, explanation, verdict }) =>
        line('body', severity, place, text, explanation, verdict),
      ),
    ...(all.length > MOST_FINDINGS ? [line('body', words.moreRows(all.length - MOST_FINDINGS))] : []),
  ];
}

function groupLines({ group, pack, lang }: Opinion, words: OutgoingWords): readonly ReportLine[] {
  if (group.length === 0) return [];
  const lines = group.slice(0, MOST_FINDINGS).map((each) => groupLine(each, pack, lang));
  return [
    line('body'),
    line('section', words.returned.group),
    line('header', ...words.returned.findingColumns.slice(0, 3)),
    ...lines.map(({ severity, sheet, cell, indicator, text }) =>
      line('body', severity, [sheet, cell].filter((each) => each !== '').join('!') || indicator, text),
    ),
  ];
}

function line(style: ReportLine['style'], ...cells: ReportLine['cells']): ReportLine {
  return {
    style,
    cells: cells.map((each) => (typeof each === 'string' ? (each === '' ? null : clipped(each)) : each)),
  };
}
