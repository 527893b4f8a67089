/** Where templates are put: a folder, or the downloads of a page. */
export interface TemplateShelfPort {
  /** `sha256:…` of the bytes that lie under the name; null: nothing does. */
  digest(file: string): Promise<string | null>;
  /** Puts them there whole, or not at all. */
  put(file: string, bytes: Uint8Array): Promise<void>;
}
