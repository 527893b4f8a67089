import { readArguments, UsageError, type CommandName, type Invocation } from './arguments.js';
import { helpText } from './help.js';

type Command = (invocation: Invocation) => Promise<number>;

/** Each loads what it needs when it runs: a third of the time of a short `check` went into loading the others. */
const COMMANDS: { readonly [C in CommandName]: () => Promise<Command> } = {
  check: async () => (await import('./commands/check.js')).check,
  review: async () => (await import('./commands/review.js')).review,
  fill: async () => (await import('./commands/fill.js')).fill,
  balance: async () => (await import('./commands/balance.js')).balance,
  phrase: async () => (await import('./commands/phrase.js')).phrase,
  rule: async () => (await import('./commands/rule.js')).rule,
  template: async () => (await import('./commands/template.js')).template,
  'pack import': async () => (await import('./commands/pack-import.js')).packImport,
  'pack list': async () => (await import('./commands/pack-list.js')).packList,
  'pack lint': async () => (await import('./commands/pack-lint.js')).packLint,
  'pack build': async () => (await import('./commands/pack-build.js')).packBuild,
  'pack export': async () => (await import('./commands/pack-export.js')).packExport,
  'pack diff': async () => (await import('./commands/pack-diff.js')).packDiff,
};

async function run(argv: readonly string[]): Promise<number> {
  const invocation = readArguments(argv);
  const { command, help, lang } = invocation;
  if (command !== null && !help) return (await COMMANDS[command]())(invocation);
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
