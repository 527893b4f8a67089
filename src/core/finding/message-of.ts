import type { Finding, FindingCode, FindingData } from './finding.js';
import { messages as english } from './messages/en/index.js';
import { messages as chinese } from './messages/zh-CN/index.js';

export type Language = 'zh' | 'en';

type Catalogue = { readonly [C in FindingCode]: (data: FindingData[C]) => string };
const CATALOGUES: { readonly [L in Language]: Catalogue } = { zh: chinese, en: english };

/** The words of a finding: the fact and what to do about it, without its place. */
export function messageOf(finding: Finding, language: Language): string {
  return say(CATALOGUES[language], finding.code, finding.data);
}

/** A code and its data belong together in every `Finding`, which its union cannot tell the compiler in one step. */
function say<C extends FindingCode>(catalogue: Catalogue, code: C, data: Finding['data']): string {
  return catalogue[code](data as FindingData[C]);
}
