import { basename, resolve } from 'node:path';
import { makeXlsx } from '../../../adapters/xlsx/make/make-xlsx.js';
import { nodeInflate } from '../../../adapters/xlsx/node-inflate.js';
import { readWorkbook } from '../../../adapters/xlsx/read-workbook.js';
import { HostError } from '../../../app/ports/host-error.js';
import type { LoadedPack } from '../../../app/ports/pack-port.js';
import { hostMessage } from '../../../app/view/words/host-messages.js';
import { TEMPLATE_WORDS } from '../../../app/view/words/template-words.js';
import { findOrg } from '../../../core/indicator/pack.js';
import { bindReturn } from '../../../core/sheet/bind-return.js';
import { readMetadata } from '../../../core/sheet/metadata.js';
import { carryOver, type CarryOver, type OldSheet } from '../../../core/template/carry-over.js';
import { carryRemarkMessage } from '../../../core/template/carry-remark.js';
import { templateBook, templateFit } from '../../../core/template/template-book.js';
import { templateName } from '../../../core/template/template-name.js';
import type { TemplateRequest } from '../../../core/template/template-request.js';
import { UsageError, type Invocation } from '../arguments.js';
import { givenPack } from '../packs.js';
import { readBounded } from '../read-bounded.js';
import { formOption, paneOption } from '../template-options.js';
import { readPeriodOption } from '../period-option.js';
import { writeBeside } from '../write-beside.js';

/** `hebao template --from OLD.xlsx -o NEW.xlsx`: what was filled in goes into the new template. Answers the exit status. */
export async function templateFrom(invocation: Invocation): Promise<number> {
  const { text, lang, flag } = invocation;
  const words = TEMPLATE_WORDS[lang];
  const from = text('from')!;
  const old = readOld(from, invocation);
  const request = await requestOf(old, from, invocation);
  const unread = templateFit(request);
  if (unread.length > 0) throw new UsageError(words.unreadForm(request.form.id, unread));
  const out = text('output') ?? templateName(request.pack, request.form, request.org, request.period);
  if (resolve(out) === resolve(from)) throw new UsageError(words.notSelf);
  const { carried, remarks } = carryOver(old, request);
  await writeBeside(out, makeXlsx(templateBook({ ...request, carried })));
  if (flag('json')) process.stdout.write(`${JSON.stringify(jsonOf({ carried, remarks }, out, lang), null, 2)}\n`);
  else {
    const lines = [...remarks.map((each) => carryRemarkMessage(each, lang)), words.carried(carried.cells.size, out)];
    process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  }
  return 0;
}

function jsonOf({ carried, remarks }: CarryOver, out: string, lang: Invocation['lang']) {
  const said = remarks.map((each) => ({ ...each, message: carryRemarkMessage(each, lang) }));
  return { out, carried: carried.cells.size, remarks: said };
}

function readOld(file: string, { lang }: Invocation): OldSheet {
  const bytes = readBounded(file);
  if (!(bytes instanceof Uint8Array)) throw new UsageError(`--from ${file}: ${bytes.code} ${bytes.data['bound']}`);
  try {
    return readWorkbook(bytes, { inflate: nodeInflate, fileName: basename(file) });
  } catch (error) {
    if (error instanceof HostError)
      throw new UsageError(`--from ${file}: ${hostMessage(error, lang)}`, { cause: error });
    throw error;
  }
}

/** Options first, then what the old sheet says of itself, its metadata before its words. */
async function requestOf(old: OldSheet, file: string, invocation: Invocation): Promise<TemplateRequest> {
  const { text, list, lang } = invocation;
  const metadata = readMetadata(old.grids, old.facts);
  const loaded: LoadedPack | null = await givenPack(text('pack') ?? metadata?.pack, lang);
  if (!loaded) throw new UsageError(TEMPLATE_WORDS[lang].noIdentity(['--pack']));
  const { pack, digest } = loaded;
  const filed = bindReturn(old.grids, pack, { fileName: basename(file), facts: old.facts });
  const org = findOrg(pack, list('org')[0] ?? filed.org?.value ?? '');
  const period = readPeriodOption(text('period')) ?? filed.period?.value;
  const missing = [...(org ? [] : ['--org']), ...(period === undefined ? ['--period'] : [])];
  if (!org || period === undefined) throw new UsageError(TEMPLATE_WORDS[lang].noIdentity(missing));
  const known = pack.forms.find(({ id }) => id === (metadata?.form ?? filed.tables[0]?.form.id));
  const form = text('form') === undefined && known ? known : formOption(pack, invocation);
  return { pack, digest, form, org, period, previous: null, pane: paneOption(invocation) };
}
