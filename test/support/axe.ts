import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * Fluent's menus and dialogs are fenced by elements that pass the focus on as soon as they get it; they are left out.
 * What axe finds wrong with a page, a line each: rule, and where. `without`: rules that do not fit what is looked at.
 */
export async function axeFinds(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  await atRest(page);
  await page.evaluate(axe.source);
  return page.evaluate(async (off) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(
      { exclude: [['[data-tabster-dummy]']] },
      {
        rules: Object.fromEntries(off.map((rule) => [rule, { enabled: false }])),
      },
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.split('\n')[1]?.trim() ?? ''}`,
      ),
    );
  }, without);
}

/** How long nothing of the page may change before it is said to rest, and how long that is waited for; ms. */
const STILL = 250;
const PATIENCE = 5_000;

/**
 * A colour on its way from one to another is neither: the page is looked at when nothing has changed and nothing has faded for a
 * while. What turns for ever is not waited for.
 */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(
    async ({ still, patience }) => {
      const from = performance.now();
      let changed = from;
      const observer = new MutationObserver(() => (changed = performance.now()));
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      while (performance.now() - from < patience && performance.now() - changed < still) {
        await new Promise((resolve) => setTimeout(resolve, 25));
        const fades = document.getAnimations().some(({ effect, playState }) => {
          const end = effect?.getComputedTiming().endTime ?? Infinity;
          return playState === 'running' && end !== Infinity;
        });
        if (fades) changed = performance.now();
      }
      observer.disconnect();
    },
    { still: STILL, patience: PATIENCE },
  );
}
