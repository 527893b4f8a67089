import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { grouped, ORGS, rolledOf, type GivenReturn } from '../../../test/support/group.js';
import { Exact } from '../quantity/exact.js';

const CITIES = ['3607', '3608'] as const;
const orgs = [
  ...ORGS,
  { code: '3608', name: '另一市', parent: '3600' },
  { code: '360801', name: '丁区', parent: '3608' },
  { code: '360802', name: '戊县', parent: '3608' },
];
const COUNTIES = ['360732', '360733', '360734', '360801', '360802'] as const;

const figure = fc.option(
  fc.integer({ min: -9_999, max: 999_999 }).map((each) => String(each / 100)),
  { freq: 4 },
);
const weight = fc.option(fc.integer({ min: 0, max: 5_000 }).map(String), { freq: 9 });
const returns: fc.Arbitrary<readonly GivenReturn[]> = fc
  .tuple(...COUNTIES.map(() => fc.record({ '01': figure, '02': figure, '03': weight, '04': figure })))
  .map((all) => all.map((figures, place) => ({ org: COUNTIES[place]!, figures })));
const context = { parent: '3600', period: '2025' };

test('the order of the files does not matter to what is rolled up', () => {
  fc.assert(
    fc.property(returns, fc.infiniteStream(fc.nat()), (all, picks) => {
      const shuffled = [...all].map((each) => ({ each, at: picks.next().value as number }));
      shuffled.sort((a, b) => a.at - b.at);
      const [here, there] = [all, shuffled.map(({ each }) => each)].map((set) =>
        grouped({ returns: set, pack: { orgs }, context }),
      );
      expect(there!.rollup).toEqual(here!.rollup);
      expect(there!.standing).toEqual(here!.standing);
    }),
  );
});

test('a sum is the sum of its parts, and the roll-up of roll-ups is the roll-up of all', () => {
  fc.assert(
    fc.property(returns, (all) => {
      const group = grouped({ returns: all, pack: { orgs }, context });
      const flat = orgs.map((each) =>
        COUNTIES.some((code) => code === each.code) ? { ...each, parent: '3600' } : each,
      );
      const whole = rolledOf(grouped({ returns: all, pack: { orgs: flat }, context }), '3600', '01');
      const top = rolledOf(group, '3600', '01');
      expect(top.value).toBe(whole.value);
      for (const rolled of [top, ...CITIES.map((each) => rolledOf(group, each, '01'))]) {
        const values = rolled.parts.flatMap(({ value }) => value ?? []);
        const sum = values.reduce((total, each) => total.plus(Exact.of(each)), Exact.zero);
        expect(rolled.value).toBe(values.length === 0 ? null : sum.toDecimal());
      }
    }),
  );
});

test('a weighted rate lies between the lowest and the highest, and only where every weight is known', () => {
  fc.assert(
    fc.property(returns, (all) => {
      const rolled = rolledOf(grouped({ returns: all, pack: { orgs }, context }), '3607', '02');
      const reported = rolled.parts.filter(({ value }) => value !== null);
      const known = reported.every((each) => each.weight !== null) && reported.some((each) => each.weight !== '0');
      expect(rolled.value !== null).toBe(known);
      if (rolled.value === null) return;
      const [low, high] = [Exact.of(rolled.least!.value), Exact.of(rolled.most!.value)];
      const hair = Exact.of('0.000000000001');
      expect(Exact.of(rolled.value).plus(hair).atLeast(low)).toBe(true);
      expect(Exact.of(rolled.value).minus(hair).atMost(high)).toBe(true);
    }),
  );
});

test('what is lacking and what is there are all that owe a figure', () => {
  fc.assert(
    fc.property(returns, (all) => {
      const { parts, lacking = [] } = rolledOf(grouped({ returns: all, pack: { orgs }, context }), '3608', '01');
      const there = parts.filter(({ value }) => value !== null).map(({ org }) => org);
      expect([...there, ...lacking].sort()).toEqual(['360801', '360802']);
    }),
  );
});
