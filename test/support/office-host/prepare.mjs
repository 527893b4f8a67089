// Makes what a simulated host needs, outside jest (webpack in its module loader is slow): a certificate for 127.0.0.1 made on the
// spot, and bundles for the browser. Usage: node prepare.mjs OUT_FOLDER NAME=ENTRY…
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from 'selfsigned';
import webpack from 'webpack';

const [out, ...entries] = process.argv.slice(2);

const { cert, private: key } = await generate([{ name: 'commonName', value: '127.0.0.1' }], {
  keySize: 2048,
  algorithm: 'sha256',
  extensions: [
    { name: 'basicConstraints', cA: false, critical: true },
    { name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] },
  ],
});
writeFileSync(join(out, 'cert.pem'), cert);
writeFileSync(join(out, 'key.pem'), key, { mode: 0o600 });

const compiler = webpack({
  mode: 'development',
  target: ['web', 'es2022'],
  devtool: false,
  entry: Object.fromEntries(entries.map((each) => each.split('=')).map(([name, file]) => [name, resolve(file)])),
  output: { path: resolve(out), filename: '[name].js' },
  resolve: { extensionAlias: { '.js': ['.ts', '.tsx', '.js'] }, extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [{ test: /\.tsx?$/, use: fileURLToPath(new URL('strip-types.mjs', import.meta.url)) }],
  },
  performance: { hints: false },
});
compiler.run((error, stats) => {
  const problems = error ? [error] : (stats?.toJson({ all: false, errors: true }).errors ?? []);
  for (const problem of problems) console.error(problem.message);
  compiler.close(() => process.exit(problems.length > 0 ? 1 : 0));
});
