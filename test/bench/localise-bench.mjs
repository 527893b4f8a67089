// npm run bench -- localise: where the fault lies, over bad records of the rule workload. Times depend on the machine.
// errorlocate's rate is quoted, not run: R need not be here.
import '../support/typescript-register.mjs';

const { countedRecords, localisationProblems } = await import('../support/localisation-workload.ts');
const { ruleWorkload } = await import('../support/rule-workload.ts');
const { shared } = await import('../support/shared.ts');
const { localise } = await import('../../src/core/rule/localise/localise.ts');

const COUNTIES = 3000;
const RECORDS = 200;
const ROUNDS = Number(process.argv[2] ?? 9);
/** Records a second of R's errorlocate 1.1.3 on this workload, one quiet run on 2 cores: a reference of the shared bench, not of this run. */
const ERRORLOCATE = 117;

const problems = localisationProblems(ruleWorkload(COUNTIES));
const counts = shared('bench/localisation-minimal-counts.csv');
const counted = counts === null ? null : countedRecords(counts);
const records = counted?.map(({ record }) => record) ?? failing().slice(0, RECORDS);
const first = timed(() => records.map((record) => localise(problems[record])));
assertCounts(first.result);
const rounds = Array.from({ length: ROUNDS }, () =>
  timed(() => records.forEach((record) => localise(problems[record]))),
);
report();

function failing() {
  return [...problems.keys()].filter((record) =>
    localise(problems[record]).components.some(({ failed }) => failed.length > 0),
  );
}

/** CPU time, which the machine's other work adds little to. */
function timed(run) {
  const started = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(started);
  return { result, ms: (user + system) / 1000 };
}

function assertCounts(found) {
  if (found.some(({ status }) => status !== 'found')) throw new Error('a record was not settled');
  counted?.forEach(({ record, count }, index) => {
    const ours = found[index].components.reduce((sum, { weight }) => sum + weight, 0);
    if (ours !== count) throw new Error(`record ${record + 1}: ${ours} cells, not ${count}`);
  });
}

function report() {
  const rate = (ms) => Math.round((records.length / ms) * 1000);
  const times = rounds.map(({ ms }) => ms).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)];
  console.log(
    `where the fault lies: ${records.length} bad records, 60 rules, median of ${ROUNDS} rounds, Node ${process.version}`,
  );
  console.log(
    counted
      ? 'minimal counts: equal to those of errorlocate in every record'
      : 'minimal counts: the shared ones are not here',
  );
  console.table([
    {
      program: counted ? 'hebao, first round in a new process' : 'hebao, first timed round',
      'records/s': rate(first.ms),
      'ms each': each(first.ms),
    },
    { program: 'hebao', 'records/s': rate(median), 'ms each': each(median) },
    {
      program: 'errorlocate 1.1.3 (quoted)',
      'records/s': ERRORLOCATE,
      'ms each': each((records.length / ERRORLOCATE) * 1000),
    },
  ]);
}

function each(ms) {
  return (ms / records.length).toFixed(2);
}
