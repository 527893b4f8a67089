import type { ChartTone } from './chart-spec.js';

/** Colours and type of a chart, as CSS writes them. Plain data, since the page, the printed report and tests all give their own. */
export interface ChartLook {
  readonly font: string;
  readonly ground: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly bar: string;
  readonly before: string;
  readonly target: string;
  readonly odd: string;
  readonly tones: { readonly [T in ChartTone]: string };
}

/** On white paper: told apart in grey print too. */
export const PRINT_LOOK: ChartLook = {
  font: "'Source Han Serif SC', 'Noto Serif CJK SC', SimSun, STSong, serif",
  ground: '#ffffff',
  text: '#000000',
  quiet: '#424242',
  line: '#c7c7c7',
  bar: '#2f6f9f',
  before: '#b9cfdf',
  target: '#8a3324',
  odd: '#8a3324',
  tones: { good: '#2f6f9f', bad: '#8a3324', warn: '#c98a2b', calm: '#a9bccb', quiet: '#d9d9d9' },
};
