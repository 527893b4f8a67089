import { HostError, type HostErrorCode } from '../../app/ports/host-error.js';

/** What office.js rejects with (OfficeExtension.Error). */
export interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** Where we were at work: what a message can name when Excel does not. */
export interface RefusalPlace {
  readonly sheet?: string;
  readonly cell?: string;
}

/** Excel's error codes that have words of their own; the rest is told in Excel's. */
const CODES: ReadonlyMap<string, HostErrorCode> = new Map([
  ['AccessDenied', 'protected-sheet'],
  ['InvalidOperationInCellEditMode', 'cell-edit-mode'],
  ['RequestPayloadSizeLimitExceeded', 'request-too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'request-too-large'],
  ['RangeExceedsLimit', 'request-too-large'],
  ['OperationCellsExceedLimit', 'request-too-large'],
  ['ItemNotFound', 'sheet-missing'],
  ['MergedRangeConflict', 'merged-cell'],
]);

/** Codes of office.js itself: a property that was not loaded, a path that it cannot follow. We are wrong, not the host. */
const OURS: ReadonlySet<string> = new Set([
  'PropertyNotLoaded',
  'ValueNotLoaded',
  'InvalidObjectPath',
  'InvalidRequestContext',
  'RunMustReturnPromise',
  'ApiNotFound',
  'CannotUpdateReadOnlyProperty',
  'InvalidOrUnexpectedArgument',
]);

/** The refusal that an error of office.js stands for; null: it is a mistake of ours, to be thrown as it is. */
export function refusalOf(error: unknown, place: RefusalPlace = {}): HostError | null {
  if (error instanceof HostError) return error;
  if (!isOfficeError(error) || OURS.has(error.code)) return null;
  const code = CODES.get(error.code) ?? (isAboutArrays(error) ? 'array-formula' : 'not-writable');
  const told = { reason: 'host', host: error.code, text: error.message };
  return new HostError(code, { ...place, ...told }, { cause: error });
}

/** Whether Excel refused the request as a whole, before any of it was done. */
export function isRefusedWhole({ data }: HostError): boolean {
  return data['host'] === 'InvalidOperationInCellEditMode' || data['host'] === 'RequestPayloadSizeLimitExceeded';
}

function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === 'object' &&
    error !== null &&
    typeof (error as { code?: unknown }).code === 'string' &&
    typeof (error as { message?: unknown }).message === 'string' &&
    'debugInfo' in error
  );
}

/** Excel has no code for a part of an array that somebody would change; it says so in words, in its own language. */
function isAboutArrays({ message }: OfficeError): boolean {
  return /\barray\b|\bspill|数组|溢出/i.test(message);
}
