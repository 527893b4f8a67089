import { TEMPLATE_WORDS } from '../../app/view/words/template-words.js';
import type { PaneDraft } from '../../core/book/book-draft.js';
import type { Form, Pack, PeriodKind } from '../../core/indicator/pack.js';
import { parsePeriod } from '../../core/indicator/period.js';
import { ADD_IN } from '../../core/template/add-in.js';
import { UsageError, type Invocation } from './arguments.js';
import { readPeriodOption } from './period-option.js';

/** The form of `--form`, else the only one that the pack has. */
export function formOption({ forms }: Pack, { text, lang }: Invocation): Form {
  const given = text('form');
  const found =
    given === undefined ? (forms.length === 1 ? forms[0] : undefined) : forms.find(({ id }) => id === given);
  if (!found)
    throw new UsageError(
      TEMPLATE_WORDS[lang].noForm(
        given ?? '',
        forms.map(({ id }) => id),
      ),
    );
  return found;
}

const LAST: { readonly [K in PeriodKind]: string } = { year: '', half: 'H2', quarter: 'Q4', month: '-12' };
const KINDS: { readonly [K in PeriodKind]: { readonly zh: string; readonly en: string } } = {
  year: { zh: '年', en: 'year' },
  half: { zh: '半年', en: 'half year' },
  quarter: { zh: '季度', en: 'quarter' },
  month: { zh: '月', en: 'month' },
};

/** `--period`, else the last one of the plan. */
export function templatePeriod(pack: Pack, form: Form, { text, lang }: Invocation): string {
  const given = readPeriodOption(text('period'));
  const period = given ?? `${pack.plan.last}${LAST[form.period]}`;
  if (parsePeriod(period)?.kind !== form.period)
    throw new UsageError(TEMPLATE_WORDS[lang].noPeriod(period, KINDS[form.period][lang]));
  return period;
}

const STORES: { readonly [T in PaneDraft['storeType']]: string | null } = {
  EXCatalog: 'EXCatalog',
  Registry: 'developer',
  OMEX: 'zh-CN',
  FileSystem: null,
};

/** Where Excel finds the add-in (docs/deploy.md): centrally deployed unless told otherwise; `none`: the file opens alone. */
export function paneOption({ text }: Invocation): PaneDraft | null {
  const type = text('store-type') ?? (text('store') === undefined ? 'EXCatalog' : 'FileSystem');
  if (type === 'none') return null;
  if (!(type in STORES)) throw new UsageError(`--store-type: ${[...Object.keys(STORES), 'none'].join(' | ')}`);
  const storeType = type as PaneDraft['storeType'];
  const store = text('store') ?? STORES[storeType];
  if (store === null) throw new UsageError('--store-type FileSystem --store \\\\server\\share');
  return { ...ADD_IN, store, storeType };
}
