import type { Language } from '../../core/finding/message-of.js';
import { printClaim } from '../../core/rule/print-claim.js';
import { readRules } from '../../core/rule/read-rules.js';
import { ruleNoticeMessage, ruleProblemMessage } from '../../core/rule/rule-problem-message.js';
import type { RuleNotice, RuleVocabulary } from '../../core/rule/rule-problem.js';
import type { Claim } from '../../core/rule/tree.js';

/** How one text of audit relations reads (`hebao rule --json`): canonical, or readings to choose among, or why not. */
export type RuleJson =
  | { readonly text: string; readonly canonical: readonly string[]; readonly notices: readonly RuleRemarkJson[] }
  | {
      readonly text: string;
      readonly readings: readonly (readonly string[])[];
      readonly notices: readonly RuleRemarkJson[];
    }
  | { readonly text: string; readonly error: RuleRemarkJson };

/** `at` and `end` count UTF-16 code units of the text, from 0, `end` exclusive. */
export interface RuleRemarkJson {
  readonly code: string;
  readonly message: string;
  readonly at: number;
  readonly end: number;
}

export function ruleJson(text: string, vocabulary: RuleVocabulary, lang: Language): RuleJson {
  const reading = readRules(text, vocabulary);
  if (reading.kind === 'refused') {
    const { code, at } = reading.problem;
    return { text, error: { code, message: ruleProblemMessage(reading.problem, lang), at: at.start, end: at.end } };
  }
  const notices = reading.notices.map((each) => remark(each, lang));
  if (reading.kind === 'read') return { text, canonical: printed(reading.claims), notices };
  return { text, readings: reading.readings.map(printed), notices };
}

function printed(claims: readonly Claim[]): readonly string[] {
  return claims.map(printClaim);
}

function remark(notice: RuleNotice, lang: Language): RuleRemarkJson {
  const { code, at } = notice;
  return { code, message: ruleNoticeMessage(notice, lang), at: at.start, end: at.end };
}
