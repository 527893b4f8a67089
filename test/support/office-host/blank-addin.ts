/** An add-in that does nothing but be ready: what runs in it comes from the test. */
declare global {
  interface Window {
    ready: Promise<{ readonly host: unknown; readonly platform: unknown }>;
  }
}

window.ready = Office.onReady();
export {};
