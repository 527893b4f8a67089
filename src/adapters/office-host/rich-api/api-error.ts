/**
 * A refusal that reaches the add-in as `OfficeExtension.Error`. The codes are those of office.js 1.1.110 (`Excel.ErrorCodes`);
 * Excel's own words and which code it chooses where are inferred from Microsoft's documentation, not seen.
 */
export class ApiError extends Error {
  constructor(
    readonly code: ApiErrorCode,
    message: string = MESSAGES[code],
    /** `Range.values`; null: the member that was being answered. */
    readonly location: string | null = null,
  ) {
    super(message);
    this.name = 'ApiError';
  }

  get status(): number {
    return STATUSES[this.code] ?? 400;
  }
}

const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  Conflict: 'Request could not be processed because of a conflict.',
  FormulaLengthExceedsLimit: 'The bytecode of the applied formula exceeds the maximum length limit.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict: "The operation can't be completed because it would affect merged cells.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
} as const;

export type ApiErrorCode = keyof typeof MESSAGES;

const STATUSES: { readonly [C in ApiErrorCode]?: number } = {
  AccessDenied: 403,
  ApiNotFound: 404,
  Conflict: 409,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};
