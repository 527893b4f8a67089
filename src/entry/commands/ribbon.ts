import type { PaneSource } from '../../ui/taskpane/live-pane.js';

/** Buttons of the ribbon, by the FunctionName that the manifest gives them. */
const COMMANDS: { readonly [name: string]: (pane: PaneSource) => Promise<void> } = {
  async check({ actions }) {
    await showPane();
    await actions.check();
  },
  async fill({ actions }) {
    await showPane();
    await actions.open('fill');
  },
  async language(pane) {
    pane.actions.speak(pane.view().menu.language.other);
    await showPane();
  },
};

/** The names that the manifest may use. */
export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS);

/**
 * Answers the ribbon's buttons in the page of the pane itself (a shared runtime): what a button does is seen in the pane at once.
 * Buttons pressed while the pane is still being opened wait for it.
 */
export function answerRibbon(pane: Promise<PaneSource>): void {
  for (const [name, run] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void pane.then(run).finally(() => event.completed());
    });
  }
}

async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}
