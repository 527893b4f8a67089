import type { PhraseDoubt, PhraseProblem } from './phrase.js';
import { LONGEST_PHRASE } from './read-phrase.js';

/** What each doubt and problem of a phrase says: the fact, then the remedy. The place is left to the view. */
interface PhraseMessages {
  readonly doubts: { readonly [C in PhraseDoubt['code']]: (text: string) => string };
  readonly problems: { readonly [C in PhraseProblem['code']]: string };
}

const zh: PhraseMessages = {
  doubts: {
    'percent-lost': (text) => `“${text}”没有单位，前面是比率，读作 ${text}%；请确认。`,
    'numbers-glued': (text) => `“${text}”中间没有分隔，读作几个数；请确认，并补上顿号。`,
    'year-cut': (text) => `“${text}”缺“年”字，读作年份；请确认。`,
    'not-read': (text) => `“${text}”没有读作目标，或只能取近似值；请确认不影响目标。`,
  },
  problems: {
    'no-target': '没有读出目标：没有数，也没有达到、不低于、全覆盖之类的词。请写明目标，或由人工填写。',
    'too-long': `超过 ${LONGEST_PHRASE} 字。请只留写目标的一两句。`,
    unreadable: '有设定目标的词，但没有读出数或参照。请写明数值和单位，或写明与什么比较。',
  },
};

const en: PhraseMessages = {
  doubts: {
    'percent-lost': (text) => `“${text}” has no unit and follows a rate: read as ${text}%. Please confirm.`,
    'numbers-glued': (text) =>
      `Nothing stands between the numbers of “${text}”: read as several. Please confirm, and set them apart.`,
    'year-cut': (text) => `“${text}” lacks its 年: read as a year. Please confirm.`,
    'not-read': (text) =>
      `“${text}” was not read as a target, or only nearly. Please confirm that the target is right without it.`,
  },
  problems: {
    'no-target':
      'No target was found: neither a number nor words such as 达到, 不低于, 全覆盖. State the target, or fill it in by hand.',
    'too-long': `Longer than ${LONGEST_PHRASE} characters. Keep the clause or two that state the target.`,
    unreadable:
      'There are words that set a target, but no number or reference. Give the figure and its unit, or what to compare with.',
  },
};

export function phraseDoubtMessage({ code, text }: PhraseDoubt, language: 'zh' | 'en'): string {
  return (language === 'en' ? en : zh).doubts[code](text);
}

export function phraseProblemMessage({ code }: PhraseProblem, language: 'zh' | 'en'): string {
  return (language === 'en' ? en : zh).problems[code];
}
