import { expect, test } from '@jest/globals';
import { groupFindings, type GivenReturn } from '../../../../test/support/group.js';

const [EARLY, LATE] = ['2026-01-10T09:00:00+08:00', '2026-01-10T02:00:00Z'];

// prettier-ignore
test.each<{ why: string; returns: readonly GivenReturn[]; finds: object[] }>([
  { why: 'one each', returns: [{ org: '360732' }, { org: '360733' }], finds: [] },
  { why: 'none stamped: the last stands', returns: [{ org: '360732', file: 'a' }, { org: '360732', file: 'b' }], finds: [{ standing: 'b', by: 'order', same: false }] },
  { why: 'the latest stamp stands, by the instant and not by its text', returns: [{ org: '360732', file: 'a', stamped: LATE }, { org: '360732', file: 'b', stamped: EARLY }], finds: [{ standing: 'a', by: 'stamp' }] },
  { why: 'a stamp goes before none', returns: [{ org: '360732', file: 'a', stamped: EARLY }, { org: '360732', file: 'b' }], finds: [{ standing: 'a', by: 'stamp' }] },
  { why: 'a stamp of figures that were changed since stamps nothing', returns: [{ org: '360732', file: 'a', given: { stamp: { time: LATE, submission: 2, holds: false } } }, { org: '360732', file: 'b' }], finds: [{ standing: 'b', by: 'order' }] },
  { why: 'a stamp without a zone is none', returns: [{ org: '360732', file: 'a', stamped: '2026-01-10' }, { org: '360732', file: 'b' }], finds: [{ standing: 'b', by: 'order' }] },
  { why: 'the same bytes twice', returns: [{ org: '360732', file: 'a', given: { digest: 'd' } }, { org: '360732', file: 'b', given: { digest: 'd' } }], finds: [{ same: true }] },
  { why: 'one that cannot be judged is none', returns: [{ org: '360732', file: 'a' }, { org: '360732', file: 'b', given: { usable: false } }], finds: [] },
  { why: 'of another period is none', returns: [{ org: '360732', file: 'a' }, { org: '360733', file: 'c' }, { org: '360732', file: 'b', period: '2024' }], finds: [] },
])('several returns of one org, $why', ({ returns, finds }) => {
  const found = groupFindings({ returns }, 'group.duplicate-return');
  expect(found.map(({ data }) => data)).toMatchObject(finds);
  for (const { place } of found) expect(place).toMatchObject({ org: '360732' });
});
