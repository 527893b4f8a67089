import type { Form, PeriodKind } from '../indicator/pack.js';

const REPORTS: { readonly [K in PeriodKind]: string } = {
  year: '年报',
  half: '半年报',
  quarter: '季报',
  month: '月报',
};

/** 快报 where the form says so; else by the kind of its period. */
export function reportName(kind: PeriodKind, form: Form | undefined): string {
  return form?.cadence === 'flash' ? '快报' : REPORTS[kind];
}

/** 360732_兴国县_2025_年报.xlsx: parts of a file's name, those that are left of them, joined. The same in every interface language. */
export function reportFile(parts: readonly string[], extension: string, joint: '_' | '-' = '_'): string {
  return `${parts
    .map(fileSafe)
    .filter((part) => part !== '')
    .join(joint)}.${extension}`;
}

const LONGEST = 60;

/** Without what Windows refuses in a file's name, what nobody sees, dots at its ends, and the mark that parts are joined by; may be empty. */
export function fileSafe(part: string): string {
  const bare = part.replace(/[\\/:*?"<>|_\p{C}\p{Zl}\p{Zp}]/gu, '').trim();
  return [...bare]
    .slice(0, LONGEST)
    .join('')
    .replace(/^\.+/, '')
    .replace(/[. ]+$/, '');
}
