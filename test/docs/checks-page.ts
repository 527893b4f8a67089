import { fileRefusals } from '../../src/core/finding/file-finding.js';
import { SEVERITIES, type FindingCode } from '../../src/core/finding/finding.js';
import { CHECKS, LATE_CHECKS } from '../../src/core/check/index.js';
import { GROUP_CHECKS } from '../../src/core/check/group/index.js';
import { zh } from '../../src/app/view/words/zh-CN.js';

interface Entry {
  readonly code: FindingCode;
  readonly about: { readonly zh: string; readonly en: string };
  readonly source: string;
}

/** docs/checks.md, out of the checks themselves: each finding code with what must hold and its default severity. */
export function checksPage(): string {
  const entries: readonly Entry[] = [...fileRefusals, ...CHECKS, ...LATE_CHECKS, ...GROUP_CHECKS];
  const families = [...new Set(entries.map(({ code }) => familyOf(code)))];
  const parts = families.map((family) => [
    `## ${family}`,
    '',
    '| code 代码 | severity 性质 | what must hold 应当 | rests on 依据 |',
    '|---|---|---|---|',
    ...entries.filter(({ code }) => familyOf(code) === family).map(rowOf),
    '',
  ]);
  return [
    '# Checks and finding codes 审核项目',
    '',
    'Generated from `src/core/check/index.ts` and `group/index.ts` by `npm run golden`; do not edit. A pack may set another severity.',
    '',
    ...parts.flat(),
  ].join('\n');
}

function rowOf({ code, about, source }: Entry): string {
  return `| \`${code}\` | ${zh.severity[SEVERITIES[code]]} ${SEVERITIES[code]} | ${about.zh}<br>${about.en} | ${source} |`;
}

function familyOf(code: string): string {
  return code.split('.')[0]!;
}
