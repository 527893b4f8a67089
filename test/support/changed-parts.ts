import { packageParts } from './package-parts.js';

type PartsOf = ReturnType<typeof packageParts>;

/** Parts that differ between two packages, `+` new ones, `-` those gone; compressed bytes and headers of all others are the same. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  return compared(before, after, ({ entry }, name) => JSON.stringify(Object.entries(entry(name)), bytesAsText));
}

/** The same by what the parts hold: writers that say sizes behind their entries have other headers, whose bytes are written anew. */
export function changedContents(before: Uint8Array, after: Uint8Array): string[] {
  return compared(before, after, ({ bytes }, name) => Buffer.from(bytes(name)).toString('base64'));
}

function compared(before: Uint8Array, after: Uint8Array, keyOf: (parts: PartsOf, name: string) => string): string[] {
  const [old, now] = [packageParts(before), packageParts(after)];
  const gone = old.names.filter((name) => !now.names.includes(name)).map((name) => `-${name}`);
  const added = now.names.filter((name) => !old.names.includes(name)).map((name) => `+${name}`);
  const both = now.names.filter((name) => old.names.includes(name));
  return [...gone, ...added, ...both.filter((name) => keyOf(old, name) !== keyOf(now, name))].sort();
}

function bytesAsText(_: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}
