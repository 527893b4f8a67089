// npm run bench -- make [ROUNDS=5]: milliseconds a template of 30 indicators × 12 columns, ours beside ExcelJS and the bare zip of our parts.
// CPU times, which the machine's other work adds little to; the ratios are what to compare.
import '../support/typescript-register.mjs';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { unzipSync, zipSync } from 'fflate';
import { exceljsTemplate } from './peers/exceljs-template.mjs';

const { templateDraft } = await import('../support/template-draft.ts');
const { makeXlsx } = await import('../../src/adapters/xlsx/make/make-xlsx.ts');

const COUNT = 100;
const ROWS = 30;
const ROUNDS = Number(process.argv[2] ?? 5);
const drafts = Array.from({ length: COUNT }, (_, index) => templateDraft(ROWS, `示例县${index}`));
const parts = drafts.map((draft) => unzipSync(makeXlsx(draft)));
const MAKERS = [
  { name: 'floor: bare zip of our parts', make: async (_, index) => zipSync(parts[index]) },
  { name: 'hebao makeXlsx', make: async (draft) => makeXlsx(draft) },
  { name: 'ExcelJS 4.4.0', make: exceljsTemplate },
];

const runs = MAKERS.map(() => []);
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const [index, { make }] of MAKERS.entries()) {
    const run = await timed(make);
    // the first round warms up
    if (round > 0) runs[index].push(run);
  }
}
report();

async function timed(make) {
  const started = process.cpuUsage();
  let size = 0;
  for (const [index, draft] of drafts.entries()) size += (await make(draft, index)).length;
  const { user, system } = process.cpuUsage(started);
  return { ms: (user + system) / 1000 / COUNT, size: Math.round(size / COUNT) };
}

function report() {
  const medians = runs.map((each) => each.sort((a, b) => a.ms - b.ms)[Math.floor(each.length / 2)]);
  const rows = medians.map(({ ms, size }, index) => ({
    program: MAKERS[index].name,
    'ms a workbook': ms.toFixed(2),
    bytes: size,
    'cpu / floor': (ms / medians[0].ms).toFixed(2),
  }));
  console.log(`${COUNT} templates of ${ROWS} × 12, median of ${ROUNDS} rounds, Node ${process.version}`);
  console.table(rows);
  const out = fileURLToPath(new URL('../../out/', import.meta.url));
  mkdirSync(out, { recursive: true });
  writeFileSync(`${out}bench-make.json`, `${JSON.stringify(rows, null, 2)}\n`);
}
