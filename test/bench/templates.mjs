// npm run bench -- templates: templates of many counties made by the command line, typed into, checked and completed. Times depend on
// the machine; `npm run bench -- templates 3000 120`: so many made, so many of them typed into.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import '../support/typescript-register.mjs';

const { typeTemplate } = await import('../support/type-template.ts');

const [MADE, TYPED] = [Number(process.argv[2] ?? 120), Number(process.argv[3] ?? 120)];
const BIN = fileURLToPath(new URL('../../bin/hebao.mjs', import.meta.url));
const folder = fileURLToPath(new URL('../../out/bench-templates/', import.meta.url));
const shipped = JSON.parse(readFileSync(new URL('../../assets/packs/xingguo-13fyp.json', import.meta.url), 'utf8'));

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, 'filled'), { recursive: true });
const pack = packOf(MADE);
writeFileSync(join(folder, 'pack.json'), JSON.stringify(pack));

const making = timed(['template', '--pack', join(folder, 'pack.json'), '--period', '2020', '-o', join(folder, 'made')]);
console.log(`templates: ${MADE} made in ${seconds(making)} s wall`);
const again = timed(['template', '--pack', join(folder, 'pack.json'), '--period', '2020', '-o', join(folder, 'made')]);
console.log(`templates: a second run keeps them all in ${seconds(again)} s: ${again.stdout.trim()}`);

const { files } = JSON.parse(readFileSync(join(folder, 'made', 'manifest.json'), 'utf8'));
const planted = new Map();
for (const [at, { file, org }] of files.slice(0, TYPED).entries()) {
  const bytes = new Uint8Array(readFileSync(join(folder, 'made', file)));
  if (at % 10 === 3) planted.set(file, 'cell.unit-in-value');
  const typed = typeTemplate(bytes, pack, (value) => typing(value, org.code, at));
  writeFileSync(join(folder, 'filled', file), typed);
}
const checking = timed(['check', join(folder, 'filled'), '--pack', join(folder, 'pack.json'), '--json']);
const reviews = JSON.parse(checking.stdout).files;
console.log(`templates: ${TYPED} typed into, checked in ${seconds(checking)} s`);
report(reviews);

/** 示例数据: the indicators of a shipped pack for so many invented counties. */
function packOf(count) {
  const orgs = Array.from({ length: count }, (_, at) => ({ code: String(900001 + at), name: `示例${at + 1}县` }));
  const source = shipped.targets.filter(({ org }) => org === shipped.targets[0].org);
  const targets = orgs.flatMap(({ code }) => source.map((each) => ({ ...each, org: code, source: undefined })));
  return { ...shipped, id: 'bench', orgs, targets, actuals: [], rules: [], exemptions: [] };
}

function typing({ role, indicator }, _org, at) {
  if (role !== 'actual') return null;
  const target = shipped.targets.find((each) => each.indicator === indicator);
  const figure = Number(target?.value ?? 1);
  return at % 10 === 3 && indicator === shipped.indicators[4].code ? `${figure}%` : figure;
}

/** Whatever is found but was not planted: that, and what follows from formulas that nobody has calculated yet. */
function report(reviews) {
  const counts = new Map();
  const strays = new Set();
  for (const { file, findings } of reviews) {
    for (const { code } of findings) {
      counts.set(code, (counts.get(code) ?? 0) + 1);
      const expected = [
        planted.get(file.split('/').at(-1)),
        'stamp.absent',
        'cell.formula-stale',
        'completion.missing',
      ];
      if (!expected.includes(code)) strays.add(`${file}: ${code}`);
    }
  }
  console.table([...counts].map(([code, count]) => ({ code, count })));
  console.log(`templates: ${planted.size} mistakes planted, ${strays.size} findings that were not`);
  for (const each of [...strays].slice(0, 10)) console.log(`  ${each}`);
}

function timed(args) {
  const started = performance.now();
  const run = spawnSync(process.execPath, [BIN, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (run.status === 2) throw new Error(run.stderr);
  return { stdout: run.stdout, ms: performance.now() - started };
}

function seconds({ ms }) {
  return (ms / 1000).toFixed(1);
}
