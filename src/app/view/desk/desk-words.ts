import type { Status } from '../../../core/completion/completion.js';
import type { Severity } from '../../../core/finding/finding.js';
import type { Language } from '../../../core/finding/message-of.js';
import type { Aggregation } from '../../../core/indicator/pack.js';
import type { RolledFigure } from '../../../core/group/group-review.js';
import { deskEn } from './desk-words-en.js';
import { deskZh } from './desk-words-zh.js';
import type { DeskColumn, DeskPage, DeskWork, OrgState, OutgoingKind } from './desk-state.js';
import type { StateCount } from './desk-view.js';

/** The words of the review desk 审核台: one catalogue a language. */
export interface DeskWords {
  readonly title: string;
  readonly home: string;
  readonly otherLanguage: string;
  readonly dot: string;
  readonly join: string;
  readonly nowhere: string;
  /** Between sentences. */
  readonly sentence: string;
  readonly head: DeskHeadWords;
  readonly pages: { readonly [P in Exclude<DeskPage, 'return'>]: string };
  readonly counts: { readonly [K in StateCount['key']]: string };
  readonly state: { readonly [S in OrgState]: string };
  readonly status: { readonly [S in Status]: string };
  readonly empty: EmptyWords;
  readonly filter: FilterWords;
  readonly table: TableWords;
  readonly stamp: StampWords;
  readonly matrix: MatrixWords;
  readonly compare: CompareWords;
  readonly rollup: RollupWords;
  readonly group: GroupWords;
  readonly opened: OpenedWords;
  readonly findings: ReturnFindingsWords;
  readonly comments: CommentWords;
  readonly versions: VersionWords;
  readonly among: AmongWords;
  readonly decide: DecideWords;
  readonly work: { readonly [W in DeskWork['what']]: string };
  readonly cancel: string;
  readonly close: string;
  readonly notice: DeskNoticeWords;
  readonly notKept: string;
  readonly help: {
    readonly title: string;
    readonly keys: readonly (readonly [key: string, does: string])[];
    readonly letterKeys: string;
  };
}

export interface DeskHeadWords {
  readonly add: string;
  readonly addFiles: string;
  readonly addFolder: string;
  readonly rollup: string;
  readonly report: string;
  readonly more: string;
  readonly make: { readonly [K in Exclude<OutgoingKind, 'returned'>]: string };
  readonly saveCase: string;
  readonly openCase: string;
  readonly openCaseSays: string;
  readonly openCaseSure: string;
  readonly openPack: string;
  readonly clear: string;
  readonly clearSure: string;
  readonly clearSays: string;
  readonly keep: string;
  readonly samples: string;
  readonly help: string;
  readonly pack: string;
  readonly packAutomatic: string;
  readonly parent: string;
  readonly parentAutomatic: string;
}

export interface EmptyWords {
  readonly title: string;
  readonly what: string;
  readonly local: string;
  readonly samples: string;
  readonly samplesSay: string;
  readonly drop: string;
}

export interface FilterWords {
  readonly label: string;
  readonly search: string;
  readonly parent: string;
  readonly indicator: string;
  readonly all: string;
  readonly shown: (shown: number, all: number) => string;
  readonly none: string;
  readonly counts: string;
  readonly severities: string;
}

export interface TableWords {
  readonly label: string;
  readonly columns: { readonly [C in DeskColumn]: string };
  readonly open: string;
  readonly previous: string;
  readonly next: string;
  readonly noRows: string;
  readonly noneShown: string;
  readonly versions: (count: number) => string;
  readonly nobody: string;
  readonly noReturn: string;
  readonly keys: string;
}

export interface StampWords {
  readonly nth: (count: number) => string;
  readonly none: string;
  readonly altered: string;
  readonly holds: string;
  readonly alteredSays: string;
  readonly noneSays: string;
  readonly received: (time: string) => string;
}

export interface MatrixWords {
  readonly label: string;
  readonly show: string;
  readonly bySeverity: string;
  readonly byStatus: string;
  readonly clean: string;
  readonly noFigure: string;
  readonly found: (word: string, count: number) => string;
  readonly keys: string;
  readonly legend: string;
  readonly noPack: string;
  readonly severities: { readonly [S in Severity]: string };
  readonly tones: {
    readonly met: string;
    readonly over: string;
    readonly unmet: string;
    readonly open: string;
    readonly none: string;
  };
}

