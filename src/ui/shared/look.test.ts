import { expect, test } from '@jest/globals';
import { isDark, lookOf } from './look.js';

// prettier-ignore
test.each([
  { why: 'nothing said',                          forced: false, hostDark: null,  prefersDark: false, look: 'light' },
  { why: 'a dark system, the host says nothing',  forced: false, hostDark: null,  prefersDark: true,  look: 'dark' },
  { why: 'a light Office on a dark system',       forced: false, hostDark: false, prefersDark: true,  look: 'light' },
  { why: 'a black Office on a light system',      forced: false, hostDark: true,  prefersDark: false, look: 'dark' },
  { why: 'forced colours win over all',           forced: true,  hostDark: true,  prefersDark: true,  look: 'contrast' },
] as const)('the look, $why: $look', ({ look, ...signs }) => {
  expect(lookOf(signs)).toBe(look);
});

// prettier-ignore
test.each([
  { why: 'white',            background: '#FFFFFF', dark: false },
  { why: 'colourful grey',   background: '#E6E6E6', dark: false },
  { why: 'black theme',      background: '#262626', dark: true },
  { why: 'without its sign', background: '262626',  dark: true },
  { why: 'not told',         background: undefined, dark: null },
  { why: 'some other form',  background: 'rgb(0,0,0)', dark: null },
])('a background, $why', ({ background, dark }) => {
  expect(isDark(background)).toBe(dark);
});
