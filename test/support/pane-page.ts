import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';
import { policyOf } from '../../scripts/site/policy.mjs';

/** Bundles the page that draws the pane from views, under the site's own policy. Answers its folder. */
export async function buildPanePage(folder: string): Promise<string> {
  const out = join(process.cwd(), folder);
  await bundle({
    mode: 'production',
    target: ['web', 'es2022'],
    entry: { page: './test/fixtures/pane-page/page.mjs' },
    output: { path: out, filename: '[name].js', chunkFilename: '[name].js', publicPath: '' },
    experiments: { topLevelAwait: true },
    optimization: { minimize: false, splitChunks: false },
    performance: { hints: false },
    devtool: false,
  });
  mkdirSync(join(out, 'assets'), { recursive: true });
  cpSync('src/entry/taskpane/pane.css', join(out, 'assets/pane.css'));
  writeFileSync(
    join(out, 'index.html'),
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyOf()}">
<title>核报</title><link rel="icon" href="assets/pane.css"><link rel="stylesheet" href="assets/pane.css"><script type="module" src="page.js"></script></head>
<body><div id="pane"></div></body></html>`,
  );
  return out;
}

function bundle(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
