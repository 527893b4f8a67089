import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { SitePages } from './scripts/site/pages.mjs';
import { SwcMinifier } from './scripts/site/swc-minifier.mjs';

const from = (path) => fileURLToPath(new URL(path, import.meta.url));
const { version } = createRequire(import.meta.url)('./package.json');

/**
 * Pages of the site: the template, the entry whose scripts it loads, and the name it gets. `offline`: it opens without the network, and from a
 * disk.
 */
const PAGES = [
  { template: 'src/entry/taskpane/taskpane.html', entry: 'taskpane', name: 'taskpane.html' },
  { template: 'src/entry/taskpane/old.html', entry: null, name: 'old.html' },
  { template: 'src/entry/workbench/workbench.html', entry: 'workbench', name: 'workbench.html' },
  { template: 'src/entry/templates/templates.html', entry: 'templates', name: 'templates.html' },
  { template: 'src/entry/filing/filing.html', entry: 'filing', name: 'filing.html', offline: true },
  { template: 'src/entry/desk/desk.html', entry: 'desk', name: 'desk.html', offline: true },
  { template: 'src/entry/site/index.html', entry: null, name: 'index.html' },
];

/**
 * The add-in's site, dist/site: plain files for any web server. `tsc` has compiled src to build/ before this runs. Addresses inside it
 * are relative, so it may lie in any folder of a server.
 *
 * OFFICE_JS=cdn takes office.js from Microsoft instead of from the site itself; HEBAO_ORIGIN is where the site will be found, for the
 * manifest.
 */
export const site = {
  name: 'site',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: {
    taskpane: './build/entry/taskpane/main.js',
    workbench: './build/entry/workbench/main.js',
    templates: './build/entry/templates/main.js',
    filing: './build/entry/filing/main.js',
    desk: './build/entry/desk/main.js',
  },
  output: {
    path: from('dist/site'),
    publicPath: '',
    filename: 'assets/[name].[contenthash:8].js',
    chunkFilename: 'assets/[name].[contenthash:8].js',
  },
  optimization: { minimizer: [new SwcMinifier()], splitChunks: false },
  plugins: [
    new SitePages({
      root: from('.'),
      pages: PAGES,
      version,
      officeJs: process.env['OFFICE_JS'] === 'cdn' ? 'cdn' : 'local',
      origin: process.env['HEBAO_ORIGIN'] || 'https://localhost:3000',
    }),
  ],
  devtool: false,
  performance: { hints: false },
};
