/** What is suspended while we write. */
export interface ExcelState {
  readonly calculationMode: Excel.Application['calculationMode'];
  readonly enableEvents: boolean;
}

/** Asks for it; the answer is there after the sync. */
export function askState({ application, runtime }: Excel.RequestContext): () => ExcelState {
  application.load('calculationMode');
  runtime.load('enableEvents');
  return () => ({ calculationMode: application.calculationMode, enableEvents: runtime.enableEvents });
}

/** No recalculation after each cell, and no event about what we write ourselves. */
export function suspend({ application, runtime }: Excel.RequestContext): void {
  application.calculationMode = 'Manual';
  runtime.enableEvents = false;
}

export function resume({ application, runtime }: Excel.RequestContext, state: ExcelState): void {
  application.calculationMode = state.calculationMode;
  runtime.enableEvents = state.enableEvents;
}
