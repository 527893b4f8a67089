/** What an action took of this process: CPU, which others on the machine do not add to, and bytes outside the heap. */
export function cost(action: () => unknown): { readonly cpuMs: number; readonly bufferMegabytes: number } {
  const buffers = process.memoryUsage().arrayBuffers;
  const started = process.cpuUsage();
  action();
  const { user, system } = process.cpuUsage(started);
  return {
    cpuMs: (user + system) / 1_000,
    bufferMegabytes: (process.memoryUsage().arrayBuffers - buffers) / 1_048_576,
  };
}
