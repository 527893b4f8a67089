import type { RuleJson, RuleRemarkJson } from '../../app/view/rule-json.js';
import { ruleWordsOf, type RuleWords } from '../../app/view/words/rule-words.js';
import type { Language } from '../../core/finding/message-of.js';

/** What `rule` prints for people about one line: the text, what it reads as, and what to look at. */
export function renderRule(json: RuleJson, lang: Language): string {
  const words = ruleWordsOf(lang);
  const lines = [visible(json.text)];
  if ('error' in json) return [...lines, `  ✗ ${remarkText(json.error, words)}`, ''].join('\n');
  if ('canonical' in json) lines.push(...json.canonical.map((each) => `  → ${each}`));
  else {
    lines.push(`  ? ${words.choose(json.readings.length)}`);
    json.readings.forEach((claims, at) => lines.push(...claims.map((each) => `    ${at + 1}) ${each}`)));
  }
  return [...lines, ...json.notices.map((each) => `  ! ${remarkText(each, words)}`), ''].join('\n');
}

function remarkText({ at, message }: RuleRemarkJson, words: RuleWords): string {
  return words.at(at + 1) + message;
}

/** A stranger's text must not move the cursor of a terminal. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}
