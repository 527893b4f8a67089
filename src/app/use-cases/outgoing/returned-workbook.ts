import { finished } from '../../../core/steps.js';
import { parseAddress } from '../../../core/sheet/address.js';
import { reportFile, reportName } from '../../../core/submission/report-file.js';
import { parsePeriod } from '../../../core/indicator/period.js';
import type { Annotated, CellNote } from '../../ports/annotate-port.js';
import { HostError } from '../../ports/host-error.js';
import type { ReportSheet } from '../../ports/report-sheet-port.js';
import type { FileJson } from '../../view/review-json.js';
import { opinionBook } from '../../view/outgoing/opinion-book.js';
import { opinionSheet, type Opinion } from '../../view/outgoing/opinion-sheet.js';
import { outgoingWordsOf } from '../../view/outgoing/outgoing-words.js';
import { saidOpinions, type SaidOpinion } from '../../view/outgoing/said-opinions.js';
import type { OutgoingFile, OutgoingMaterial, OutgoingTools, ReturnDetails } from './outgoing.js';
import { XLSX } from './media-types.js';

export interface ReturnedWorkbook extends OutgoingFile {
  /** Notes that stand on the sheet of opinions alone, and why. */
  readonly left: Annotated['left'];
  /** Why the file itself could not be written on, so that the opinions go out as a workbook of their own; null: they are in it. */
  readonly alone: HostError | null;
}

/**
 * A return that goes back 退回: the file as it came, with the reviewer's comments as notes at their cells and a sheet 审核意见; no
 * cell is written. A file that cannot be written on (.xls, signed, damaged) stays with the bureau: the opinions go out alone.
 */
export function returnedWorkbook(
  material: OutgoingMaterial,
  details: ReturnDetails,
  bytes: Uint8Array,
  tools: Pick<OutgoingTools, 'make' | 'annotate'>,
): ReturnedWorkbook {
  const { json } = details;
  const { comments = [], judged = {} } = material.decisions(json.file) ?? {};
  const words = outgoingWordsOf(material.lang);
  const said = saidOpinions({ comments, judged }, json, words.returned);
  const notes = notesOf(said);
  const opinion = opinionOf(material, details);
  const sheet = (unnoted: ReadonlySet<string>): ReportSheet => opinionSheet({ ...opinion, said, judged, unnoted });
  try {
    const done = annotated(bytes, notes, sheet, words.author, tools);
    return { name: nameOf(material, json, extensionOf(json.file)), type: XLSX, ...done, alone: null };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    const book = opinionBook(sheet(new Set()));
    const left = notes.map((note) => ({ note, why: 'no-sheet' as const }));
    return { name: nameOf(material, json, 'xlsx'), type: XLSX, bytes: finished(tools.make(book)), left, alone: error };
  }
}

/** Sheets that take no notes are known only once it was tried; then the sheet of opinions says so. */
function annotated(
  bytes: Uint8Array,
  notes: readonly CellNote[],
  sheet: (unnoted: ReadonlySet<string>) => ReportSheet,
  author: string,
  { annotate }: Pick<OutgoingTools, 'annotate'>,
): Pick<Annotated, 'bytes' | 'left'> {
  const first = annotate(bytes, { author, notes, report: sheet(new Set()) });
  if (first.left.length === 0) return first;
  const unnoted = new Set(first.left.flatMap(({ note, why }) => (why === 'threaded-comments' ? [note.sheet] : [])));
  const { bytes: written } = annotate(bytes, { author, notes, report: sheet(unnoted) });
  return { bytes: written, left: first.left };
}

function opinionOf(
  { lang, loaded, group, time }: OutgoingMaterial,
  { json, explanations }: ReturnDetails,
): Omit<Opinion, 'said' | 'judged' | 'unnoted'> {
  const org = json.org?.code ?? null;
  const isAbout = ({ finding: { place } }: OutgoingMaterial['group']['findings'][number]): boolean =>
    place.file ? place.file === json.file : org !== null && place.org === org;
  return {
    ...{ lang, json, explanations, time },
    pack: loaded.pack,
    group: group.findings.filter(isAbout),
  };
}

/** Opinions that name a cell stand there as notes. */
function notesOf(said: readonly SaidOpinion[]): readonly CellNote[] {
  return said.flatMap(({ sheet, cell, text }): readonly CellNote[] => {
    const place = cell === null ? null : parseAddress(cell);
    return sheet === null || place === null ? [] : [{ sheet, ...place, text }];
  });
}

function nameOf({ loaded, lang }: OutgoingMaterial, json: FileJson, extension: string): string {
  const { prefix } = outgoingWordsOf(lang).returned;
  if (!json.org || json.period === null) return reportFile([prefix, baseOf(json.file)], extension, '-');
  const form = loaded.pack.forms.find(({ id }) => id === json.tables[0]?.form);
  const report = reportName(parsePeriod(json.period)?.kind ?? 'year', form);
  return reportFile([prefix, json.org.code, json.org.name, json.period, report], extension, '-');
}

function extensionOf(file: string): string {
  return /\.xlsm$/i.test(file) ? 'xlsm' : 'xlsx';
}

/** Without folders and its ending. */
function baseOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return name.replace(/\.[A-Za-z0-9]{1,5}$/, '');
}
