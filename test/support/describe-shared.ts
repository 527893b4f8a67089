import { describe, expect, test } from '@jest/globals';
import { shared } from './shared.js';

/** Tests over material of `../shared`, which get its path; where it is not there, one that says so. */
export function describeShared(path: string, name: string, tests: (full: string) => void): void {
  const full = shared(path);
  if (full !== null) {
    describe(name, () => tests(full));
    return;
  }
  test(`not run: ${name}`, () => {
    console.info(`not run: ${name}: ../shared/${path} is not there`);
    expect(shared(path)).toBeNull();
  });
}
