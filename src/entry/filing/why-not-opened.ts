import { HostError } from '../../app/ports/host-error.js';
import { hostMessage } from '../../app/view/words/host-messages.js';
import { fileFinding } from '../../core/finding/file-finding.js';
import { messageOf, type Language } from '../../core/finding/message-of.js';

/** Why a file was not opened, and what to do, in the words of the findings about files; null: it is a mistake of ours. */
export function whyNotOpened(error: unknown, lang: Language): string | null {
  if (!(error instanceof HostError)) return null;
  const finding = fileFinding(error.code, error.data);
  return finding ? messageOf(finding, lang) : hostMessage(error, lang);
}
