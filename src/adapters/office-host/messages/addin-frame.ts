import { frameName, type BootFacts } from './boot-context.js';
import type { MessageEndpoint } from './message-endpoint.js';

export interface AddinFrameOptions {
  /** Not yet inserted: its name must be there before it loads. */
  readonly frame: HTMLIFrameElement;
  readonly url: string;
  readonly facts: BootFacts;
  /** Where the frame is inserted. */
  readonly slot: HTMLElement;
  /** Makes the endpoint once it is known where to post. */
  endpoint(post: (text: string) => void): MessageEndpoint;
}

export interface AddinFrame {
  readonly endpoint: MessageEndpoint;
  /** Takes the frame away and hears nothing more. */
  close(): void;
}

/** The one edge to the DOM: loads an add-in into a frame and carries text to and from it, checking who sent it. */
export function addinFrame({ frame, url, facts, slot, endpoint: make }: AddinFrameOptions): AddinFrame {
  const origin = new URL(url, facts.origin).origin;
  const endpoint = make((text) => frame.contentWindow?.postMessage(text, origin));
  const listen = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow && event.origin === origin) void endpoint.receive(event.data);
  };
  window.addEventListener('message', listen);
  frame.name = frameName(facts);
  frame.src = url;
  slot.append(frame);
  return {
    endpoint,
    close() {
      window.removeEventListener('message', listen);
      frame.remove();
    },
  };
}
