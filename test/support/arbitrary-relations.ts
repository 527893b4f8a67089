import fc from 'fast-check';
import { Exact } from '../../src/core/quantity/exact.js';
import {
  CLAIM_FUNCTIONS,
  COMPARISONS,
  FIGURE_FUNCTIONS,
  NAMED_COLUMNS,
  type Claim,
  type ClaimFunction,
  type ColumnPart,
  type Comparison,
  type Figure,
  type FigureFunction,
  type Leaf,
  type Literal,
  type OrgPart,
  type Tolerance,
} from '../../src/core/rule/tree.js';
import { ARITY } from '../../src/core/rule/words.js';

const span = { start: 0, end: 0 };
const UNITS = ['%', '‰', '万个', '人次', '元/人·月', '元/人、月', '个百分点', '亩', 'm2'];

const decimal = fc.tuple(fc.nat(2_000_000), fc.integer({ min: 0, max: 4 })).map(([digits, scale]) => {
  return Exact.ratio(BigInt(digits), 10n ** BigInt(scale));
});
const unit = fc.oneof(fc.constant(''), fc.constantFrom(...UNITS));
const literal = fc.record({ value: decimal, unit }).map((each): Literal => ({ kind: 'literal', ...each, span }));

/** Names as indicators have them, and with every sign that means something in brackets. */
const name = fc
  .array(fc.constantFrom(...Array.from('低保标准占比数（）()+-“”·01aZ*\\!|@[]！｜＠【】 行列且')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((chars) => chars.join('').trim())
  .filter((text) => text !== '');
const code = fc.constantFrom('1', '01', '001', '26', 'A1', 'B-2', '1.1');
const indicator = fc.oneof({ weight: 3, arbitrary: code }, { weight: 1, arbitrary: name });
const form = fc.option(fc.oneof(fc.constantFrom('表三', '民政1表', 'F-1'), name), { freq: 3 });
const columnNumber = fc.integer({ min: 1, max: 9999 });
const column: fc.Arbitrary<ColumnPart> = fc.oneof(
  fc.constantFrom(...NAMED_COLUMNS).map((each) => ({ kind: 'named' as const, name: each })),
  columnNumber.map((number) => ({ kind: 'number' as const, number })),
);
const org: fc.Arbitrary<OrgPart> = fc.oneof(
  fc.constant({ kind: 'parent' as const }),
  fc.oneof(fc.constantFrom('360700', '360732'), name).map((each) => ({ kind: 'code' as const, code: each })),
);

const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  literal,
  fc
    .record({ form, indicator, column: fc.option(column, { freq: 2 }), org: fc.option(org, { freq: 4 }) })
    .map((each) => ({ kind: 'cell' as const, ...each, span })),
  fc.record({ form, indicator }).map((each) => ({ kind: 'row' as const, ...each, span })),
  fc.record({ form, number: columnNumber }).map((each) => ({ kind: 'column' as const, ...each, span })),
);

function callOf<F extends FigureFunction | ClaimFunction>(
  names: readonly F[],
  figure: fc.Arbitrary<Figure>,
): fc.Arbitrary<{ readonly name: F; readonly arguments: readonly Figure[] }> {
  return fc.constantFrom(...names).chain((each) => {
    const { least, most } = ARITY[each];
    const count = { minLength: least, maxLength: most ?? least + 2 };
    if (each !== 'round') return fc.array(figure, count).map((parts) => ({ name: each, arguments: parts }));
    const decimals = fc.nat(15).map((value): Literal => ({ kind: 'literal', value: Exact.of(value), unit: '', span }));
    return fc.tuple(figure, fc.option(decimals)).map(([of, to]) => ({ name: each, arguments: to ? [of, to] : [of] }));
  });
}

const { figure } = fc.letrec<{ figure: Figure }>((tie) => ({
  figure: fc.oneof(
    { maxDepth: 4, depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: leaf },
    { weight: 1, arbitrary: tie('figure').map((of) => ({ kind: 'negated' as const, of, span })) },
    {
      weight: 4,
      arbitrary: fc
        .record({ op: fc.constantFrom('+', '-', '*', '/'), left: tie('figure'), right: tie('figure') })
        .map((each) => ({ kind: 'arithmetic' as const, ...each, span }) as Figure),
    },
    {
      weight: 2,
      arbitrary: callOf(FIGURE_FUNCTIONS, tie('figure')).map((each) => ({
        kind: 'figure-call' as const,
        ...each,
        span,
      })),
    },
  ),
}));

const tolerance: fc.Arbitrary<Tolerance> = fc
  .record({ value: decimal, unit: fc.constantFrom('', '%', '‰', '万个', '个百分点') })
  .map((each) => ({ ...each, relative: each.unit === '%' || each.unit === '‰' }));

const comparison: fc.Arbitrary<Comparison> = fc
  .tuple(
    figure,
    fc.array(fc.tuple(fc.constantFrom(...COMPARISONS), fc.option(tolerance), figure), { minLength: 1, maxLength: 3 }),
  )
  .map(([first, rest]) => ({
    kind: 'comparison',
    sides: [first, ...rest.map(([, , side]) => side)],
    signs: rest.map(([sign]) => sign),
    tolerances: rest.map(([sign, each]) => (sign === '=' ? each : null)),
    span,
  }));

/** Any claim that a text can say, each part at a span of no place. */
export const { relation } = fc.letrec<{ relation: Claim }>((tie) => ({
  relation: fc.oneof(
    { maxDepth: 4, depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: comparison },
    {
      weight: 1,
      arbitrary: callOf(CLAIM_FUNCTIONS, figure).map((each) => ({ kind: 'claim-call' as const, ...each, span })),
    },
    {
      weight: 2,
      arbitrary: fc
        .record({
          op: fc.constantFrom('and' as const, 'or' as const),
          of: fc.array(tie('relation'), { minLength: 2, maxLength: 3 }),
        })
        .map((each) => ({ kind: 'junction' as const, ...each, span })),
    },
    { weight: 1, arbitrary: tie('relation').map((of) => ({ kind: 'not' as const, of, span })) },
    {
      weight: 2,
      arbitrary: fc
        .record({ when: tie('relation'), then: tie('relation'), otherwise: fc.option(tie('relation')) })
        .map((each) => ({ kind: 'conditional' as const, ...each, span })),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({ left: tie('relation'), right: tie('relation') })
        .map((each) => ({ kind: 'equivalence' as const, ...each, span })),
    },
  ),
}));

/** One of the texts given. */
function said(...texts: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom(...texts);
}
function inRow(...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((texts) => texts.join(''));
}
function sometimes(part: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.option(part, { nil: '', freq: 1 });
}
function few(part: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc.array(part, { maxLength }).map((texts) => texts.join(''));
}
function words(text: string): readonly string[] {
  return text.split(' ');
}

const blank = said('', '', ' ', '　');
const bareCode = said(...words('16 17 100 0 1 12 007 999 表三26 表六!82 民政1表03'));
const written = said('[ 01 | 3列 @上级 ]', '60 万个', ...words('[01] [02|目标] 01行 2列 第3行 ３．５ 75% 5人 2亿'));
const call = said('max([01], 0)', '四舍五入(16/17, 2)', '增幅([01], [01|同期])', ...words('合计(16,17) (16+17) -12'));
const anyFigure = fc.oneof(
  { weight: 5, arbitrary: bareCode },
  { weight: 2, arbitrary: written },
  { weight: 1, arbitrary: call },
);
const operator = inRow(blank, said(...words('+ + - × / ÷ 减去')), blank);
const sum = inRow(anyFigure, few(inRow(operator, anyFigure), 3));
const sign = inRow(blank, said(...words('= = ＝ == < > ≤ >= <> 不大于')), blank);
const more = inRow(said('=', '=±0.5 '), sum, sometimes(said(' ±1%', '±0.5')));
const compared = inRow(sum, sign, sum, sometimes(more));
const condition = inRow(said('若', 'if '), compared, said('则', '，则', ' then '), compared);
const claimed = fc.oneof(
  { weight: 6, arbitrary: compared },
  { weight: 1, arbitrary: inRow(said('非', 'not '), compared) },
  { weight: 1, arbitrary: inRow(condition, sometimes(said('否则 [03]为空'))) },
  { weight: 1, arbitrary: said('[01]有数', '同空(16,17)', '02、03行只能填写一行', 'blank(01)') },
);
const apart = said('；', '，', '\n', ' ', '\\ ', '且', ' or ', ' && ', ' 当且仅当 ');

/** Texts as people write relations, the language's own and printed ones, in every spelling: most are read. */
export const plausibleText: fc.Arbitrary<string> = inRow(
  sometimes(said('表一:', '审核关系：', '①')),
  claimed,
  few(inRow(apart, claimed), 2),
);

const PIECES: readonly string[] = [
  ...words(
    '[01] [表三!26|目标@上级] [ ] 16 17 100 0 1 12 007 3.5 75% 60万个 01行 2列 第3行 表三26 表一: 民政1表03 审核关系：',
  ),
  ...words('= ≠ < ≤ > >= != <> ± ±0.5 ±1% + - × ÷ * / ( ) （ ） , ， 、 ; ； 。 \\ ① ! && ||'),
  ...words(
    '且 或 非 若 则 否则 当且仅当 if then else and or not iff 大于 不超过 时 万 个 和 标台 低保人数 只能填写一行',
  ),
  ...words('合计 最大 sum round 四舍五入 有数 为空 填报个数 增幅 children.sum 同空 both-blank foo D2 $A$1 #J09[‘J1’]'),
  ...['\n', ' ', '　', "'1'", '5 人'],
];

/** Pieces of the language and of what people write beside it, in any order: nearly all of it is refused. */
export const anyPieces: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 24 })
  .map((pieces) => pieces.join(''));
