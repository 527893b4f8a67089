/** What the pane remembers of a workbook when it is closed and opened again. It is a convenience: nothing is lost for good without it. */
export interface PaneMemoryPort {
  /** What was last remembered for this workbook; null: nothing. Whoever reads it judges its shape: workbooks are strangers'. */
  recall(): string | null;
  /** Keeps the text; a host that cannot keep it says nothing. */
  remember(text: string): void;
}
