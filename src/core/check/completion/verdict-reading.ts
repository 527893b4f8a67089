/**
 * What a verdict in a person's words claims. reached: the target is met, or more · early: so, and before it is due ·
 * exceeded: more than met · missed · above, below: which of the two it is depends on the target's direction · pending: not due
 * yet · rate: a rate, and no claim · ahead, on-course, behind: of the time gone 序时进度.
 */
export type Claim =
  | 'reached'
  | 'early'
  | 'exceeded'
  | 'missed'
  | 'above'
  | 'below'
  | 'pending'
  | 'rate'
  | 'ahead'
  | 'on-course'
  | 'behind';

export interface VerdictReading {
  readonly claim: Claim;
  readonly amounts: readonly Amount[];
}

/** A figure among the words, as written: 12.4 and 个百分点. */
export interface Amount {
  readonly digits: string;
  readonly unit: string;
}

const LONGEST = 100;

/** Tried in this order: 未完成 before 完成, 超额 before 超. Matched at the beginning of the plain text. */
const CLAIMS: readonly (readonly [RegExp, Claim])[] = [
  [/^(?:[^,;]{0,12})?(?:快于|超前于?|领先于?|超过|高于)序时进度/, 'ahead'],
  [/^(?:[^,;]{0,12})?(?:滞后于?|慢于|落后于?|低于)序时进度/, 'behind'],
  [/^(?:[^,;]{0,12})?(?:符合|达到|与|按|持平于?)序时进度/, 'on-course'],
  [/^(?:未到考核期|未到期|尚未到(?:考核)?期|进行中|推进中|正在推进|实施中)/, 'pending'],
  [/^(?:尚未|还未|没有|没能|未能|未|没|不)(?:全部|如期|按期)?(?:完成|达标|达到|达成|实现)/, 'missed'],
  [/^(?:否|×|✗|不合格)$/, 'missed'],
  [/^(?:提前)(?:超额)?(?:实现|完成|达到|达标|达成)/, 'early'],
  [/^超额/, 'exceeded'],
  [/^控制在(?:控制)?目标(?:值)?(?:以内|之内|内)/, 'reached'],
  [/^(?:超出上限|低于下限|超出控制目标|突破控制目标|差|欠|还差|距目标)/, 'missed'],
  [/^(?:已)?(?:超过|超出|超|高于|高出|优于)/, 'above'],
  [/^(?:低于|少于|低)/, 'below'],
  [/^(?:完成率|完成)(?:为|达|达到|:)?[\d.]+(?:%|个百分点)?$/, 'rate'],
  [
    /^(?:已|已经|全部|全面|全|如期|按期|圆满|顺利|均)*(?:完成|达标|达到|达成|实现)(?:了)?(?:规划|年度|全年|预期|既定|计划|考核|约束性)*(?:目标|任务|要求|计划|指标)?(?:值|任务)?(?:$|[,;(])/,
    'reached',
  ],
  [/^(?:是|√|✓|合格|优秀)$/, 'reached'],
  [/^[+-]?[\d.]+%$/, 'rate'],
];

/** The claim and figures of a verdict; null where no one could say what is claimed (基本完成, 见附件). */
export function readVerdict(text: string): VerdictReading | null {
  const plain = plainVerdict(text);
  if (plain === '' || plain.length > LONGEST) return null;
  const found = CLAIMS.find(([pattern]) => pattern.test(plain));
  return found ? { claim: found[1], amounts: amountsOf(plain) } : null;
}

/** Half-width, without blanks, and without the full stop at the end: by which two verdicts are one. */
export function plainVerdict(text: string): string {
  return text
    .slice(0, LONGEST * 2)
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/[。.;!]+$/, '');
}

/** Figures and what follows them, up to the next mark; a year (2025年目标) is no amount. */
function amountsOf(plain: string): readonly Amount[] {
  const found: Amount[] = [];
  for (const match of plain.matchAll(/(\d+(?:\.\d+)?)(\([^()]*\)|[^\d,;:()。]*)/g)) {
    const [, digits = '', unit = ''] = match;
    if (!unit.startsWith('年')) found.push({ digits, unit: unit.replace(/^\(|\)$/g, '') });
  }
  return found;
}
