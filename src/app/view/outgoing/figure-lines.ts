import type { Language } from '../../../core/finding/message-of.js';
import type { FiledReturn } from '../../../core/group/filed-return.js';
import { canonicalCode, findIndicator, type Pack } from '../../../core/indicator/pack.js';
import { deskWordsOf } from '../desk/desk-words.js';
import { wordsOf } from '../words/words.js';
import { indicatorText, orgText } from './finding-lines.js';

/** Every figure of a return as a line: whose, of what, how much, how it stands, and where it was reported. */
export function figureLines(
  { file, org: filer, figures, completions }: FiledReturn,
  pack: Pack,
  lang: Language,
): readonly (readonly string[])[] {
  const words = wordsOf(lang);
  const { status: statuses } = deskWordsOf(lang);
  const standing = new Map(
    completions.map((each) => [`${canonicalCode(each.indicator)}|${each.org ?? ''}`, each] as const),
  );
  return figures.map(({ indicator, role, org, value, sheet, cell }) => {
    const whose = org ?? filer ?? '';
    const own = role === 'actual' ? standing.get(`${canonicalCode(indicator)}|${org ?? ''}`) : undefined;
    return [
      whose,
      whose === '' ? '' : orgText(pack, whose),
      indicator,
      indicatorText(pack, indicator),
      words.role(role),
      value ?? '',
      findIndicator(pack, indicator)?.unit ?? '',
      own?.rate ?? '',
      own ? statuses[own.status] : '',
      file,
      sheet,
      cell,
    ];
  });
}
