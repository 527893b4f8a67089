import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { OFFICE_JS, OFFICE_JS_FILES } from './office-js.mjs';
import { manifestFor } from './manifest.mjs';
import { writeHeldFiles } from './held-files.mjs';
import { policyOf } from './policy.mjs';
import { writeServiceWorker } from './service-worker.mjs';

/** Files that go into the site as they are, by folder of the site. */
const AS_THEY_ARE = {
  'src/entry/taskpane/pane.css': 'assets/pane.css',
  'src/entry/taskpane/old.css': 'assets/old.css',
  'src/entry/taskpane/old-check.js': 'assets/old-check.js',
  'src/entry/taskpane/old-address.js': 'assets/old-address.js',
  'src/entry/workbench/workbench.css': 'assets/workbench.css',
  'src/entry/templates/templates.css': 'assets/templates.css',
  'src/entry/filing/filing.css': 'assets/filing.css',
  'src/entry/desk/desk.css': 'assets/desk.css',
  'src/entry/offline/manifest.webmanifest': 'manifest.webmanifest',
  'src/entry/site/index.css': 'assets/index.css',
  'assets/samples': 'samples',
  'assets/icons': 'assets/icons',
  'assets/packs': 'assets/packs',
  'assets/divisions': 'assets/divisions',
};

/** Writes what webpack does not bundle: pages, packs, icons, office.js and the manifest. */
export class SitePages {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('SitePages', (compilation) => {
      const { root, pages } = this.options;
      const site = compilation.outputOptions.path;
      for (const [source, target] of Object.entries(AS_THEY_ARE))
        cpSync(join(root, source), join(site, target), { recursive: true });
      writeFileSync(join(site, 'assets/packs/index.json'), `${JSON.stringify(packsIn(join(root, 'assets/packs')))}\n`);
      for (const page of pages) writeFileSync(join(site, page.name), this.#drawn(page, compilation));
      this.#copyOfficeJs(site);
      const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
      writeFileSync(join(site, 'manifest.xml'), manifestFor(manifest, this.options.origin));
      writeHeldFiles(site);
      writeServiceWorker({ root, site, pages, compilation });
    });
  }

  #drawn({ template, entry, offline }, compilation) {
    const { root, officeJs, version } = this.options;
    const office = OFFICE_JS[officeJs];
    const values = {
      csp: policyOf({ scripts: office.allowed }),
      office: office.address,
      version,
      scripts: (entry === null ? [] : compilation.entrypoints.get(entry).getFiles())
        .map((file) => `<script ${offline ? 'defer' : 'type="module"'} src="${file}"></script>`) // no module loads from a disk
        .join('\n    '),
    };
    return readFileSync(join(root, template), 'utf8').replace(/\{\{(\w+)\}\}/g, (_, name) => {
      if (!(name in values)) throw new Error(`${template}: {{${name}}} is unknown`);
      return values[name];
    });
  }

  #copyOfficeJs(site) {
    if (this.options.officeJs !== 'local') return;
    const installed = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
    for (const file of OFFICE_JS_FILES) {
      mkdirSync(dirname(join(site, 'office-js', file)), { recursive: true });
      cpSync(join(installed, file), join(site, 'office-js', file));
    }
  }
}

function packsIn(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'index.json')
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}
