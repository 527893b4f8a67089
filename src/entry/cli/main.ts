import { readArguments, UsageError, type CommandName, type Invocation } from './arguments.js';
import { balance } from './commands/balance.js';
import { check } from './commands/check.js';
import { fill } from './commands/fill.js';
import { packImport } from './commands/pack-import.js';
import { packBuild } from './commands/pack-build.js';
import { packDiff } from './commands/pack-diff.js';
import { packExport } from './commands/pack-export.js';
import { packLint } from './commands/pack-lint.js';
import { packList } from './commands/pack-list.js';
import { phrase } from './commands/phrase.js';
import { rule } from './commands/rule.js';
import { template } from './commands/template.js';
import { helpText } from './help.js';

const RUN: { readonly [C in CommandName]: (invocation: Invocation) => Promise<number> } = {
  check,
  fill,
  balance,
  phrase,
  rule,
  template,
  'pack import': packImport,
  'pack list': packList,
  'pack lint': packLint,
  'pack build': packBuild,
  'pack export': packExport,
  'pack diff': packDiff,
};

async function run(argv: readonly string[]): Promise<number> {
  const invocation = readArguments(argv);
  const { command, help, lang } = invocation;
  if (command !== null && !help) return RUN[command](invocation);
  process.stdout.write(helpText(command, lang));
  return command === null && argv.length === 0 ? 2 : 0;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const known = error instanceof UsageError;
  process.stderr.write(`${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 2;
}
