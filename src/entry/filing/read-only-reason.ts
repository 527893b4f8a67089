import { looksOfBytes } from '../../adapters/xlsx/read/looks-of-bytes.js';
import { FILING_WORDS } from '../../app/view/filing/filing-words.js';
import type { Language } from '../../core/finding/message-of.js';
import type { FilingDesk } from './filing-desk.js';

/** Why the file can be checked only; null: it can be changed and saved. */
export function readOnlyReason(
  { original, isSigned }: Pick<FilingDesk, 'original' | 'isSigned'>,
  lang: Language,
): string | null {
  const { readOnly } = FILING_WORDS[lang].status;
  const looks = looksOfBytes(original);
  if (looks !== 'zip') return looks === 'text' ? readOnly.text : readOnly.legacy;
  return isSigned ? readOnly.signed : null;
}
