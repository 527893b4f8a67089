import { describe, expect, test } from '@jest/globals';
import { HostError } from '../../app/ports/host-error.js';
import { isRefusedWhole, refusalOf } from './host-refusal.js';

const officeError = (code: string, message = '无法执行') => ({ code, message, debugInfo: {} });

describe('what Excel refuses', () => {
  // prettier-ignore
  test.each([
    { host: 'AccessDenied', code: 'protected-sheet' },
    { host: 'InvalidOperationInCellEditMode', code: 'cell-edit-mode' },
    { host: 'RequestPayloadSizeLimitExceeded', code: 'request-too-large' },
    { host: 'ResponsePayloadSizeLimitExceeded', code: 'request-too-large' },
    { host: 'RangeExceedsLimit', code: 'request-too-large' },
    { host: 'ItemNotFound', code: 'sheet-missing' },
    { host: 'MergedRangeConflict', code: 'merged-cell' },
    { host: 'GeneralException', code: 'not-writable' },
    { host: 'SomethingNew', code: 'not-writable' },
  ])('$host is $code, in its own words', ({ host, code }) => {
    const refusal = refusalOf(officeError(host), { sheet: '报表', cell: 'D4' });
    expect(refusal).toMatchObject({ code, data: { sheet: '报表', cell: 'D4', host, text: '无法执行' } });
  });

  test.each(['You can’t change part of an array.', '不能更改数组的某一部分。', 'The spill range is not blank.'])(
    '“%s” is about an array, whatever its code',
    (message) => {
      expect(refusalOf(officeError('InvalidOperation', message))).toMatchObject({ code: 'array-formula' });
    },
  );

  // prettier-ignore
  test.each([
    { why: 'a property that was not loaded', error: officeError('PropertyNotLoaded') },
    { why: 'a member that the host lacks', error: officeError('ApiNotFound') },
    { why: 'a mistake in our code', error: new TypeError('x is undefined') },
    { why: 'an error that is none of office.js', error: Object.assign(new Error('x'), { code: 'ENOENT' }) },
    { why: 'nothing', error: undefined },
  ])('$why is no refusal', ({ error }) => {
    expect(refusalOf(error)).toBeNull();
  });

  test('a refusal stays what it is', () => {
    const refusal = new HostError('merged-cell', { cell: 'A1' });
    expect(refusalOf(refusal, { sheet: '别的' })).toBe(refusal);
  });

  // prettier-ignore
  test.each([
    { host: 'InvalidOperationInCellEditMode', whole: true },
    { host: 'RequestPayloadSizeLimitExceeded', whole: true },
    // by then everything has been done
    { host: 'ResponsePayloadSizeLimitExceeded', whole: false },
    { host: 'AccessDenied', whole: false },
  ])('$host: refused before anything was done: $whole', ({ host, whole }) => {
    expect(isRefusedWhole(refusalOf(officeError(host))!)).toBe(whole);
  });
});
