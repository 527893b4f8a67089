import { basename, resolve } from 'node:path';
import { nodeInflate } from '../../../adapters/xlsx/node-inflate.js';
import { xlsxWorkbook } from '../../../adapters/xlsx/xlsx-workbook.js';
import { HostError } from '../../../app/ports/host-error.js';
import { fillCompletion, type FillOptions, type FillOutcome } from '../../../app/use-cases/fill-completion.js';
import { fillJson } from '../../../app/view/fill-json.js';
import { hostMessage } from '../../../app/view/words/host-messages.js';
import { UsageError, type Invocation } from '../arguments.js';
import { readBounded } from '../read-bounded.js';
import { requestOf } from '../request-of.js';
import { renderFilled } from '../render-fill.js';
import { writeBeside } from '../write-beside.js';

/** `hebao fill FILE -o OUT.xlsx`: writes the completion columns into a copy. Answers the exit status. */
export async function fill(invocation: Invocation): Promise<number> {
  const { lang, flag } = invocation;
  const { file, out } = pathsOf(invocation);
  const bytes = readBounded(file);
  if (!(bytes instanceof Uint8Array)) throw new UsageError(`${file}: ${bytes.code} ${bytes.data['bound']}`);
  const workbook = xlsxWorkbook(bytes, { inflate: nodeInflate, fileName: basename(file) });
  const outcome = await fillInto(workbook, invocation, file);
  const done = outcome.plan !== null && outcome.conflicts.length === 0;
  if (done) await writeBeside(out, workbook.bytes());
  const json = fillJson(outcome, { file, out: done ? out : null }, lang);
  if (flag('json')) process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
  else process.stdout.write(renderFilled(json, lang));
  if (!done) return 2;
  return json.summary.blocked ? 1 : 0;
}

async function fillInto(
  workbook: ReturnType<typeof xlsxWorkbook>,
  invocation: Invocation,
  file: string,
): Promise<FillOutcome> {
  const { lang, text, flag } = invocation;
  const request = await requestOf(invocation, file);
  try {
    return await fillCompletion(workbook, request, { as: asOf(text('as')), overwrite: flag('overwrite') });
  } catch (error) {
    if (error instanceof HostError) throw new UsageError(`${file}: ${hostMessage(error, lang)}`, { cause: error });
    throw error;
  }
}

function pathsOf({ positionals, text }: Invocation): { readonly file: string; readonly out: string } {
  const [file, ...more] = positionals;
  const out = text('output');
  if (file === undefined || more.length > 0 || out === undefined) throw new UsageError('fill FILE -o OUT.xlsx');
  if (resolve(file) === resolve(out)) throw new UsageError('-o：不能覆盖原文件。 -o: not the original itself.');
  return { file, out };
}

function asOf(text: string | undefined): FillOptions['as'] {
  if (text === undefined || text === 'formulas' || text === 'values') return text ?? 'formulas';
  throw new UsageError('--as: formulas | values');
}
