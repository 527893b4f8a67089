import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Exact } from './exact.js';
import { nearRoot } from './root.js';

// prettier-ignore
test.each([
  { why: 'a whole root',          value: '243',    degree: 5, root: '3',   exact: true },
  { why: 'a fraction',            value: '243/32', degree: 5, root: '3/2', exact: true },
  { why: 'of nothing',            value: '0',      degree: 3, root: '0',   exact: true },
  { why: 'of one',                value: '1',      degree: 9, root: '1',   exact: true },
  { why: 'the first root',        value: '12.5',   degree: 1, root: '12.5', exact: true },
  { why: 'irrational, cut off',   value: '2',      degree: 2, root: '1.4142135623730950488016887242096980785696', exact: false },
])('the root, $why', ({ value, degree, root, exact }) => {
  const found = nearRoot(Exact.of(value), degree);
  expect([found.value.equals(Exact.of(root)), found.exact]).toEqual([true, exact]);
});

test('a root is at most 10^-40 too small, and never too large', () => {
  const step = Exact.ratio(1n, 10n ** 40n);
  fc.assert(
    fc.property(
      fc.bigInt(1n, 10n ** 18n),
      fc.bigInt(1n, 10n ** 9n),
      fc.integer({ min: 1, max: 12 }),
      (top, bottom, degree) => {
        const value = Exact.ratio(top, bottom);
        const { value: root, exact } = nearRoot(value, degree);
        if (exact) return root.power(degree).equals(value);
        return root.power(degree).lessThan(value) && root.plus(step).power(degree).moreThan(value);
      },
    ),
  );
});

test.each([
  [-1, 2],
  [4, 0],
  [4, 1.5],
  [4, 101],
])('there is no root of %d of degree %d', (value, degree) => {
  expect(() => nearRoot(Exact.integer(value), degree)).toThrow(RangeError);
});
