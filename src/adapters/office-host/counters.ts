/** What an add-in has asked of the host so far. */
export interface Counters {
  /** ProcessQuery calls that `context.sync()` of the add-in made. */
  syncs: number;
  /** Calls that the library made by itself: forgetting references at the end of `Excel.run`, saying that it is ready. */
  ownRequests: number;
  /** Cells times properties, as the answers carried them. */
  cellsRead: number;
  cellsWritten: number;
  /** JSON text both ways. */
  charactersReceived: number;
  charactersSent: number;
}

export function noCounts(): Counters {
  return { syncs: 0, ownRequests: 0, cellsRead: 0, cellsWritten: 0, charactersReceived: 0, charactersSent: 0 };
}