export interface CompareWords {
  readonly label: string;
  readonly indicator: string;
  readonly actual: string;
  readonly previous: string;
  readonly columns: readonly [
    place: string,
    org: string,
    value: string,
    previous: string,
    change: string,
    target: string,
    rate: string,
    status: string,
    odd: string,
  ];
  readonly median: string;
  readonly target: string;
  readonly least: string;
  readonly most: string;
  readonly high: string;
  readonly low: string;
  readonly odd: string;
  readonly reported: string;
  readonly of: (reported: number, all: number) => string;
  readonly empty: string;
  readonly chart: (name: string, count: number) => string;
  readonly spoken: (data: {
    readonly count: number;
    readonly most: string;
    readonly least: string;
    readonly median: string;
    readonly odd: number;
  }) => string;
  readonly table: string;
  readonly order: { readonly label: string; readonly value: string; readonly org: string };
  readonly loading: string;
}

export interface RollupWords {
  readonly label: string;
  readonly parent: string;
  readonly columns: readonly [
    code: string,
    name: string,
    value: string,
    target: string,
    rate: string,
    verdict: string,
    least: string,
    most: string,
    attained: string,
    own: string,
  ];
  readonly way: { readonly [W in Aggregation]: string };
  readonly why: { readonly [Y in NonNullable<RolledFigure['why']>]: string };
  readonly own: (difference: string) => string;
  readonly same: string;
  readonly parts: (name: string) => string;
  readonly open: string;
  readonly shut: string;
  readonly org: string;
  readonly value: string;
  readonly weight: string;
  readonly source: string;
  readonly noFigure: string;
  readonly empty: string;
}

export interface GroupWords {
  readonly label: string;
  readonly open: string;
  readonly follow: string;
  readonly compare: string;
  readonly empty: string;
}

export interface OpenedWords {
  readonly back: string;
  readonly list: string;
  readonly reading: string;
  readonly notOpened: string;
  readonly sheet: (name: string) => string;
  readonly sheets: string;
  readonly remove: string;
  readonly removeSays: string;
  readonly parts: {
    readonly findings: string;
    readonly comments: string;
    readonly versions: string;
    readonly among: string;
  };
  readonly notThere: string;
}

export interface ReturnFindingsWords {
  readonly label: string;
  readonly none: string;
  readonly inCell: (cell: string, count: number) => string;
  readonly group: string;
  readonly wholeFile: string;
  readonly mark: (word: string, count: number) => string;
  readonly explanation: string;
  readonly missing: string;
  readonly ground: string;
  readonly accept: string;
  readonly refuse: string;
  readonly accepted: string;
  readonly refused: string;
  readonly note: string;
  readonly noteHelp: string;
  readonly save: string;
  readonly comment: string;
  readonly goTo: string;
}

export interface CommentWords {
  readonly label: string;
  readonly whole: string;
  readonly about: string;
  readonly write: string;
  readonly placeholder: string;
  readonly add: string;
  readonly cancel: string;
  readonly drop: string;
  readonly none: string;
}

export interface VersionWords {
  readonly label: string;
  readonly open: string;
  readonly isOpen: string;
  readonly stands: string;
  readonly only: string;
  readonly against: (label: string) => string;
  readonly columns: readonly [indicator: string, role: string, before: string, after: string];
  readonly same: string;
  readonly blank: string;
}

export interface AmongWords {
  readonly label: string;
  readonly none: string;
  readonly place: string;
  readonly placeOf: (place: number, all: number) => string;
  readonly all: string;
}

export interface DecideWords {
  readonly sendBack: (comments: number) => string;
  readonly sendBackSays: (comments: number) => string;
  readonly sendBackEmpty: string;
  readonly accept: string;
  readonly acceptSays: (queries: number) => string;
  readonly blocked: (errors: number) => string;
  readonly unusable: string;
  readonly accepted: (time: string) => string;
  readonly returned: (time: string) => string;
  readonly reopen: string;
  readonly sure: string;
}

export interface DeskNoticeWords {
  readonly reviewed: (files: number) => string;
  readonly unusable: (files: number) => string;
  readonly ignored: (files: number) => string;
  readonly nothingNew: string;
  readonly cancelled: (done: number, all: number) => string;
  readonly notKept: string;
  readonly caseSaved: (name: string) => string;
  readonly caseOpened: (returns: number) => string;
  readonly caseRefused: (name: string) => string;
  readonly packLoaded: (title: string) => string;
  readonly packRefused: (name: string, problems: number, first: string) => string;
  readonly packNotJson: string;
  readonly packMissing: (id: string) => string;
  readonly accepted: (org: string) => string;
  readonly acceptRefused: (org: string, errors: number) => string;
  readonly returned: (org: string, file: string) => string;
  readonly made: (what: string, name: string) => string;
  readonly refused: string;
  readonly wrong: string;
}

export function deskWordsOf(lang: Language): DeskWords {
  return lang === 'zh' ? deskZh : deskEn;
}
