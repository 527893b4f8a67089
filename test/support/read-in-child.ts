import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { cpuUsage, resourceUsage } from 'node:process';
import { HostError } from '../../src/app/ports/host-error.js';
import { nodeInflate } from '../../src/adapters/xlsx/node-inflate.js';
import { readWorkbook } from '../../src/adapters/xlsx/read-workbook.js';

const [path = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(path));
const before = resourceUsage().maxRSS;
const started = cpuUsage();
const outcome = outcomeOf();
const { user, system } = cpuUsage(started);
const milliseconds = Math.round((user + system) / 1_000);
const after = resourceUsage().maxRSS;
process.stdout.write(
  JSON.stringify({
    outcome,
    milliseconds,
    megabytes: Math.round(after / 1_024),
    grown: Math.round((after - before) / 1_024),
  }),
);

function outcomeOf(): string {
  try {
    const { grids, facts } = readWorkbook(bytes, { inflate: nodeInflate, fileName: basename(path) });
    return facts.degraded ? `degraded ${grids.length}` : `read ${grids.length}`;
  } catch (error) {
    if (error instanceof HostError) return `${error.code} ${String(error.data['bound'] ?? error.data['looks'])}`;
    throw error;
  }
}
