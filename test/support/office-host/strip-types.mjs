// A webpack loader: takes the types out, as jest's transform does. Types are checked elsewhere.
import { transformSync } from '@swc/core';

export default function stripTypes(source) {
  const { code } = transformSync(source, {
    filename: this.resourcePath,
    sourceMaps: false,
    jsc: {
      parser: { syntax: 'typescript', tsx: this.resourcePath.endsWith('x') },
      target: 'es2022',
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'es6' },
  });
  return code;
}
