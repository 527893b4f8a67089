import { decimalText } from '../../quantity/decimal-text.js';
import { findUnit, wholeUnit } from '../../quantity/units.js';
import type { Check } from '../check.js';
import { placeOf } from '../place.js';
import { formatFault } from './format-fault.js';
import { ownUnit } from './unit-in-place.js';

/** 58 in a row of 万个: 58个 is 0.0058万个. The likely figure is told, never offered as a fix. */
export const unitScale: Check = {
  code: 'cell.unit-scale',
  about: {
    zh: '数值的量级与本行计量单位相符，不把 58 个填在以万个为单位的行里。',
    en: "Figures are of the scale of the row's unit: 58个 does not stand in a row of 万个.",
  },
  source: 'docs/decisions/0003-completion.md',
  *run(subject) {
    for (const value of subject.filed.values) {
      const { figure, doubt } = value;
      if (figure === null || doubt !== 'unit-scale' || formatFault(value) !== null) continue;
      const printed = ownUnit(subject, value);
      const unit = findUnit(printed, subject.pack.units);
      const whole = unit && wholeUnit(unit);
      if (!whole) continue;
      const data = {
        written: decimalText(figure),
        likely: decimalText(figure.over(whole.times)),
        unit: printed,
        wholeUnit: whole.unit.name,
      };
      yield { code: 'cell.unit-scale', place: placeOf(subject, value), data };
    }
  },
};
