import { describe, expect, test } from '@jest/globals';
import { HostError, type HostErrorCode } from '../../ports/host-error.js';
import { hostMessage } from './host-messages.js';

const CODES: { readonly [C in HostErrorCode]: HostError['data'] } = {
  unreadable: {},
  encrypted: {},
  'not-a-workbook': {},
  'too-large': { bound: 'cells', limit: 1, found: 2, where: '报表' },
  'protected-sheet': { sheet: '报表', cell: 'D4' },
  'array-formula': { sheet: '报表', cell: 'D4' },
  'merged-cell': { sheet: '报表', cell: 'D4' },
  'sheet-missing': { sheet: '报表' },
  'cell-edit-mode': {},
  'request-too-large': {},
  signed: {},
  'not-writable': { reason: 'host', text: '无法执行', sheet: '报表', cell: 'D4' },
  'not-restored': { cells: '报表!D4', count: 1, calculation: 'manual', why: 'not-writable', text: '' },
  'sheet-hidden': { sheet: '报表' },
  'cell-hidden': { sheet: '报表', cell: 'D4', line: 'row' },
};

describe.each(['zh', 'en'] as const)('in %s', (lang) => {
  test.each(Object.keys(CODES) as HostErrorCode[])('%s has words, and names every place that it was given', (code) => {
    const data = CODES[code];
    const message = hostMessage(new HostError(code, data), lang);
    expect(message).not.toMatch(/undefined|null|NaN/);
    for (const name of ['cell', 'cells', 'text'] as const) expect(message).toContain(String(data[name] ?? ''));
  });

  test.each(['protected-sheet', 'array-formula', 'sheet-missing', 'not-writable'] as const)(
    '%s that came without a place has no hole',
    (code) => {
      const message = hostMessage(new HostError(code, { reason: 'not-finite' }), lang);
      expect(message).not.toMatch(/undefined|null/);
    },
  );

  test.each(['structure-locked', 'sheets', 'table-header', 'text-length', 'too-many-styles'])(
    'what cannot be written because of %s is told in words, not by its code',
    (reason) => {
      const message = hostMessage(new HostError('not-writable', { reason }), lang);
      expect(message).not.toContain(reason);
      expect(message).not.toMatch(/undefined|null/);
    },
  );
});
