import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Language } from '../../core/finding/message-of.js';

type OptionSpecs = NonNullable<ParseArgsConfig['options']>;

/** Options by command; the contract's, and `--lang` and `--help` everywhere. */
const COMMON = { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const satisfies OptionSpecs;
const OPTIONS = {
  check: {
    ...COMMON,
    pack: { type: 'string' },
    org: { type: 'string' },
    period: { type: 'string' },
    previous: { type: 'string' },
    releases: { type: 'string' },
    'for-submission': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  review: {
    ...COMMON,
    pack: { type: 'string' },
    parent: { type: 'string' },
    output: { type: 'string', short: 'o' },
    period: { type: 'string' },
    releases: { type: 'string' },
    json: { type: 'boolean' },
  },
  fill: {
    ...COMMON,
    pack: { type: 'string' },
    org: { type: 'string' },
    period: { type: 'string' },
    output: { type: 'string', short: 'o' },
    as: { type: 'string' },
    overwrite: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  balance: {
    ...COMMON,
    pack: { type: 'string' },
    org: { type: 'string' },
    period: { type: 'string' },
    unit: { type: 'string' },
    decimals: { type: 'string' },
    output: { type: 'string', short: 'o' },
    json: { type: 'boolean' },
  },
  phrase: { ...COMMON, json: { type: 'boolean' } },
  rule: { ...COMMON, codes: { type: 'string' }, json: { type: 'boolean' } },
  template: {
    ...COMMON,
    pack: { type: 'string' },
    form: { type: 'string' },
    orgs: { type: 'string' },
    divisions: { type: 'string' },
    org: { type: 'string', multiple: true },
    period: { type: 'string' },
    previous: { type: 'string' },
    from: { type: 'string' },
    store: { type: 'string' },
    'store-type': { type: 'string' },
    output: { type: 'string', short: 'o' },
    json: { type: 'boolean' },
  },
  'pack import': {
    ...COMMON,
    id: { type: 'string' },
    title: { type: 'string' },
    publisher: { type: 'string' },
    org: { type: 'string' },
    plan: { type: 'string' },
    output: { type: 'string', short: 'o' },
    json: { type: 'boolean' },
  },
  'pack list': { ...COMMON, json: { type: 'boolean' } },
  'pack lint': { ...COMMON, json: { type: 'boolean' } },
  'pack build': { ...COMMON, output: { type: 'string', short: 'o' }, json: { type: 'boolean' } },
  'pack export': { ...COMMON, output: { type: 'string', short: 'o' } },
  'pack diff': { ...COMMON, json: { type: 'boolean' } },
} as const satisfies Record<string, OptionSpecs>;

export type CommandName = keyof typeof OPTIONS;
export const COMMANDS = Object.keys(OPTIONS) as readonly CommandName[];

/** What was typed, checked against the command's options. */
export interface Invocation {
  readonly command: CommandName | null;
  readonly lang: Language;
  readonly help: boolean;
  readonly positionals: readonly string[];
  readonly text: (option: string) => string | undefined;
  /** Every value of an option that may be repeated. */
  readonly list: (option: string) => readonly string[];
  readonly flag: (option: string) => boolean;
}

/** The command line cannot be understood; `message` says why in the user's language. Exit status 2. */
export class UsageError extends Error {}

/** Throws UsageError on an unknown command, an unknown option or an option without its value. */
export function readArguments(argv: readonly string[]): Invocation {
  const command = commandOf(argv);
  const rest = argv.slice(command === null ? 0 : command.split(' ').length);
  const parsed = parse(command, rest);
  const values: Readonly<Record<string, unknown>> = parsed.values;
  const lang = values['lang'] ?? 'zh';
  if (lang !== 'zh' && lang !== 'en') throw new UsageError(`--lang: zh | en`);
  return {
    command,
    lang,
    help: values['help'] === true || command === null,
    positionals: parsed.positionals,
    text: (option) => (typeof values[option] === 'string' ? values[option] : undefined),
    list: (option) => (Array.isArray(values[option]) ? values[option].filter((each) => typeof each === 'string') : []),
    flag: (option) => values[option] === true,
  };
}

function commandOf(argv: readonly string[]): CommandName | null {
  const two = argv.slice(0, 2).join(' ');
  const found = COMMANDS.find((each) => each === two || each === argv[0]);
  if (found) return found;
  if (argv.length === 0 || argv[0]!.startsWith('-') || argv[0] === 'help') return null;
  throw new UsageError(`没有“${two}”这个命令；可用：${COMMANDS.join('、')}。 No such command.`);
}

function parse(command: CommandName | null, rest: readonly string[]) {
  try {
    const options: OptionSpecs = command === null ? COMMON : OPTIONS[command];
    const args = command === null ? rest.filter((each) => each !== 'help') : [...rest];
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
