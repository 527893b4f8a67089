import type { Language } from '../../../core/finding/message-of.js';

/** What `template` says beside its files. */
export interface TemplateWords {
  readonly made: (made: number, kept: number, manifest: string) => string;
  readonly period: (period: string) => string;
  readonly orgsAdded: (count: number, path: string) => string;
  readonly withoutTargets: (count: number, first: string) => string;
  readonly previousUnused: {
    readonly [W in 'unreadable' | 'no-org' | 'other-period' | 'second']: (path: string) => string;
  };
  readonly orgsRefused: (file: string) => string;
  readonly conflict: (code: string, name: string, known: string) => string;
  readonly unknownOrg: (code: string) => string;
  readonly noOrgs: string;
  readonly noForm: (given: string, forms: readonly string[]) => string;
  readonly noPeriod: (period: string, kind: string) => string;
  readonly unreadForm: (form: string, headers: readonly string[]) => string;
  readonly needsFile: string;
  readonly noIdentity: (missing: readonly string[]) => string;
  readonly carried: (cells: number, out: string) => string;
  readonly notSelf: string;
}

const zh: TemplateWords = {
  made: (made, kept, manifest) => `做好 ${made} 份模板${kept > 0 ? `，沿用未变的 ${kept} 份` : ''}；清单：${manifest}`,
  period: (period) => `没有写 --period，按 ${period} 制作。`,
  orgsAdded: (count, path) =>
    `清单中有 ${count} 个单位不在指标体系中，已加入新版本 ${path}。审核这些单位的报表时用 --pack ${path}。`,
  withoutTargets: (count, first) => `有 ${count} 个单位没有目标值（如 ${first}），其完成情况栏留空。`,
  previousUnused: {
    unreadable: (path) => `${path}：读不出报表，未用作上期数。`,
    'no-org': (path) => `${path}：看不出是哪个单位的，未用作上期数。`,
    'other-period': (path) => `${path}：不是上年同期的报表，未用作上期数。`,
    second: (path) => `${path}：同一单位已有一份，未用作上期数。`,
  },
  orgsRefused: (file) => `单位清单 ${file} 有错，没有制作模板：`,
  conflict: (code, name, known) => `代码“${code}”在清单中是“${name}”，在指标体系中是“${known}”，请核对。`,
  unknownOrg: (code) => `--org ${code}：清单和指标体系中都没有这个单位。`,
  noOrgs: '没有单位可做模板。',
  noForm: (given, forms) => `--form ${given}：没有这张报表；可用：${forms.join('、')}`,
  noPeriod: (period, kind) => `--period ${period}：这张报表的报告期是${kind}。`,
  unreadForm: (form, headers) =>
    `报表 ${form} 做成这一期的模板后认不出：${headers.join('、')}。请改报表的表头或报告期。`,
  needsFile: 'template --pack P --form F --orgs ORGS.xlsx|csv -o DIR，或 template --from OLD.xlsx -o NEW.xlsx',
  noIdentity: (missing) => `旧表看不出${missing.join('、')}，请用选项写明。`,
  carried: (cells, out) => `已带入 ${cells} 个单元格：${out}`,
  notSelf: '-o：不能覆盖原文件。',
};

const en: TemplateWords = {
  made: (made, kept, manifest) =>
    `${made} templates made${kept > 0 ? `, ${kept} kept unchanged` : ''}; manifest: ${manifest}`,
  period: (period) => `No --period: made for ${period}.`,
  orgsAdded: (count, path) =>
    `${count} organisations of the list are not in the pack; a new version has them: ${path}. Check their returns with --pack ${path}.`,
  withoutTargets: (count, first) =>
    `${count} organisations have no targets (${first}); their completion columns stay blank.`,
  previousUnused: {
    unreadable: (path) => `${path}: no return could be read; not used for previous figures.`,
    'no-org': (path) => `${path}: of no organisation that is known; not used for previous figures.`,
    'other-period': (path) => `${path}: not of the same period a year before; not used for previous figures.`,
    second: (path) => `${path}: a second return of one organisation; not used for previous figures.`,
  },
  orgsRefused: (file) => `The list ${file} has mistakes; nothing was made:`,
  conflict: (code, name, known) => `Code "${code}" is "${name}" in the list and "${known}" in the pack; check it.`,
  unknownOrg: (code) => `--org ${code}: neither the list nor the pack has this organisation.`,
  noOrgs: 'There is no organisation to make a template for.',
  noForm: (given, forms) => `--form ${given}: no such form; there are: ${forms.join(', ')}`,
  noPeriod: (period, kind) => `--period ${period}: this form is of a ${kind}.`,
  unreadForm: (form, headers) =>
    `As a template of this period, form ${form} would not be recognised by: ${headers.join(', ')}. Change its headers or the period.`,
  needsFile: 'template --pack P --form F --orgs ORGS.xlsx|csv -o DIR, or template --from OLD.xlsx -o NEW.xlsx',
  noIdentity: (missing) => `The old sheet does not tell its ${missing.join(', ')}; say it with an option.`,
  carried: (cells, out) => `${cells} cells carried: ${out}`,
  notSelf: '-o: not the original itself.',
};

export const TEMPLATE_WORDS: { readonly [L in Language]: TemplateWords } = { zh, en };
