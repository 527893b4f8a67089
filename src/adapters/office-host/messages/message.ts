/** A message of the library to its host: JSON text over `postMessage` (office.js 1.1.110, `Microsoft.Office.Common`). */
export interface HostRequest {
  readonly _messageType: 0;
  readonly _actionName: string;
  /** 0 invoke, 1 register an event, 2 unregister it. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

export const ACTION_TYPE = { invoke: 0, register: 1, unregister: 2 } as const;
const RESPONSE = { reply: 0, event: 1 } as const;

/** Null where the text is no request: other scripts post to the same window. */
export function readRequest(text: unknown): HostRequest | null {
  if (typeof text !== 'string') return null;
  try {
    const message = JSON.parse(text) as Partial<HostRequest> | null;
    return message?._messageType === 0 && typeof message._actionName === 'string' ? (message as HostRequest) : null;
  } catch {
    return null;
  }
}

export function replyTo(request: HostRequest, data: unknown, origin: string): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _errorCode: 0,
    _responseType: RESPONSE.reply,
    _data: data,
    _origin: origin,
    _serializerVersion: 1,
  });
}

export interface Registration {
  readonly event: string;
  readonly conversation: string;
  /** Of the request that registered: events come back under it. */
  readonly correlation: number;
}

export function eventMessage(registration: Registration, data: unknown, origin: string): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: registration.event,
    _conversationId: registration.conversation,
    _correlationId: registration.correlation,
    _errorCode: 0,
    _responseType: RESPONSE.event,
    _data: data,
    _origin: origin,
    _serializerVersion: 1,
  });
}
