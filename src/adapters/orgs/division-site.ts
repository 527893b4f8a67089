import type { DivisionsPort } from '../../app/ports/divisions-port.js';
import type { DivisionList } from '../../core/template/divisions.js';
import { readDivisions } from './division-text.js';

type AskFor = (address: string) => Promise<Pick<Response, 'ok' | 'status' | 'json'>>;

/** The list as a file of the site. One that could not be had is asked for again the next time. */
export function divisionSite(address: string, askFor: AskFor = (each) => fetch(each)): DivisionsPort {
  let list: Promise<DivisionList> | null = null;
  const load = async (): Promise<DivisionList> => {
    const answer = await askFor(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return readDivisions(await answer.json());
  };
  return {
    load() {
      list ??= load().catch((error: unknown) => {
        list = null;
        throw error;
      });
      return list;
    },
  };
}
