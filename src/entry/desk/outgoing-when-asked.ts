import type { DeskOutgoing } from '../../app/use-cases/desk/desk-outgoing.js';

/**
 * What leaves the desk, loaded when something is first made: workbooks, reports and their charts are half of the code. In one chunk with
 * the charts that the page draws, as both need ECharts.
 */
export function outgoingWhenAsked(): DeskOutgoing {
  const loaded = async (): Promise<DeskOutgoing> =>
    (await import(/* webpackChunkName: "charts" */ './desk-outgoing.js')).deskOutgoing();
  return {
    returned: async (...given) => (await loaded()).returned(...given),
    async *make(kind, material) {
      return yield* (await loaded()).make(kind, material);
    },
  };
}
