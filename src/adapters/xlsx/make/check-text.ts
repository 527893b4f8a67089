/** @throws RangeError for text longer than `longest` UTF-16 units, and for halves of characters */
export function checkText(text: string, longest: number, where: string): void {
  if (text.length > longest) throw new RangeError(`${where}: ${text.length} characters, at most ${longest}`);
  if (/\p{Cs}/u.test(text)) throw new RangeError(`${where}: half a character`);
}

/** @throws RangeError for a figure that is not between the bounds */
export function checkNumber(value: number, [low, high]: readonly [number, number], where: string): void {
  if (!(value >= low && value <= high)) throw new RangeError(`${where}: ${value}, not in ${low}–${high}`);
}

/** As `checkNumber`, for counts: whole figures only. */
export function checkCount(value: number, bounds: readonly [number, number], where: string): void {
  checkNumber(value, bounds, where);
  if (!Number.isInteger(value)) throw new RangeError(`${where}: ${value} is not whole`);
}
