import type { DeskActions } from '../../view/desk/desk-actions.js';
import type { DeskState } from '../../view/desk/desk-state.js';
import { adding, addFiles } from './adding.js';
import { caseFile } from './case-file.js';
import { addPack, choosing } from './choosing.js';
import { clearing } from './clearing.js';
import { deciding } from './deciding.js';
import { desk as deskOf, type Desk } from './desk.js';
import type { DeskPorts } from './desk-ports.js';
import { looking } from './looking.js';
import { making } from './making.js';
import { restoring } from './restoring.js';

/** The review desk's brain: what it shows, what a reviewer can do at it, and nothing of how it is drawn. */
export interface DeskSession {
  /** The same object until something changes. */
  view(): DeskState;
  /** Calls back after every change; answers how to stop. */
  subscribe(listener: () => void): () => void;
  /** None of them rejects: what failed is a notice. */
  readonly actions: DeskActions;
  /** Loads the packs, and what lay on the desk when it was closed. What is asked for meanwhile waits. Never rejects. */
  start(): Promise<void>;
  /** Ends what is under way. What is kept has been kept all along. */
  close(): void;
}

export function deskSession(ports: DeskPorts): DeskSession {
  const desk = deskOf(ports);
  return {
    view: desk.state,
    subscribe: desk.subscribe,
    start: () => desk.inTurn('load', (turn) => restoring(desk, turn)),
    close: desk.cancel,
    actions: {
      ...adding(desk),
      ...opening(desk),
      ...choosing(desk),
      ...clearing(desk),
      ...deciding(desk),
      ...looking(desk),
      ...making(desk),
      ...caseFile(desk),
      cancel: desk.cancel,
      dismissNotice: () => desk.change({ notice: null }),
    },
  };
}

/** The samples come beside what is there, judged by their own pack. */
function opening(desk: Desk): Pick<DeskActions, 'openSamples'> {
  return {
    openSamples: () =>
      desk.inTurn('load', async (turn) => {
        const { zip, pack } = await desk.ports.samples.returns();
        const answer = await desk.ports.packTexts.read(pack);
        if (!answer.ok) throw new Error('the pack of the samples cannot be used');
        await addPack(desk, turn, answer.loaded);
        const file = { name: 'returns.zip', size: zip.length, bytes: async () => zip };
        await addFiles(desk, turn, [file]);
      }),
  };
}
