import type { Language } from '../../core/finding/message-of.js';
import { phraseDoubtMessage, phraseProblemMessage } from '../../core/target/phrase-message.js';
import type { PhraseKind, PhraseTarget } from '../../core/target/phrase.js';
import { readPhrase } from '../../core/target/read-phrase.js';

/** How one target phrase reads (`hebao phrase`). Figures are decimal strings in `unit`, nothing converted. */
export interface PhraseJson {
  readonly phrase: string;
  readonly kind: PhraseKind;
  /** Empty where there is an `error`. */
  readonly targets: readonly PhraseTarget[];
  /** What a person has to confirm. */
  readonly doubts: readonly PhraseRemarkJson[];
  readonly error?: PhraseRemarkJson;
}

/** `at` and `end` count UTF-16 code units of the phrase, from 0, `end` exclusive. */
export interface PhraseRemarkJson {
  readonly code: string;
  readonly message: string;
  readonly at: number;
  readonly end: number;
}

export function phraseJson(text: string, lang: Language): PhraseJson {
  const { phrase, kind, targets, doubts, problem } = readPhrase(text);
  const json = { phrase, kind, targets, doubts: doubts.map((doubt) => remark(doubt, phraseDoubtMessage(doubt, lang))) };
  return problem === null ? json : { ...json, error: remark(problem, phraseProblemMessage(problem, lang)) };
}

function remark(
  { code, at }: { readonly code: string; readonly at: { readonly start: number; readonly end: number } },
  message: string,
): PhraseRemarkJson {
  return { code, message, at: at.start, end: at.end };
}
