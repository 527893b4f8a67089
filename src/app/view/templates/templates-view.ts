import type { Language } from '../../../core/finding/message-of.js';
import type { Org } from '../../../core/indicator/pack.js';
import { periodInWords } from '../../../core/indicator/period.js';
import { TEMPLATE_WORDS } from '../words/template-words.js';
import { formOf, forestOf, periodsOf } from './chosen-orgs.js';
import type { DraftView } from './draft-view.js';
import { noticeView, type TemplatesNoticeView } from './notice-view.js';
import { ORG_SOURCES, type OrgSource, type TemplatesState } from './templates-state.js';
import type { TemplateOrder } from './template-order.js';
import { TEMPLATES_WORDS } from './templates-words.js';
import { treeRows, type Tree } from './tree-rows.js';

/** All that the page of templates shows at a moment, in words and ready to draw. Null: nothing to show. */
export interface TemplatesView {
  readonly lang: Language;
  readonly packs: readonly Option[];
  readonly pack: string | null;
  readonly forms: readonly Option[];
  readonly form: string | null;
  readonly periods: readonly Option[];
  readonly period: string | null;
  readonly packFacts: string | null;
  readonly source: OrgSource;
  readonly sources: readonly Option[];
  /** The list's title, or the file's name and how many it has. */
  readonly sourceLine: string | null;
  readonly search: string;
  /** Null: there is nothing to choose from yet. */
  readonly tree: Tree | null;
  readonly treeNote: string | null;
  readonly chosenLine: string;
  /** What whoever sends the templates should know of the orgs. */
  readonly doubts: readonly string[];
  readonly preview: PreviewView | null;
  /** Why there is no preview. */
  readonly previewNote: string | null;
  /** How many would be made now. */
  readonly count: number;
  readonly hasFolders: boolean;
  readonly work: { readonly done: number; readonly all: number } | null;
  readonly notice: TemplatesNoticeView | null;
}

export interface Option {
  readonly id: string;
  readonly label: string;
}

export interface PreviewView {
  readonly org: string;
  /** From 1. */
  readonly place: number;
  readonly all: number;
  readonly draft: DraftView;
}

/** A template drawn, or why it could not be. */
export type DrawDraft = (order: TemplateOrder, org: Org) => DraftView | { readonly reason: string };

export function templatesView(state: TemplatesState, order: TemplateOrder | null, draw: DrawDraft): TemplatesView {
  const { lang, loaded } = state;
  const form = formOf(state);
  return {
    lang,
    ...packChoices(state),
    packFacts:
      loaded && form
        ? TEMPLATES_WORDS[lang].packFacts(loaded.pack.version, form.indicators.length, form.columns.length)
        : null,
    ...orgChoices(state),
    chosenLine: TEMPLATES_WORDS[lang].chosen(order?.orgs.length ?? 0),
    doubts: order ? doubtsOf(order, lang) : [],
    ...previewOf(state, order, draw),
    count: order?.orgs.length ?? 0,
    hasFolders: state.hasFolders,
    work: state.work,
    notice: noticeView(state),
  };
}

type Packs = 'packs' | 'pack' | 'forms' | 'form' | 'periods' | 'period';

function packChoices(state: TemplatesState): Pick<TemplatesView, Packs> {
  const { lang, packs, loaded, period } = state;
  const form = formOf(state);
  return {
    packs: packs.map(({ pack, digest }) => ({
      id: digest,
      label: lang === 'en' ? (pack.titleEn ?? pack.title) : pack.title,
    })),
    pack: loaded?.digest ?? null,
    forms: (loaded?.pack.forms ?? []).map(({ id, title }) => ({ id, label: title })),
    form: form?.id ?? null,
    periods: (loaded && form ? periodsOf(loaded.pack.plan, form.period) : []).map((id) => ({
      id,
      label: lang === 'zh' ? periodInWords(id) : id,
    })),
    period,
  };
}

type Orgs = 'source' | 'sources' | 'sourceLine' | 'search' | 'tree' | 'treeNote';

function orgChoices(state: TemplatesState): Pick<TemplatesView, Orgs> {
  const { lang, source, nation, list, search, open } = state;
  const words = TEMPLATES_WORDS[lang];
  const forest = forestOf(state);
  const tree = forest && treeRows({ forest, chosen: state.chosen[source], open, search });
  const nationLine = nation && words.listOf(nation.source.list);
  const fileLine = list ? words.orgsFile(list.name, list.orgs.length) : words.orgsHelp;
  const note = !tree ? null : tree.rows.length === 0 ? words.nothingFound : moreOf(tree.left, words.moreRows);
  return {
    source,
    sources: ORG_SOURCES.map((id) => ({ id, label: words.sources[id] })),
    sourceLine: source === 'nation' ? (nationLine ?? words.loading) : source === 'file' ? fileLine : null,
    search,
    tree,
    treeNote: note,
  };
}

function moreOf(left: number, say: (left: number) => string): string | null {
  return left > 0 ? say(left) : null;
}

/** Orgs that the pack did not have, that have no targets, that it knows by another name. */
function doubtsOf({ series, orgs, added, conflicts }: TemplateOrder, lang: Language): readonly string[] {
  const words = TEMPLATES_WORDS[lang];
  const targeted = new Set(series.pack.targets.map(({ org }) => org));
  const bare = orgs.filter(({ code }) => !targeted.has(code));
  const named = conflicts.slice(0, MOST_CONFLICTS);
  return [
    ...named.map(({ org, known }) => TEMPLATE_WORDS[lang].conflict(org.code, org.name, known)),
    ...(conflicts.length > named.length ? [words.andMore(conflicts.length - named.length)] : []),
    ...(added.length > 0 ? [words.added(added.length, series.pack.version)] : []),
    ...(bare[0] ? [TEMPLATE_WORDS[lang].withoutTargets(bare.length, bare[0].name)] : []),
  ];
}

const MOST_CONFLICTS = 3;

function previewOf(
  state: TemplatesState,
  order: TemplateOrder | null,
  draw: DrawDraft,
): Pick<TemplatesView, 'preview' | 'previewNote'> {
  const words = TEMPLATES_WORDS[state.lang];
  const orgs = order?.orgs ?? [];
  const place = Math.min(state.preview, orgs.length - 1);
  const org = orgs[place];
  if (!order || !org) return { preview: null, previewNote: words.noPreview };
  const draft = draw(order, org);
  if ('reason' in draft) return { preview: null, previewNote: words.notDrawn(draft.reason) };
  return { preview: { org: org.name, place: place + 1, all: orgs.length, draft }, previewNote: null };
}
