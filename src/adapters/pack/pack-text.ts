import type { PackAnswer } from '../../app/ports/pack-port.js';
import type { PackTextPort } from '../../app/ports/pack-text-port.js';
import { digestOf } from '../../core/submission/digest.js';
import { readPack } from './read-pack.js';

/** Packs as texts that a person hands over; a byte-order mark at the start is overlooked. */
export function packText(): PackTextPort {
  return { read: readPackText };
}

function readPackText(text: string): PackAnswer {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, why: 'not-json', reason: error instanceof Error ? error.message : String(error) };
  }
  const answer = readPack(json);
  if (!answer.ok) return { ok: false, why: 'invalid', problems: answer.problems };
  return { ok: true, loaded: { pack: answer.pack, digest: digestOf(answer.pack) } };
}
