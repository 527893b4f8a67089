import { ApiError } from '../rich-api/api-error.js';
import { hostType, writing, type HostType } from '../rich-api/host-type.js';
import type { BookState } from '../store/host-store.js';
import type { Model } from './model.js';

const MODES: readonly BookState['calculation'][] = ['Automatic', 'AutomaticExceptTables', 'Manual'];

export function applicationType(model: Model): HostType<null> {
  return hostType<null>('Application', {
    scalars: {
      CalculationMode: {
        get: () => model.store.book.calculation,
        set(_self, value) {
          const mode = MODES.find((each) => each === value);
          if (!mode) throw new ApiError('InvalidArgument');
          model.store.changeBook({ calculation: mode });
        },
      },
      CalculationEngineVersion: { get: () => 191029 },
      CalculationState: { get: () => 'Done' },
      DecimalSeparator: { get: () => '.' },
      ThousandsSeparator: { get: () => ',' },
      UseSystemSeparators: { get: () => true },
    },
    methods: {
      Calculate: writing(() => model.calculation.now()),
      SuspendApiCalculationUntilNextSync: () => model.calculation.suspend(),
      /** Nothing is drawn while a request is carried out anyway. */
      SuspendScreenUpdatingUntilNextSync: () => null,
    },
  });
}

/** `context.runtime.enableEvents`: whether this add-in is told of anything. */
export function runtimeType(model: Model): HostType<null> {
  return hostType<null>('Runtime', {
    scalars: {
      EnableEvents: {
        get: () => model.events.enabled,
        set: (_self, value) => void (model.events.enabled = value === true),
      },
    },
  });
}
