/** Long work that can rest between its steps, where a page must stay alive; what it comes to does not depend on that. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** How much is done between two rests: orgs, or cells. */
const AT_ONCE = 500;

/** What each of them makes, in their order, with rests in between. `size`: what one counts for; absent: each for one. */
export function* eachInSteps<From, To>(
  all: readonly From[],
  make: (each: From, index: number) => To,
  size: (each: From) => number = () => 1,
): Steps<To[]> {
  const made: To[] = [];
  let since = 0;
  for (const [index, each] of all.entries()) {
    made.push(make(each, index));
    since += size(each);
    if (since < AT_ONCE) continue;
    since = 0;
    yield;
  }
  return made;
}
