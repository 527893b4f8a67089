/**
 * What a search may still spend. Shared by all that is asked in one go and counted down, so that the same question gets the
 * same answer everywhere: no clock is asked. A step is about one coefficient touched.
 */
export interface Steps {
  left: number;
}

/** Takes `count` steps; false: there were not that many left, and the search stops. */
export function spend(steps: Steps, count: number): boolean {
  if (steps.left < count) {
    steps.left = 0;
    return false;
  }
  steps.left -= count;
  return true;
}
