import { HostError } from '../../app/ports/host-error.js';
import type { DeskOutgoing } from '../../app/use-cases/desk/desk-outgoing.js';
export function deskOutgoing(): DeskOutgoing {
  return {
    // eslint-disable-next-line require-yield
    async *returned() {
      throw new HostError('not-writable');
    },
    // eslint-disable-next-line require-yield
    async *make() {
      throw new HostError('not-writable');
    },
  };
}
