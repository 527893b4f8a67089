import { expect, test } from '@jest/globals';
import { withZone } from './browser-time.js';

// prettier-ignore
test.each([
  { why: 'China',                         zone: -480, said: '2026-01-12T10:31:05+08:00' },
  { why: 'Greenwich',                     zone: 0,    said: '2026-01-12T02:31:05+00:00' },
  { why: 'west, and half an hour',        zone: 210,  said: '2026-01-11T23:01:05-03:30' },
])('a moment with its zone, $why: $said', ({ zone, said }) => {
  expect(withZone(new Date('2026-01-12T02:31:05.900Z'), zone)).toBe(said);
});
