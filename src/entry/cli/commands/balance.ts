import { basename, resolve } from 'node:path';
import { nodeInflate } from '../../../adapters/xlsx/node-inflate.js';
import { xlsxWorkbook } from '../../../adapters/xlsx/xlsx-workbook.js';
import { HostError } from '../../../app/ports/host-error.js';
import { balanceReturn, type BalanceOptions, type BalanceOutcome } from '../../../app/use-cases/balance-return.js';
import { balanceJson, type BalanceJson } from '../../../app/view/balance-json.js';
import { hostMessage } from '../../../app/view/words/host-messages.js';
import { UsageError, type Invocation } from '../arguments.js';
import { readBounded } from '../read-bounded.js';
import { requestOf } from '../request-of.js';
import { renderBalanced } from '../render-balance.js';
import { writeBeside } from '../write-beside.js';

const USAGE = 'balance FILE --unit 万元|--decimals N [-o OUT.xlsx]';
/** Of figures in a coarser unit, where nothing else is asked for. */
const USUAL_DECIMALS = 2;
const MOST_DECIMALS = 12;

/**
 * `hebao balance FILE`: 舍位平衡. Prints what rounding the table would do and, with `-o`, writes it into a copy. Exit status:
 * 0 every sum was balanced · 1 some sum does not hold or something hinders · 2 unusable, or the copy could not be written.
 */
export async function balance(invocation: Invocation): Promise<number> {
  const { lang, flag, text } = invocation;
  const file = fileOf(invocation);
  const out = text('output') ?? null;
  const options = optionsOf(invocation);
  const bytes = readBounded(file);
  if (!(bytes instanceof Uint8Array)) throw new UsageError(`${file}: ${bytes.code} ${bytes.data['bound']}`);
  const workbook = xlsxWorkbook(bytes, { inflate: nodeInflate, fileName: basename(file) });
  const outcome = await balanced(workbook, invocation, file, options);
  if (outcome.kind === 'unknown-unit') throw new UsageError(`--unit ${outcome.unit}: 万元 | 亿元 | 万人 | 万个 …`);
  const json = balanceJson(outcome, { file, out }, options, lang);
  if (json.out !== null) await writeBeside(json.out, workbook.bytes());
  process.stdout.write(flag('json') ? `${JSON.stringify(json, null, 2)}\n` : renderBalanced(json, lang));
  return statusOf(json, out);
}

async function balanced(
  workbook: ReturnType<typeof xlsxWorkbook>,
  invocation: Invocation,
  file: string,
  options: BalanceOptions,
): Promise<BalanceOutcome> {
  const request = await requestOf(invocation, file);
  try {
    return await balanceReturn(workbook, request, options);
  } catch (error) {
    if (error instanceof HostError)
      throw new UsageError(`${file}: ${hostMessage(error, invocation.lang)}`, { cause: error });
    throw error;
  }
}

function fileOf({ positionals, text }: Invocation): string {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(USAGE);
  const out = text('output');
  if (out !== undefined && resolve(file) === resolve(out))
    throw new UsageError('-o：不能覆盖原文件。 -o: not the original itself.');
  return file;
}

function optionsOf({ text }: Invocation): BalanceOptions {
  const [unit, decimals] = [text('unit'), text('decimals')];
  if (unit === undefined && decimals === undefined) throw new UsageError(USAGE);
  const units = (unit ?? '').split(/[,，、]/).flatMap((each) => (each.trim() === '' ? [] : [each.trim()]));
  if (unit !== undefined && units.length === 0) throw new UsageError(USAGE);
  if (decimals !== undefined && !(/^\d{1,2}$/.test(decimals) && Number(decimals) <= MOST_DECIMALS))
    throw new UsageError(`--decimals: 0 – ${MOST_DECIMALS}`);
  const write = text('output') !== undefined;
  return { units, decimals: decimals === undefined ? USUAL_DECIMALS : Number(decimals), write };
}

function statusOf({ pack, relations, hindrances, out }: BalanceJson, asked: string | null): number {
  if (pack === null || (asked !== null && out === null)) return 2;
  const broken = relations.some(({ status }) => status !== 'balanced' && status !== 'blank');
  return broken || hindrances.length > 0 ? 1 : 0;
}
