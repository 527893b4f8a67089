import { bootContext, type BootFacts } from './boot-context.js';
import { executeMethod, type DocumentMethods } from './execute-method.js';
import { ACTION_TYPE, eventMessage, readRequest, replyTo, type HostRequest, type Registration } from './message.js';

export interface EndpointOptions {
  readonly facts: BootFacts;
  readonly methods: DocumentMethods;
  /** Sends text to the add-in. */
  post(text: string): void;
}

/** Excel's end of the conversation with one add-in: text in, text out. It knows no window. */
export interface MessageEndpoint {
  /** What is no request of this conversation is left alone. */
  receive(text: unknown): Promise<void>;
  /** Does nothing while the add-in does not listen. */
  emit(event: string, data: unknown): void;
  listens(event: string): boolean;
}

const CONTEXT = 'ContextActivationManager_getAppContextAsync';
const NOTIFY = 'ContextActivationManager_notifyHost';
const OK = { Error: 0 };
const UNKNOWN_ACTION = { Error: 5001 };

export function messageEndpoint({ facts, methods, post }: EndpointOptions): MessageEndpoint {
  const registrations = new Map<string, Registration>();
  const answer = async (request: HostRequest): Promise<unknown> => {
    if (request._actionType === ACTION_TYPE.register) {
      registrations.set(request._actionName, registrationOf(request));
      return OK;
    }
    if (request._actionType === ACTION_TYPE.unregister) {
      registrations.delete(request._actionName);
      return OK;
    }
    if (request._actionName === CONTEXT) return bootContext(facts, methods.settings.all());
    if (request._actionName === 'executeMethod') return executeMethod(request._data, methods);
    methods.onMissing(`host action ${request._actionName}`);
    return UNKNOWN_ACTION;
  };
  return {
    async receive(text) {
      const request = readRequest(text);
      // Focus, keys and the like: nobody waits for an answer.
      if (!request || request._conversationId !== facts.conversation || request._actionName === NOTIFY) return;
      post(replyTo(request, await answer(request), facts.origin));
    },
    emit(event, data) {
      const registration = registrations.get(event);
      if (registration) post(eventMessage(registration, data, facts.origin));
    },
    listens: (event) => registrations.has(event),
  };
}

function registrationOf(request: HostRequest): Registration {
  return {
    event: request._actionName,
    conversation: request._conversationId,
    correlation: request._correlationId,
  };
}
