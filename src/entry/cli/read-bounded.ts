import { readFileSync, statSync } from 'node:fs';
import { DEFAULT_BOUNDS } from '../../adapters/xlsx/bounds.js';

/** Why a file's bytes were not even looked at. */
export interface UnreadFile {
  readonly code: 'too-large' | 'unreadable';
  readonly data: Readonly<Record<string, string | number>>;
}

/** The bytes of a file that is not too large to look at; else why not. */
export function readBounded(path: string): Uint8Array | UnreadFile {
  try {
    const { size } = statSync(path);
    const limit = DEFAULT_BOUNDS.inputBytes;
    if (size > limit) return { code: 'too-large', data: { bound: 'inputBytes', limit, found: size } };
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { code: 'unreadable', data: { bound: String(error.code) } };
    throw error;
  }
}
