/** What an explanation 核实说明 rests on. */
export const EXPLANATION_CATEGORIES = ['real-change', 'policy', 'scope', 'correction', 'other'] as const;
export type ExplanationCategory = (typeof EXPLANATION_CATEGORIES)[number];

/**
 * Why what a query asks about is true. It hangs on findings by their ids, which carry no figure, so that it stays when
 * rows move; one may serve several findings.
 */
export interface Explanation {
  readonly findings: readonly string[];
  readonly category: ExplanationCategory;
  /** 文号, 台账 or whatever else shows it. */
  readonly ground: string;
  readonly text: string;
}

/** Why an explanation explains nothing; null: it does. */
export type EmptyReason = 'empty-words' | 'too-short' | 'no-ground';

/** Fewer characters name neither a fact nor a reason. */
const SHORTEST = 6;

/**
 * “核实无误” alone says that somebody looked, not what they saw. What is left of the text once such words are taken away
 * must still be long enough to say something, and what it rests on must be named.
 */
export function emptyReason({ text, ground }: Pick<Explanation, 'text' | 'ground'>): EmptyReason | null {
  const said = bare(text);
  if (said.length === 0) return 'too-short';
  const rest = EMPTY_WORDS.reduce((left, words) => left.replaceAll(words, ''), said);
  if (rest.length === 0) return 'empty-words';
  if (rest.length < SHORTEST) return rest.length < said.length ? 'empty-words' : 'too-short';
  return NO_GROUND.has(bare(ground)) ? 'no-ground' : null;
}

/** Ids of the findings that some real explanation answers. */
export function explainedBy(explanations: readonly Explanation[]): ReadonlySet<string> {
  return new Set(explanations.filter((each) => emptyReason(each) === null).flatMap(({ findings }) => findings));
}

/** Longer ones first: each is taken out whole. */
const EMPTY_WORDS = [
  '经核实无误',
  '已核实无误',
  '数据核实无误',
  '核实无误',
  '核对无误',
  '数据无误',
  '确认无误',
  '情况属实',
  '数据属实',
  '数据真实',
  '真实有效',
  '经核实',
  '已核实',
  '已核对',
  '属实',
  '无误',
  '正常',
  '正确',
  '数据',
  '情况',
  '本单位',
  '我县',
  '我局',
];

const NO_GROUND: ReadonlySet<string> = new Set(['', '无', '没有', '暂无', '不详', '略', '同上', '见上']);

/** Without blanks and punctuation, which say nothing. */
function bare(text: string): string {
  return text.replace(/[\p{P}\p{Z}\p{C}\p{S}]/gu, '');
}
