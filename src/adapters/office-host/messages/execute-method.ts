/** The methods of the document that the library calls by number (`OSF.DDA.MethodDispId`). */
const METHOD = { loadSettings: 75, saveSettings: 76, filePath: 86, richApi: 93, commandDone: 94 } as const;

const UNKNOWN_METHOD = 5001;

/** What a Rich API request comes to: JSON text, or one of the library's own error numbers. */
export type RichAnswer = { readonly body: string } | { readonly error: number };

export interface DocumentMethods {
  /** `flags` as the library sums them up; bit 6: wait until no cell is being edited. */
  richApi(body: string, flags: number): Promise<RichAnswer>;
  /** JSON texts by key. */
  readonly settings: { all(): ReadonlyMap<string, string>; replace(settings: ReadonlyMap<string, string>): void };
  readonly documentUrl: string;
  commandDone(id: string): void;
  onMissing(name: string): void;
}

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  /** The id of a command that is done. */
  readonly 0?: unknown;
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

/** Answers `executeMethod`. A method that the host lacks is refused by the library's number for an internal error, and told. */
export async function executeMethod(data: unknown, methods: DocumentMethods): Promise<unknown> {
  const call = (data ?? {}) as MethodCall;
  switch (call.DdaMethod?.DispatchId) {
    case METHOD.richApi:
      return richApiAnswer(call, methods);
    case METHOD.saveSettings:
      methods.settings.replace(new Map(call.DdaSettingsMethod?.Properties ?? []));
      return { Version: 1, Error: 0 };
    case METHOD.loadSettings:
      return { Version: 1, Error: 0, Properties: { Settings: settingList(methods.settings.all()) } };
    case METHOD.filePath:
      return { Version: 1, Error: 0, Properties: [methods.documentUrl] };
    case METHOD.commandDone:
      methods.commandDone(String(call[0] ?? ''));
      return { Version: 1, Error: 0 };
    default:
      methods.onMissing(`document method ${String(call.DdaMethod?.DispatchId)}`);
      return { Version: 1, Error: UNKNOWN_METHOD };
  }
}

async function richApiAnswer({ ArrayData = [] }: MethodCall, methods: DocumentMethods): Promise<unknown> {
  const [, , , , body, , flags] = ArrayData;
  const answer = await methods.richApi(String(body), Number(flags ?? 0));
  if ('error' in answer) return { Version: 1, Error: answer.error };
  return { Version: 1, Error: 0, Data: [200, ['Content-Type', 'application/json;charset=utf-8'], answer.body] };
}

function settingList(settings: ReadonlyMap<string, string>): { Name: string; Value: string }[] {
  return [...settings].map(([Name, Value]) => ({ Name, Value }));
}
