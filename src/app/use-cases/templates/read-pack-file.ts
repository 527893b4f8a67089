import { definitionProblemLine } from '../../../core/definition/definition-problem-message.js';
import { readDefinition } from '../../../core/definition/read-definition.js';
import { digestOf } from '../../../core/submission/digest.js';
import type { LoadedPack } from '../../ports/pack-port.js';
import type { TemplatesNotice } from '../../view/templates/templates-state.js';
import type { TemplatesPorts } from './templates-desk.js';

/** A pack out of a file that a person opened: .json, or a definition workbook. @throws HostError for what is no workbook */
export function readPackFile(
  { packText, grids }: Pick<TemplatesPorts, 'packText' | 'grids'>,
  bytes: Uint8Array,
  name: string,
): { readonly loaded: LoadedPack } | { readonly notice: TemplatesNotice } {
  if (!/\.json$/i.test(name)) return readBook(grids(bytes, name), name);
  const answer = packText.read(new TextDecoder().decode(bytes));
  return answer.ok ? { loaded: answer.loaded } : { notice: { kind: 'pack', name, answer } };
}

function readBook(grids: ReturnType<TemplatesPorts['grids']>, name: string): ReturnType<typeof readPackFile> {
  const reading = readDefinition(grids);
  if (reading.ok) return { loaded: { pack: reading.pack, digest: digestOf(reading.pack) } };
  const [zh, en] = (['zh', 'en'] as const).map((lang) =>
    reading.problems.map((each) => definitionProblemLine(each, lang)),
  );
  return { notice: { kind: 'pack-book', name, problems: { zh: zh!, en: en! } } };
}
