// npm run bench: every section; npm run bench -- rules (or localise, make, phrases, templates, review, desk): that one alone; npm run bench -- 200 3: so many workbooks and rounds.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const SECTIONS = {
  workbooks: 'workbooks.mjs',
  rules: 'rules/run.mjs',
  localise: 'localise-bench.mjs',
  make: 'make-bench.mjs',
  phrases: 'phrases.mjs',
  templates: 'templates.mjs',
  review: 'review.mjs',
  desk: 'desk.mjs',
};
const [name = '', ...rest] = process.argv.slice(2);

if (Object.hasOwn(SECTIONS, name)) run(SECTIONS[name], rest);
else {
  run(SECTIONS.workbooks, process.argv.slice(2));
  run(SECTIONS.rules, []);
  run(SECTIONS.localise, []);
  run(SECTIONS.make, []);
  run(SECTIONS.phrases, []);
  run(SECTIONS.templates, []);
  run(SECTIONS.review, []);
  run(SECTIONS.desk, []);
}

function run(section, args) {
  const script = fileURLToPath(new URL(section, import.meta.url));
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
