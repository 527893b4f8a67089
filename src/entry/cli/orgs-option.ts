import { basename } from 'node:path';
import { divisionFile } from '../../adapters/orgs/division-file.js';
import { nodeInflate } from '../../adapters/xlsx/node-inflate.js';
import { readWorkbook } from '../../adapters/xlsx/read-workbook.js';
import { HostError } from '../../app/ports/host-error.js';
import { hostMessage } from '../../app/view/words/host-messages.js';
import { TEMPLATE_WORDS } from '../../app/view/words/template-words.js';
import type { Org, Pack } from '../../core/indicator/pack.js';
import { divisionOrgs, divisionProblemMessage } from '../../core/template/division-orgs.js';
import { orgListProblemMessage } from '../../core/template/org-list-problem.js';
import { readOrgs } from '../../core/template/read-orgs.js';
import { templateOrgs, type TemplateOrgs } from '../../core/template/template-orgs.js';
import { UsageError, type Invocation } from './arguments.js';
import { DIVISIONS } from './places.js';
import { readBounded } from './read-bounded.js';

/**
 * Whose templates are asked for: the orgs of the list `--orgs`, or the counties of the divisions `--divisions`, else all of the pack; of
 * them those of `--org`. Throws UsageError with everything that is wrong in the list.
 */
export async function orgsOption(pack: Pack, invocation: Invocation): Promise<TemplateOrgs> {
  const { text, list, lang } = invocation;
  const words = TEMPLATE_WORDS[lang];
  const [file, divisions] = [text('orgs'), text('divisions')];
  if (file !== undefined && divisions !== undefined) throw new UsageError('--orgs | --divisions');
  const listed = divisions !== undefined ? await countiesOf(divisions, lang) : file && readList(file, invocation);
  const chosen = templateOrgs(pack, listed || pack.orgs);
  if (chosen.conflicts.length > 0) {
    const lines = chosen.conflicts.map(({ org, known }) => `  ${words.conflict(org.code, org.name, known)}`);
    throw new UsageError([words.orgsRefused(file ?? divisions ?? ''), ...lines].join('\n'));
  }
  const wanted = list('org');
  const orgs = wanted.length === 0 ? chosen.orgs : wanted.map((code) => named(code, chosen, words.unknownOrg(code)));
  if (orgs.length === 0) throw new UsageError(words.noOrgs);
  return { ...chosen, orgs: [...new Map(orgs.map((each) => [each.code, each])).values()] };
}

async function countiesOf(codeOrName: string, lang: Invocation['lang']): Promise<readonly Org[]> {
  const answer = divisionOrgs(await divisionFile(DIVISIONS).load(), codeOrName);
  if (!answer.ok) throw new UsageError(`--divisions: ${divisionProblemMessage(answer.problem, lang)}`);
  return answer.orgs;
}

function named(code: string, { orgs, pack }: TemplateOrgs, refusal: string): Org {
  const found = orgs.find((each) => each.code === code) ?? pack.orgs.find((each) => each.code === code);
  if (!found) throw new UsageError(refusal);
  return found;
}

function readList(file: string, { lang }: Invocation): readonly Org[] {
  const bytes = readBounded(file);
  if (!(bytes instanceof Uint8Array)) throw new UsageError(`--orgs ${file}: ${bytes.code} ${bytes.data['bound']}`);
  const { orgs, problems } = readOrgs(gridsOf(file, bytes, lang));
  if (problems.length === 0) return orgs;
  const lines = problems.map((each) => `  ${orgListProblemMessage(each, lang)}`);
  throw new UsageError([TEMPLATE_WORDS[lang].orgsRefused(file), ...lines].join('\n'));
}

function gridsOf(file: string, bytes: Uint8Array, lang: Invocation['lang']) {
  try {
    return readWorkbook(bytes, { inflate: nodeInflate, fileName: basename(file) }).grids;
  } catch (error) {
    if (error instanceof HostError)
      throw new UsageError(`--orgs ${file}: ${hostMessage(error, lang)}`, { cause: error });
    throw error;
  }
}
