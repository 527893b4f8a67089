import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { describeShared } from '../../../test/support/describe-shared.js';
import { lintPack } from '../indicator/lint-pack.js';
import { sameUnit, unitLabel } from '../quantity/units.js';
import { plain } from '../sheet/plain-text.js';
import { importPlan, type PlanImport } from './import-plan.js';
import { documentOfText } from './text-document.js';

/** Comma-separated lines with quotes, as the shared tables are written. */
function csv(path: string): readonly (readonly string[])[] {
  const lines = readFileSync(path, 'utf8').trim().split(/\r?\n/);
  return lines.map((line) =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map((each) => each[1]!.replace(/^"|"$/g, '')),
  );
}

describeShared('data/seeds', 'plans of the seeds', (folder) => {
  const data = join(folder, '..');
  const files = readdirSync(folder);
  const importOf = (seed: string): PlanImport => {
    const file = files.find((each) => each.startsWith(seed))!;
    return importPlan(documentOfText(readFileSync(join(folder, file), 'utf8')), { id: 'seed' });
  };

  describe('001: both of its tables, exactly', () => {
    const { tables, pack } = importOf('001');

    test('24 rows: code, name, unit, the county’s and the city’s target, attribute', () => {
      const wanted = csv(join(data, 'xingguo-14fyp.csv')).slice(1, 25);
      const found = tables[1]!.rows.map((row) => [
        ...[row.code, row.name, row.unit, ...row.values.map((each) => each.text)],
        row.attribute === 'binding' ? '约束性' : '预期性',
      ]);
      const written = wanted.map(([code, name, unit, ...rest]) => [code, name, unitLabel(unit!), ...rest.slice(0, 3)]);
      expect(found).toEqual(written);
    });

    test('10 rows: name with its unit, actual, target, verdict', () => {
      const wanted = csv(join(data, 'xingguo-13fyp.csv'))
        .slice(1, 11)
        .map((row) => row.slice(0, 4));
      const found = tables[0]!.rows.map((row) => [row.printed, ...row.values.map((each) => each.text), row.verdict]);
      expect(found).toEqual(wanted);
    });

    test('each row has its targets in the draft, and what the prose says otherwise is a doubt', () => {
      const county = pack.orgs.find((each) => each.name === '兴国县')!.code;
      const city = pack.orgs.find((each) => each.name === '赣州市')!.code;
      const targets = (org: string, year: number) =>
        pack.targets.filter((each) => each.org === org && each.year === year);
      expect([targets(county, 2020).length, targets(city, 2025).length]).toEqual([10, 24]);
      const first = pack.forms.find((each) => each.indicators.length === 24)!;
      expect(first.indicators.every((code) => targets(county, 2025).some((each) => each.indicator === code))).toBe(
        true,
      );
      expect(pack.actuals?.filter((each) => each.period === '2020')).toHaveLength(10);
      expect(
        importOf('001').doubts.some((each) => each.code === 'contradicted' && each.text.includes('未成年人保护工作站')),
      ).toBe(true);
    });
  });

  test('of the other four, at least 80% of the rows with value and unit', () => {
    const rows = csv(join(data, 'seed-indicators.csv')).slice(1);
    const missed: string[] = [];
    let [hits, all] = [0, 0];
    for (const seed of ['000', '002', '003', '004']) {
      const figures = importOf(seed).sentences.flatMap(({ at, figures: of }) =>
        of.map((each) => ({ ...each, line: /\d+/.exec(at)![0] })),
      );
      for (const [, no, , line, name, , unit = '', , verbatim, value, high] of rows.filter(
        (each) => each[0] === seed,
      )) {
        if (value === '' || unit === '') continue;
        all += 1;
        const at = figures.findIndex(
          (each) =>
            each.line === line &&
            Number(each.value) === Number(value) &&
            (high === '' || Number(each.high) === Number(high)) &&
            unitFits(each.unit, unit),
        );
        if (at >= 0) figures.splice(at, 1);
        if (at >= 0) hits += 1;
        else missed.push(`${seed} ${no} ${name}: ${verbatim} (${unit})`);
      }
    }
    console.info(`seeds 000, 002, 003, 004: ${hits} of ${all} figures with their units; missed:\n${missed.join('\n')}`);
    expect(hits / all).toBeGreaterThan(0.9);
  });

  test.each(files)('%s gives a draft that contradicts itself nowhere but in its units', (file) => {
    const { pack } = importOf(file.slice(0, 3));
    expect(lintPack(pack).filter((each) => each.code !== 'unit-unknown')).toEqual([]);
  });
});

/** The table gives some units their denominator that the text leaves out: 元(/月) stands as 元, 100名 each year is 名/年. */
function unitFits(found: string, wanted: string): boolean {
  const bare = plain(wanted).replace(/\([^()]*\)$/, '');
  return (
    sameUnit(found, wanted) ||
    sameUnit(found, bare) ||
    (/\/年$/.test(wanted) && sameUnit(found, bare.replace(/\/年$/, '')))
  );
}
