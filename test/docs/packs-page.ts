import type { Pack } from '../../src/core/indicator/pack.js';
import { SEED_COVERAGE, type CoveredRow } from '../support/seed-coverage.js';
import { SHIPPED } from '../support/shipped.js';

/** The documents by the number that `test/fixtures/seed-coverage.csv` gives them. */
const DOCUMENTS: { readonly [seed: string]: string } = {
  '000': '芜湖市“十四五”民政事业发展规划（转载的一页）',
  '001': '兴国县民政事业发展“十四五”规划',
  '002': '广州市民政事业发展第十三个五年规划纲要（转载的中间部分）',
  '003': '芜湖市“十三五”成就新闻发布会文字实录',
  '004': '芜湖市鸠江区民政局“十四五”工作计划',
};

/** docs/packs.md, out of the packs that ship and the list of what of their documents is in them. */
export function packsPage(): string {
  const left = SEED_COVERAGE.filter(({ what }) => what === 'left-out');
  return [
    '# 随附的指标体系',
    '',
    '由 `assets/packs` 和 `test/fixtures/seed-coverage.csv` 生成（`npm run golden`），请勿直接修改。数值和目标取自公开的规划、计划和发布会，',
    '指标名称、允许范围、审核关系等由核报拟定；正式使用前请制度管理员逐项核定，另存为自己的体系。',
    '',
    '| 体系 | 名称 | 规划期 | 单位 | 指标 | 目标值 | 已知数 | 参照值 | 审核关系 | 报表 |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...SHIPPED.map(rowOf),
    '',
    '鸠江是安徽省芜湖市鸠江区（340207），不是江西省九江市。',
    '',
    '## 文件里的数都到哪里去了',
    '',
    `五份文件里有数值或考核要求的 ${SEED_COVERAGE.length} 处，逐处列在 \`test/fixtures/seed-coverage.csv\`：进了哪个体系的哪个指标，或者为什么没有进。`,
    '',
    '| 文件 | 处数 | 目标 | 分年目标 | 已知数 | 没有收入 |',
    '| --- | --- | --- | --- | --- | --- |',
    ...Object.entries(DOCUMENTS).map(([seed, title]) => countsOf(seed, title)),
    '',
    '## 没有收入的',
    '',
    ...[...new Set(left.map(({ reason }) => reason))].flatMap(
      (reason) =>
      leftOut(reason, left.filter((row) => row.reason === reason)), // prettier-ignore
    ),
    '## 各体系的说明',
    '',
    ...SHIPPED.flatMap((pack) => [
      `### ${pack.id} ${pack.title}`,
      '',
      ...(pack.notes ?? []).map((note) => `- ${note}`),
      '',
    ]),
  ].join('\n');
}

function rowOf({ id, title, plan, orgs, indicators, targets, actuals, references, rules, forms }: Pack): string {
  const counts = [orgs, indicators, targets, actuals ?? [], references ?? [], rules ?? [], forms];
  const cells = [`\`${id}\``, title, `${plan.first}—${plan.last}`, ...counts.map((each) => each.length)];
  return `| ${cells.join(' | ')} |`;
}

function countsOf(seed: string, title: string): string {
  const rows = SEED_COVERAGE.filter((row) => row.seed === seed);
  const whats: readonly CoveredRow['what'][] = ['target', 'milestone', 'actual', 'left-out'];
  const counts = whats.map((what) => rows.filter((row) => row.what === what).length);
  return `| ${seed} ${title} | ${rows.length} | ${counts.join(' | ')} |`;
}

function leftOut(reason: string, rows: readonly CoveredRow[]): readonly string[] {
  return [
    `### ${reason}（${rows.length} 处）`,
    '',
    ...rows.map(({ seed, no, about }) => `- ${seed} 第 ${no} 处 ${about}`),
    '',
  ];
}
