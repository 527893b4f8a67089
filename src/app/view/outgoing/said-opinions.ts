import type { DeskReturn } from '../desk/desk-state.js';
import type { FileJson } from '../review-json.js';
import type { OutgoingWords } from './outgoing-words.js';

/** One thing that the reviewer says to whom a return goes back. */
export interface SaidOpinion {
  readonly text: string;
  /** The finding it is about, in words; null: about a cell, or the whole return. */
  readonly about: string | null;
  /** Null: the whole return. */
  readonly sheet: string | null;
  /** A1; null: the sheet, or the whole return. */
  readonly cell: string | null;
}

/**
 * Comments as they were given, then the explanations that were not agreed with. Either stands where its finding stands, unless it
 * names a cell itself.
 */
export function saidOpinions(
  { comments, judged }: Pick<DeskReturn, 'comments' | 'judged'>,
  { findings }: Pick<FileJson, 'findings'>,
  { refusal }: OutgoingWords['returned'],
): readonly SaidOpinion[] {
  const found = new Map(findings.map((each) => [each.id, each]));
  const refused = Object.entries(judged)
    .filter(([id, { accepted }]) => !accepted && found.has(id))
    .map(([finding, { note }]) => ({ finding, sheet: null, cell: null, text: refusal(note) }));
  return [...comments, ...refused].map(({ finding, sheet, cell, text }) => {
    const at = finding === null ? undefined : found.get(finding);
    const place =
      sheet !== null && cell !== null ? { sheet, cell } : { sheet: at?.sheet ?? sheet, cell: at?.cell ?? null };
    return { text, about: at?.message ?? null, ...place };
  });
}
