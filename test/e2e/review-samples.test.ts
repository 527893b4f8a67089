import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asReported } from '../../scripts/returns/figures.mjs';
import { samplePlan } from '../../scripts/returns/plan.mjs';
import type { GroupJson } from '../../src/app/view/group-json.js';
import type { FileJson } from '../../src/app/view/review-json.js';
import type { GroupReview } from '../../src/core/group/group-review.js';
import { Exact } from '../../src/core/quantity/exact.js';
import { hebao } from '../support/cli.js';
import {
  reviewedSet,
  sampleFaults,
  samplePackFile,
  sampleReturns,
  type ReviewedSet,
} from '../support/sample-returns.js';

const returns = sampleReturns();
const faults = sampleFaults();
const HOSTILE = new Map(faults.filter(({ code }) => code.startsWith('file.')).map(({ file, code }) => [file!, code]));

let whole: ReviewedSet;
beforeAll(async () => {
  whole = await reviewedSet(returns);
}, 300_000);

describe('the sample returns of a province', () => {
  test('are 120 files, 40 of them planted with mistakes of every family', () => {
    expect(returns).toHaveLength(120);
    expect(faults).toHaveLength(40);
    const families = new Set(faults.map(({ code }) => code.split('.')[0]));
    expect([...families].sort()).toEqual(
      ['cell', 'completion', 'file', 'form', 'group', 'rule', 'series', 'stamp', 'target'].sort(),
    );
  });

  test.each(faults.filter(({ code }) => !code.startsWith('group.')))(
    '$code is found in $file',
    ({ file, code, indicator, rule, cell }) => {
      const json = whole.files.find(({ json: { file: name } }) => name === file)!.json;
      const found = json.findings.filter((each) => each.code === code);
      expect(found).toContainEqual(
        expect.objectContaining({
          ...(indicator === null ? {} : { indicator }),
          ...(rule === null ? {} : { rule }),
          ...(cell === null ? {} : { cell }),
        }),
      );
    },
  );

  test('a file without a planted mistake gives no finding beyond hints', () => {
    const planted = new Set(faults.map(({ file }) => file));
    const strays = whole.files.flatMap(({ json: { file, findings } }) =>
      planted.has(file) ? [] : findings.filter(({ severity }) => severity !== 'hint').map(({ id }) => `${file}: ${id}`),
    );
    expect(strays).toEqual([]);
    expect(whole.files.filter(({ json: { file } }) => !planted.has(file)).length).toBeGreaterThan(80);
  });

  test('the set shows what is planted in it and what follows from the rest, and nothing else', () => {
    const planted = faults.map(({ code, org, indicator }) => ({ code, of: org, indicator }));
    const wanted = [...planted, ...faults.flatMap(({ also }) => also)]
      .filter(({ code }) => code.startsWith('group.'))
      .map(({ code, of, indicator }) => `${code} ${of} ${indicator ?? ''}`);
    const found = whole.group.findings.map(
      ({ finding: { code, place } }) => `${code} ${place.org} ${place.indicator ?? ''}`,
    );
    expect([...found].sort()).toEqual([...wanted].sort());
  });

  test('the county whose digits are exchanged is the one to look at', () => {
    const sum = faults.find(({ code }) => code === 'group.sum-mismatch')!;
    const { data } = whole.group.findings.find(
      ({ finding: { code, place } }) => code === sum.code && place.org === sum.org && place.indicator === sum.indicator,
    )!.finding;
    expect(data).toMatchObject({ suspects: [{ kind: 'swapped-digits', source: { file: sum.file } }] });
  });
});

