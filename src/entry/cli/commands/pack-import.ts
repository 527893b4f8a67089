import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { divisionFile } from '../../../adapters/orgs/division-file.js';
import { makeXlsx } from '../../../adapters/xlsx/make/make-xlsx.js';
import { HostError } from '../../../app/ports/host-error.js';
import { importJson } from '../../../app/view/import-json.js';
import { hostMessage } from '../../../app/view/words/host-messages.js';
import { importWordsOf } from '../../../app/view/words/import-words.js';
import { definitionBook } from '../../../core/definition/definition-book.js';
import type { Org } from '../../../core/indicator/pack.js';
import { importPlan, type PlanImport, type PlanImportOptions } from '../../../core/plan-import/import-plan.js';
import type { PlanDocument } from '../../../core/plan-import/plan-document.js';
import { planOf } from '../../../core/plan-import/plan-words.js';
import { findDivisions, orgOfDivision } from '../../../core/template/divisions.js';
import { UsageError, type Invocation } from '../arguments.js';
import { openPlan } from '../open-plan.js';
import { DIVISIONS } from '../places.js';
import { readBounded } from '../read-bounded.js';
import { renderImport } from '../render-import.js';
import { writeBeside } from '../write-beside.js';

type FindOrg = (codeOrName: string) => Org | null;

/** `hebao pack import FILE -o BOOK.xlsx`: 0 a draft was written · 2 nothing was found in the document, or it cannot be read. */
export async function packImport(invocation: Invocation): Promise<number> {
  const { lang, flag } = invocation;
  const { file, out } = pathsOf(invocation);
  const findOrg = await orgFinder();
  const imported = importPlan(documentOf(file, invocation), optionsOf(file, invocation, findOrg));
  const found = imported.pack.indicators.length > 0;
  if (found) await writeBeside(out, bookOf(imported, invocation));
  const json = importJson(imported, file, out, lang);
  if (flag('json')) process.stdout.write(`${JSON.stringify(json, null, 2)}\n`);
  else if (found) process.stdout.write(renderImport(json, lang));
  else process.stderr.write(`${json.problems.map((each) => each.message).join('\n')}\n`);
  return found ? 0 : 2;
}

function bookOf({ pack, remarks }: PlanImport, { lang }: Invocation): Uint8Array {
  return makeXlsx(definitionBook(pack, lang, remarks));
}

function pathsOf({ positionals, text, lang }: Invocation): { readonly file: string; readonly out: string } {
  const [file, ...more] = positionals;
  const out = text('output');
  if (file === undefined || more.length > 0 || out === undefined) throw new UsageError(importWordsOf(lang).usage);
  if (resolve(file) === resolve(out)) throw new UsageError('-o：不能覆盖原文件。 -o: not the original itself.');
  return { file, out };
}

function documentOf(file: string, { lang }: Invocation): PlanDocument {
  const bytes = readBounded(file);
  if (!(bytes instanceof Uint8Array)) throw new UsageError(`${file}: ${bytes.code} ${bytes.data['bound']}`);
  try {
    return openPlan(bytes, basename(file));
  } catch (error) {
    if (error instanceof HostError) throw new UsageError(`${file}: ${hostMessage(error, lang)}`, { cause: error });
    throw error;
  }
}

function optionsOf(file: string, { text, lang }: Invocation, findOrg: FindOrg): PlanImportOptions {
  const words = importWordsOf(lang);
  const id = text('id') ?? idOf(file);
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) throw new UsageError(words.badId(id));
  const [title, publisher, org, plan] = [text('title'), text('publisher'), text('org'), text('plan')];
  const years = plan === undefined ? undefined : planOf(plan);
  if (years === null) throw new UsageError(words.badPlan(plan ?? ''));
  return {
    ...{ id, lang, findOrg },
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(org === undefined ? {} : { org: findOrg(org)?.name ?? org }),
    ...(years === undefined ? {} : { plan: years }),
  };
}

/** Of the file's name what an id may hold; a Chinese name leaves nothing. */
function idOf(file: string): string {
  const bare = basename(file)
    .replace(/\.[^.]*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return bare.slice(0, 64) || 'plan-draft';
}

/** The national list, where exactly one division has the code or name. */
async function orgFinder(): Promise<FindOrg> {
  if (!existsSync(DIVISIONS)) return () => null;
  const list = await divisionFile(DIVISIONS).load();
  return (codeOrName) => {
    const [found, ...more] = findDivisions(list, codeOrName);
    const exact = found && more.length === 0 && (found.code === codeOrName || found.name === codeOrName);
    return exact ? orgOfDivision(list, found) : null;
  };
}
