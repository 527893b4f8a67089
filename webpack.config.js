import { fileURLToPath } from 'node:url';
import { site } from './webpack.site.js';

const from = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The command line as a few files instead of some three hundred: a worker starts in a fifth of the time. Each worker is one file
 * with what it needs and nothing else; so does
 * each command. Packages stay outside, installed as
 * dependencies. `tsc` has compiled src to build/ before this runs.
 */
const commandLine = {
  name: 'command-line',
  mode: 'production',
  target: 'node20',
  entry: {
    main: './build/entry/cli/main.js',
    'check-worker': './build/entry/cli/check-worker.js',
    'template-worker': './build/entry/cli/template-worker.js',
  },
  output: {
    path: from('dist'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    module: true,
    library: { type: 'module' },
    clean: { keep: /^site\// },
  },
  experiments: { outputModule: true },
  externalsType: 'import',
  externals: [({ request }, done) => (/^[.]|^[/]/.test(request) ? done() : done(null, `module ${request}`))],
  optimization: {
    minimize: false,
    splitChunks: { chunks: 'async' },
  },
  module: { parser: { javascript: { url: false, worker: false, importMeta: false } } },
  devtool: false,
  performance: { hints: false },
};

export default [commandLine, site];
