import { ApiError, type ApiErrorCode } from './rich-api/api-error.js';
import { ACTION, type RichRequest } from './rich-api/wire.js';

/** How the host behaves: well, or as Excel does on a bad day. Changed at any time. */
export type Behaviour =
  | { readonly kind: 'normal' }
  /** Someone protected the sheets just now: cells refuse, although no sheet said so when it was read. */
  | { readonly kind: 'protected' }
  /** A cell is being edited: every request is refused. */
  | { readonly kind: 'editing' }
  /** Requests that write cells are too large to be sent. */
  | { readonly kind: 'too-large' }
  /** Answers with more than `characters` (default 2,000) are too large to be sent. */
  | { readonly kind: 'answer-too-large'; readonly characters?: number }
  /** The `at`th (from 1) action of a request that writes cells fails, the earlier ones stay; `times` (default 1) requests long. */
  | { readonly kind: 'fail-half-way'; readonly at: number; readonly times?: number; readonly code?: ApiErrorCode }
  /** Every answer takes that long. */
  | { readonly kind: 'slow'; readonly milliseconds: number };

export const NORMAL: Behaviour = { kind: 'normal' };

/** Microsoft's limit for Excel on the web, both ways. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Faults of one host, with their counts. */
export interface Faults {
  behaviour: Behaviour;
  /** A request begins; throws what refuses all of it. */
  begin(request: RichRequest): void;
  /** Throws before an action that changes cells. */
  beforeWrite(location: string): void;
  requestIsTooLarge(request: RichRequest, characters: number): boolean;
  answerIsTooLarge(characters: number): boolean;
  /** Milliseconds. */
  readonly delay: number;
}

export function faults(first: Behaviour = NORMAL): Faults {
  let behaviour = first;
  let writes = 0;
  let failures = 0;
  return {
    get behaviour() {
      return behaviour;
    },
    set behaviour(next) {
      behaviour = next;
      failures = 0;
    },
    begin(request) {
      writes = 0;
      if (behaviour.kind === 'editing' && !isOwnRequest(request))
        throw new ApiError('InvalidOperationInCellEditMode', undefined, '');
    },
    beforeWrite(location) {
      if (!touchesCells(location)) return;
      if (behaviour.kind === 'protected') throw new ApiError('AccessDenied', undefined, location);
      writes += 1;
      if (behaviour.kind !== 'fail-half-way' || writes !== behaviour.at || failures >= (behaviour.times ?? 1)) return;
      failures += 1;
      throw new ApiError(behaviour.code ?? 'GeneralException', undefined, location);
    },
    requestIsTooLarge: (request, characters) =>
      characters > PAYLOAD_LIMIT || (behaviour.kind === 'too-large' && setsCells(request)),
    answerIsTooLarge: (characters) =>
      characters > (behaviour.kind === 'answer-too-large' ? (behaviour.characters ?? 2000) : PAYLOAD_LIMIT),
    get delay() {
      return behaviour.kind === 'slow' ? behaviour.milliseconds : 0;
    },
  };
}

const CELL_TYPES = new Set(['Range', 'RangeAreas', 'RangeFormat', 'RangeFill', 'RangeFont', 'FormatProtection']);

function touchesCells(location: string): boolean {
  return CELL_TYPES.has(location.slice(0, location.indexOf('.')));
}

const CELL_MEMBERS = new Set([
  'Values',
  'Formulas',
  'FormulasLocal',
  'NumberFormat',
  'Color',
  'Clear',
  'SetCellProperties',
]);

function setsCells({ Actions }: RichRequest): boolean {
  return Actions.some(
    ({ ActionType, Name }) =>
      (ActionType === ACTION.setProperty || ActionType === ACTION.method) && CELL_MEMBERS.has(Name ?? ''),
  );
}

const OWN_METHODS = new Set(['_RemoveReference', 'NotifyActionHandlerReady']);

/** The library's own: it forgets references at the end of `Excel.run`, and says at the start that it is ready. */
export function isOwnRequest({ Actions }: RichRequest): boolean {
  const methods = Actions.filter(({ ActionType }) => ActionType === ACTION.method);
  return (
    methods.length > 0 &&
    methods.every(({ Name }) => OWN_METHODS.has(Name ?? '')) &&
    Actions.every(({ ActionType }) => ActionType === ACTION.method || ActionType === ACTION.instantiate)
  );
}
