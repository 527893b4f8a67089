import { hostType, writing, type HostObject, type HostType } from '../rich-api/host-type.js';
import { collectionMethods } from './collection.js';
import type { Model } from './model.js';
import { found } from './range-navigation.js';

type Setting = { readonly key: string };

/** Settings kept in the file: the same that `Office.context.document.settings` saves. */
export function settingsType(model: Model): HostType<null> {
  const { store } = model;
  const setting = settingType(model);
  const items = (): HostObject[] => [...store.book.settings.keys()].map((key) => setting.of({ key }));
  return hostType<null>('SettingCollection', {
    items,
    methods: {
      ...collectionMethods<null>(items, (_self, key) => (store.book.settings.has(key) ? setting.of({ key }) : null)),
      Add: writing((_self, key, value) => {
        put(model, String(key), value);
        return setting.of({ key: String(key) });
      }),
    },
  });
}

function settingType(model: Model): HostType<Setting> {
  const { store } = model;
  const held = ({ key }: Setting): string => found(store.book.settings.get(key) ?? null);
  return hostType<Setting>('Setting', {
    identity: ({ key }) => ({ _Id: key }),
    scalars: {
      Key: { get: (setting) => held(setting) && setting.key },
      Value: {
        get: (setting) => JSON.parse(held(setting)) as unknown,
        set: ({ key }, value) => put(model, key, value),
      },
    },
    methods: {
      Delete: writing(({ key }) => {
        const settings = new Map(store.book.settings);
        settings.delete(key);
        store.changeBook({ settings });
      }),
    },
  });
}

function put({ store }: Model, key: string, value: unknown): void {
  store.changeBook({ settings: new Map(store.book.settings).set(key, JSON.stringify(value ?? null)) });
}
