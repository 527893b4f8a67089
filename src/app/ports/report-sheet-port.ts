/** How a line of a report looks. */
export type ReportLineStyle = 'title' | 'section' | 'header' | 'body' | 'note';

export interface ReportLine {
  readonly style: ReportLineStyle;
  /** Text is written as text, whatever it begins with; null leaves a cell blank. Lines may differ in length. */
  readonly cells: readonly (string | number | null)[];
}

/** A new sheet of words and figures. */
export interface ReportSheet {
  /** As wanted; a number is appended where the workbook has a sheet of that name. At most 31 characters, none of `\/?*[]:`. */
  readonly name: string;
  /** Width of each column, in characters of the default font. */
  readonly widths: readonly number[];
  readonly lines: readonly ReportLine[];
}

/** Puts a report into the workbook. Rejects only with `HostError`. */
export interface ReportSheetPort {
  /** Adds the sheet behind the others, shows it where there is a window, and answers the name that it got. */
  addReport(report: ReportSheet): Promise<string>;
}
