import type { PackAnswer } from '../../app/ports/pack-port.js';
import type { PackTextPort, PatientPackTextPort } from '../../app/ports/pack-text-port.js';
import type { Pack } from '../../core/indicator/pack.js';

/** A reader's worker is told a pack's text, and answers this: of a pack that is right its digest alone, as the page has the text itself. */
export type PackWorkerAnswer =
  { readonly ok: true; readonly digest: string } | Extract<PackAnswer, { readonly ok: false }>;

export interface PackReaderOptions {
  /** Reads in the page itself what is short, and everything where there are no workers. */
  readonly here: PackTextPort;
  /** Starts a worker; null: there are none, as in a page from a disk. */
  readonly hire: (() => Worker) | null;
}

/** Shorter texts are read before a worker would have started. */
const SHORT = 200_000;

/** Reads packs in a worker of their own, so that the page stays alive. Where that does not start, in the page. */
export function packReader({ here, hire }: PackReaderOptions): PatientPackTextPort {
  return {
    async read(text) {
      if (hire === null || text.length < SHORT) return here.read(text);
      const answer = await asked(hire(), text);
      if (answer === null) return here.read(text);
      if (!answer.ok) return answer;
      return { ok: true, loaded: { pack: JSON.parse(text.replace(/^\uFEFF/, '')) as Pack, digest: answer.digest } };
    },
  };
}

/** Null: the worker did not start, or broke down. */
function asked(worker: Worker, text: string): Promise<PackWorkerAnswer | null> {
  return new Promise<PackWorkerAnswer | null>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<PackWorkerAnswer>) => resolve(data);
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(null);
    };
    worker.postMessage(text);
  }).finally(() => worker.terminate());
}
