/** Who the add-in is told that it talks to. */
export interface BootFacts {
  /** A new one for each boot: the library keeps what it learnt under it. */
  readonly conversation: string;
  readonly correlation: string;
  /** `https://127.0.0.1:8443`: both of the page that plays Excel. */
  readonly origin: string;
  /** `zh-CN`. */
  readonly locale: string;
  readonly documentUrl: string;
  /** `{"ExcelApi": "1.15"}`: it alone answers `isSetSupported`. */
  readonly requirements: { readonly [set: string]: string };
}

const APP_ID = '{6f1d3c1e-7c9b-4f0e-9a51-0d1f6c1c2a10}';
const EXCEL = 16;

/** What the iframe's `name` must be BEFORE it is inserted: office.js reads there that its host is Excel on the web. */
export function frameName({ conversation, correlation, origin, locale }: BootFacts): string {
  return JSON.stringify({
    baseFrameName: 'addin',
    hostInfo: ['Excel', 'Web', '16.00', locale, correlation, '', 'disableLogging', '0'].join('|'),
    xdmInfo: [conversation, APP_ID, origin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
}

/** The answer to `ContextActivationManager_getAppContextAsync`. `settings` are JSON texts by key. */
export function bootContext(facts: BootFacts, settings: ReadonlyMap<string, string>): unknown {
  return {
    _id: APP_ID,
    _appName: EXCEL,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _appUILocale: facts.locale,
    _dataLocale: facts.locale,
    _docUrl: facts.documentUrl,
    _clientMode: 0,
    _settings: [...settings],
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: facts.correlation,
    _appInstanceId: facts.conversation,
    _hostFullVersion: '16.0.18000.41001',
    _clientWindowHeight: 800,
    _clientWindowWidth: 320,
    _addinName: 'hebao',
    _appDomains: [facts.origin],
    _requirementMatrix: JSON.stringify(facts.requirements),
    _dialogRequirementMatrix: JSON.stringify(facts.requirements),
    _featureGates: {},
    _wacHostEnvironment: '0',
    _isFromWacAutomation: false,
    _marketplaceType: '4',
  };
}
