import { describe, expect, test } from '@jest/globals';
import { parseAddress } from '../../../core/sheet/address.js';
import { readMarks, writeMarks, type KeptMark } from './marks-part.js';
import { foundAgain, lostMarks, planMarks } from './plan-marks.js';

const [RED, BLUE] = ['#FADBD8', '#D6EAF8'];
const at = (address: string) => ({ sheet: '报表', ...parseAddress(address)! });
const kept = (address: string, colour: string, former: string | null = null): KeptMark => ({
  at: at(address),
  colour,
  former,
});
const marks = (...given: readonly [string, string][]) =>
  given.map(([address, colour]) => ({ at: at(address), colour }));
const fills = (given: { readonly [address: string]: string }) => {
  const known = new Map(Object.entries(given).map(([address, colour]) => [JSON.stringify(at(address)), colour]));
  return (place: KeptMark['at']) => known.get(JSON.stringify(place)) ?? null;
};

describe('marks', () => {
  // prettier-ignore
  test.each([
    { why: 'come', before: [], wanted: marks(['C2', RED]), now: {}, set: marks(['C2', RED]), after: [kept('C2', RED)] },
    { why: 'come over a fill, which is remembered', before: [], wanted: marks(['C2', RED]), now: { C2: '#FFFF00' }, set: marks(['C2', RED]), after: [kept('C2', RED, '#FFFF00')] },
    { why: 'stay, and remember the fill before them', before: [kept('C2', RED, '#FFFF00')], wanted: marks(['C2', RED]), now: { C2: RED }, set: [], after: [kept('C2', RED, '#FFFF00')] },
    { why: 'change their colour', before: [kept('C2', RED, '#FFFF00')], wanted: marks(['C2', BLUE]), now: { C2: RED }, set: marks(['C2', BLUE]), after: [kept('C2', BLUE, '#FFFF00')] },
    { why: 'go', before: [kept('C2', RED, '#FFFF00'), kept('C3', RED)], wanted: [], now: { C2: RED, C3: RED }, set: [{ at: at('C2'), colour: '#FFFF00' }, { at: at('C3'), colour: null }], after: [] },
    { why: 'are one a cell, the first', before: [], wanted: marks(['C2', RED], ['C2', BLUE]), now: {}, set: marks(['C2', RED]), after: [kept('C2', RED)] },
  ])('$why', ({ before, wanted, now, set, after }) => {
    expect(planMarks(before, wanted, fills(now), () => true)).toEqual({ fills: set, kept: after, unmarkable: [] });
  });

  test('of a sheet that may not be formatted stay remembered, and new ones are answered', () => {
    const before = [kept('C2', RED)];
    const plan = planMarks(before, marks(['C3', RED]), fills({ C2: RED }), () => false);
    expect(plan).toEqual({ fills: [], kept: before, unmarkable: [at('C3')] });
  });

  test('a pattern, which a colour would spoil, is left alone', () => {
    expect(
      planMarks(
        [],
        marks(['C2', RED]),
        () => undefined,
        () => true,
      ),
    ).toMatchObject({ fills: [], unmarkable: [at('C2')] });
  });

  // prettier-ignore
  test.each([
    { why: 'where a row came in above', coloured: marks(['C4', RED]), found: [kept('D1', BLUE), kept('C4', RED, '#FFFF00')] },
    { why: 'nowhere: somebody has filled it', coloured: [], found: [kept('D1', BLUE)] },
    { why: 'not in another colour', coloured: marks(['C4', BLUE]), found: [kept('D1', BLUE)] },
  ])('a mark whose cell has lost it is found $why', ({ coloured, found }) => {
    const before = [kept('C3', RED, '#FFFF00'), kept('D1', BLUE)];
    const lost = lostMarks(before, fills({ D1: BLUE }));
    expect(lost).toEqual([before[0]]);
    expect(foundAgain(before, lost, coloured)).toEqual(found);
  });
});

describe('the part that remembers marks', () => {
  test('reads what it wrote', () => {
    const all = [
      kept('C2', RED, '#FFFF00'),
      { ...kept('AA10', BLUE), at: { sheet: '甲 & <乙>"', row: 9, column: 26 } },
    ];
    expect(readMarks(writeMarks(all))).toEqual(all);
  });

  // prettier-ignore
  test.each([
    { why: 'none', xml: null },
    { why: 'a stranger’s', xml: '<other xmlns="urn:example"><cells>[]</cells></other>' },
    { why: 'no JSON', xml: '<marks xmlns="urn:hebao:marks"><cells>[[</cells></marks>' },
    { why: 'another shape', xml: '<marks xmlns="urn:hebao:marks"><cells>{"a":1}</cells></marks>' },
    { why: 'no address', xml: '<marks xmlns="urn:hebao:marks"><cells>[["甲","XFE1","#FFFFFF",null],[1],null]</cells></marks>' },
    { why: 'no colour', xml: '<marks xmlns="urn:hebao:marks"><cells>[["甲","A1","red",null]]</cells></marks>' },
  ])('of $why is no marks', ({ xml }) => {
    expect(readMarks(xml)).toEqual([]);
  });
});
