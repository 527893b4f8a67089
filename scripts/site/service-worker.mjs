import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askedFiles } from './held-files.mjs';

/** Files that no script names: styles and icons that the pages' own HTML asks for are found there. */
const ALWAYS = ['manifest.webmanifest', 'assets/icons/hebao-192.png', 'assets/icons/hebao-512.png'];

/** Writes service-worker.js: our own script below the list of what the offline pages are made of, and a version by their content. */
export function writeServiceWorker({ root, site, pages, compilation }) {
  const offline = pages.filter((page) => page.offline);
  const files = new Set([...ALWAYS, ...askedFiles(site)]);
  for (const { name, entry } of offline) {
    files.add(name);
    for (const file of scriptsOf(compilation, entry)) files.add(file);
    for (const file of linked(readFileSync(join(site, name), 'utf8'))) files.add(file);
  }
  const list = [...files].sort();
  const hash = createHash('sha256');
  for (const file of list) hash.update(`${file}\n`).update(readFileSync(join(site, file)));
  const offlineList = { version: hash.digest('hex').slice(0, 16), files: list };
  const script = readFileSync(join(root, 'src/entry/offline/service-worker.js'), 'utf8');
  writeFileSync(join(site, 'service-worker.js'), `self.hebaoOffline = ${JSON.stringify(offlineList)};\n${script}`);
}

/** Of a page's entry, with the parts that it loads later; and the workers of all pages. */
function scriptsOf(compilation, entry) {
  const seen = new Set();
  const walk = (group) => {
    if (seen.has(group)) return;
    seen.add(group);
    group.getChildren().forEach(walk);
  };
  walk(compilation.entrypoints.get(entry));
  compilation.asyncEntrypoints.forEach(walk);
  return [...seen].flatMap((group) => group.getFiles());
}

function linked(html) {
  return [...html.matchAll(/<link [^>]*href="([^"]+)"/g)].map((each) => each[1]);
}
