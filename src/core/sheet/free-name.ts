/** Characters of a sheet's name that Excel takes at most. */
const LONGEST = 31;

/** The name, or the name with the first number that makes it one that no sheet has; Excel minds no case. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = `${wanted.slice(0, LONGEST - ending.length)}${ending}`;
    if (!names.has(name.toLowerCase())) return name;
  }
}
