import { hostType, writing, type HostObject, type HostType, type Scalar } from '../rich-api/host-type.js';
import type { HostName } from '../store/host-store.js';
import type { Model } from './model.js';
import { namedPlace } from './place.js';
import { found } from './range-navigation.js';

/** A name and whose it is: a sheet's, or (null) the workbook's. */
export interface Named {
  readonly name: string;
  readonly sheet: string | null;
}

export function namedItemType(model: Model): HostType<Named> {
  const { store } = model;
  const range = (named: Named): HostObject | null => {
    const place = namedPlace(store, heldName(model, named).name, named.sheet ?? store.book.active);
    return place && model.range(place);
  };
  const worksheet = ({ sheet }: Named): HostObject | null => (sheet === null ? null : model.worksheet(sheet));
  return hostType<Named>('NamedItem', {
    identity: ({ name }) => ({ _Id: name }),
    scalars: { ...nameScalars(model), Type: { get: (named) => (range(named) ? 'Range' : 'String') } },
    parts: { Worksheet: (named) => found(worksheet(named)), WorksheetOrNullObject: worksheet },
    methods: {
      GetRange: (named) => found(range(named)),
      GetRangeOrNullObject: range,
      Delete: writing((named) => {
        const gone = heldName(model, named);
        store.changeBook({ names: store.book.names.filter((each) => each !== gone) });
      }),
    },
  });
}

function heldName({ store }: Model, { name, sheet }: Named): HostName {
  return found(store.book.names.find((each) => each.name === name && each.sheet === sheet) ?? null);
}

function nameScalars(model: Model): { readonly [name: string]: Scalar<Named> } {
  const { store } = model;
  const held = (named: Named): HostName => heldName(model, named);
  const change = (named: Named, patch: Partial<HostName>): void => {
    const before = held(named);
    store.changeBook({ names: store.book.names.map((each) => (each === before ? { ...each, ...patch } : each)) });
  };
  return {
    Name: { get: (named) => held(named).name },
    Formula: {
      get: (named) => held(named).formula,
      set: (named, formula) => change(named, { formula: String(formula) }),
    },
    Comment: {
      get: (named) => held(named).comment,
      set: (named, comment) => change(named, { comment: String(comment) }),
    },
    Visible: {
      get: (named) => held(named).visible,
      set: (named, visible) => change(named, { visible: visible === true }),
    },
    Scope: { get: ({ sheet }) => (sheet === null ? 'Workbook' : 'Worksheet') },
    Value: { get: (named) => held(named).formula.replace(/^=/, '') },
  };
}
