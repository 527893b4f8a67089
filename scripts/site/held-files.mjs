import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files of the site that a page asks for while it runs. */
export function askedFiles(site) {
  const packs = readdirSync(join(site, 'assets/packs')).filter((name) => name.endsWith('.json'));
  const samples = ['returns.zip', 'returns-pack.json', 'xingguo-2023-slips.xlsx'].map((name) => `samples/${name}`);
  return [...packs.map((name) => `assets/packs/${name}`), ...samples]
    .filter((each) => existsSync(join(site, each)))
    .sort();
}

/**
 * Beside each of them a script that holds it, for pages that are opened from a disk: browsers let those fetch nothing, and run scripts of
 * the same folder (src/adapters/browser/site-files.ts).
 */
export function writeHeldFiles(site) {
  for (const file of askedFiles(site)) {
    const held = readFileSync(join(site, file)).toString('base64');
    const name = JSON.stringify(file);
    writeFileSync(join(site, `${file}.js`), `(self.hebaoFiles ??= {})[${name}] = ${JSON.stringify(held)};\n`);
  }
}
