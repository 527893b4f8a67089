import type { Answer, Told } from '../../adapters/browser/pool-messages.js';
import type { ReviewSetting } from '../../app/ports/review-pool-port.js';
import { reviewJob } from './review-job.js';

/** As much of a worker's own scope as is used here: the page's types stand in its place. */
const scope = globalThis as unknown as {
  onmessage: ((event: { readonly data: Told }) => void) | null;
  postMessage(answer: Answer, handedOver: readonly Transferable[]): void;
};

let setting: ReviewSetting | null = null;

scope.onmessage = ({ data }) => {
  if ('setting' in data) setting = JSON.parse(data.setting) as ReviewSetting;
  else if (setting) void answer(data, setting);
};

async function answer({ index, name, bytes }: Exclude<Told, { setting: unknown }>, by: ReviewSetting): Promise<void> {
  try {
    const reviewed = await reviewJob({ name, bytes }, by);
    const handedOver = [bytes.buffer, reviewed.json.buffer] as ArrayBuffer[];
    scope.postMessage({ index, ...reviewed, bytes }, handedOver);
  } catch (error) {
    scope.postMessage({ index, failure: `${name}: ${error instanceof Error ? error.stack : String(error)}` }, []);
  }
}
