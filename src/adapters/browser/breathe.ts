/**
 * Lets the page draw and answer. A message instead of a timer: browsers slow timers down to one a second, or one a minute, in a
 * tab that is not looked at, and long work would stand still there.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
