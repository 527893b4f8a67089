// npm run bench -- rules: the sixty rules over 15,000 records, judged by the product, beside the same rules written by hand;
// and a county's return of five records. Times depend on the machine; the ratio is what to compare.
import '../../support/typescript-register.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { handWritten } from './floor.mjs';

const { compileRules } = await import('../../../src/core/rule/judge/compile-rules.ts');
const { judgeRules } = await import('../../../src/core/rule/judge/judge-rules.ts');
const { columnOfTexts } = await import('../../../src/core/rule/judge/column-of-texts.ts');
const { figureColumn } = await import('../../../src/core/rule/judge/figure-column.ts');
const { Exact } = await import('../../../src/core/quantity/exact.ts');
const { resolvedWorkload, ruleWorkload } = await import('../../support/rule-workload.ts');

const OUT = fileURLToPath(new URL('../../../out', import.meta.url));
const COUNTIES = 3000;
const ROUNDS = Number(process.argv[2] ?? 41);
const RETURN_RECORDS = 5;

const workload = ruleWorkload(COUNTIES);
const named = resolvedWorkload(workload.rules);
const rules = named.map(({ rule }) => rule);
const texts = (name) => workload.columns.get(name);
const reading = timed(() => new Map([...usedColumns()].map((name) => [name, columnOfTexts(texts(name))])));
const columns = reading.result;
const columnOf = (rule, variable) => columns.get(named[rule].columns[variable]);

const compiling = timed(() => compileRules(rules));
const compiled = compiling.result;
const first = timed(() => judgeRules(compiled, columnOf, workload.records).counts);
const loops = rules.map(({ id }) => handWritten(id, (name) => columns.get(name).values));
const byHand = loops.map((loop) => loop());
assertAlike(first.result);

const programs = [
  { name: 'floor: loops by hand', run: () => loops.map((loop) => loop()) },
  { name: 'hebao', run: () => judgeRules(compiled, columnOf, workload.records) },
];
// Rounds take turns, so that what else the machine does falls on all of them.
const times = programs.map(() => []);
for (let round = 0; round < ROUNDS; round += 1)
  programs.forEach(({ run }, index) => times[index].push(timed(() => repeated(run, 8)).ms / 8));
report();

function usedColumns() {
  return new Set(named.flatMap(({ columns: names }) => names));
}

function repeated(run, times) {
  for (let time = 0; time < times; time += 1) run();
}

/** CPU time, which the machine's other work adds little to. */
function timed(run) {
  const started = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(started);
  return { result, ms: (user + system) / 1000 };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** Three counts of every rule: ours, those by hand, and where the shared workload is there, those of others. */
function assertAlike(counts) {
  counts.forEach(({ pass, fail, unknown }, index) => {
    const ours = String([pass, fail, unknown]);
    const others = [byHand[index], workload.expected?.get(rules[index].id) ?? byHand[index]];
    if (others.some((each) => String(each) !== ours))
      throw new Error(`${rules[index].id}: ${ours}, not ${others.join(' / ')}`);
  });
}

/** A return's figures come as exact numbers; its rules are compiled once a pack. */
function oneReturn() {
  const names = [...usedColumns()];
  const figures = names.map((name) =>
    texts(name)
      .slice(0, RETURN_RECORDS)
      .map((text) => (text === null ? null : Exact.of(text))),
  );
  const kept = compileRules(rules);
  const run = () => {
    const own = new Map(names.map((name, index) => [name, figureColumn(figures[index])]));
    return judgeRules(kept, (rule, variable) => own.get(named[rule].columns[variable]), RETURN_RECORDS);
  };
  const cold = timed(run).ms;
  repeated(run, 500);
  return { cold, warm: median(Array.from({ length: 21 }, () => timed(() => repeated(run, 50)).ms / 50)) };
}

function report() {
  const evaluations = workload.records * rules.length;
  const [floor, ...others] = times.map(median);
  const sum = (key) => first.result.reduce((all, each) => all + each[key], 0);
  console.log(
    `rules: ${rules.length} over ${workload.records} records, ${workload.expected ? 'the shared workload' : 'our own workload'}: ` +
      `${sum('pass')} pass, ${sum('fail')} fail, ${sum('unknown')} cannot tell; CPU ms, median of ${ROUNDS} rounds`,
  );
  const rows = [floor, ...others].map((ms, index) => ({
    program: programs[index].name,
    ms: Number(ms.toFixed(2)),
    'million a second': Math.round(evaluations / ms / 1000),
    'of the floor': Number((ms / floor).toFixed(2)),
  }));
  console.table(rows);
  const county = oneReturn();
  const once = {
    'columns from texts': reading.ms,
    compile: compiling.ms,
    'first judgement, loops made': first.ms,
    [`a return of ${RETURN_RECORDS} records, first`]: county.cold,
    [`a return of ${RETURN_RECORDS} records, warm`]: county.warm,
  };
  console.table(Object.fromEntries(Object.entries(once).map(([name, ms]) => [name, { ms: Number(ms.toFixed(3)) }])));
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, 'bench-rules.json'), `${JSON.stringify({ rows, once }, null, 2)}\n`);
}
