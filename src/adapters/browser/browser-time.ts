import type { TimePort } from '../../app/ports/time-port.js';

/** Milliseconds for which a page may stay still before people feel it. */
const LONGEST_HOLD = 50;

/** The browser's clock, in its own zone. */
export function browserTime(): TimePort {
  let rested = performance.now();
  return {
    now: () => withZone(new Date()),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    breathe() {
      if (performance.now() - rested < LONGEST_HOLD) return null;
      return new Promise((resolve) =>
        setTimeout(() => {
          rested = performance.now();
          resolve();
        }),
      );
    },
    idle: () => new Promise((resolve) => whenIdle(resolve)),
  };
}

/** Safari's WebView cannot tell when it is idle: a moment later it mostly is. */
function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => run(), { timeout: 1000 });
  else setTimeout(run, 100);
}

/** 2026-01-12T10:31:00+08:00. `zone` is in minutes west of Greenwich, as `Date` has it. */
export function withZone(moment: Date, zone: number = moment.getTimezoneOffset()): string {
  const local = new Date(moment.getTime() - zone * 60_000).toISOString().slice(0, 19);
  const minutes = Math.abs(zone);
  return `${local}${zone > 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(count: number): string {
  return String(count).padStart(2, '0');
}
