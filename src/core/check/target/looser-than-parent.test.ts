import { expect, test } from '@jest/globals';
import { judgedSubject } from '../../../../test/support/subject-with.js';
import { target } from '../../../../test/support/pack.js';
import { findings } from '../../../../test/support/subject.js';
import type { Indicator, Target } from '../../indicator/pack.js';
import { looserThanParent } from './looser-than-parent.js';

type Aim = Partial<Target>;
const RATIO: Partial<Indicator> = { kind: 'ratio', unit: '元/人·月' };
const LOWER: Partial<Indicator> = { direction: 'lower-is-better' };

// prettier-ignore
test.each<{ why: string; own: Aim; parent: Aim | null; indicator?: Partial<Indicator>; finds: unknown[] }>([
  { why: 'the same',                       own: { value: '75' },                        parent: { value: '75' },                                          finds: [] },
  { why: 'stricter',                       own: { value: '80' },                        parent: { value: '75' },                                          finds: [] },
  { why: 'looser',                         own: { value: '70' },                        parent: { value: '75' },                                          finds: [{ target: '70', parent: '75', year: 2025 }] },
  { why: 'looser, where parts add up',     own: { value: '0.006' },                     parent: { value: '0.1' },   indicator: { aggregation: 'sum', unit: '万个' }, finds: [] },
  { why: 'lower is better, and stricter',  own: { value: '4', sense: 'at-most' },       parent: { value: '5', sense: 'at-most' }, indicator: LOWER,        finds: [] },
  { why: 'lower is better, and looser',    own: { value: '6', sense: 'at-most' },       parent: { value: '5', sense: 'at-most' }, indicator: LOWER,        finds: [{ target: '6', parent: '5', year: 2025 }] },
  { why: 'the same number, less strictly', own: { value: '30', sense: 'at-least' },     parent: { value: '30', sense: 'more-than', text: '>30' },         finds: [{ target: '30', parent: '>30', year: 2025 }] },
  { why: 'the same number, more strictly', own: { value: '30', sense: 'more-than' },    parent: { value: '30', sense: 'at-least' },                       finds: [] },
  { why: 'a smaller coefficient',          own: { value: '1.2', text: '1.2倍' },        parent: { value: '1.3', text: '1.3倍' }, indicator: RATIO,         finds: [{ target: '1.2倍', parent: '1.3倍', year: 2025 }] },
  { why: 'bounds on either side',          own: { value: '4', sense: 'at-most' },       parent: { value: '5', sense: 'at-least' },                        finds: [] },
  { why: 'a range',                        own: { value: '60', high: '70', sense: 'range' }, parent: { value: '75' },                                     finds: [] },
  { why: 'of another year',                own: { value: '70', year: 2024 },            parent: { value: '75' },                                          finds: [] },
  { why: 'none above it',                  own: { value: '70' },                        parent: null,                                                     finds: [] },
])('a target beside its parent: $why', ({ own, parent, indicator = {}, finds }) => {
  const targets = [
    target({ indicator: '02', ...own }),
    ...(parent ? [target({ indicator: '2', org: '360700', ...parent })] : []),
  ];
  const subject = judgedSubject({ indicator, target: null, pack: { targets }, cells: { target: 70, actual: 50 } });
  expect(findings(looserThanParent, subject).map((each) => each.data)).toEqual(finds);
});

test('is about the target cell', () => {
  const targets = [target({ indicator: '02', value: '70' }), target({ indicator: '02', org: '360700', value: '75' })];
  const subject = judgedSubject({ target: null, pack: { targets }, cells: { target: 70, actual: 50 } });
  expect(findings(looserThanParent, subject)[0]?.place).toMatchObject({ at: { row: 1, column: 1 }, role: 'target' });
});
