import { ApiError } from '../rich-api/api-error.js';
import type { HostStore, SheetState } from '../store/host-store.js';

/** `Excel.SheetVisibility` by ours. */
export const VISIBILITIES: { readonly [V in SheetState['visibility']]: string } = {
  visible: 'Visible',
  hidden: 'Hidden',
  'very-hidden': 'VeryHidden',
};

/** A name that Excel takes for a sheet: up to 31 characters, none of `\ / ? * [ ] :`, no other sheet's in any case. */
export function checkedName(store: HostStore, name: unknown, own: string | null): string {
  const isFit = typeof name === 'string' && name !== '' && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name);
  if (!isFit) throw new ApiError('InvalidArgument');
  const lower = name.toLowerCase();
  if (store.sheets().some(({ id, state }) => id !== own && state.name.toLowerCase() === lower))
    throw new ApiError('ItemAlreadyExists');
  return name;
}

/** Sheet1, Sheet2 …: the first that is free. */
export function freeName(store: HostStore): string {
  const taken = new Set(store.sheets().map(({ state }) => state.name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