describe('the roll-up', () => {
  const plan = samplePlan();
  const added = plan.pack.indicators.filter(({ aggregation }) => aggregation === 'sum').map(({ code }) => code);
  const truly = (org: string, code: string): string => asReported(plan.figures.get(org)!.now)[code]!;
  const slipped = new Set(
    faults.flatMap(({ file, indicator }) => (file && indicator ? [`${file.slice(0, 6)} ${indicator}`] : [])),
  );

  test('is what the generator added up, of every parent and indicator whose parts all came', () => {
    let compared = 0;
    for (const { parent, indicator, value, parts } of whole.group.rollup) {
      const isWhole = parts.every((part) => part.value !== null && !slipped.has(`${part.org} ${indicator}`));
      if (!added.includes(indicator) || !isWhole) continue;
      compared += 1;
      expect([parent, indicator, value]).toEqual([parent, indicator, truly(parent, indicator)]);
    }
    expect(compared).toBeGreaterThan(50);
  });

  test('of parents some of whose parts are missing is the sum of those that came', () => {
    let compared = 0;
    for (const { indicator, value, parts } of whole.group.rollup) {
      if (!added.includes(indicator) || parts.some(({ org }) => slipped.has(`${org} ${indicator}`))) continue;
      const came = parts.filter((part) => part.value !== null);
      if (came.length === parts.length) continue;
      compared += 1;
      const sum = came.reduce((all, { org }) => all.plus(Exact.of(truly(org, indicator))), Exact.zero);
      expect(value).toBe(sum.toDecimal());
    }
    expect(compared).toBeGreaterThan(10);
  });

  test('never averages a standard or a rate', () => {
    const standards = whole.group.rollup.filter(({ indicator }) => ['09', '10', '11', '12'].includes(indicator));
    expect(new Set(standards.map(({ value, why }) => `${value} ${why}`))).toEqual(new Set(['null not-additive']));
  });
});

/** An org whose only file is hostile is missing, and that file is named beside it: no more than that may come of it. */
function asIfAbsent(group: GroupReview): GroupReview {
  const findings = group.findings.map((each) => {
    const { finding } = each;
    if (finding.code !== 'group.return-missing') return each;
    if (!finding.data.aside.some(({ file }) => HOSTILE.has(file))) return each;
    const aside = finding.data.aside.filter(({ file }) => !HOSTILE.has(file));
    return {
      ...each,
      finding: { ...finding, place: { ...finding.place, file: null }, data: { ...finding.data, aside } },
    };
  });
  return { ...group, findings };
}

describe('hostile files among them', () => {
  test('are named as what they are', () => {
    const named = whole.files.flatMap(({ json: { file, findings } }) =>
      HOSTILE.has(file) ? [[file, findings.map(({ code }) => code)]] : [],
    );
    expect(named).toEqual([...HOSTILE].map(([file, code]) => [file, [code]]));
  });

  test('spoil nothing else: the others are reviewed as if those had not come', async () => {
    const without = await reviewedSet(returns.filter(({ name }) => !HOSTILE.has(name)));
    const others = whole.files.filter(({ json: { file } }) => !HOSTILE.has(file));
    expect(without.files).toEqual(others);
    expect(without.group).toEqual(asIfAbsent(whole.group));
  }, 300_000);
});

describe('from the command line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hebao-returns-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('`review` gives the same, hostile files named, and ends with 1', () => {
    for (const { name, bytes } of returns) writeFileSync(join(folder, name), bytes);
    const { status, stdout } = hebao(['review', folder, '--pack', samplePackFile, '--json']);
    expect(status).toBe(1);
    const { files, group } = JSON.parse(stdout) as { readonly files: readonly FileJson[]; readonly group: GroupJson };
    const local = (file: string | null): string | null => file && file.slice(folder.length + 1);
    const idsOf = (findings: readonly { readonly id: string }[]): readonly string[] => findings.map(({ id }) => id);
    const here = new Map(whole.files.map(({ json }) => [json.file, idsOf(json.findings)]));
    expect(files).toHaveLength(120);
    for (const { file, findings } of files) expect([file, idsOf(findings)]).toEqual([file, here.get(local(file)!)]);
    expect(group.missing).toEqual(whole.group.missing);
    expect(group.findings.map(({ id, file }) => [id, local(file)])).toEqual(
      whole.group.findings.map(({ id, finding }) => [id, finding.place.file ?? null]),
    );
    const sums = (rollup: GroupJson['rollup']) =>
      rollup.map(({ parent, indicator, value }) => [parent, indicator, value]);
    expect(sums(group.rollup)).toEqual(sums(whole.group.rollup));
  }, 300_000);
});
