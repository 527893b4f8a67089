import { RULE_LINTS } from '../../src/core/rule/lint/rule-lint-problem.js';
import { zh } from '../../src/app/view/words/zh-CN.js';

/** docs/lints.md, out of the list of lints: what `pack lint` looks for in a pack's relations. */
export function lintsPage(): string {
  const rows = Object.entries(RULE_LINTS).map(
    ([code, { severity, about }]) =>
      `| \`${code}\` | ${zh.packs.severity[severity]} ${severity} | ${about.zh}<br>${about.en} |`,
  );
  return [
    '# What `pack lint` looks for in relations 审核关系的检查',
    '',
    'Generated from `src/core/rule/lint/rule-lint-problem.ts` by `npm run golden`; do not edit. Errors give exit status 1, warnings alone 0;',
    'why each is what it is: [decisions/0011](decisions/0011-linting-rules.md). `check` never asks for any of these.',
    '',
    '| code 代码 | severity 性质 | what should hold 应当 |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
