import { between, seededBy } from './random.mjs';

/** Indicators whose figures add up, as whole numbers in the whole unit: 16 is kept in 个 until it is written in 万个. */
const ADDED = ['01', '02', '04', '07', '08', '13', '14', '15', '16'];
const GROWTH = { '01': 1.03, '02': 1.05, '04': 1.02, '07': 0.98, '08': 0.97, 13: 1, 14: 1.22, 15: 1.02, 16: 1 };

/**
 * Invented figures of an org that has no other below it, this year's and last year's, by indicator. What changes does so by chance of
 * the size √figure, as counts do: so nobody is odd among the orgs unless made so.
 */
export function inventedFigures({ code }, seed) {
  const random = seededBy(seed, code);
  const aged = between(random, 30_000, 120_000);
  const beds = Math.round((aged * between(random, 34, 41, 0.01)) / 1000);
  const before = {
    '04': aged,
    '01': beds,
    '02': Math.round(beds * between(random, 0.58, 0.66, 0.001)),
    '07': between(random, 900, 4_000),
    '08': between(random, 4_000, 16_000),
    13: between(random, 20, 40),
    14: between(random, 400, 900),
    15: between(random, 30, 80),
    16: between(random, 40, 90),
  };
  const now = {};
  for (const each of ADDED) {
    const chance = (random() * 2 - 1) * 0.9 * Math.sqrt(before[each]);
    now[each] = Math.round(before[each] * GROWTH[each] + chance);
  }
  const urban = between(random, 750, 861, 10);
  const rural = between(random, 500, 701, 10);
  const covered = random() < 0.2 ? between(random, 96, 100, 0.01) : 100;
  const own = { '09': urban, 10: rural, 11: Math.ceil(urban * 1.3) + between(random, 0, 40, 5), 12: covered };
  return {
    before: { ...before, '09': urban - 20, 10: rural - 15, 11: Math.ceil(own[11] * 0.97), 12: covered },
    now: { ...now, ...own },
  };
}

/** What adds up of orgs, added up; the rest is the city's own. */
export function summed(parts, own) {
  const of = (when) => ({
    ...own[when],
    ...Object.fromEntries(ADDED.map((code) => [code, parts.reduce((sum, part) => sum + part[when][code], 0)])),
  });
  return { before: of('before'), now: of('now') };
}

/** Rates and totals that follow from the others, and every figure as it is typed: text of a decimal, by indicator. */
export function asReported(figures) {
  const at = (code) => figures[code];
  return Object.fromEntries([
    ...ADDED.filter((code) => code !== '16').map((code) => [code, String(at(code))]),
    ['03', ratio(at('02') * 100, at('01'))],
    ['05', ratio(at('01') * 1000, at('04'))],
    ['06', String(at('07') + at('08'))],
    ['09', String(at('09'))],
    ['10', String(at('10'))],
    ['11', String(at('11'))],
    ['12', plain(Math.round(at('12') * 100), 2)],
    ['16', plain(at('16'), 4)],
  ]);
}

/** Rounded to two decimals, half away from zero, of whole numbers: exact. */
function ratio(top, bottom) {
  return plain(Math.floor((2 * top * 100 + bottom) / (2 * bottom)), 2);
}

/** A whole number of 10^-decimals as the shortest decimal. */
function plain(scaled, decimals) {
  const digits = String(scaled).padStart(decimals + 1, '0');
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  return fraction === '' ? digits.slice(0, -decimals) : `${digits.slice(0, -decimals)}.${fraction}`;
}
