import type { Status } from '../../../core/completion/completion.js';
import type { FigureSource } from '../../../core/group/group-review.js';
import type { FiledReturn } from '../../../core/group/filed-return.js';
import { findIndicator, findOrg, type Pack } from '../../../core/indicator/pack.js';
import type { Language } from '../../../core/finding/message-of.js';
import { wordsOf, type Words } from '../words/words.js';
import type { DeskReturn, DeskState, OrgState } from './desk-state.js';
import type { StatusTone } from './desk-view.js';
import { deskWordsOf, type DeskWords } from './desk-words.js';
import { remembered } from './remembered.js';

/** What every part of the desk asks: whose words, whose names, which return stands for whom. */
export interface DeskFacts {
  readonly lang: Language;
  readonly words: Words;
  readonly desk: DeskWords;
  readonly pack: Pack | null;
  readonly org: (code: string) => string;
  readonly indicator: (code: string) => string;
  readonly unit: (code: string) => string;
  /** Decimals of its figures; 4 where the pack does not say. */
  readonly decimals: (code: string) => number;
  /** By key, and by file. */
  readonly byKey: ReadonlyMap<string, DeskReturn>;
  readonly byFile: ReadonlyMap<string, DeskReturn>;
  /** Returns of an org, in the order of their names. */
  readonly byOrg: ReadonlyMap<string, readonly DeskReturn[]>;
  /** The one that stands for the org; null: none. */
  readonly standing: (org: string) => DeskReturn | null;
}

export const deskFacts: (state: DeskState) => DeskFacts = (state) =>
  factsOf(state.lang, state.packs, state.loaded, state.returns, state.group);

const factsOf = remembered(
  (
    lang: Language,
    packs: DeskState['packs'],
    loaded: DeskState['loaded'],
    returns: DeskState['returns'],
    group: DeskState['group'],
  ): DeskFacts => {
    const pack = loaded?.pack ?? packOfReturns(packs, returns);
    const byFile = new Map(returns.map((each) => [each.filed.file, each]));
    const byOrg = grouped(returns);
    return {
      lang,
      words: wordsOf(lang),
      desk: deskWordsOf(lang),
      pack,
      ...namesIn(pack, lang),
      byKey: new Map(returns.map((each) => [each.key, each])),
      byFile,
      byOrg,
      standing: (org) => {
        const file = group && Object.hasOwn(group.standing, org) ? group.standing[org] : undefined;
        return (file === undefined ? undefined : byFile.get(file)) ?? byOrg.get(org)?.at(-1) ?? null;
      },
    };
  },
);

/** The pack that judged the first return that any judged. */
function packOfReturns(packs: DeskState['packs'], returns: readonly DeskReturn[]): Pack | null {
  const digest = returns.find(({ filed }) => filed.pack !== null)?.filed.pack?.digest;
  return packs.find((each) => each.digest === digest)?.pack ?? null;
}

function grouped(returns: readonly DeskReturn[]): ReadonlyMap<string, readonly DeskReturn[]> {
  const byOrg = new Map<string, DeskReturn[]>();
  for (const each of returns) {
    const { org } = each.filed;
    if (org === null) continue;
    const known = byOrg.get(org);
    if (known) known.push(each);
    else byOrg.set(org, [each]);
  }
  return byOrg;
}

const UNTOLD_DECIMALS = 4;

function namesIn(pack: Pack | null, lang: Language): Pick<DeskFacts, 'org' | 'indicator' | 'unit' | 'decimals'> {
  return {
    org: (code) => (pack && findOrg(pack, code)?.name) ?? code,
    indicator: (code) => {
      const found = pack && findIndicator(pack, code);
      return (lang === 'en' ? found?.nameEn : undefined) ?? found?.name ?? code;
    },
    unit: (code) => (pack && findIndicator(pack, code)?.unit) ?? '',
    decimals: (code) => (pack && findIndicator(pack, code)?.decimals) ?? UNTOLD_DECIMALS,
  };
}

export function stateOf({ filed, decision }: DeskReturn): OrgState {
  return decision === 'pending' && !filed.usable ? 'unusable' : decision;
}

const TONES: { readonly [S in Status]: StatusTone } = {
  met: 'met',
  exceeded: 'over',
  unmet: 'unmet',
  'in-progress': 'open',
  'actual-missing': 'none',
  'reference-missing': 'open',
  manual: 'open',
  'not-applicable': 'none',
  invalid: 'open',
};

export function toneOf(status: Status | null): StatusTone {
  return status === null ? 'none' : TONES[status];
}

/** 12.5 张; what is blank is empty. */
export function withUnit(value: string | null, unit: string): string {
  if (value === null) return '';
  return unit === '' || unit === '%' ? value + unit : `${value} ${unit}`;
}

export function followOf(source: FigureSource | null): FigureSource | null {
  return source && { file: source.file, sheet: source.sheet, cell: source.cell };
}

/** Where an indicator's own figure was reported; null: nowhere. */
export function actualOf(filed: FiledReturn, indicator: string): FiledReturn['figures'][number] | null {
  return (
    filed.figures.find((each) => each.indicator === indicator && each.role === 'actual' && each.org === null) ?? null
  );
}
