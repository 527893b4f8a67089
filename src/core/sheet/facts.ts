/** What is true of a workbook file beside its cells. Null means that this host cannot see it. */
export interface WorkbookFacts {
  /** It carries a VBA project or XLM macro sheets. */
  readonly macros: boolean | null;
  /** Targets of external links, 1-based as formulas number them: `[1]Sheet1!A1` is `externalLinks[0]`. */
  readonly externalLinks: readonly string[] | null;
  /** Parts that this product wrote, by their root element's namespace: the text of each custom XML part. */
  readonly customXml: readonly string[];
  /** A digital signature that any change would break. */
  readonly signed: boolean | null;
  /** Comments are threaded: notes cannot be added beside them. */
  readonly threadedComments: boolean | null;
  /** The reader had to leave something out to read it at all. */
  readonly degraded: boolean;
}

export const NO_FACTS: WorkbookFacts = {
  macros: null,
  externalLinks: null,
  customXml: [],
  signed: null,
  threadedComments: null,
  degraded: false,
};
