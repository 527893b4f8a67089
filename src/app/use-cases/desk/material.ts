import { HostError } from '../../ports/host-error.js';
import type { OutgoingFile, OutgoingMaterial, OutgoingSteps, ReturnDetails } from '../outgoing/outgoing.js';
import type { Desk } from './desk.js';
import { inLanguage, parseJson } from './in-language.js';

/** What the files that leave the desk are made of; null: nothing is judged as a set yet. */
export function materialOf(desk: Desk): OutgoingMaterial | null {
  const { lang, loaded, group, returns } = desk.state();
  if (!loaded || !group) return null;
  const byFile = new Map(returns.map((each) => [each.filed.file, each]));
  return {
    ...{ lang, loaded, group },
    returns: returns.map(({ filed }) => filed),
    decisions: (file) => byFile.get(file) ?? null,
    details: (file) => detailsOf(desk, file),
    time: desk.ports.time.now(),
    due: null,
  };
}

async function detailsOf({ store, ports, state }: Desk, key: string): Promise<ReturnDetails | null> {
  const [bytes, json] = await Promise.all([store.bytes(key), store.json(key)]);
  if (!json) return null;
  return {
    json: inLanguage(parseJson(json), state().lang),
    explanations: bytes ? explanationsIn(bytes, ports) : [],
  };
}

function explanationsIn(bytes: Uint8Array, ports: Desk['ports']): ReturnDetails['explanations'] {
  try {
    return ports.explanations(bytes);
  } catch (error) {
    if (error instanceof HostError) return []; // its finding says what is wrong with the file
    throw error;
  }
}

/** Makes the file, and lets the page draw and answer in between. */
export async function madeInSlices(steps: OutgoingSteps, { time }: Desk['ports']): Promise<OutgoingFile> {
  for (;;) {
    const { done, value } = await steps.next();
    if (done) return value;
    await time.breathe();
  }
}
