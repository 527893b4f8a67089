import type { Check } from '../check.js';

/** Only for the template of this very pack: another pack's template is judged as any sheet is. */
export const templateOutdated: Check = {
  code: 'form.template-outdated',
  about: {
    zh: '填报所用的模板是指标体系的现行版本。',
    en: 'The template is of the current version of the pack.',
  },
  source: 'docs/decisions/0006-metadata.md',
  *run({ filed, pack }) {
    const { metadata, tables } = filed;
    if (!metadata || metadata.pack !== pack.id || compareVersions(metadata.version, pack.version) >= 0) return;
    const [table] = tables;
    const place = { sheet: table?.sheet ?? null, form: table?.form.id ?? null };
    yield { code: 'form.template-outdated', place, data: { written: metadata.version, current: pack.version } };
  },
};

/** By their numbers, 1.9 before 1.10; a missing number is 0. What is no number is compared as text. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const order = compareParts(left[index] ?? '0', right[index] ?? '0');
    if (order !== 0) return order;
  }
  return 0;
}

function compareParts(a: string, b: string): number {
  const numbers = /^\d{1,15}$/.test(a) && /^\d{1,15}$/.test(b);
  if (numbers) return Number(a) - Number(b);
  return a < b ? -1 : a > b ? 1 : 0;
}
