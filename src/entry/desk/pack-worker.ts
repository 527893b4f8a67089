import type { PackWorkerAnswer } from '../../adapters/browser/pack-reader.js';
import { packText } from '../../adapters/pack/pack-text.js';

/** As much of a worker's own scope as is used here: the page's types stand in its place. */
const scope = globalThis as unknown as {
  onmessage: ((event: { readonly data: string }) => void) | null;
  postMessage(answer: PackWorkerAnswer): void;
};

scope.onmessage = ({ data }) => {
  const answer = packText().read(data);
  scope.postMessage(answer.ok ? { ok: true, digest: answer.loaded.digest } : answer);
};
