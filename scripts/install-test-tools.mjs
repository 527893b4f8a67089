// What the tests need beside npm packages: LibreOffice and openpyxl read back what we write, Chromium with Chinese fonts draws
// the pages, xmllint reads the manifest. Installed from Debian where this runs as root on a Debian; elsewhere what is missing is
// named and the tests do not start. CHROMIUM_PATH names another Chromium.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const CHROMIUM = [process.env.CHROMIUM_PATH, 'chromium', 'chromium-browser', 'google-chrome'].filter(Boolean);

const TOOLS = [
  { name: 'LibreOffice Calc', packages: ['libreoffice-calc-nogui'], has: () => runs('soffice', ['--version']) },
  {
    name: 'openpyxl for python3',
    packages: ['python3', 'python3-openpyxl'],
    has: () => runs('/usr/bin/python3', ['-c', 'import openpyxl']),
  },
  { name: 'Chromium', packages: ['chromium'], has: () => CHROMIUM.some((name) => runs(name, ['--version'])) },
  {
    name: 'Chinese fonts',
    packages: ['fonts-noto-cjk'],
    has: () => process.platform !== 'linux' || existsSync('/usr/share/fonts/opentype/noto') || speaksChinese(),
  },
  { name: 'xmllint', packages: ['libxml2-utils'], has: () => runs('xmllint', ['--version']) },
];

const missing = TOOLS.filter((tool) => !tool.has());
if (missing.length > 0 && canInstall()) {
  console.log(`Installing ${missing.map((tool) => tool.name).join(', ')} …`);
  const apt = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-q'], apt);
  spawnSync(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', ...missing.flatMap((tool) => tool.packages)],
    apt,
  );
}
const still = TOOLS.filter((tool) => !tool.has());
if (still.length > 0) {
  for (const { name, packages } of still)
    console.error(`Missing: ${name} (Debian: apt-get install ${packages.join(' ')})`);
  process.exit(1);
}

function runs(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

function speaksChinese() {
  return spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' }).stdout?.trim().length > 0;
}

function canInstall() {
  return process.getuid?.() === 0 && runs('apt-get', ['--version']);
}
