/** Custom XML parts of a workbook, by their root's namespace: what we keep in it beside its cells. Rejects only with `HostError`. */
export interface WorkbookPartsPort {
  /** The text of the part in that namespace, the first where there are several; null: there is none. */
  part(namespace: string): Promise<string | null>;
  /** Replaces that part, or adds it. `xml` is a whole document whose root is in `namespace`. */
  setPart(namespace: string, xml: string): Promise<void>;
  /** Removes every part in that namespace; does nothing where there is none. */
  removePart(namespace: string): Promise<void>;
}
