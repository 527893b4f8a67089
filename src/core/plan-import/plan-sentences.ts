import { Exact } from '../quantity/exact.js';
import { readPhrase } from '../target/read-phrase.js';
import type { PhraseReading, PhraseTarget } from '../target/phrase.js';
import type { PlanDoubt } from './plan-doubt.js';
import type { PlanBlock } from './plan-document.js';
import { planOf, yearIn, type PlanYears } from './plan-words.js';
import { clausesOf, type Clause } from './prose-clauses.js';
import { figuresIn, type ProseFigure } from './prose-figures.js';

/** A clause of the prose that gives figures. */
export interface PlanSentence {
  readonly at: string;
  /** The clause, in half-width signs. */
  readonly text: string;
  /** Something to reach, or something that was reached. */
  readonly kind: 'target' | 'achieved';
  /** No word of the clause says which. */
  readonly kindGuessed: boolean;
  /** Year that the clause or its sentence names, the last year of the plan that it names; null: none. */
  readonly year: number | null;
  readonly reading: PhraseReading;
  readonly figures: readonly SentenceFigure[];
}

export interface SentenceFigure extends ProseFigure {
  /** What the phrase says of this figure; null: nothing that fits it. */
  readonly target: PhraseTarget | null;
}

export const MOST_SENTENCES = 2_000;

/** The clauses with figures, in reading order. `achieving`: the document reports what was done. */
export function sentencesOf(
  blocks: readonly PlanBlock[],
  plan: PlanYears,
  achieving: boolean,
): readonly PlanSentence[] {
  const sentences: PlanSentence[] = [];
  let past = achieving;
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || sentences.length >= MOST_SENTENCES) continue;
    if (isHeading(block.text)) past = achieving || ACHIEVING_HEADING.test(block.text);
    if (PAGE_FURNITURE.test(block.text)) continue;
    let subject: string | null = null;
    for (const clause of clausesOf(withoutNumber(block.text))) {
      if (clause.before === '') subject = null;
      const sentence = readClause(clause, plan, { past, subject });
      if (!sentence) continue;
      sentences.push({ ...sentence, at: block.at });
      subject = sentence.figures.at(-1)!.name;
    }
  }
  return sentences;
}

/** What a web page says around a document. */
const PAGE_FURNITURE = /发布(?:日期|时间)|浏览|阅读次数|访问量|点击(?:数|率|次数)|信息来源/;

function isHeading(text: string): boolean {
  return text.length <= 30 && !/[。,，;；]/.test(text);
}
const ACHIEVING_HEADING = /发展基础|工作基础|成就|回顾|现状|成效|完成情况|发展情况/;

function withoutNumber(text: string): string {
  return text.replace(/^\s{0,8}(?:\d{1,2}[.、．](?!\d)|[(（]\d{1,2}[)）]|[①-⑳])/, '');
}

interface Context {
  readonly past: boolean;
  readonly subject: string | null;
}

function readClause(clause: Clause, plan: PlanYears, { past, subject }: Context): Omit<PlanSentence, 'at'> | null {
  if (!/\d|全覆盖|全部/.test(clause.text)) return null;
  const figures = figuresIn(clause.text, subject);
  if (figures.length === 0) return null;
  const reading = readPhrase(timed(clause));
  const said = figures.map((figure): SentenceFigure => withTarget(figure, reading));
  const named = yearIn(clause.text) ?? lastYearIn(clause.before) ?? planOf(clause.text + clause.before)?.last ?? null;
  return { text: clause.text, ...kindOf(clause, plan, named, past), year: named, reading, figures: said };
}

/** With the time before the comma: 到2025年,覆盖率达到85%. */
function timed({ text, before }: Clause): string {
  const time = /(?:^|,)((?:到|至|力争到?|“?十[一二三四五六七八九]五”?)[^,]{0,12}),$/.exec(before.slice(-40))?.[1];
  return time === undefined ? text : `${time},${text}`;
}

function lastYearIn(text: string): number | null {
  const years = text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g);
  return years ? Number(years.at(-1)) : null;
}

const AIMING =
  /力争|争取|确保|不得?低于|不得?少于|不得?超过|以内|(?:到|至)20\d\d|要完成|要达到|目标|推动|建立健全|达到.{0,12}以上|逐步|拟|应/;
const DONE = /已|累计|共(?:计|发放|投入|建|减|接收|普查|设置|命名|精减|启动)|目前|截至|截止|五年来|现有|了\d|来,/;

function kindOf(
  { text, before }: Clause,
  plan: PlanYears,
  year: number | null,
  past: boolean,
): Pick<PlanSentence, 'kind' | 'kindGuessed'> {
  const words = text + before;
  const aims = AIMING.test(text) && !(past && year !== null && year <= plan.base);
  const done = DONE.test(text) || (past && DONE.test(words));
  if (aims !== done) return { kind: aims ? 'target' : 'achieved', kindGuessed: false };
  return { kind: past ? 'achieved' : 'target', kindGuessed: !past || aims };
}

/** The phrase's own reading of a figure says more of its unit than its measure does: 张/千人 of 每千名老年人拥有床位数40张. */
function withTarget(figure: ProseFigure, reading: PhraseReading): SentenceFigure {
  const value = Exact.of(figure.value);
  const target = reading.targets.find((each) => each.value !== null && Exact.parse(each.value)?.equals(value)) ?? null;
  const doubts = [...figure.doubts];
  for (const { code, text } of reading.doubts) {
    const known = doubts.some((each) => each.code === code);
    if (!known && text.includes(figure.value)) doubts.push({ code, text } satisfies PlanDoubt);
  }
  const unit =
    figure.unit !== '' && target?.basis !== 'per_unit' && target?.unit.startsWith(figure.unit)
      ? target.unit
      : figure.unit;
  const { high } = figure;
  return { ...figure, unit, high: high ?? (target?.direction === 'range' ? target.high : null), doubts, target };
}
