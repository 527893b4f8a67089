import type { Steps } from '../../core/steps.js';
import type { TimePort } from '../ports/time-port.js';

/** Takes the steps of long work, and lets the host draw and answer people in between. Null: `goesOn` said no, and it was given up. */
export async function inSlices<T>(steps: Steps<T>, time: TimePort, goesOn: () => boolean): Promise<T | null> {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    const rest = time.breathe();
    if (rest === null) continue;
    await rest;
    if (!goesOn()) return null;
  }
}
