import { ApiError } from '../rich-api/api-error.js';
import { hostType, writing, type HostObject, type HostType } from '../rich-api/host-type.js';
import type { HostName } from '../store/host-store.js';
import { collectionMethods } from './collection.js';
import type { Model } from './model.js';
import { namedItemType } from './named-item.js';
import { areaAddress, sheetPrefix } from './place.js';

/** Whose names: a sheet's, or (null) the workbook's. */
export type Scope = { readonly sheet: string | null };

export function namesType(model: Model): HostType<Scope> {
  const { store } = model;
  const item = namedItemType(model);
  const own = ({ sheet }: Scope): readonly HostName[] => store.book.names.filter((each) => each.sheet === sheet);
  const items = (scope: Scope): HostObject[] => own(scope).map(({ name, sheet }) => item.of({ name, sheet }));
  const byKey = (scope: Scope, key: string): HostObject | null => {
    const name = own(scope).find((each) => each.name.toLowerCase() === key.toLowerCase());
    return name ? item.of({ name: name.name, sheet: name.sheet }) : null;
  };
  return hostType<Scope>('NamedItemCollection', {
    items,
    methods: {
      ...collectionMethods(items, byKey),
      Add: writing(({ sheet }, name, reference, comment) => {
        if (typeof name !== 'string' || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name))
          throw new ApiError('InvalidArgument');
        if (byKey({ sheet }, name)) throw new ApiError('ItemAlreadyExists');
        const entry = {
          name,
          formula: formulaOf(model, reference),
          comment: String(comment ?? ''),
          visible: true,
          sheet,
        };
        store.changeBook({ names: [...store.book.names, entry] });
        return item.of({ name, sheet });
      }),
    },
  });
}

/** A Range as `=Sheet1!$A$1:$B$2`; a text as it is. */
function formulaOf(model: Model, reference: unknown): string {
  const place = model.placeOf(reference);
  if (!place) {
    if (typeof reference !== 'string' || reference === '') throw new ApiError('InvalidArgument');
    return reference.startsWith('=') ? reference : `="${reference.replaceAll('"', '""')}"`;
  }
  const address = areaAddress(place.area).replace(
    /([A-Z]+)?(\d+)?/g,
    (_all, letters?: string, digits?: string) =>
      `${letters === undefined ? '' : `$${letters}`}${digits === undefined ? '' : `$${digits}`}`,
  );
  return `=${sheetPrefix(model.sheet(place.sheet).state.name)}${address}`;
}
