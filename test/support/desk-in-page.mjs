// What tests and benches reach of the review desk's page beside its buttons: its session, out of what React keeps at its root, and drops of real
// files. Plain JavaScript, so that a bench runs it as it is.

/** Puts the session where `page.evaluate` finds it: `window.desk`. */
export async function reachDesk(page) {
  await page.waitForFunction(() => {
    const place = document.getElementById('desk');
    const name = Object.keys(place ?? {}).find((each) => each.startsWith('__reactContainer$'));
    let fiber = name ? place[name].stateNode.current : null;
    while (fiber && !fiber.memoizedProps?.session) fiber = fiber.child;
    if (!fiber) return false;
    window.desk = fiber.memoizedProps.session;
    return window.desk.view().packs.length > 0 && window.desk.view().work === null;
  });
}

/** Drops files or folders of this machine on the page, as a person does it. */
export async function dropOn(page, paths) {
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'])
    await devtools.send('Input.dispatchDragEvent', { type, x: 300, y: 200, data });
  await devtools.detach();
}

/** Resolves when the desk has nothing to do; its notice. `within` milliseconds. */
export async function deskRests(page, within = 60_000) {
  await page.waitForFunction(() => window.desk.view().work === null && window.desk.view().notice !== null, null, {
    timeout: within,
    polling: 50,
  });
  return page.evaluate(() => window.desk.view().notice);
}
