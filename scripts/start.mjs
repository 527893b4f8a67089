// Shows the main job on the sample workbook (what is wrong with it, its completion columns filled into a copy), then serves the pages
// over https on this machine until Ctrl+C. `--once` ends after the first part; `--trust` has this system trust the certificate.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveThisMachine, trustCommand } from '../build/entry/server/serve-main.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const sample = join('assets', 'samples', 'xingguo-2023-slips.xlsx');
const out = join('out', 'xingguo-2023-filled.xlsx');

mkdirSync(join(root, 'out'), { recursive: true });
const usable = [run('check', sample), run('fill', sample, '-o', out)].every((status) => status === 0 || status === 1);
if (!usable) process.exit(1);
if (!process.argv.includes('--once')) await serve();

function run(...args) {
  console.log(`\n$ hebao ${args.join(' ')}\n`);
  return spawnSync(process.execPath, [join('bin', 'hebao.mjs'), ...args], { cwd: root, stdio: 'inherit' }).status;
}

async function serve() {
  const port = Number(process.env.PORT || 3000);
  const { origin, certificate, close } = await serveThisMachine(
    join(root, 'dist', 'site'),
    join(root, 'out', 'https'),
    port,
  );
  const trust = trustCommand(process.platform, certificate);
  if (process.argv.includes('--trust') && trust) spawnSync(trust[0], trust.slice(1), { stdio: 'inherit' });
  console.log(`
工作台（没有 Excel 也能试）  Workbench     ${origin}/workbench.html
首页：什么在哪里            What is where ${origin}/

证书是刚为本机做的，浏览器会先提醒一次；继续访问即可，或让系统信任它（npm start -- --trust）：
The certificate was made for this machine; the browser warns once. Go on, or have the system trust it (npm start -- --trust):
  ${trust ? trust.map((word) => (/\s/.test(word) ? `"${word}"` : word)).join(' ') : certificate}

按 Ctrl+C 结束。 Ctrl+C ends it.`);
  const end = () => void close().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}
