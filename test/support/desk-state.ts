import type { DeskReturn, DeskState, OpenedReturn } from '../../src/app/view/desk/desk-state.js';
import type { FileJson, FindingJson } from '../../src/app/view/review-json.js';
import type { FiledFinding } from '../../src/core/group/filed-return.js';
import { reviewGroup } from '../../src/core/group/review-group.js';
import { summarise } from '../../src/core/review/judged.js';
import type { Pack } from '../../src/core/indicator/pack.js';
import { BY, groupPack, returned, type GivenReturn } from './group.js';

/** A desk with these returns on it, reviewed together. 示例数据. */
export function deskState(
  given: readonly GivenReturn[],
  more: Partial<DeskState> = {},
  pack: Partial<Pack> = {},
): DeskState {
  const loaded = { pack: groupPack(pack), digest: BY.digest };
  const returns = given.map(deskReturn);
  return {
    lang: 'zh',
    page: 'returns',
    packs: [loaded],
    loaded: null,
    parent: null,
    returns,
    group: reviewGroup(
      returns.map(({ filed }) => filed),
      loaded.pack,
      {},
    ),
    ...{ work: null, selected: null, opened: null, compared: null, notice: null, letterKeys: true, kept: true },
    filter: { text: '', severities: [], states: [], indicator: null },
    sort: { by: 'org', descending: false },
    ...more,
  };
}

/** Its key is its file's name. */
export function deskReturn(given: GivenReturn): DeskReturn {
  const filed = returned(given);
  return {
    key: filed.file,
    filed,
    received: '2026-01-31T09:00:00+08:00',
    ...{ decision: 'pending', decided: null, comments: [], judged: {} },
  };
}

export function filedFinding(severity: FiledFinding['severity'], more: Partial<FiledFinding> = {}): FiledFinding {
  return {
    id: `cell.negative|main|${more.indicator ?? ''}|actual|`,
    ...{ code: 'cell.negative', severity, indicator: null, sheet: 'Sheet1', cell: null, explained: false },
    ...more,
  };
}

/** Findings and what they sum up to. */
export function found(findings: readonly FiledFinding[]): NonNullable<GivenReturn['given']> {
  const judged = findings.map(({ id, severity }) => ({
    ...{ id, severity },
    finding: { code: 'cell.negative' as const, place: {}, data: { figure: '-1', text: '-1' } },
  }));
  return { findings, summary: summarise(judged as never, {}) };
}

export function opened(
  key: string,
  findings: readonly Partial<FindingJson>[],
  more: Partial<OpenedReturn> = {},
): OpenedReturn {
  const json: FileJson = {
    ...{ file: key, digest: null, pack: null, org: null, period: '2025', tables: [], values: [], completion: [] },
    findings: findings.map((each) => ({
      id: 'cell.missing|main|01|actual|',
      code: 'cell.missing',
      severity: 'error',
      ...{
        sheet: 'Sheet1',
        cell: 'E2',
        cells: [each.cell ?? 'E2'],
        indicator: '01',
        rule: null,
        message: '',
        fix: null,
      },
      data: {} as FindingJson['data'],
      ...each,
    })),
    summary: { error: 0, quasi: 0, query: 0, hint: 0, blocked: false },
  };
  return { key, sheets: null, json, explanations: [], sheet: 'Sheet1', at: null, finding: null, ...more };
}
