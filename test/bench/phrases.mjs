// npm run bench -- phrases: target phrases a second, one core, over the phrases of the fixtures. Times depend on the machine.
import '../support/typescript-register.mjs';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { readPhrase } = await import('../../src/core/target/read-phrase.ts');
const { readCsv } = await import('../support/csv.ts');

const ROUNDS = Number(process.argv[2] ?? 9);
const COPIES = 50;
const phrases = ['phrases-unseen.csv', 'phrases-held-out.csv'].flatMap((name) =>
  readCsv(readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)), 'utf8')).map(
    ({ phrase }) => phrase,
  ),
);

const first = timed(1);
const rounds = Array.from({ length: ROUNDS }, () => timed(COPIES)).sort((a, b) => a - b);
const rate = (ms, copies) => Math.round(((phrases.length * copies) / ms) * 1000);
console.log(`target phrases: ${phrases.length} of them, median of ${ROUNDS} rounds, Node ${process.version}`);
console.table([
  { program: 'hebao, first round in a new process', 'phrases/s': rate(first, 1) },
  { program: 'hebao', 'phrases/s': rate(rounds[Math.floor(ROUNDS / 2)], COPIES) },
]);

/** CPU time, which the machine's other work adds little to. */
function timed(copies) {
  const started = process.cpuUsage();
  for (let copy = 0; copy < copies; copy += 1) for (const phrase of phrases) readPhrase(phrase);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
