import { existsSync } from 'node:fs';

/** The package's own folder: the nearest one above this module that holds assets/packs, built, bundled or not. */
function packageRoot(): URL {
  for (let folder = new URL('./', import.meta.url); folder.pathname !== '/'; folder = new URL('../', folder)) {
    if (existsSync(new URL('assets/packs/', folder))) return folder;
    if (new URL('../', folder).href === folder.href) break;
  }
  throw new Error('the package is incomplete: assets/packs is missing');
}

const ROOT = packageRoot();

/** The shipped packs. */
export const PACKS = new URL('assets/packs/', ROOT);

/** The national list of administrative divisions. */
export const DIVISIONS = new URL('assets/divisions/divisions.json', ROOT);

/** The built worker of `check` (webpack.config.js). */
export const CHECK_WORKER = new URL('dist/check-worker.js', ROOT);

/** The built worker of `template`. */
export const TEMPLATE_WORKER = new URL('dist/template-worker.js', ROOT);
