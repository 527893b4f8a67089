import type { DeskActions } from '../../view/desk/desk-actions.js';
import type { Desk } from './desk.js';
import { EMPTY_DESK } from './first-state.js';
import { grouping } from './grouping.js';
import { keepSetting } from './keep-setting.js';

/** Takes things off the desk. */
export function clearing(desk: Desk): Pick<DeskActions, 'clear' | 'remove'> {
  const { state, change, store } = desk;
  return {
    clear: () => desk.inTurn('load', () => clearDesk(desk)),
    remove: (key) =>
      desk.inTurn('group', async (turn) => {
        if (!desk.find(key)) return;
        await store.remove([key]);
        const { selected, opened, page } = state();
        change({
          returns: state().returns.filter((each) => each.key !== key),
          ...(selected === key ? { selected: null, page: page === 'return' ? 'returns' : page } : {}),
          ...(opened?.key === key ? { opened: null } : {}),
        });
        await grouping(desk, turn);
      }),
  };
}

/** Nothing is on it, and no pack is chosen; own packs stay at hand. */
export async function clearDesk(desk: Desk): Promise<void> {
  await desk.store.clear();
  desk.change({ ...EMPTY_DESK, loaded: null });
  await keepSetting(desk);
}
