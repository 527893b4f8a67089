/** Numbers in [0, 1) that look random and are the same on every machine: mulberry32, whole numbers of 32 bits throughout. */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Numbers of one thing's own: what is drawn for others moves nothing here. */
export function seededBy(seed, text) {
  let state = seed >>> 0;
  for (const each of text) state = Math.imul(state ^ each.codePointAt(0), 0x01000193) >>> 0;
  return seeded(state);
}

/** Even in [least, most), in steps. */
export function between(random, least, most, step = 1) {
  return least + Math.floor(random() * Math.round((most - least) / step)) * step;
}
