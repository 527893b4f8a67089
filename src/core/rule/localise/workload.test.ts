import { expect, test } from '@jest/globals';
import { countedRecords, localisationProblems } from '../../../../test/support/localisation-workload.js';
import { ownWorkload, sharedWorkload } from '../../../../test/support/rule-workload.js';
import { describeShared } from '../../../../test/support/describe-shared.js';
import { localise } from './localise.js';

const countOf = (components: ReturnType<typeof localise>['components']): number =>
  components.reduce((sum, { weight }) => sum + weight!, 0);

describeShared('bench/localisation-minimal-counts.csv', 'the records that others localised', (path) => {
  test('as many cells have to change as errorlocate finds, in all 200 records', () => {
    const counted = countedRecords(path);
    const problems = localisationProblems(sharedWorkload()!);
    const found = counted.map(({ record }) => ({ record, count: countOf(localise(problems[record]!).components) }));
    expect(found).toHaveLength(200);
    expect(found).toEqual(counted);
  });
});

test('in a workload of our own each record is settled, and putting the likely figures in settles it', () => {
  const problems = localisationProblems(ownWorkload(80, 7));
  let explained = 0;
  for (const problem of problems) {
    const { status, components } = localise(problem);
    expect(['holds', 'found']).toContain(status);
    const values = [...problem.values];
    for (const { sets } of components)
      for (const [at, clue] of sets[0]!.clues.entries()) {
        if (clue?.other != null) values[clue.other] = problem.values[sets[0]!.variables[at]!]!;
        if (clue) values[sets[0]!.variables[at]!] = clue.likely;
      }
    const isExplained = components.length > 0 && components.every(({ sets }) => sets[0]!.clues.every((clue) => clue));
    if (!isExplained) continue;
    explained += 1;
    expect(localise({ ...problem, values }).status).toBe('holds');
  }
  expect(explained).toBeGreaterThan(20);
});
