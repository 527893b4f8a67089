import { ApiError } from '../rich-api/api-error.js';
import { hostType, writing, type HostType } from '../rich-api/host-type.js';
import type { HostProtection, HostSheet } from '../store/host-store.js';
import type { Model } from './model.js';

/** What protection leaves allowed, by Excel's names. */
const NOTHING_ALLOWED: HostProtection['options'] = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

/** Protecting what is protected, and unprotecting what is not, is refused: read `protected` first. */
export function worksheetProtectionType(model: Model): HostType<HostSheet> {
  const tell = (sheet: HostSheet): void => model.store.tell({ kind: 'protection', sheet: sheet.id, by: 'add-in' });
  return hostType<HostSheet>('WorksheetProtection', {
    scalars: {
      Protected: { get: ({ state }) => state.protection !== null },
      Options: { get: ({ state }) => ({ ...NOTHING_ALLOWED, ...state.protection?.options }) },
    },
    methods: {
      Protect: writing((sheet, options, password) => {
        if (sheet.state.protection) throw new ApiError('AccessDenied');
        const allowed = Object.entries((options ?? {}) as HostProtection['options']);
        sheet.change({
          protection: {
            options: Object.fromEntries(allowed.filter(([name]) => Object.hasOwn(NOTHING_ALLOWED, name))),
            password: typeof password === 'string' && password !== '' ? password : null,
          },
        });
        tell(sheet);
      }),
      Unprotect: writing((sheet, password) => {
        const { protection } = sheet.state;
        if (!protection) throw new ApiError('InvalidOperation');
        if (protection.password !== null && protection.password !== password) throw new ApiError('InvalidArgument');
        sheet.change({ protection: null });
        tell(sheet);
      }),
    },
  });
}
