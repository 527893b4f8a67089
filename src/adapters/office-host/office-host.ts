import { faults, isOwnRequest, type Behaviour, type Faults } from './behaviour.js';
import { noCounts, type Counters } from './counters.js';
import { eventOutbox, type EventOutbox } from './event-outbox.js';
import type { BootFacts } from './messages/boot-context.js';
import type { DocumentMethods, RichAnswer } from './messages/execute-method.js';
import { messageEndpoint, type MessageEndpoint } from './messages/message-endpoint.js';
import { eventRegistry, type EventRegistry } from './model/event-registry.js';
import { excelModel, type ExcelModel } from './model/excel-model.js';
import { personAt, type Person } from './person.js';
import { hostType } from './rich-api/host-type.js';
import { references, type References } from './rich-api/references.js';
import { richApi, type RichApi } from './rich-api/rich-api.js';
import type { RichRequest, RichResponse } from './rich-api/wire.js';
import type { HostStore } from './store/host-store.js';
import type { Recalculation } from './store/memory-store.js';

export interface OfficeHostOptions {
  readonly store: HostStore;
  /** Null: formulas keep what they held. */
  readonly recalculate?: Recalculation | null;
  readonly behaviour?: Behaviour;
  /** Who writes comments. */
  readonly author?: string;
  /** Of dates typed without one. */
  readonly year?: number;
}

/** Excel as far as an add-in can tell: a workbook, its object model, and one add-in that talks to it. */
export interface OfficeHost {
  readonly store: HostStore;
  readonly person: Person;
  readonly counters: Counters;
  behaviour: Behaviour;
  /** Members that the add-in asked for and this host lacks, each once. */
  readonly missing: readonly string[];
  /** Carries out one request as the wire brings it. */
  richApi(body: string): Promise<RichAnswer>;
  /** The end point for an add-in that is being loaded; the one before is forgotten. */
  endpoint(facts: BootFacts, post: (text: string) => void): MessageEndpoint;
  /** A ribbon button: `name` is what the add-in associated. Settles when the add-in says that it is done. */
  command(name: string): Promise<void>;
}

const NOTIFIER = 'Microsoft.InternalService.AddinInternalService';
const YEAR = 2025;
const TOO_LARGE = { request: 5103, answer: 5104 } as const;

export function officeHost(options: OfficeHostOptions): OfficeHost {
  const { store } = options;
  const outbox = eventOutbox();
  const run = runOf(options, outbox);
  const commands = new Map<string, () => void>();
  const methods: Omit<DocumentMethods, 'documentUrl'> = {
    richApi: (body) => answered(run, body),
    settings: { all: () => store.book.settings, replace: (settings) => store.changeBook({ settings }) },
    commandDone: (id) => commands.get(id)?.(),
    onMissing: (name) => void run.missing.add(name),
  };
  return {
    store,
    person: personAt(store, run.model.calculation, options.year ?? YEAR),
    counters: run.counters,
    get behaviour() {
      return run.trouble.behaviour;
    },
    set behaviour(next) {
      run.trouble.behaviour = next;
    },
    get missing() {
      return [...run.missing];
    },
    richApi: (body) => answered(run, body),
    endpoint(facts, post) {
      run.references.removeAll();
      run.events.clear();
      const endpoint = messageEndpoint({ facts, methods: { ...methods, documentUrl: facts.documentUrl }, post });
      outbox.to(endpoint);
      return endpoint;
    },
    command: (name) =>
      new Promise((resolve) => {
        const id = `command-${commands.size + 1}`;
        commands.set(id, resolve);
        outbox.emit('appCommandInvoked', { 0: id, 1: name, 2: JSON.stringify({ source: { id: name } }) });
      }),
  };
}

interface Run {
  readonly store: HostStore;
  readonly api: RichApi;
  readonly model: ExcelModel;
  readonly trouble: Faults;
  readonly counters: Counters;
  readonly references: References;
  readonly missing: Set<string>;
  readonly events: EventRegistry;
}

function runOf(
  { store, recalculate = null, behaviour, author = '统计员', year = YEAR }: OfficeHostOptions,
  outbox: EventOutbox,
): Run {
  const counters = noCounts();
  const kept = references();
  const trouble = faults(behaviour);
  const missing = new Set<string>();
  const events = eventRegistry((entries) => outbox.push(entries));
  const model = excelModel({ store, counters, references: kept, events, recalculate, author, year });
  const notifier = hostType<null>('AddinInternalService', { methods: { NotifyActionHandlerReady: () => null } }).of(
    null,
  );
  const api = richApi({
    root: model.workbook,
    references: kept,
    service: (name) => (name === NOTIFIER ? notifier : null),
    beforeWrite: (location) => trouble.beforeWrite(location),
    onMissing: (name) => void missing.add(name),
  });
  store.subscribe((change) => {
    if (events.enabled) outbox.note(change, model.tell);
  });
  return { store, api, model, trouble, counters, references: kept, missing, events };
}

/** One request: refused whole, or carried out as one step that can be undone. */
async function answered({ store, api, model, trouble, counters }: Run, body: string): Promise<RichAnswer> {
  const request = JSON.parse(body) as RichRequest;
  if (isOwnRequest(request)) counters.ownRequests += 1;
  else counters.syncs += 1;
  counters.charactersReceived += body.length;
  if (trouble.delay > 0) await new Promise((resolve) => setTimeout(resolve, trouble.delay));
  if (trouble.requestIsTooLarge(request, body.length)) return { error: TOO_LARGE.request };
  const response = store.group('add-in', (): RichResponse => {
    const done = api.process(request, () => trouble.begin(request));
    model.calculation.resume();
    model.calculation.settle();
    return done;
  });
  const text = JSON.stringify(response);
  if (trouble.answerIsTooLarge(text.length)) return { error: TOO_LARGE.answer };
  counters.charactersSent += text.length;
  return { body: text };
}
