/** Why a host refused. `data` has what the message needs; words are the view's. */
export type HostErrorCode =
  | 'unreadable'
  | 'encrypted'
  | 'not-a-workbook'
  | 'too-large'
  | 'protected-sheet'
  | 'array-formula'
  | 'merged-cell'
  | 'sheet-missing'
  | 'cell-edit-mode'
  | 'request-too-large'
  | 'signed'
  | 'not-writable'
  | 'not-restored'
  | 'sheet-hidden'
  | 'cell-hidden';

/** The host refused: a protected sheet, a hostile file, a lost network. The only thing a port rejects with. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    readonly data: { readonly [name: string]: string | number } = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(data)}`, options);
    this.name = 'HostError';
  }
}
