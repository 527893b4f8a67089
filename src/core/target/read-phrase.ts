import { clausesOf, groupsOf, type Clause, type Doubtful, type Draft } from './clause.js';
import type { PhraseDoubt, PhraseKind, PhraseProblem, PhraseReading, PhraseTarget } from './phrase.js';
import { isRole, type PhraseToken } from './phrase-token.js';
import { placeOf, plainPhrase, type PlainPhrase } from './plain-phrase.js';
import { readFigures } from './read-figures.js';
import { readWords } from './read-words.js';
import { tokenizePhrase } from './tokenize-phrase.js';

/** Characters; a target is a clause or two, and what is longer is a paragraph. */
export const LONGEST_PHRASE = 500;

/**
 * Reads a target phrase as plans write it (docs/phrases.md): 到2025年，护理型床位占比不低于60%. Never throws; costs time linear in
 * the text's length. What it takes on trust is a doubt, to be confirmed by a person; what it cannot read is a problem.
 */
export function readPhrase(phrase: string): PhraseReading {
  if (phrase.length > LONGEST_PHRASE)
    return refused(phrase, { code: 'too-long', at: { start: LONGEST_PHRASE, end: phrase.length } });
  const plain = plainPhrase(phrase);
  const first = readPlain(plain.text);
  // Brackets are asides, unless the whole target stands in one.
  const read =
    first.drafts.length > 0 || !plain.text.includes('(') ? first : readPlain(plain.text.replace(/[()]/g, ';'));
  if (read.drafts.length === 0) return refused(phrase, problemOf(read.tokens, plain));
  return {
    phrase,
    kind: kindOf(read.drafts),
    targets: read.drafts.map(({ target }) => target),
    doubts: doubtsOf(read, plain, phrase),
    problem: null,
  };
}

interface Read {
  readonly tokens: readonly PhraseToken[];
  readonly drafts: readonly Draft[];
  readonly doubts: readonly Doubtful[];
}

function readPlain(text: string): Read {
  const tokens = tokenizePhrase(text);
  const drafts: Draft[] = [];
  const doubts: Doubtful[] = [];
  for (const clause of clausesOf(text, tokens)) {
    const read = readClause(clause);
    doubts.push(...read.doubts);
    for (const draft of read.drafts) addDraft(drafts, draft);
  }
  const measured = drafts.filter(({ judged, target }) => !judged || target.basis === 'coverage');
  return { tokens, drafts: measured.some(({ judged }) => !judged) ? measured : drafts.slice(0, 1), doubts };
}

function readClause(clause: Clause) {
  if (groupsOf(clause.tokens).length === 0) return { drafts: readWords(clause), doubts: [] };
  const read = readFigures(clause);
  return read.drafts.length > 0 ? read : { ...read, drafts: readWords(clause) };
}

/** 再增加约3岁，达到79岁: one target, said as a step and as where it leads to. */
function addDraft(drafts: Draft[], draft: Draft): void {
  const before = drafts.at(-1);
  const step = before && draft.continues && draft.target.basis === 'level' && !before.relative;
  if (step && isStep(before.target, draft.target)) {
    const { reference, value, unit } = before.target;
    drafts[drafts.length - 1] = {
      ...draft,
      target: { ...draft.target, reference: `${reference ?? ''}(增${value ?? ''}${unit})` },
    };
  } else drafts.push(draft);
}

function isStep(step: PhraseTarget, level: PhraseTarget): boolean {
  if (step.basis === 'increment') return step.unit === level.unit;
  return (step.basis === 'change_pp' || step.basis === 'decrease_pp') && level.unit === '%';
}

function kindOf(drafts: readonly Draft[]): PhraseKind {
  if (drafts.every(({ relative }) => relative)) return 'relative';
  if (drafts.length > 1) return 'compound';
  return drafts[0]!.judged ? 'qualitative' : 'quantitative';
}

function doubtsOf({ tokens, doubts }: Read, plain: PlainPhrase, phrase: string): readonly PhraseDoubt[] {
  const cut = tokens.flatMap((token): Doubtful[] => {
    if (token.kind !== 'period' || !token.cut) return [];
    return [{ code: 'year-cut', start: token.start, end: token.end }];
  });
  return [...doubts, ...cut]
    .sort((a, b) => a.start - b.start)
    .map(({ code, start, end }) => {
      const at = placeOf(plain, start, end);
      return { code, at, text: phrase.slice(at.start, at.end) };
    });
}

/** Words that set a target with nothing to set it by, or no such words at all. */
function problemOf(tokens: readonly PhraseToken[], plain: PlainPhrase): PhraseProblem {
  const word = tokens.find((token) =>
    isRole(token, 'at-least', 'at-most', 'more', 'less', 'equal', 'reach', 'raise', 'keep', 'cap', 'up', 'down'),
  );
  if (word) return { code: 'unreadable', at: placeOf(plain, word.start, plain.text.length) };
  return { code: 'no-target', at: placeOf(plain, 0, plain.text.length) };
}

function refused(phrase: string, problem: PhraseProblem): PhraseReading {
  return { phrase, kind: 'qualitative', targets: [], doubts: [], problem };
}
