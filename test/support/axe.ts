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

/** A colour on its way from one to another is neither: what fades is let come to its end; what turns for ever is not waited for. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
