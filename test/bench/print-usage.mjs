// Loaded before a measured program: when it ends, its CPU time (all threads) and peak memory go to the file named in
// HEBAO_USAGE. Worker threads load this too, and leave the writing to the main thread.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.HEBAO_USAGE;
if (isMainThread && file) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(file, JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMB: maxRSS / 1024 }));
  });
}
