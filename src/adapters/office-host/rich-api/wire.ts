/** What the library sends for one `context.sync()`, as JSON (office.js 1.1.110: `ClientRequestBase.buildRequestMessageBody`). */
export interface RichRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly ActionInfo[];
  /** By path id. */
  readonly ObjectPaths: { readonly [id: string]: ObjectPathInfo };
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  /** The member, for methods and properties; PascalCase. */
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly RecursiveQueryInfo?: QueryInfo;
  /** Properties by their PascalCase names (Update, EnsureUnchanged). */
  readonly ObjectState?: { readonly [member: string]: unknown };
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  /** A member's name, a service's name, or a reference id: by the type of path. */
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Aligned with Arguments: the path id of an argument that is an object, 0 of any other; nested as the arguments are. */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

/** Names are camelCase; `/` goes to a part: `format/fill/color`, `items/name`. */
export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface RichResponse {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: RichError;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface RichError {
  readonly Code: string;
  readonly Message: string;
  /** `Range.values`: where the library's own words say it happened. */
  readonly Location: string;
  /** 0-based; actions before it have been applied and stay so. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const PATH = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;
