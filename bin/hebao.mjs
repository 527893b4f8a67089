#!/usr/bin/env node
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (!existsSync(main)) {
  console.error('尚未构建：请先运行 npm run build。 Not built yet: run npm run build first.');
  process.exit(2);
}
await import(main.href);
