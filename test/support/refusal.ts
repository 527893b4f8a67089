import { HostError } from '../../src/app/ports/host-error.js';

/** What was refused, and for which bound; anything but a HostError is thrown on, for the test to fail on. */
export function refusal(action: () => unknown): { readonly code: string; readonly bound: unknown } | null {
  try {
    action();
  } catch (error) {
    if (error instanceof HostError) return { code: error.code, bound: error.data['bound'] ?? error.data['looks'] };
    throw error;
  }
  return null;
}
