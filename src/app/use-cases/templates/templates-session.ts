import type { Language } from '../../../core/finding/message-of.js';
import type { Org } from '../../../core/indicator/pack.js';
import { templateBook } from '../../../core/template/template-book.js';
import { draftView } from '../../view/templates/draft-view.js';
import { orders, type OrderOf, type TemplateOrder } from '../../view/templates/template-order.js';
import type { TemplatesActions } from '../../view/templates/templates-actions.js';
import { templatesView, type DrawDraft, type TemplatesView } from '../../view/templates/templates-view.js';
import { choosing } from './choosing.js';
import { fileName } from './file-name.js';
import { makeIntoSink } from './make-templates.js';
import { templatesDesk, type TemplatesDesk, type TemplatesPorts } from './templates-desk.js';

/** The page of templates, without its drawing. */
export interface TemplatesSession {
  view(): TemplatesView;
  subscribe(listener: () => void): () => void;
  readonly actions: TemplatesActions;
  /** Loads the shipped packs and chooses the first. */
  start(): Promise<void>;
}

export function templatesSession(ports: TemplatesPorts, lang: Language): TemplatesSession {
  const desk = templatesDesk(ports, lang);
  const orderOf = orders(ports.pane);
  const draw = rememberedDraft();
  let drawn: { readonly of: unknown; readonly view: TemplatesView } | null = null;
  const { start, ...actions } = choosing(desk);
  return {
    view() {
      const state = desk.state();
      if (drawn?.of !== state) drawn = { of: state, view: templatesView(state, orderOf(state), draw) };
      return drawn.view;
    },
    subscribe: desk.subscribe,
    start,
    actions: {
      ...actions,
      ...making(desk, orderOf),
      dismiss: () => desk.change({ notice: null }),
      speak: (next) => desk.change({ lang: next }),
    },
  };
}

/** The last template that was drawn: most of what changes on the page does not change it. */
function rememberedDraft(): DrawDraft {
  let last: { readonly series: unknown; readonly org: Org; readonly drawn: ReturnType<DrawDraft> } | null = null;
  return ({ series }, org) => {
    if (last?.series !== series || last.org !== org) last = { series, org, drawn: drawnDraft(series, org) };
    return last.drawn;
  };
}

function drawnDraft(series: TemplateOrder['series'], org: Org): ReturnType<DrawDraft> {
  try {
    return draftView(templateBook({ ...series, org, previous: null }));
  } catch (error) {
    if (error instanceof RangeError) return { reason: error.message };
    throw error;
  }
}

function making(desk: TemplatesDesk, orderOf: OrderOf): Pick<TemplatesActions, 'make' | 'cancel'> {
  let isCancelled = false;
  return {
    async make(into) {
      const order = orderOf(desk.state());
      if (!order || order.orgs.length === 0 || desk.state().work) return;
      isCancelled = false;
      desk.change({ work: { done: 0, all: order.orgs.length }, notice: null });
      try {
        await makeInto(desk, order, into, () => isCancelled);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        desk.change({ notice: { kind: 'failed', reason } });
      } finally {
        desk.change({ work: null });
      }
    },
    cancel() {
      isCancelled = true;
    },
  };
}

async function makeInto(
  desk: TemplatesDesk,
  order: TemplateOrder,
  into: 'zip' | 'folder',
  isCancelled: () => boolean,
): Promise<void> {
  const { sinks, write, breathe } = desk.ports;
  const { form, period } = order.series;
  const name = fileName([form.title, period]);
  const sink = into === 'folder' && sinks.folder ? await sinks.folder(name) : sinks.zip(name);
  if (!sink) return; // the person closed the picker
  const all = order.orgs.length;
  const progress = (done: number): void => desk.change({ work: { done, all } });
  try {
    const result = await makeIntoSink(order, { sink, write, breathe, progress, isCancelled });
    desk.change({ notice: isCancelled() ? { kind: 'cancelled', made: result.made } : { kind: 'made', ...result } });
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}
