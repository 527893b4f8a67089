/** 2026-01-12 10:31, of a time with its zone; as it was written, in its own zone. */
export function minuteOf(time: string): string {
  return time.slice(0, 16).replace('T', ' ');
}
