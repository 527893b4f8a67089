/** A visible sheet of a workbook, by its tab. */
export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly isActive: boolean;
}
