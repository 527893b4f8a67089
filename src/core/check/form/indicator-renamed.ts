import type { Indicator, PackUnit } from '../../indicator/pack.js';
import { findUnit, sameUnit } from '../../quantity/units.js';
import { plain, splitBracket, splitNumbering } from '../../sheet/plain-text.js';
import type { Check } from '../check.js';

/** The row is known by its code or a near name. Bracketed units, blanks and full-width signs make no other name. */
export const indicatorRenamed: Check = {
  code: 'form.indicator-renamed',
  about: {
    zh: '指标名称与制度规定的一致；括号内的计量单位、空格和全角符号不计。',
    en: "Indicator names are the definition's, bracketed units, blanks and full-width signs aside.",
  },
  source: 'contract: form codes',
  *run({ filed, indicator, pack }) {
    for (const { form, rows } of filed.tables) {
      for (const { indicator: bound, kind, name, binding, at } of rows) {
        if (bound === null || kind !== 'indicator' || name === '') continue;
        if (binding.reason !== 'code' && binding.reason !== 'near-name') continue;
        const defined = indicator(bound);
        if (isNameOf(defined, name, pack.units)) continue;
        const data = { code: defined.code, name: defined.name, written: name };
        yield { code: 'form.indicator-renamed', place: { at, form: form.id, indicator: defined.code }, data };
      }
    }
  },
};

function isNameOf(defined: Indicator, written: string, units: readonly PackUnit[] = []): boolean {
  if (written === defined.name) return true;
  const isUnit = (bracket: string) => {
    const text = bracket.replace(/^单位:/, '').replaceAll(',', '、');
    return findUnit(text, units) !== null || sameUnit(text, defined.unit, units);
  };
  const names = new Set([defined.name, ...(defined.aliases ?? [])].flatMap((name) => spellingsOf(name, isUnit)));
  return spellingsOf(written, isUnit).some((each) => names.has(each));
}

/** With and without a number in front and a unit in brackets at the end. */
function spellingsOf(name: string, isUnit: (bracket: string) => boolean): readonly string[] {
  const whole = plain(name);
  return [whole, splitNumbering(whole).rest].flatMap((each) => {
    const { bare, bracket } = splitBracket(each);
    return bracket !== null && isUnit(bracket) ? [each, bare] : [each];
  });
}
