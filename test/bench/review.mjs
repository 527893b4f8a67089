// npm run bench -- review 3000: the command `review` over so many returns of a made-up set (16 indicators, ten columns, a pack of as many orgs),
// beside SheetJS's plain read of the same files. `npm run bench -- review 3000 5`: rounds. Times depend on the machine; the ratios
// are what to compare.
import { availableParallelism } from 'node:os';
import { madeReturns } from './made-returns.mjs';
import { measured, report } from './measured.mjs';

const COUNT = Number(process.argv[2] ?? 3000);
const ROUNDS = Number(process.argv[3] ?? 3);
const { pack, returns } = madeReturns(COUNT);
const programs = [
  { name: 'SheetJS plain read', args: ['test/bench/peers/sheetjs.mjs', returns], statuses: [0] },
  {
    name: `hebao review, ${availableParallelism()} cores`,
    args: ['bin/hebao.mjs', 'review', returns, '--pack', pack, '--json'],
    statuses: [0, 1],
  },
];
const medians = measured(programs, ROUNDS);
const title = `${COUNT} returns, median of ${ROUNDS} rounds, Node ${process.version}`;
report({ title, programs, medians, base: 0, files: COUNT, out: 'bench-review.json' });
