import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { startWorkbenches, type OpenWorkbench, type WorkbenchSuite } from './workbench.js';

const STARTING = 60_000;

/** One server and one browser for the stories of a file. Answers the suite of the story that runs. */
export function workbenches(): () => WorkbenchSuite {
  let suite: WorkbenchSuite;
  beforeAll(async () => {
    suite = await startWorkbenches();
  }, STARTING);
  afterAll(() => suite.close());
  return () => suite;
}

/** A fresh workbench before each story. */
export function freshWorkbench(): () => OpenWorkbench {
  const suite = workbenches();
  let bench: OpenWorkbench;
  beforeEach(async () => {
    bench = await suite().open();
  }, STARTING);
  afterEach(() => bench.close());
  return () => bench;
}
